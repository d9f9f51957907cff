import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { createCountingReporter } from '../reporter.ts';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/**/*.e2e.ts'],
    // Each file starts the product as a process of its own: two at once would wait for each other.
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    reporters: ['default', createCountingReporter((line) => process.stdout.write(line))],
  },
});

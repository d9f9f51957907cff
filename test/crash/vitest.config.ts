import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { createCountingReporter } from '../reporter.ts';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/crash/*.crash.ts'],
    // Each walk starts the product as a process of its own: two at once would wait for each other.
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 180_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    reporters: ['verbose', createCountingReporter((line) => process.stdout.write(line))],
  },
});

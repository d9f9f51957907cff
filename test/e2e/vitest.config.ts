import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { createCountingReporter } from '../reporter.ts';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/**/*.e2e.ts'],
    // Each file starts the product as a process of its own and waits more than it works; more at once would be late for its waits.
    maxWorkers: 2,
    // Tests that say so have a product of their own, and wait more than they work.
    maxConcurrency: 3,
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    reporters: ['default', createCountingReporter((line) => process.stdout.write(line))],
  },
});

import { defineConfig } from 'vitest/config';
import { createCountingReporter } from './test/reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // The Bot Framework takes a second to load: once per worker, not once per file.
    isolate: false,
    // Properties run hundreds of lives; a busy machine is no failure.
    testTimeout: 30_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', createCountingReporter((line) => process.stdout.write(line))],
  },
});

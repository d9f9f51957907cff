import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { createCountingReporter } from '../reporter.ts';

const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31 - 1));
const again = `FUZZ_SEED=${seed} runs the same again; FUZZ_RUNS=<number> runs fewer or more in all.\n`;

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/fuzz/*.fuzz.ts'],
    env: { FUZZ_SEED: seed, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '' },
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 900_000,
    reporters: [
      { onInit: () => void process.stdout.write(again) },
      'verbose',
      createCountingReporter((line) => process.stdout.write(line)),
    ],
  },
});

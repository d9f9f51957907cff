import type { Reporter, TestModule } from 'vitest/node';

type Counts = { passed: number; failed: number; skipped: number };

function countModule(module: TestModule, counts: Counts): void {
  let failedHere = 0;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') counts.passed += 1;
    else if (state === 'failed') failedHere += 1;
    else counts.skipped += 1;
  }
  // A file that does not load, or whose set-up fails, has no failed test of its own.
  if (failedHere === 0 && module.state() === 'failed') failedHere = 1;
  counts.failed += failedHere;
}

/**
 * Ends the output of a run with the line `N passed, N failed, N skipped`. It is written when the process exits,
 * because the other reporters finish in no fixed order. A run that failed as a whole never ends with `0 failed`.
 */
export function createCountingReporter(write: (line: string) => void): Reporter {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    onInit() {
      process.once('exit', (code) => {
        if (code !== 0 && counts.failed === 0) counts.failed = 1;
        write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
      });
    },
    onTestRunEnd(modules, unhandledErrors) {
      counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
      for (const module of modules) countModule(module, counts);
    },
  };
}

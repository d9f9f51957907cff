import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Parser, runsOf } from './runs.ts';

/** Of its own work: on a busy machine waiting for the processor is no hang. */
const HANG_MS = 1_000;

function workedMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

/** A test of as many runs as the table says. `holds` throws where what came out is not well-formed. */
export function fuzz<Input>(
  parser: Parser,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
): void {
  const numRuns = runsOf(parser, process.env.FUZZ_RUNS);
  test(`${parser}: ${numRuns} runs, none of them crashes or hangs`, async () => {
    const property = fc.asyncProperty(inputs, async (input) => {
      const before = process.cpuUsage();
      await holds(input);
      expect(workedMs(before)).toBeLessThan(HANG_MS);
    });
    await fc.assert(property, {
      numRuns,
      seed: Number(process.env.FUZZ_SEED),
      // To look for a shorter text that hangs would take for ever.
      endOnFailure: true,
    });
  });
}

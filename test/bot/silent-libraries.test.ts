import { expect, test } from 'vitest';
import { createLogger } from '../../bot/logger.ts';
import { silenceLibraries } from '../../bot/silent-libraries.ts';

test('what a library writes to the console is told of, and never shown', () => {
  const written: string[] = [];
  const log = createLogger({ level: 'trace', stream: { write: (line) => void written.push(line) } });
  const never = (): void => expect.fail('the console itself was written to');
  const console = {
    log: never,
    info: never,
    warn: never,
    error: never,
    debug: never,
    trace: never,
    dir: never,
  };
  silenceLibraries(log, console);
  const say = console as unknown as Record<string, (...said: unknown[]) => void>;
  for (const way of Object.keys(say)) {
    say[way]?.('maria', { name: 'maria' });
    say[way]?.(new TypeError('no mail for maria'));
  }
  expect(written).toHaveLength(14);
  expect(written.join('')).not.toContain('maria');
  expect(written.join('')).toContain('TypeError');
});

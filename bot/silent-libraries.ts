import type { Log } from '../services/desk/ports/log.ts';

const WAYS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const;

/**
 * The Bot Framework writes errors to the console as they are, with whatever was in them. From here on the console
 * writes a line of the log: that somebody wrote there, and of an error its class and its place.
 */
export function silenceLibraries(log: Log, console: Pick<Console, (typeof WAYS)[number]>): void {
  for (const way of WAYS) {
    console[way] = (...said: readonly unknown[]): void => {
      const error = said.find((each) => each instanceof Error);
      if (error === undefined) log.warn('a library wrote to the console');
      else log.error('a library wrote an error to the console', {}, error);
    };
  }
}

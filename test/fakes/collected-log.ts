import type { Log } from '../../services/desk/ports/log.ts';

export interface CollectedLog extends Log {
  /** Each line as an operator would see it: level, words, facts, and what went wrong with its causes. */
  readonly lines: readonly string[];
}

function chainOf(error: unknown): readonly string[] {
  if (error === undefined || error === null) return [];
  return error instanceof Error ? [String(error), ...chainOf(error.cause)] : [String(error)];
}

export function createCollectedLog(): CollectedLog {
  const lines: string[] = [];
  const at =
    (level: string) =>
    (msg: string, facts: object = {}, cause?: unknown): void => {
      lines.push([level, msg, JSON.stringify(facts), ...chainOf(cause)].join(' | '));
    };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

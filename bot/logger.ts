import { type DestinationStream, type LevelWithSilent, pino } from 'pino';
import type { Log } from '../services/desk/ports/log.ts';

export type LogLevel = LevelWithSilent;

/** What a cause of a cause of a cause says is enough. */
const DEEPEST = 4;
const PRODUCT = new URL('..', import.meta.url).pathname;
const OUR_CODE = /^(bot|dialogs|services|manifest)\//;

/** The frames alone: the first lines of a stack repeat the message, over as many lines as it has. */
function framesOf(stack: string | undefined): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 12)
    .map((line) => line.trim().replace('file://', '').replace(PRODUCT, ''));
}

function isOurs(error: Error, frames: readonly string[]): boolean {
  const thrownAt = /\(?([^\s(]+):\d+:\d+\)?$/.exec(frames[0] ?? '')?.[1] ?? '';
  return error.constructor !== Error && OUR_CODE.test(thrownAt) && !isBuiltIn(error);
}

function isBuiltIn(error: Error): boolean {
  return [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError].some(
    (kind) => error.constructor === kind,
  );
}

/**
 * Class, code and place of an error. Its message only where the class is one of ours, which promise to name no person:
 * the message of a library repeats what it was given, an address or a piece of a mail.
 */
function factsOf(cause: unknown, depth = 1): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const frames = framesOf(cause.stack);
  const code = 'code' in cause && /^[\w-]{1,60}$/.test(String(cause.code)) ? cause.code : undefined;
  return {
    kind: cause.constructor.name,
    ...(code === undefined ? {} : { code }),
    ...(isOurs(cause, frames) ? { message: cause.message.split('\n')[0]?.slice(0, 300) } : {}),
    at: frames,
    ...(cause.cause === undefined || depth === DEEPEST ? {} : { cause: factsOf(cause.cause, depth + 1) }),
  };
}

/** JSON lines on standard output, or into `stream`; `time` is UTC. */
export function createLogger(wiring: { readonly level: LogLevel; readonly stream?: DestinationStream }): Log {
  const options = {
    level: wiring.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
  };
  const lines = wiring.stream === undefined ? pino(options) : pino(options, wiring.stream);
  return {
    info: (msg, facts = {}) => lines.info(facts, msg),
    warn: (msg, facts = {}) => lines.warn(facts, msg),
    error: (msg, facts = {}, cause) =>
      lines.error(cause === undefined ? facts : { ...facts, cause: factsOf(cause) }, msg),
  };
}

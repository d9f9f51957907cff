import { type DestinationStream, type LevelWithSilent, pino } from 'pino';
import { FACT_NAMES, type Facts, type Log } from '../services/desk/ports/log.ts';

export type LogLevel = LevelWithSilent;

/** What a cause of a cause of a cause says is enough. */
const DEEPEST = 4;
const MOST_FRAMES = 12;
const PRODUCT = new URL('..', import.meta.url).pathname;
const OUR_CODE = /^(bot|dialogs|services|manifest)\//;

/** The frames alone: before them a stack repeats the message, which may look like frames itself. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const end = stack.indexOf(message);
  return stack
    .slice(end < 0 ? stack.length : end + message.length)
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim().replace('file://', '').replace(PRODUCT, ''));
}

/** A class of ours, made by code of ours. */
function isOurs(error: Error, frames: readonly string[]): boolean {
  const madeAt = /([^\s(]+):\d+:\d+\)?$/.exec(frames[0] ?? '')?.[1] ?? '';
  return OUR_CODE.test(madeAt) && !(error.constructor.name in globalThis);
}

/**
 * Class, code and place of an error. Its message only where the class is one of ours, which promise to name no person:
 * the message of a library repeats what it was given, an address or a piece of a mail.
 */
function factsOf(cause: unknown, depth = 1): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const frames = framesOf(cause);
  const code = 'code' in cause && /^[\w-]{1,60}$/.test(String(cause.code)) ? cause.code : undefined;
  return {
    kind: cause.constructor.name,
    ...(code === undefined ? {} : { code }),
    ...(isOurs(cause, frames) ? { message: cause.message.split('\n')[0]?.slice(0, 300) } : {}),
    at: frames,
    ...(cause.cause === undefined || depth === DEEPEST ? {} : { cause: factsOf(cause.cause, depth + 1) }),
  };
}

/** Also what came along untyped is not written. */
function listed(facts: Facts): Facts {
  return Object.fromEntries(FACT_NAMES.flatMap((name) => (name in facts ? [[name, facts[name]]] : [])));
}

/** What an error says, where it can say nothing of a person: one of ours, or what the system says of files and ports. */
export function sayable(error: unknown): string {
  if (!(error instanceof Error)) return 'for a reason unknown';
  const isOfSystem = 'syscall' in error && 'code' in error;
  return isOurs(error, framesOf(error)) || isOfSystem
    ? error.message
    : `${error.constructor.name}; see the log`;
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
    info: (msg, facts = {}) => lines.info(listed(facts), msg),
    warn: (msg, facts = {}) => lines.warn(listed(facts), msg),
    error: (msg, facts = {}, cause) =>
      lines.error(cause === undefined ? listed(facts) : { ...listed(facts), cause: factsOf(cause) }, msg),
  };
}

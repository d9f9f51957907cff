import { type DestinationStream, pino } from 'pino';
import type { Log } from '../services/desk/ports/log.ts';
import { errorFacts } from './http/error-facts.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** JSON lines on standard output, or into `stream`. */
export function createLogger(wiring: { readonly level: LogLevel; readonly stream?: DestinationStream }): Log {
  const options = { level: wiring.level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const lines = wiring.stream === undefined ? pino(options) : pino(options, wiring.stream);
  return {
    info: (msg, facts = {}) => lines.info(facts, msg),
    warn: (msg, facts = {}) => lines.warn(facts, msg),
    error: (msg, facts = {}, cause) =>
      lines.error(cause === undefined ? facts : { ...facts, cause: errorFacts(cause) }, msg),
  };
}

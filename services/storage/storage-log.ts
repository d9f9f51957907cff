import type { Facts } from '../desk/ports/log.ts';

/** What pino understands. Facts name documents by id and never hold what is stored in them. */
export interface StorageLog {
  warn(facts: Facts, msg: string): void;
}

/** What pino understands. Facts name documents by id and never hold what is stored in them. */
export interface StorageLog {
  warn(facts: Readonly<Record<string, unknown>>, msg: string): void;
}

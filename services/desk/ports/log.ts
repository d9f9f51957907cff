type Fact = string | number | boolean | null | undefined;

/** Fixed words and facts as fields. Never a name, an address, what somebody wrote, a token or a link. */
export interface Log {
  info(msg: string, facts?: Readonly<Record<string, Fact>>): void;
  warn(msg: string, facts?: Readonly<Record<string, Fact>>): void;
  error(msg: string, facts?: Readonly<Record<string, Fact>>, cause?: unknown): void;
}

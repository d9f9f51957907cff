/** A request for a page, with nothing of the library that received it. */
export interface PageRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Of the path's template, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Of a name that appears twice, the first. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The fields of the form; empty but for POST. */
  readonly body: Readonly<Record<string, string>>;
  /** The address of the other end of the connection, which may be a proxy. */
  readonly remote: string;
}

export interface PageAnswer {
  readonly status: number;
  /** Over those that every answer has; `Content-Type` is HTML where it is not named. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export type PageHandler = (request: PageRequest) => Promise<PageAnswer> | PageAnswer;

/** What botbuilder's adapter takes for a request: `body` has what an activity must have. */
export interface ActivityRequest {
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly method: string;
}

export interface Readiness {
  readonly ready: boolean;
  /** What it cannot do now, part by part, and what is amiss beside that, in words for the operator. */
  readonly cannot: readonly string[];
}

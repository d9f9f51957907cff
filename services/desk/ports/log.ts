/**
 * Everything that a line may tell besides its fixed words; what is not on this list is not written. A case and a request
 * are named by their reference; nobody is named by anything, not by an id of the user administration either.
 */
export const FACT_NAMES = [
  // Which document, and what became of it.
  'case',
  'request',
  'document',
  'kind',
  'revision',
  'now',
  'round',
  'event',
  'stage',
  'state',
  'because',
  'outcome',
  // What was to be done, and how it went.
  'effect',
  'audience',
  'attempts',
  'until',
  'copies',
  'rounds',
  'right',
  'removed',
  'left',
  'code',
  // A turn or an HTTP request: the template of its route and never its path.
  'reference',
  'said',
  'type',
  'method',
  'route',
  'status',
  'answered',
  'ms',
  // The process.
  'port',
  'signal',
] as const;

export type FactName = (typeof FACT_NAMES)[number];

export type Facts = { readonly [Name in FactName]?: string | number | boolean | null | undefined };

/** Fixed words and facts as fields. Never a name, an address, what somebody wrote, a token or a link. */
export interface Log {
  info(msg: string, facts?: Facts): void;
  warn(msg: string, facts?: Facts): void;
  error(msg: string, facts?: Facts, cause?: unknown): void;
}

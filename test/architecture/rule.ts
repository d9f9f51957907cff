import type { Source } from './read-imports.ts';

export type Rule = {
  /** A sentence that is true of the whole repository. */
  readonly title: string;
  /** What breaks the rule, one line each; empty when it holds. */
  readonly violations: (sources: readonly Source[]) => readonly string[];
  /** A small repository that breaks this rule, so that the rule is seen to bite. */
  readonly broken: readonly Source[];
  /** A small repository that comes close and is allowed. */
  readonly allowed: readonly Source[];
};

export function source(path: string, text: string): Source {
  return { path, text };
}

/** Whether a path is the file itself or lies in the folder (which ends with a slash). */
export function within(path: string, place: string): boolean {
  return place.endsWith('/') ? path.startsWith(place) : path === place;
}

import type { HistoryNote } from '../ports/stores.ts';

/** What an entry says beside when, what and by which right: facts that name nobody, and what can be forgotten. */
export type Details = Pick<HistoryNote, 'facts' | 'personal'>;

export const NO_DETAILS: Details = { facts: {}, personal: {} };

/** Of a detail that several bring, the last one's stays. */
export function together(...all: readonly Details[]): Details {
  return {
    facts: Object.assign({}, ...all.map(({ facts }) => facts)),
    personal: Object.assign({}, ...all.map(({ personal }) => personal)),
  };
}

import type { PlaybookKey } from '../../texts/en/catalogue.ts';
import type { Command, Source, Step } from './playbook.ts';

/** Read in the maker's own documentation. */
export const read = (url: string): Source => ({ mark: 'V', url });
/** Read there in part, or in an older version. */
export const partlyRead = (url: string): Source => ({ mark: 'V~', url });
/** A third party says so. */
export const toldBy = (url: string): Source => ({ mark: 'S', url });
export const unchecked: Source = { mark: 'K', url: null };

/** Done in the product's own pages, or by looking. */
export function step(text: PlaybookKey, source: Source, menu: readonly string[] = []): Step {
  return { text, menu, command: null, source };
}

/** Done with a command or a line of configuration. */
export function typed(text: PlaybookKey, source: Source, command: Command): Step {
  return { text, menu: [], command, source };
}

/** For products whose own lists cannot ask for it: their rules or policies may. */
export const onlyAuthenticated = step('allow.authenticated', unchecked);
export const reviewLater = step('allow.review', unchecked);
export const neverTheDomain = { text: 'never.domain', source: unchecked } as const;
export const neverTheWholeQuarantine = { text: 'never.release-all', source: unchecked } as const;

import type { PlaybookKey } from '../../texts/en/catalogue.ts';
import type { Command, Source, Step } from './playbook.ts';

/** Read in the maker's own documentation. */
export const read = (url: string): Source => ({ mark: 'V', url });
/** Read there in part, or in an older version. */
export const partlyRead = (url: string): Source => ({ mark: 'V~', url });
/** A third party says so. */
export const toldBy = (url: string): Source => ({ mark: 'S', url });
export const unchecked: Source = { mark: 'K', url: null };
/** Ours, for any mail system: there is nothing of the product in it to be wrong about. */
export const advice: Source = { mark: 'A', url: null };

/** Done in the product's own pages, or by looking. */
export function step(text: PlaybookKey, source: Source, menu: readonly string[] = []): Step {
  return { text, menu, command: null, source };
}

/** Done with a command or a line of configuration. */
export function typed(text: PlaybookKey, source: Source, command: Command): Step {
  return { text, menu: [], command, source };
}

/** For products whose own lists cannot ask for it: their rules or policies may. */
export const onlyAuthenticated = step('allow.authenticated', advice);
export const reviewLater = step('allow.review', advice);
export const neverTheDomain = { text: 'never.domain', source: advice } as const;
export const neverTheWholeQuarantine = { text: 'never.release-all', source: advice } as const;

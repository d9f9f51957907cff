import type { Instant } from '../../services/cases/instant.ts';
import type { DossierFacts } from '../../services/desk/exporting.ts';
import type { HistoryEntry } from '../../services/desk/ports/stores.ts';
import type { ChainVerdict } from '../../services/storage/history-chain.ts';
import type { Reader } from '../../services/texts/texts.ts';

/** Everything that a dossier is made of. The same makes the same page. */
export interface DossierInput {
  readonly facts: DossierFacts;
  readonly reader: Reader;
  readonly at: Instant;
  /** Who took it; null: the operator, at the machine. */
  readonly madeFor: { readonly name: string; readonly right: string } | null;
  /** Whether the history of `kind/id` fits its seals. */
  readonly check: (document: string, history: readonly HistoryEntry[]) => ChainVerdict;
  readonly practice: boolean;
  /** The page's own style inside it, for a file that is opened from anywhere; else it names the server's. */
  readonly styleInside: boolean;
}

/** The names behind operators' ids, as far as the case itself tells them. */
export function namesIn({ c, history }: DossierFacts): ReadonlyMap<string, string> {
  const names = new Map(c.reporters.map(({ operatorId, name }) => [operatorId, name]));
  const pairs = [
    ['operatorId', 'by'],
    ['requestedById', 'requestedBy'],
    ['reporterId', 'reporter'],
  ] as const;
  for (const { personal } of history) {
    for (const [id, name] of pairs) {
      const known = personal?.[id]?.value;
      const called = personal?.[name]?.value;
      if (known !== undefined && called !== undefined) names.set(known, called);
    }
  }
  return names;
}

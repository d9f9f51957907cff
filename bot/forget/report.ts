import type { CaseRef } from '../../services/cases/case.ts';
import { showRef } from '../../services/cases/ref.ts';
import type { DocumentPlan } from './documents.ts';
import type { ValuePlan } from './values.ts';

export const USAGE = `
npm run forget -- <user id, operator id or e-mail address> [--yes] [--close]

  Shows what is stored here of one person and would be forgotten.
  --yes    forgets it. There is no way back but your backups, which still hold it.
  --close  withdraws the person's own open cases first; nobody is told of that.

The product must not run meanwhile. It reads the same settings (HISTORY_KEY, DATA_DIR, .env) as the product.
`;

export interface Findings {
  readonly documents: DocumentPlan;
  readonly values: ValuePlan;
  /** Files set aside as damaged in which the person is named. */
  readonly damaged: readonly string[];
  /** Ids that share an address or a name with this person, and are not taken for the same person. */
  readonly others: readonly string[];
}

function listed(refs: readonly string[]): string {
  return refs.length === 0 ? 'none' : refs.map((ref) => showRef(ref as CaseRef)).join(', ');
}

/** References, ids and counts; nobody's name. */
export function findingsText({ documents, values, damaged, others }: Findings, done: boolean): string {
  const { own, withdrawn, cases, requests, refusals } = documents;
  const lines = [
    done ? 'Forgotten:' : 'Would be forgotten:',
    `  own cases, as a whole: ${listed(own)}`,
    ...(withdrawn.length === 0 ? [] : [`  of these open, and withdrawn first: ${listed(withdrawn)}`]),
    `  mentions in cases of others: ${listed(cases)}`,
    `  mentions in requests to IT: ${requests.length === 0 ? 'none' : requests.join(', ')}`,
    ...Object.entries(values.counts)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `  ${kind}: ${count}`),
    ...(damaged.length === 0 ? [] : [`  damaged files that were set aside: ${damaged.length}`]),
    ...(others.length === 0
      ? []
      : ['', `Not taken for the same person, but with the same address or name: ${others.join(', ')}.`]),
    ...(refusals.length === 0
      ? []
      : ['', 'Nothing can be forgotten yet:', ...refusals.map((each) => `  ${each}`)]),
    ...(done || refusals.length > 0 ? [] : ['', 'Nothing was changed. Add --yes to forget it.']),
  ];
  return `${lines.join('\n')}\n`;
}

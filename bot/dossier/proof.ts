import { showRef } from '../../services/cases/ref.ts';
import type { HistoryEntry } from '../../services/desk/ports/stores.ts';
import { say } from '../../services/texts/texts.ts';
import { escapeHtml } from '../request-pages/escape-html.ts';
import type { DossierInput } from './dossier-input.ts';
import { momentHtml } from './dossier-words.ts';
import { paragraph, table } from './parts.ts';

interface Sealed {
  /** As it is named on paper and in the command. */
  readonly name: string;
  readonly document: string;
  readonly history: readonly HistoryEntry[];
}

function histories({ facts }: DossierInput): readonly Sealed[] {
  const { c, history, requests } = facts;
  return [
    { name: showRef(c.ref), document: `cases/${c.ref}`, history },
    ...requests.map(({ request, history: own }) => ({
      name: request.id,
      document: `requests/${request.id}`,
      history: own,
    })),
  ];
}

/** The heads of the histories, whether they fit, and how to hold them against what is stored later. */
export function proofHtml(input: DossierInput): string {
  const { reader, check } = input;
  const all = histories(input).flatMap((one) => {
    const last = one.history.at(-1);
    return last === undefined ? [] : [{ ...one, last }];
  });
  const rows = all.map(({ name, document, history, last }) => {
    const verdict = check(document, history);
    const checked = verdict.ok
      ? escapeHtml(say(reader, 'dossier.checked.ok'))
      : `<strong class="broken">${escapeHtml(say(reader, 'dossier.checked.broken', { n: verdict.at }))}</strong>`;
    return [
      `<strong>${escapeHtml(name)}</strong>`,
      `${last.n}<br>${momentHtml(reader, last.at)}`,
      `<code>${escapeHtml(last.mac)}</code>`,
      checked,
    ];
  });
  const columns = (['document', 'entries', 'seal', 'checked'] as const).map((name) =>
    say(reader, `dossier.column.${name}`),
  );
  const heads = all.map(({ name, last }) => `--head ${name} ${last.n} ${last.mac}`);
  const command = `npm run verify-history -- \\\n  ${heads.join(' \\\n  ')}`;
  return `${paragraph(say(reader, 'dossier.proof.how'))}
${table(columns, rows, 'heads')}
<pre dir="ltr" translate="no">${escapeHtml(command)}</pre>
${paragraph(say(reader, 'dossier.proof.paper'), 'quiet')}`;
}

export function showsHtml({ reader }: DossierInput): string {
  const items = (
    names: readonly ('course' | 'sealed' | 'mail' | 'not-inbox' | 'not-word' | 'not-password')[],
  ) => names.map((name) => `<li>${escapeHtml(say(reader, `dossier.shows.${name}`))}</li>`).join('\n');
  return `<ul class="yes">${items(['course', 'sealed', 'mail'])}</ul>
<ul class="no">${items(['not-inbox', 'not-word', 'not-password'])}</ul>`;
}

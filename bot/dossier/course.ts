import { showRef } from '../../services/cases/ref.ts';
import type { HistoryEntry } from '../../services/desk/ports/stores.ts';
import { say } from '../../services/texts/texts.ts';
import { escapeHtml } from '../request-pages/escape-html.ts';
import { type DossierInput, namesIn } from './dossier-input.ts';
import { momentHtml, wordFor } from './dossier-words.ts';
import { detailsOf, type EntryReading, whoHtml } from './entry-details.ts';
import { factList, paragraph, table } from './parts.ts';

interface Told {
  readonly entry: HistoryEntry;
  readonly document: string;
  readonly how: EntryReading;
}

/** The request was at any time about more than this case. */
function isShared(history: readonly HistoryEntry[], ref: string): boolean {
  return history.some(
    ({ facts }) =>
      (typeof facts.cases === 'string' && facts.cases !== ref) ||
      (typeof facts.case === 'string' && facts.case !== ref),
  );
}

/** The entries of the case and of its requests, in the order of time; those of one instant as they were written. */
function told(input: DossierInput): readonly Told[] {
  const { facts, reader } = input;
  const { c, history, requests } = facts;
  const common = { reader, ref: c.ref, names: namesIn(facts) };
  const isAnyShared = requests.some((one) => isShared(one.history, c.ref));
  const ofCase = history.map((entry): Told => {
    const withholdsText = entry.what === 'it-answered' && isAnyShared;
    return { entry, document: showRef(c.ref), how: { ...common, withholdsText } };
  });
  const ofRequests = requests.flatMap(({ request, history: entries }) =>
    entries.map((entry): Told => {
      const withholdsText = isShared(entries, c.ref);
      return { entry, document: request.id, how: { ...common, withholdsText } };
    }),
  );
  return [...ofCase, ...ofRequests].sort((a, b) =>
    a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : 0,
  );
}

/** Everything that happened, one step under the other. */
export function courseHtml(input: DossierInput): string {
  const { reader } = input;
  const steps = told(input).map(({ entry, document, how }) => {
    const { what, n, at } = entry;
    const weighty = ['approved', 'declined', 'refused', 'reset-done', 'address-changed'].includes(what);
    return `<li class="${weighty ? 'weighty' : 'step'}">
<div class="when">${momentHtml(reader, at)}</div>
<div class="did"><h3>${escapeHtml(wordFor(reader, 'what', what))}</h3>
<p class="by">${whoHtml(entry, how)}</p>
${factList(detailsOf(entry, how), 'details')}
<p class="number">${escapeHtml(document)} · ${n}</p></div></li>`;
  });
  return `<ol class="course">${steps.join('\n')}</ol>`;
}

const DECIDED: readonly string[] = ['approved', 'declined', 'expired', 'voided'];

function isDecision({ what, facts }: HistoryEntry): boolean {
  if (what === 'refused') return true;
  if (typeof facts.outcome === 'string' && DECIDED.includes(facts.outcome)) return true;
  // Set alone, by a coordinator who may.
  return what === 'address-correction-asked' && facts.to === 'changing-address';
}

/** What was approved, declined, let lapse, set alone or refused, with the old and the new value. */
export function decisionsHtml(input: DossierInput): string {
  const { facts, reader } = input;
  const how = { reader, ref: facts.c.ref, names: namesIn(facts), withholdsText: false };
  const rows = facts.history.filter(isDecision).map((entry) => {
    const keep = ['stage', 'change', 'proposal', 'because', 'requestedBy', 'reason', 'outcome'].map((name) =>
      wordFor(reader, 'field', name),
    );
    const details = detailsOf(entry, how).filter(([label]) => keep.slice(1).includes(label));
    return [
      momentHtml(reader, entry.at),
      `<strong>${escapeHtml(wordFor(reader, 'what', entry.what))}</strong>`,
      whoHtml(entry, how),
      factList(details, 'details'),
    ];
  });
  if (rows.length === 0) return paragraph(say(reader, 'dossier.none.decisions'));
  const columns = (['when', 'what', 'who', 'details'] as const).map((name) =>
    say(reader, `dossier.column.${name}`),
  );
  return table(columns, rows, 'decisions');
}

import type { CaseRef } from '../../services/cases/case.ts';
import type { Instant } from '../../services/cases/instant.ts';
import { isInstant } from '../../services/cases/instant.ts';
import { showRef } from '../../services/cases/ref.ts';
import type { HistoryEntry } from '../../services/desk/ports/stores.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import { escapeHtml } from '../request-pages/escape-html.ts';
import { momentText, wordFor } from './dossier-words.ts';
import { changeHtml, type Row } from './parts.ts';

/** In this order; what is not named here is of the machine and stays out. */
const FIELDS = [
  'missing',
  'user',
  'address',
  'proposal',
  'outcome',
  'proposedAt',
  'voidsAnother',
  'purpose',
  'requestedBy',
  'requestedById',
  'onBehalfOfId',
  'approvedById',
  'reporter',
  'approver',
  'leftId',
  'successor',
  'consentBy',
  'before',
  'reason',
  'official',
  'withinRules',
  'to',
  'forwardTo',
  'from',
  'answer',
  'text',
  'note',
  'round',
  'count',
  'level',
  'sentBy',
  'state',
  'reply',
  'status',
  'pasted',
  'event',
  'because',
  'effect',
  'end',
  'how',
  'loan',
  'until',
  'case',
  'resetId',
  'version',
] as const;

const OPERATORS: readonly string[] = ['requestedById', 'onBehalfOfId', 'approvedById', 'leftId'];
/** What people or other systems wrote: shown as it is, whatever it says. */
const WRITTEN: readonly string[] = [
  'user',
  'address',
  'reason',
  'to',
  'forwardTo',
  'from',
  'text',
  'note',
  'reply',
  'reporter',
  'approver',
  'successor',
  'consentBy',
  'requestedBy',
  'resetId',
  'version',
  'status',
];

export interface EntryReading {
  readonly reader: Reader;
  /** The case that the dossier is about: of another one nothing is told. */
  readonly ref: CaseRef;
  readonly names: ReadonlyMap<string, string>;
  /** Of a request that others were part of, what people wrote may name them. */
  readonly withholdsText: boolean;
}

/** Of several of one role (`approver1`, `approver2`) all, one after the other. */
function personal(entry: HistoryEntry, name: string): string | null {
  const one = entry.personal?.[name]?.value;
  if (one !== undefined) return one;
  const several = Object.keys(entry.personal ?? {})
    .filter((field) => field.replace(/\d+$/, '') === name)
    .map((field) => entry.personal?.[field]?.value ?? '');
  return several.length === 0 ? null : several.join(', ');
}

function shown(name: string, value: string | number | boolean, how: EntryReading): string {
  const { reader, names, ref } = how;
  if (OPERATORS.includes(name)) return names.get(String(value)) ?? String(value);
  if (name === 'case') return value === ref ? showRef(ref) : say(reader, 'dossier.another-case');
  if (typeof value === 'boolean') return wordFor(reader, 'value', value ? 'yes' : 'no');
  if (isInstant(value)) return momentText(reader, value as Instant);
  return WRITTEN.includes(name) ? String(value) : wordFor(reader, 'value', String(value));
}

function fieldText(entry: HistoryEntry, name: (typeof FIELDS)[number], how: EntryReading): string | null {
  // The stages of a case are facts, the sender of a pasted mail is personal; both are called `from`.
  const isPersonal = name in entry.hashes || `${name}1` in entry.hashes;
  if (!isPersonal && (name === 'from' || name === 'to')) return null;
  if (how.withholdsText && name === 'text') return null;
  if (name === 'address' && personal(entry, 'address') === personal(entry, 'new')) return null;
  if (name === 'requestedById' && 'requestedBy' in entry.hashes) return null;
  const value = isPersonal ? personal(entry, name) : (entry.facts[name] ?? null);
  if (isPersonal && entry.personal === null) return say(how.reader, 'dossier.forgotten');
  if (value === null || value === '' || value === false || (name === 'count' && value === 0)) return null;
  return shown(name, value, how);
}

function stages({ facts }: HistoryEntry, reader: Reader): string | null {
  const { from, to } = facts;
  if (typeof to !== 'string' || to === from) return null;
  const name = (stage: string) => wordFor(reader, 'value', stage);
  return typeof from === 'string'
    ? say(reader, 'dossier.stages', { from: name(from), to: name(to) })
    : name(to);
}

/** What an entry says beside who, when, from where and by which right. */
export function detailsOf(entry: HistoryEntry, how: EntryReading): readonly Row[] {
  const { reader } = how;
  const label = (name: string): string => wordFor(reader, 'field', name);
  const stage = stages(entry, reader);
  const rows: Row[] = [
    [label('change'), changeHtml(personal(entry, 'old'), personal(entry, 'new'))],
    ...FIELDS.map((name): Row => {
      const text = fieldText(entry, name, how);
      return [label(name), text === null ? null : escapeHtml(text)];
    }),
    [label('stage'), stage === null ? null : escapeHtml(stage)],
  ];
  return rows.filter(([, html]) => html !== null);
}

/** Who it was, by which right and from where. */
export function whoHtml(
  entry: HistoryEntry,
  { reader, names }: Pick<EntryReading, 'reader' | 'names'>,
): string {
  const right = wordFor(reader, 'value', entry.right);
  const { where } = entry.facts;
  const place =
    typeof where === 'string' && where !== entry.right
      ? say(reader, 'dossier.right-and-place', { right, where: wordFor(reader, 'value', where) })
      : right;
  const name = personal(entry, 'by') ?? names.get(personal(entry, 'operatorId') ?? '') ?? null;
  return name === null
    ? escapeHtml(place)
    : `<strong>${escapeHtml(name)}</strong><span class="quiet">${escapeHtml(place)}</span>`;
}

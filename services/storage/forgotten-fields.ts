import type { HistoryEntry, HistoryNote } from '../desk/ports/stores.ts';

/**
 * The fact under which a sealed note says which personal fields of the entries before it are gone: `all`, or
 * `1:by,operatorId 4:reporter`. What is missing without such a note was taken away by somebody else.
 */
const FACT = 'forgets';
const ALL = 'all';

export interface Left {
  readonly entries: readonly HistoryEntry[];
  /** As the fact says it; empty: nothing was forgotten. */
  readonly fields: string;
}

/** Values and salts are gone for good; what the seals cover stays, so the chain still verifies. */
export function forgetPersonal(entries: readonly HistoryEntry[]): Left {
  return { entries: entries.map((entry) => ({ ...entry, personal: null })), fields: ALL };
}

/** The same for the values that are about one person; what is told of others stays. */
export function forgetValues(entries: readonly HistoryEntry[], isAbout: (value: string) => boolean): Left {
  const gone: string[] = [];
  const left = entries.map((entry) => {
    const fields = Object.entries(entry.personal ?? {});
    const about = fields.filter(([, { value }]) => isAbout(value)).map(([name]) => name);
    if (about.length === 0) return entry;
    gone.push(`${entry.n}:${about.join(',')}`);
    return { ...entry, personal: Object.fromEntries(fields.filter(([name]) => !about.includes(name))) };
  });
  return { entries: left, fields: gone.join(' ') };
}

/** The first of the notes says what was forgotten with it. */
export function saying(fields: string, notes: readonly HistoryNote[]): readonly HistoryNote[] {
  const [first, ...others] = notes;
  if (fields === '' || first === undefined) return notes;
  return [{ ...first, facts: { ...first.facts, [FACT]: fields } }, ...others];
}

/** Whether a note of this history, which its seal holds, says that the field was forgotten. */
export function forgottenFields(
  entries: readonly HistoryEntry[],
): (entry: HistoryEntry, field: string) => boolean {
  const gone = new Set<string>();
  let allBefore = 0;
  for (const { n, facts } of entries) {
    const fields = facts[FACT];
    if (fields === ALL) allBefore = n;
    if (typeof fields !== 'string') continue;
    for (const each of fields.split(' ')) {
      const [of = '', names = ''] = each.split(':');
      for (const name of names.split(',')) gone.add(`${of}:${name}`);
    }
  }
  return (entry, field) => entry.n <= allBefore || gone.has(`${entry.n}:${field}`);
}

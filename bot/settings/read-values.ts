import type { Row } from './settings-row.ts';
import type { Env, Fault } from './settings-shape.ts';
import { type SettingKey, settingRows, type Values } from './settings-table.ts';

/** Shortened, on one line, without a password in an address. */
function shown(text: string): string {
  const safe = text.replace(/\p{C}/gu, '·').replace(/\/\/.*@/, '//…@');
  return [...safe].length > 80 ? `${[...safe].slice(0, 80).join('')}…` : safe;
}

/** An empty setting is one that is not set. */
export function written(env: Env, name: string): string | null {
  return env[name]?.trim() || null;
}

function todo(row: Row<unknown, string | null>): string {
  if (row.fallback !== null) return `Correct it, or remove it to use ${row.fallback}.`;
  return row.needed ? 'Correct it.' : 'Correct it, or remove it.';
}

export function faultOf(
  row: Row<unknown, string | null>,
  given: string | null,
  because: Partial<Pick<Fault, 'wanted' | 'todo'>> = {},
): Fault {
  return {
    name: row.name,
    given: given === null || row.secret ? null : shown(given),
    wanted: row.reader.wanted,
    todo: todo(row),
    ...because,
  };
}

/** Each setting for itself; what they mean together is looked at later. */
export function readValues(env: Env): {
  readonly values: Values;
  readonly faults: readonly Fault[];
  readonly faulty: ReadonlySet<SettingKey>;
} {
  const faults: Fault[] = [];
  const faulty = new Set<SettingKey>();
  const entries = settingRows.map(([key, row]) => {
    const given = written(env, row.name);
    const value = given === null ? null : row.reader.read(given);
    if (given !== null && value === null) {
      faults.push(faultOf(row, given));
      faulty.add(key);
    }
    const fallback = row.fallback === null ? null : row.reader.read(row.fallback);
    return [key, value ?? fallback] as const;
  });
  return { values: Object.fromEntries(entries) as Values, faults, faulty };
}

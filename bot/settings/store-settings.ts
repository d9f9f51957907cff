import type { Language } from '../../services/texts/language.ts';
import { readOwnKeys } from '../own-keys.ts';
import { readValues } from './read-values.ts';
import type { Env, Fault } from './settings-shape.ts';

/** What is needed to read what is stored, without starting anything. */
export interface StoreSettings {
  readonly dataDir: string;
  readonly historyKey: string;
  readonly defaultLanguage: Language;
  readonly defaultTimeZone: string;
}

const NEEDED = ['DATA_DIR', 'HISTORY_KEY', 'DEFAULT_LANGUAGE', 'DEFAULT_TIME_ZONE'];

/**
 * From the same settings as the product's; on another machine, beside a copy of the folder, these few are enough.
 * In practice without a key of its own, the key that practice made and keeps there.
 */
export async function readStoreSettings(env: Env): Promise<StoreSettings | { readonly problem: string }> {
  const { values, faults } = readValues(env);
  const needed = faults.filter(({ name }) => NEEDED.includes(name));
  if (needed.length > 0) return { problem: needed.map(faultLine).join('\n') };
  const { dataDir, defaultLanguage, defaultTimeZone } = values;
  const historyKey = values.historyKey ?? (await readOwnKeys(dataDir))?.history ?? null;
  if (historyKey === null) {
    return {
      problem:
        `There is no HISTORY_KEY, and practice has made none in ${dataDir}. ` +
        'Set HISTORY_KEY and DATA_DIR as the product has them.',
    };
  }
  return { dataDir, historyKey, defaultLanguage, defaultTimeZone };
}

function faultLine({ name, wanted, todo }: Fault): string {
  return `${name} should be ${wanted}. ${todo}`;
}

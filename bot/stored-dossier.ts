import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toInstant } from '../services/cases/instant.ts';
import { readRef, showRef } from '../services/cases/ref.ts';
import { gatherDossier } from '../services/desk/exporting.ts';
import { verifyChain } from '../services/storage/history-chain.ts';
import { readStored } from '../services/storage/read-stored.ts';
import { LANGUAGES } from '../services/texts/language.ts';
import { dossierHtml } from './dossier/dossier-html.ts';
import { readOwnKeys } from './own-keys.ts';
import type { Env } from './settings/settings-shape.ts';
import { readStoreSettings } from './settings/store-settings.ts';
import { caseKind, requestKind, STORE_FOLDER } from './stores.ts';

const USAGE = `npm run dossier -- <case> [${LANGUAGES.join('|')}] [file]

Writes the dossier of one case as a page that is read and printed anywhere, while the product runs or not.
Without a file: dist/dossier-<case>.html, readable by its owner alone.`;

export interface Written {
  readonly exitCode: 0 | 2;
  readonly text: string;
}

/** As the operator asks for it at the machine; the case's state and histories are read as they lie there. */
export async function writeDossier(args: readonly string[], env: Env, now: Date): Promise<Written> {
  const [name = '', ...rest] = args;
  const ref = readRef(name);
  if (ref === null) return { exitCode: 2, text: USAGE };
  const language = LANGUAGES.find((one) => one === rest[0]);
  const file = (language === undefined ? rest[0] : rest[1]) ?? join('dist', `dossier-${ref}.html`);
  const settings = await readStoreSettings(env);
  if ('problem' in settings) return { exitCode: 2, text: settings.problem };
  const { dataDir, historyKey, defaultLanguage, defaultTimeZone } = settings;
  const folder = join(dataDir, STORE_FOLDER);
  const facts = await gatherDossier(
    {
      cases: { read: (id) => readStored({ ...caseKind, folder }, id) },
      requests: { read: (id) => readStored({ ...requestKind, folder }, id) },
    },
    ref,
  );
  if (facts === null) return { exitCode: 2, text: `There is no case ${showRef(ref)} in ${folder}.` };
  const html = dossierHtml({
    facts,
    reader: { language: language ?? defaultLanguage, timeZone: defaultTimeZone },
    at: toInstant(now),
    madeFor: null,
    check: (document, history) => verifyChain(history, { document, key: historyKey }),
    practice: env.HISTORY_KEY === undefined && (await readOwnKeys(dataDir)) !== null,
    styleInside: true,
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html, { mode: 0o600 });
  return { exitCode: 0, text: file };
}

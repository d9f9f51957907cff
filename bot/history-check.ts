import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRef } from '../services/cases/ref.ts';
import { findingText } from '../services/storage/verify/finding.ts';
import { type PrintedHead, type StoreReport, verifyStore } from '../services/storage/verify/verify-store.ts';
import type { Env } from './settings/settings-shape.ts';
import { readStoreSettings } from './settings/store-settings.ts';
import { HISTORY_KINDS, STORE_FOLDER } from './stores.ts';

const USAGE = `npm run verify-history -- [--anchors <file>] [--head <case> <number> <seal>]…

Looks whether any history was edited, cut, reordered or removed, while the product runs or not, and changes nothing.
  --anchors <file>               also hold everything against a copy of anchors.jsonl that was kept elsewhere
  --head <case> <number> <seal>  also hold a case's history against the head printed in a dossier
Exit code: 0 all is as it was written, 1 something was changed, 2 something could not be read.`;

/** 0: all is as it was written. 1: something was changed. 2: something could not be read. */
export interface Checked {
  readonly exitCode: 0 | 1 | 2;
  readonly text: string;
}

interface Asked {
  readonly shipped: string | null;
  readonly printed: readonly PrintedHead[];
}

/** A reference as it is printed, or the id of a request to IT. */
function documentOf(name: string): string | null {
  const request = /^it-[a-z0-9-]{1,90}$/.exec(name.toLowerCase());
  if (request !== null) return `requests/${request[0]}`;
  const ref = readRef(name);
  return ref === null ? null : `cases/${ref}`;
}

export function readArguments(args: readonly string[]): Asked | { readonly problem: string } {
  let shipped: string | null = null;
  const printed: PrintedHead[] = [];
  const rest = [...args];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--anchors') {
      shipped = rest.shift() ?? null;
      if (shipped === null) return { problem: '--anchors needs a file.' };
    } else if (option === '--head') {
      const [name = '', number = '', mac = ''] = rest.splice(0, 3);
      const document = documentOf(name);
      if (document === null || !/^[1-9]\d{0,8}$/.test(number) || !/^[\w-]{43}$/.test(mac))
        return { problem: '--head needs a case, the number of an entry and its seal of 43 characters.' };
      printed.push({ document, n: Number(number), mac });
    } else return { problem: `There is no option "${option}".` };
  }
  return { shipped, printed };
}

function summary({ findings, counts }: StoreReport): string {
  const { documents, entries, anchors } = counts;
  const looked = `${documents} histories with ${entries} entries, ${anchors} anchors.`;
  const changed = findings.filter(({ kind }) => kind === 'tampered').length;
  const unread = findings.filter(({ kind }) => kind === 'unreadable').length;
  if (changed > 0) return `CHANGED: ${changed} places are not as they were written. ${looked}`;
  if (unread > 0)
    return `NOT READ: ${unread} files could not be read; the rest is as it was written. ${looked}`;
  return `OK: everything is as it was written. ${looked}`;
}

/** Where nothing at all verifies, the key is the likelier culprit. */
function keyHint({ findings, counts }: StoreReport): readonly string[] {
  const all = findings.filter(({ kind }) => kind === 'tampered').length;
  return counts.entries === 0 && all > 1
    ? ['Not one history verifies: perhaps HISTORY_KEY is not the one that the product has.']
    : [];
}

export async function checkHistory(args: readonly string[], env: Env): Promise<Checked> {
  if (args.includes('--help')) return { exitCode: 0, text: USAGE };
  const asked = readArguments(args);
  if ('problem' in asked) return { exitCode: 2, text: `${asked.problem}\n\n${USAGE}` };
  const settings = await readStoreSettings(env);
  if ('problem' in settings) return { exitCode: 2, text: settings.problem };
  const folder = join(settings.dataDir, STORE_FOLDER);
  if (!existsSync(folder)) return { exitCode: 2, text: `There is nothing stored in ${folder}.` };
  const report = await verifyStore({ folder, kinds: HISTORY_KINDS, key: settings.historyKey, ...asked });
  const kinds = new Set(report.findings.map(({ kind }) => kind));
  const lines = report.findings.map((finding) => `${finding.kind.toUpperCase()} ${findingText(finding)}`);
  return {
    exitCode: kinds.has('tampered') ? 1 : kinds.has('unreadable') ? 2 : 0,
    text: [...lines, ...keyHint(report), summary(report)].join('\n'),
  };
}

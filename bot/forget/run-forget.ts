import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toInstant } from '../../services/cases/instant.ts';
import { createForgetting } from '../../services/desk/forgetting.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import type { Log } from '../../services/desk/ports/log.ts';
import { StorageUnavailable } from '../../services/desk/ports/stores.ts';
import { createRequestDoor } from '../../services/desk/request-door.ts';
import { createSerial } from '../../services/desk/serial.ts';
import { damagedFiles } from '../../services/storage/damaged-files.ts';
import { FolderInUse, lockFolder } from '../../services/storage/folder-lock.ts';
import { verifyChain } from '../../services/storage/history-chain.ts';
import { StoredFormTooNew } from '../../services/storage/storage-faults.ts';
import type { Env, Settings } from '../settings/settings-shape.ts';
import { readSettings } from '../settings.ts';
import { faultsText } from '../start-texts.ts';
import { openStores, STORE_FOLDER, type Stores } from '../stores.ts';
import { forgetInDocuments, planDocuments } from './documents.ts';
import { lookUp } from './look-up.ts';
import { eraserOf, type Person } from './person.ts';
import { filesNaming } from './remains.ts';
import { type Findings, findingsText, USAGE } from './report.ts';
import { planValues } from './values.ts';

/** 0: done, or shown. 1: refused, or it went wrong. 2: the command or the settings are wrong. 3: nobody of that id. */
export type ExitCode = 0 | 1 | 2 | 3;

interface Wish {
  readonly who: string;
  readonly yes: boolean;
  readonly close: boolean;
}

function wishOf(args: readonly string[]): Wish | null {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [who, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const isKnown = flags.every((flag) => flag === '--yes' || flag === '--close');
  if (who === undefined || who.trim() === '' || more.length > 0 || !isKnown) return null;
  return { who: who.trim(), yes: flags.includes('--yes'), close: flags.includes('--close') };
}

/** Practice seals with a key of its own, and may have moved its clock. */
async function openData(
  settings: Settings,
): Promise<{ readonly historyKey: string | null; readonly clock: Pick<Clock, 'now'> }> {
  const machine = { now: () => toInstant(Date.now()) };
  if (settings.mode === 'connected') return { historyKey: settings.historyKey, clock: machine };
  const { openPracticeData } = await import('../compose-practice-data.ts');
  const own = await openPracticeData(settings.dataDir);
  return { ...own, historyKey: settings.historyKey ?? own.historyKey };
}

export interface ForgetParts {
  readonly args: readonly string[];
  readonly env: Env;
  readonly log: Log;
  /** What the operator reads. */
  write(text: string): void;
}

async function forgetIn(
  stores: Stores,
  wish: Wish,
  parts: {
    readonly folder: string;
    readonly historyKey: string;
    readonly settings: Settings;
    readonly clock: Pick<Clock, 'now'>;
  } & ForgetParts,
): Promise<{ readonly code: ExitCode; readonly person: Person | null }> {
  const { folder, settings, clock, log, write } = parts;
  const isStored = async (person: Person) => filesNaming(person, folder).length > 0;
  const found = await lookUp(wish.who, stores, isStored);
  if (found.kind === 'nobody') {
    write(
      'Nothing is stored here of anybody with this id or address. Names are not taken: they may be of several people.\n',
    );
    return { code: 3, person: null };
  }
  if (found.kind === 'several') {
    write(`This address belongs to several. Give one of these ids instead: ${found.ids.join(', ')}.\n`);
    return { code: 1, person: null };
  }
  const { person, others } = found;
  const eraser = eraserOf(person);
  const documents = await planDocuments(stores, {
    person,
    eraser,
    close: wish.close,
    isSound: (document, history) => verifyChain(history, { document, key: parts.historyKey }).ok,
  });
  const values = await planValues(stores, { person, eraser, ownCases: documents.own });
  const naming = new Set(filesNaming(person, folder));
  const damaged = (await damagedFiles(folder)).filter((path) => naming.has(path));
  const findings: Findings = { documents, values, damaged, others };
  if (!wish.yes || documents.refusals.length > 0) {
    write(findingsText(findings, false));
    return { code: documents.refusals.length > 0 ? 1 : 0, person: null };
  }
  const desk = { ...stores, log, clock: { ...clock, onMoved: () => () => undefined } };
  const policyFor = () => ({ ...settings.policy, holidays: [] });
  const requestDoor = createRequestDoor({ ...desk, policyFor }, createSerial(), () => undefined);
  const forgetting = createForgetting(stores, requestDoor);
  await forgetInDocuments(stores, documents, { eraser, forgetting, now: clock.now() });
  await values.carryOut();
  for (const path of damaged) await rm(path, { recursive: true, force: true });
  write(findingsText(findings, true));
  return { code: 0, person };
}

/** Closed before what is left is looked for. */
async function forgetAndClose(...given: Parameters<typeof forgetIn>): ReturnType<typeof forgetIn> {
  try {
    return await forgetIn(...given);
  } finally {
    await given[0].close();
  }
}

async function run(wish: Wish, settings: Settings, parts: ForgetParts): Promise<ExitCode> {
  const { log, write } = parts;
  const folder = join(settings.dataDir, STORE_FOLDER);
  const nothing = (): ExitCode => {
    write(`Nothing is stored in ${settings.dataDir}.\n`);
    return 3;
  };
  if (!existsSync(folder)) return nothing();
  const lock = await lockFolder(settings.dataDir);
  try {
    const { historyKey, clock } = await openData(settings);
    if (historyKey === null) return nothing();
    const stores = await openStores(settings.dataDir, historyKey, { log, clock });
    const outcome = await forgetAndClose(stores, wish, { ...parts, folder, historyKey, settings, clock });
    if (outcome.person === null) return outcome.code;
    const left = filesNaming(outcome.person, folder);
    if (left.length === 0) return 0;
    write(
      `\nStill named in these files; look at them yourself:\n${left.map((path) => `  ${path}\n`).join('')}`,
    );
    return 1;
  } finally {
    lock.release();
  }
}

/** One person is forgotten, or it is shown what would be. Never rejects. */
export async function runForget(parts: ForgetParts): Promise<ExitCode> {
  const { args, env, log, write } = parts;
  const wish = wishOf(args);
  if (wish === null) {
    write(USAGE);
    return 2;
  }
  const reading = readSettings(env);
  if (reading.kind === 'faulty') {
    write(faultsText(reading.faults));
    return 2;
  }
  try {
    return await run(wish, reading.settings, parts);
  } catch (error) {
    const isTold =
      error instanceof FolderInUse ||
      error instanceof StorageUnavailable ||
      error instanceof StoredFormTooNew;
    if (!isTold) log.error('forgetting failed', {}, error);
    write(`${isTold ? error.message : 'That went wrong; the log above says where.'}\n`);
    return 1;
  }
}

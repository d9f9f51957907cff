import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryEntry } from '../../../../services/desk/ports/stores.ts';
import { ANCHOR_FILE, openAnchors } from '../../../../services/storage/anchors.ts';
import { openLowdbDocuments } from '../../../../services/storage/lowdb-documents.ts';
import { findingText } from '../../../../services/storage/verify/finding.ts';
import { verifyStore } from '../../../../services/storage/verify/verify-store.ts';
import { change, KEY, note, notes } from '../../../fakes/sample-documents.ts';

const KINDS = ['cases', 'requests'] as const;
const log = { warn: () => undefined };

export interface StoredHistory {
  readonly commit: number;
  readonly history: readonly HistoryEntry[];
}

let written: Promise<string> | null = null;

/** A folder as the product leaves it: open and closed cases, a forgotten one, a request, and their anchors. */
export async function createStoredHistories() {
  written ??= writeHistories();
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  cpSync(await written, folder, { recursive: true });
  return storedIn(folder, KEY);
}

async function writeHistories(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { commit, forget } = storedIn(folder, KEY);
  await commit('cases', 'k7q4md');
  await commit('requests', 'it-k7q4md');
  await commit('cases', 'b2c3d4');
  await commit('cases', 'k7q4md');
  await commit('requests', 'it-k7q4md');
  await commit('cases', 'f9g8h7', true);
  await commit('cases', 'k7q4md');
  await commit('cases', 'f9g8h7', true);
  await commit('cases', 'b2c3d4', true);
  await forget('cases', 'f9g8h7');
  return folder;
}

function storedIn(folder: string, historyKey: string) {
  const pathOf = (file: string): string => join(folder, file);
  const texts = new Map<string, string>();

  async function opened() {
    const anchors = await openAnchors({ folder, historyKey, log });
    const [cases, requests] = await Promise.all(
      KINDS.map((kind) =>
        openLowdbDocuments({ ...notes, kind, historyKey, folder, log, witness: anchors.of(kind) }),
      ),
    );
    if (cases === undefined || requests === undefined) throw new Error('nothing was opened');
    await anchors.lookForRemoved();
    return {
      cases,
      requests,
      anchors,
      async close() {
        for (const store of [cases, requests]) await store.close();
        await anchors.close();
      },
    };
  }

  /** One entry more. */
  async function commit(kind: (typeof KINDS)[number], id: string, closed = false): Promise<void> {
    const store = await opened();
    const at = (await store[kind].read(id))?.commit ?? 0;
    await store[kind].commit({ ...change(id, { closed }), notes: [note(`step-${at + 1}`)] }, at);
    await store.close();
  }

  const read = (file: string): StoredHistory => JSON.parse(readFileSync(pathOf(file), 'utf8'));
  const write = (file: string, value: unknown): void =>
    writeFileSync(pathOf(file), `${JSON.stringify(value)}\n`);
  const anchors = (): readonly string[] =>
    readFileSync(pathOf(ANCHOR_FILE), 'utf8')
      .split('\n')
      .filter((text) => text !== '');
  const writeAnchors = (lines: readonly string[]): void =>
    writeFileSync(pathOf(ANCHOR_FILE), lines.map((line) => `${line}\n`).join(''));

  return {
    folder,
    pathOf,
    commit,
    opened,
    read,
    write,
    anchors,
    writeAnchors,
    editHistory(file: string, edit: (history: HistoryEntry[]) => readonly HistoryEntry[]): void {
      const stored = read(file);
      write(file, { ...stored, history: edit([...structuredClone(stored.history)]) });
    },
    /** What "forgotten" leaves: the history without the personal fields, and that it was forgotten. */
    async forget(kind: (typeof KINDS)[number], id: string): Promise<void> {
      const { cases, requests, close } = await opened();
      const documents = kind === 'cases' ? cases : requests;
      const stored = await documents.read(id);
      await documents.forget(id, [{ ...note('forgotten'), personal: {} }], stored?.commit ?? 0);
      await close();
    },
    move: (from: string, to: string): void => renameSync(pathOf(from), pathOf(to)),
    remember(...files: readonly string[]): void {
      for (const file of files) texts.set(file, readFileSync(pathOf(file), 'utf8'));
    },
    /** As it was when it was remembered. */
    bringBack(): void {
      for (const [file, text] of texts) writeFileSync(pathOf(file), text);
    },
    async verify(more: Partial<Parameters<typeof verifyStore>[0]> = {}) {
      const report = await verifyStore({ folder, kinds: KINDS, key: historyKey, ...more });
      const said = (kind: string) =>
        report.findings.filter((finding) => finding.kind === kind).map(findingText);
      return {
        ...report,
        tampered: said('tampered'),
        unreadable: said('unreadable'),
        notes: said('note'),
      };
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}

export type StoredHistories = Awaited<ReturnType<typeof createStoredHistories>>;

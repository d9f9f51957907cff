import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStores, STORE_FOLDER, type Stores } from '../../bot/stores.ts';
import type { Case, CaseRef } from '../../services/cases/case.ts';
import { emptyLedger } from '../../services/cases/ledger.ts';
import type { HistoryNote } from '../../services/desk/ports/stores.ts';
import { aCase } from '../builders/case.ts';
import { anOrder, aPointer, NOW } from '../builders/facts.ts';
import { aUser } from '../builders/people.ts';
import { aStage } from '../builders/stage.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createCollectedLog } from '../fakes/collected-log.ts';
import { aRequest } from '../services/request/requests.ts';

export const KINDS = [
  'cases',
  'requests',
  'user-ledgers',
  'requester-ledgers',
  'conversations',
  'intakes',
] as const;
export type StoredKind = (typeof KINDS)[number];

/** María's open case, a neighbour's, and one that is closed. */
export const VICTIM = 'k7q4md';
export const NEIGHBOUR = 'n8r5ne';
export const CLOSED = 'c9d6pf';

const note: HistoryNote = {
  at: NOW,
  what: 'opened',
  right: 'administrator',
  facts: { stage: 'resetting' },
  personal: { name: 'María García' },
};

export interface StoredWorld {
  readonly folder: string;
  readonly log: ReturnType<typeof createCollectedLog>;
  /** Of a kind's first document, or of the case that is named. */
  fileOf(kind: StoredKind, id?: string): string;
  open(): Promise<Stores>;
  /** Path below the store, with mode and content, of everything that lies there and is no link, pipe or folder. */
  files(): ReadonlyMap<string, { readonly mode: number; readonly text: string }>;
  remove(): void;
}

export async function createStoredWorld(): Promise<StoredWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'stored-'));
  const log = createCollectedLog();
  const store = join(folder, STORE_FOLDER);
  const world: StoredWorld = {
    folder,
    log,
    fileOf(kind, id) {
      const place =
        kind === 'cases'
          ? join(store, kind, id === CLOSED ? 'closed' : 'open')
          : kind === 'requests'
            ? join(store, kind, 'open')
            : join(store, kind);
      const [first = ''] = readdirSync(place).filter(
        (name) => name.endsWith('.json') && (kind !== 'cases' || name === `${id ?? VICTIM}.json`),
      );
      return join(place, first);
    },
    open: () =>
      openStores(folder, 'a history key of at least 32 characters', { log, clock: createClockByHand() }),
    files() {
      const found = new Map<string, { mode: number; text: string }>();
      for (const entry of readdirSync(store, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile())
          found.set(path, { mode: statSync(path).mode & 0o777, text: readFileSync(path, 'latin1') });
      }
      return found;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  await fill(await world.open());
  return world;
}

async function fill(stores: Stores): Promise<void> {
  const victim = aCase({ stage: 'resetting', request: aPointer() });
  const order = { kind: 'reset-password', order: anOrder() } as const;
  const outbox = [{ key: `${VICTIM}/7/reset-password/0`, effect: order, attempts: 0, notBefore: NOW }];
  await stores.cases.commit({ id: VICTIM, state: victim, notes: [note], outbox }, 0);
  const user = aUser({ id: 'u-neighbour', name: 'Pia Nachbar', email: 'pia@getafe.example' });
  const other = (ref: string, stage: Case['stage']['kind']) =>
    aCase({ ref: ref as CaseRef, user, stage: aStage(stage) });
  await stores.cases.commit(
    { id: NEIGHBOUR, state: other(NEIGHBOUR, 'checking-address'), notes: [note], outbox: [] },
    0,
  );
  await stores.cases.commit({ id: CLOSED, state: other(CLOSED, 'closed'), notes: [note], outbox: [] }, 0);
  const request = aRequest();
  await stores.requests.commit({ id: request.id, state: request, notes: [note], outbox: [] }, 0);
  const resets = [
    { key: `${VICTIM}/3/reset-password/0`, at: NOW, requestedBy: 'op-reporter', outcome: 'done' as const },
  ];
  await stores.userLedgers.set('u-maria', { ...emptyLedger('u-maria'), openCase: VICTIM, resets });
  await stores.requesterLedgers.set('op-reporter', {
    operatorId: 'op-reporter',
    resets: resets.map(({ key, at }) => ({ key, at })),
  });
  const reference = {
    serviceUrl: 'https://smba.example/emea/',
    channelId: 'msteams',
    conversation: { id: 'a:1' },
  };
  const unsaid = {
    chosenLanguage: null,
    locale: null,
    timeZone: null,
    blocked: false,
    cards: {},
    spokenAt: NOW,
  };
  await stores.conversations.set('op-reporter', {
    operatorId: 'op-reporter',
    reference: reference as never,
    ...unsaid,
  });
  await stores.intakes.set('op-reporter', {
    question: 'who',
    told: { missing: null, created: { kind: 'unsaid' } },
  });
  await stores.close();
}

/** What may lie where a file should. */
export const inPlaceOf = {
  folder(path: string): void {
    rmSync(path);
    mkdirSync(path);
  },
  pipe(path: string): void {
    rmSync(path);
    execFileSync('mkfifo', [path]);
  },
  link(path: string, to: string): void {
    rmSync(path, { force: true });
    symlinkSync(to, path);
  },
  bytes(path: string, bytes: string | Uint8Array): void {
    writeFileSync(path, bytes);
  },
};

import { afterEach, expect } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import type { DomainMemory } from '../../../services/cases/domain-memory.ts';
import type { CaseEffect, RequestEffect } from '../../../services/cases/effects.ts';
import type { Instant } from '../../../services/cases/instant.ts';
import type { RequesterLedger, UserLedger } from '../../../services/cases/ledger.ts';
import type { Policy } from '../../../services/cases/policy.ts';
import type { ItRequest } from '../../../services/cases/request.ts';
import { createDesk, type Desk } from '../../../services/desk/desk.ts';
import { indexCase, indexRequest } from '../../../services/desk/index-keys.ts';
import type { Complaint } from '../../../services/desk/open-case.ts';
import type { DeskParts } from '../../../services/desk/parts.ts';
import { aPolicy } from '../../builders/policy.ts';
import { createClockByHand } from '../../fakes/clock-by-hand.ts';
import { createCollectedLog } from '../../fakes/collected-log.ts';
import { createFakeAdminService } from '../../fakes/fake-admin-service.ts';
import { createFakeExaminer } from '../../fakes/fake-examiner.ts';
import { createFakeLetters } from '../../fakes/fake-letters.ts';
import { createFakeMailer } from '../../fakes/fake-mailer.ts';
import { createFakeMessenger } from '../../fakes/fake-messenger.ts';
import { createFakePastedReader } from '../../fakes/fake-pasted-reader.ts';
import { createMemoryDocuments } from '../../fakes/memory-documents.ts';
import { createMemoryValues } from '../../fakes/memory-values.ts';
import { cast, getafe, mariasFile } from './cast.ts';

/** The same numbers in each run: mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function createStores(now: () => Instant) {
  return {
    cases: createMemoryDocuments<Case, CaseEffect>({
      kind: 'cases',
      index: indexCase,
    }),
    requests: createMemoryDocuments<ItRequest, RequestEffect>({
      kind: 'requests',
      index: indexRequest,
    }),
    userLedgers: createMemoryValues<UserLedger>(now),
    requesterLedgers: createMemoryValues<RequesterLedger>(now),
    domains: createMemoryValues<DomainMemory>(now),
  };
}

/** Whoever and whatever is personal on this stage, texts included: none of it belongs into a log. */
const PERSONAL = [
  ...cast.flatMap(({ name, email }) => [name, email]),
  ...cast.flatMap(({ name }) => name.split(' ')),
  mariasFile.username,
  '@',
  'Informática',
  'PERSONAL TEXT',
];

/** Everything the desk works with, as fakes that can be looked into; several desks may live on it one after the other. */
export function createDeskWorld(more: { readonly policy?: Partial<Policy> } = {}) {
  const clock = createClockByHand();
  const log = createCollectedLog();
  const stores = createStores(clock.now);
  const admin = createFakeAdminService({
    clock,
    operators: cast,
    users: [mariasFile],
    authorities: [getafe],
  });
  const mailer = createFakeMailer();
  const messenger = createFakeMessenger();
  const examiner = createFakeExaminer();
  const policy = aPolicy(more.policy);
  const parts: DeskParts = {
    ...stores,
    admin,
    mailer,
    messenger,
    letters: createFakeLetters(),
    examiner,
    readPasted: createFakePastedReader(),
    clock,
    log,
    policyFor: () => policy,
    mayReceive: (address) => address.endsWith('@getafe.example'),
    zoneOf: (authority) => authority.timeZone ?? 'Europe/Madrid',
    retentionDays: policy.retentionDays,
    sweeps: [],
    random: seededRandom(1),
  };
  const world = {
    clock,
    log,
    stores,
    admin,
    mailer,
    messenger,
    examiner,
    policy,
    parts,
    /** As after a start of the process: nothing is known but what was stored. */
    openDesk: (changed: Partial<DeskParts> = {}): Desk => createDesk({ ...parts, ...changed }),
    complaint: (changed: Partial<Complaint> = {}): Complaint => ({
      user: admin.users.get('u-maria') ?? mariasFile,
      authority: getafe,
      mails: [],
      missing: 'password',
      profile: 'imi',
      ...changed,
    }),
    async stateOf(ref: string): Promise<Case> {
      const stored = await stores.cases.read(ref);
      if (stored === null) throw new Error(`no case ${ref}`);
      return stored.state;
    },
    async requestOf(ref: string): Promise<ItRequest> {
      const stored = await stores.requests.read(`it-${ref}`);
      if (stored === null) throw new Error(`no request of ${ref}`);
      return stored.state;
    },
    resets: () => admin.ledger.filter(({ kind }) => kind === 'reset'),
  };
  worlds.push(world);
  return world;
}

export type DeskWorld = ReturnType<typeof createDeskWorld>;

const worlds: { readonly log: { readonly lines: readonly string[] } }[] = [];

/** After each test of the file: no line of any log carried anything personal. */
export function keepLogsFreeOfPersonalData(): void {
  afterEach(() => {
    const lines = worlds.splice(0).flatMap(({ log }) => log.lines);
    const telling = lines.filter((line) => PERSONAL.some((personal) => line.includes(personal)));
    expect(telling).toEqual([]);
  });
}

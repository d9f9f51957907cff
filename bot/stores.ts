import { join } from 'node:path';
import { z } from 'zod';
import type { IntakeState } from '../dialogs/intake-state.ts';
import { readIntakeState } from '../dialogs/intake-stored.ts';
import type { Case } from '../services/cases/case.ts';
import type { DomainMemory } from '../services/cases/domain-memory.ts';
import type { CaseEffect, RequestEffect } from '../services/cases/effects.ts';
import type { Instant } from '../services/cases/instant.ts';
import type { RequesterLedger, UserLedger } from '../services/cases/ledger.ts';
import type { ItRequest } from '../services/cases/request.ts';
import { indexCase, indexRequest } from '../services/desk/index-keys.ts';
import type { CaseStore, RequestStore } from '../services/desk/parts.ts';
import type { Clock } from '../services/desk/ports/clock.ts';
import type { Log } from '../services/desk/ports/log.ts';
import type { HistoryEntry, ValueStore } from '../services/desk/ports/stores.ts';
import { openAnchors } from '../services/storage/anchors.ts';
import { removeDamagedBefore } from '../services/storage/damaged-files.ts';
import { caseForm } from '../services/storage/forms/case-form.ts';
import { domainMemoryForm } from '../services/storage/forms/domain-form.ts';
import { caseEffectForm, requestEffectForm } from '../services/storage/forms/effect-form.ts';
import { requesterLedgerForm, requestForm, userLedgerForm } from '../services/storage/forms/request-form.ts';
import { type ChainVerdict, verifyChain } from '../services/storage/history-chain.ts';
import { type DocumentKind, openLowdbDocuments } from '../services/storage/lowdb-documents.ts';
import { openLowdbValues } from '../services/storage/lowdb-values.ts';
import type { StorageLog } from '../services/storage/storage-log.ts';
import { type Conversation, parseConversation } from './conversations.ts';

/** Everything that outlives the process. */
export interface Stores {
  readonly cases: CaseStore;
  readonly requests: RequestStore;
  readonly userLedgers: ValueStore<UserLedger>;
  readonly requesterLedgers: ValueStore<RequesterLedger>;
  readonly domains: ValueStore<DomainMemory>;
  readonly conversations: ValueStore<Conversation>;
  readonly intakes: ValueStore<IntakeState>;
  readonly answered: ValueStore<readonly string[]>;
  /** Of the files that were set aside since they could not be read; resolves with how many. */
  removeDamagedBefore(by: Instant): Promise<number>;
  /** What is amiss with the histories, in words for the operator; empty when all is well. */
  evidence(): readonly string[];
  /** Whether the history of `kind/id` fits its seals. */
  check(document: string, history: readonly HistoryEntry[]): ChainVerdict;
  /** Resolves when the writes under way have ended. */
  close(): Promise<void>;
}

/** Of the data folder; "Start again" of practice empties it. */
export const STORE_FOLDER = 'store';

export const caseKind: DocumentKind<Case, CaseEffect> = {
  kind: 'cases',
  index: indexCase,
  parse: (state, id) => ofDocument(id, caseForm.parse(state), ({ ref }) => ref),
  parseEffect: (effect) => caseEffectForm.parse(effect),
  migrations: [],
};

export const requestKind: DocumentKind<ItRequest, RequestEffect> = {
  kind: 'requests',
  index: indexRequest,
  parse: (state, id) => ofDocument(id, requestForm.parse(state), (request) => request.id),
  parseEffect: (effect) => requestEffectForm.parse(effect),
  migrations: [],
};

/** The kinds of documents that have a history. */
export const HISTORY_KINDS = [caseKind.kind, requestKind.kind] as const;

/** `clock` dates what is written, so that it can be forgotten when it is old. */
export async function openStores(
  dataDir: string,
  historyKey: string,
  parts: { readonly log: Log; readonly clock: Pick<Clock, 'now'> },
): Promise<Stores> {
  const { log, clock } = parts;
  const folder = join(dataDir, STORE_FOLDER);
  const storageLog: StorageLog = { warn: (facts, msg) => log.warn(msg, facts) };
  const anchors = await openAnchors({ folder, historyKey, log: storageLog });
  const documents = { folder, historyKey, log: storageLog };
  const cases = await openLowdbDocuments<Case, CaseEffect>({
    ...documents,
    ...caseKind,
    witness: anchors.of(caseKind.kind),
  });
  const requests = await openLowdbDocuments<ItRequest, RequestEffect>({
    ...documents,
    ...requestKind,
    witness: anchors.of(requestKind.kind),
  });
  await anchors.lookForRemoved();
  const values = <Value>(kind: string, parse: (value: unknown, key: string) => Value) =>
    openLowdbValues({ folder, kind, parse, now: clock.now, log: storageLog });
  const userLedgers = await values('user-ledgers', (value, key) =>
    ofDocument(key, userLedgerForm.parse(value), ({ userId }) => userId),
  );
  const requesterLedgers = await values('requester-ledgers', (value, key) =>
    ofDocument(key, requesterLedgerForm.parse(value), ({ operatorId }) => operatorId),
  );
  const domains = await values('domains', (value, key) =>
    ofDocument(key, domainMemoryForm.parse(value), ({ domain }) => domain),
  );
  const conversations = await values('conversations', (value, key) =>
    ofDocument(key, parseConversation(value), ({ operatorId }) => operatorId),
  );
  const intakes = await values('intakes', parseIntake);
  const answered = await values('answered', (value) => z.array(z.string()).parse(value));
  const all = [cases, requests, userLedgers, requesterLedgers, domains, conversations, intakes, answered];

  return {
    cases,
    requests,
    userLedgers,
    requesterLedgers,
    domains,
    conversations,
    intakes,
    answered,
    removeDamagedBefore: (by) => removeDamagedBefore(folder, by),
    evidence: anchors.evidence,
    check: (document, history) => verifyChain(history, { document, key: historyKey }),
    async close() {
      for (const store of all) await store.close();
      await anchors.close();
    },
  };
}

/** A document that was copied over another one is about somebody else, and must not pass for this one's. */
function ofDocument<Value>(id: string, value: Value, idIn: (value: Value) => string): Value {
  if (idIn(value) !== id) throw new RangeError('about another one than its file says');
  return value;
}

function parseIntake(value: unknown): IntakeState {
  const state = readIntakeState(value);
  if (state === null) throw new TypeError('not an intake of this version');
  return state;
}

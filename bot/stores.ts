import { join } from 'node:path';
import { z } from 'zod';
import type { IntakeState } from '../dialogs/intake-state.ts';
import { readIntakeState } from '../dialogs/intake-stored.ts';
import type { Case } from '../services/cases/case.ts';
import { dueOf } from '../services/cases/deadlines.ts';
import type { DomainMemory } from '../services/cases/domain-memory.ts';
import type { CaseEffect, RequestEffect } from '../services/cases/effects.ts';
import type { RequesterLedger, UserLedger } from '../services/cases/ledger.ts';
import { type ItRequest, requestDue } from '../services/cases/request.ts';
import { caseKeys, requestKeys } from '../services/desk/index-keys.ts';
import type { CaseStore, RequestStore } from '../services/desk/parts.ts';
import type { Log } from '../services/desk/ports/log.ts';
import type { ValueStore } from '../services/desk/ports/stores.ts';
import { caseForm } from '../services/storage/forms/case-form.ts';
import { domainMemoryForm } from '../services/storage/forms/domain-form.ts';
import { caseEffectForm, requestEffectForm } from '../services/storage/forms/effect-form.ts';
import { requesterLedgerForm, requestForm, userLedgerForm } from '../services/storage/forms/request-form.ts';
import { openLowdbDocuments } from '../services/storage/lowdb-documents.ts';
import { openLowdbValues } from '../services/storage/lowdb-values.ts';
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
  /** Resolves when the writes under way have ended. */
  close(): Promise<void>;
}

/** Of the data folder; "Start again" of practice empties it. */
export const STORE_FOLDER = 'store';

function isClosed(c: Case): boolean {
  return c.stage.kind === 'closed';
}

export async function openStores(dataDir: string, historyKey: string, log: Log): Promise<Stores> {
  const folder = join(dataDir, STORE_FOLDER);
  const storageLog = {
    warn: (facts: Readonly<Record<string, unknown>>, msg: string) => log.warn(msg, stringified(facts)),
  };
  const documents = { folder, historyKey, log: storageLog, migrations: [] };
  const cases = await openLowdbDocuments<Case, CaseEffect>({
    ...documents,
    kind: 'cases',
    index: (c) => ({ closed: isClosed(c), due: dueOf(c), keys: caseKeys(c) }),
    parse: (state, id) => ofDocument(id, caseForm.parse(state), ({ ref }) => ref),
    parseEffect: (effect) => caseEffectForm.parse(effect),
  });
  const requests = await openLowdbDocuments<ItRequest, RequestEffect>({
    ...documents,
    kind: 'requests',
    index: (request) => ({
      closed: request.state.kind === 'ended',
      due: requestDue(request),
      keys: requestKeys(request),
    }),
    parse: (state, id) => ofDocument(id, requestForm.parse(state), (request) => request.id),
    parseEffect: (effect) => requestEffectForm.parse(effect),
  });
  const values = <Value>(kind: string, parse: (value: unknown, key: string) => Value) =>
    openLowdbValues({ folder, kind, parse, log: storageLog });
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
    async close() {
      for (const store of all) await store.close();
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

function stringified(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
}

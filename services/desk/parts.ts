import type { Case } from '../cases/case.ts';
import type { Authority } from '../cases/directory.ts';
import type { DomainMemory } from '../cases/domain-memory.ts';
import type { CaseEffect, RequestEffect } from '../cases/effects.ts';
import type { Instant } from '../cases/instant.ts';
import type { RequesterLedger, UserLedger } from '../cases/ledger.ts';
import type { Policy } from '../cases/policy.ts';
import type { ItRequest } from '../cases/request.ts';
import type { AddressExaminer } from './ports/address-examiner.ts';
import type { AdminService } from './ports/admin-service.ts';
import type { Clock } from './ports/clock.ts';
import type { Letters } from './ports/letters.ts';
import type { Log } from './ports/log.ts';
import type { Mailer } from './ports/mailer.ts';
import type { Messenger } from './ports/messenger.ts';
import type { PastedReader } from './ports/pasted-reader.ts';
import type { DocumentStore, ValueStore } from './ports/stores.ts';

export type CaseStore = DocumentStore<Case, CaseEffect>;
export type RequestStore = DocumentStore<ItRequest, RequestEffect>;

/** Forgets what is too old by now of what the desk knows nothing of. */
export type Sweep = (now: Instant) => Promise<void>;

/** Everything the desk works with; the one place that names all of it is where the process is wired. */
export interface DeskParts {
  readonly cases: CaseStore;
  readonly requests: RequestStore;
  readonly userLedgers: ValueStore<UserLedger>;
  readonly requesterLedgers: ValueStore<RequesterLedger>;
  /** By mail domain, in lower case. */
  readonly domains: ValueStore<DomainMemory>;
  readonly admin: AdminService;
  readonly mailer: Mailer;
  readonly messenger: Messenger;
  readonly letters: Letters;
  readonly examiner: AddressExaminer;
  readonly readPasted: PastedReader;
  readonly clock: Clock;
  readonly log: Log;
  /** The waits and limits for cases of this authority, with the holidays of its IT unit. */
  policyFor(authority: Pick<Authority, 'country' | 'region'>): Policy;
  /** Whether a request about this user may go to the address without a coordinator's approval. */
  mayReceive(address: string, c: Case): boolean;
  /** The zone of the authority, or the main zone of its country. */
  zoneOf(authority: Authority): string;
  /** How long after its end a case is kept. */
  readonly retentionDays: number;
  readonly sweeps: readonly Sweep[];
  /** Uniform random number in [0, 1). */
  random(): number;
}

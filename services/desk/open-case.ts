import type { Case, MailProfile, MissingMail } from '../cases/case.ts';
import type { Authority, Mail, Operator, User } from '../cases/directory.ts';
import type { PersonActing } from '../cases/events.ts';
import { emptyLedger } from '../cases/ledger.ts';
import { domainOf } from '../cases/mail-address.ts';
import { openCase as decideOpening } from '../cases/open-case.ts';
import { acting } from '../cases/permissions.ts';
import { type CaseDoor, userLock } from './case-door.ts';
import { drawRef } from './codes.ts';
import type { CommitCase } from './commit-case.ts';
import type { Domains } from './domains.ts';
import { openedNote } from './history/case-note.ts';
import type { DeskParts } from './parts.ts';
import type { Serial } from './serial.ts';

export interface Complaint {
  readonly user: User;
  readonly authority: Authority;
  readonly mails: readonly Mail[];
  readonly missing: MissingMail;
  readonly profile: MailProfile;
}

export type Opening =
  | { readonly kind: 'opened' | 'joined' | 'already-open'; readonly c: Case }
  | { readonly kind: 'not-allowed' };

/** One open case per user: whoever complains about the same user later joins it. */
export function createOpening(
  parts: DeskParts,
  serial: Serial,
  commit: CommitCase,
  door: CaseDoor,
  domains: Pick<Domains, 'blockedSince'>,
  kick: (ref: string) => void,
) {
  async function openCaseOf(userId: string): Promise<string | null> {
    const ledger = await parts.userLedgers.get(userId);
    if (ledger === null || ledger.openCase === null) return null;
    const stored = await parts.cases.read(ledger.openCase);
    // A ledger that names somebody else's case must not let anybody into that one.
    if (stored === null || stored.state.user.id !== userId) return null;
    return stored.state.stage.kind === 'closed' ? null : stored.state.ref;
  }

  async function freeRef() {
    for (;;) {
      const ref = drawRef(parts.random);
      if ((await parts.cases.standing(ref)) === 'unknown') return ref;
    }
  }

  /** Null: it was closed in this very moment, so there is nothing left to join. */
  async function join(ref: string, by: PersonActing): Promise<Opening | null> {
    const reporter = { operatorId: by.operatorId, name: by.name, email: by.email };
    const outcome = await door.apply(ref, { kind: 'joined', reporter }, by);
    if (outcome.kind === 'not-found' || outcome.c.stage.kind === 'closed') return null;
    return { kind: outcome.kind === 'accepted' ? 'joined' : 'already-open', c: outcome.c };
  }

  async function create(complaint: Complaint, by: PersonActing): Promise<Opening> {
    const { user, authority, mails, missing, profile } = complaint;
    const ref = await freeRef();
    const at = parts.clock.now();
    const report = await parts.examiner.examine(user.email, authority);
    const reporter = { operatorId: by.operatorId, name: by.name, email: by.email };
    const domain = domainOf(user.email);
    const since = await domains.blockedSince(domain);
    const blocked = since === null ? null : { domain, since };
    const { accepted, effects } = decideOpening(
      { ref, at, reporter, profile, missing, user, authority, report, mails, blocked },
      parts.policyFor(authority),
    );
    const ledger = (await parts.userLedgers.get(user.id)) ?? emptyLedger(user.id);
    // Before the case: a reservation for a case that never came to be holds up nobody.
    await parts.userLedgers.set(user.id, { ...ledger, openCase: ref });
    await commit({ state: accepted, note: openedNote(accepted, by), rest: [], effects, at }, 0);
    parts.log.info('case opened', { case: ref, stage: accepted.stage.kind });
    kick(ref);
    return { kind: 'opened', c: accepted };
  }

  /** Rejects with StorageUnavailable; then no case was opened. */
  return async function open(complaint: Complaint, speaker: Operator): Promise<Opening> {
    const by = acting(speaker, complaint.user, complaint.authority);
    if (by === null) return { kind: 'not-allowed' };
    return serial.run(userLock(complaint.user.id), async () => {
      const other = await openCaseOf(complaint.user.id);
      const joined = other === null ? null : await join(other, by);
      return joined ?? create(complaint, by);
    });
  };
}

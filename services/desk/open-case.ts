import type { Case, MailProfile, MissingMail } from '../cases/case.ts';
import type { Authority, Mail, Operator, User } from '../cases/directory.ts';
import { emptyLedger } from '../cases/ledger.ts';
import { openCase as decideOpening } from '../cases/open-case.ts';
import { acting } from '../cases/permissions.ts';
import { type CaseDoor, userLock } from './case-door.ts';
import { drawRef } from './codes.ts';
import { openedNote } from './history-note.ts';
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
export function createOpening(parts: DeskParts, serial: Serial, door: CaseDoor, kick: (ref: string) => void) {
  async function existing(userId: string): Promise<Case | null> {
    const ledger = await parts.userLedgers.get(userId);
    if (ledger?.openCase == null) return null;
    const stored = await parts.cases.read(ledger.openCase);
    return stored === null || stored.state.stage.kind === 'closed' ? null : stored.state;
  }

  async function freeRef() {
    for (;;) {
      const ref = drawRef(parts.random);
      if ((await parts.cases.read(ref)) === null) return ref;
    }
  }

  async function join(c: Case, speaker: Operator): Promise<Opening> {
    const reporter = { operatorId: speaker.id, name: speaker.name, email: speaker.email };
    const by = acting(speaker, c.user, c.authority);
    if (by === null) return { kind: 'not-allowed' };
    const outcome = await door.apply(c.ref, { kind: 'joined', reporter }, by);
    if (outcome.kind === 'not-found') return { kind: 'not-allowed' };
    return { kind: outcome.kind === 'accepted' ? 'joined' : 'already-open', c: outcome.c };
  }

  async function create(complaint: Complaint, speaker: Operator, right: string): Promise<Opening> {
    const { user, authority, mails, missing, profile } = complaint;
    const ref = await freeRef();
    const at = parts.clock.now();
    const report = await parts.examiner.examine(user.email, authority);
    const reporter = { operatorId: speaker.id, name: speaker.name, email: speaker.email };
    const { accepted, effects } = decideOpening(
      { ref, at, reporter, profile, missing, user, authority, report, mails },
      parts.policyFor(authority),
    );
    const ledger = (await parts.userLedgers.get(user.id)) ?? emptyLedger(user.id);
    await parts.userLedgers.set(user.id, { ...ledger, openCase: ref });
    const outbox = effects.map(({ key, effect }) => ({ key, effect, attempts: 0, notBefore: at }));
    await parts.cases.commit({ id: ref, state: accepted, notes: [openedNote(accepted, right)], outbox }, 0);
    parts.log.info('case opened', { case: ref, stage: accepted.stage.kind });
    kick(ref);
    return { kind: 'opened', c: accepted };
  }

  /** Rejects with StorageUnavailable; then no case was opened. */
  return async function open(complaint: Complaint, speaker: Operator): Promise<Opening> {
    const by = acting(speaker, complaint.user, complaint.authority);
    if (by === null) return { kind: 'not-allowed' };
    return serial.run(userLock(complaint.user.id), async () => {
      const other = await existing(complaint.user.id);
      return other === null ? create(complaint, speaker, by.right) : join(other, speaker);
    });
  };
}

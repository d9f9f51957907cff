import { type Move, move } from '../answer.ts';
import type { Case, MailEvidence } from '../case.ts';
import type { AllowedBefore } from '../domain-memory.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { Draft, DraftReason } from '../stage.ts';
import { firstReminder } from './remind.ts';
import { optional, tellReporters } from './tell.ts';

/** The next round starts where the last one ended: same recipient, a new number. */
export function firstDraft(c: Case, why: DraftReason, question: string | null = null): Draft {
  return {
    round: (c.request?.draft.round ?? 0) + 1,
    why,
    to: c.request?.to ?? c.authority.itUnit?.email ?? null,
    vouched: c.request?.draft.vouched ?? false,
    setBy: c.request?.draft.setBy ?? [],
    note: '',
    noteBy: null,
    question,
    before: null,
    version: 1,
  };
}

/**
 * Whether somebody answers for the recipient: it is the IT unit on file, or a coordinator vouches for it. To any other, as
 * the rules allow it, goes one case alone: whoever names a mailbox of their own learns of nobody else.
 */
export function isVouchedFor({ authority }: Pick<Case, 'authority'>, { to, vouched }: Draft): boolean {
  return to !== null && (vouched || to.toLowerCase() === authority.itUnit?.email.toLowerCase());
}

function showAllowedBefore(c: Case, to: string, { at, how, workedUntil }: AllowedBefore) {
  const facts = { to, at: { instant: at }, until: { instant: workedUntil }, ...optional('text', how) };
  return tellReporters(c, 'draft.allowed-before', facts, 'draft');
}

/** Shown in full before anything is sent; nothing is sent unseen. */
export function showDraft(c: Case, draft: Draft, isConfirmed = false) {
  if (draft.to === null) return tellReporters(c, 'draft.no-recipient', {}, 'draft');
  if (draft.why === 'nothing-known' && isConfirmed) return tellReporters(c, 'draft.confirmed', {}, 'draft');
  if (draft.before !== null) return showAllowedBefore(c, draft.to, draft.before);
  if (draft.why === 'it-forwards' && draft.to !== c.request?.to)
    return tellReporters(c, 'draft.for-others', { to: draft.to }, 'draft');
  return tellReporters(c, `draft.${draft.why}`, { to: draft.to, question: draft.question ?? '' }, 'draft');
}

export function draftRequest(
  c: Case,
  at: Instant,
  policy: Policy,
  draft: Draft,
  evidence: MailEvidence | null,
  confirmAt: Instant | null = null,
): Move {
  const reminder = firstReminder(at, policy);
  return move(
    { stage: { kind: 'drafting-request', draft, evidence, confirmAt, since: at, reminder } },
    showDraft(c, draft, confirmAt === null),
  );
}

import { type Move, move } from './answer.ts';
import type {
  AddressReport,
  Case,
  CaseRef,
  MailEvidence,
  MailProfile,
  MissingMail,
  Reporter,
} from './case.ts';
import { type Keyed, keyed } from './decide.ts';
import type { Authority, Mail, User } from './directory.ts';
import { sharedDomainOf } from './domain-memory.ts';
import type { CaseEffect } from './effects.ts';
import type { Instant } from './instant.ts';
import { askAddress, checkAddress, looksWrong } from './moves/check-address.ts';
import { closeEnded } from './moves/close.ts';
import { firstReminder } from './moves/remind.ts';
import { tellReporters } from './moves/tell.ts';
import type { Policy } from './policy.ts';
import type { AddressQuestion } from './stage.ts';
import { evidenceOf, verdict } from './verdict.ts';
import { firstWait, passwordMailWindow, phaseOf, type Wait } from './window.ts';

/** What the intake found out before there is a case. */
export interface Intake {
  readonly ref: CaseRef;
  readonly at: Instant;
  readonly reporter: Reporter;
  readonly profile: MailProfile;
  readonly missing: MissingMail;
  readonly user: User;
  readonly authority: Authority;
  readonly report: AddressReport;
  /** A request to IT about others of the same mail domain is out; null: none that is known of. */
  readonly blocked: { readonly domain: string; readonly since: Instant } | null;
  /** Newest first; empty where the service keeps no record. */
  readonly mails: readonly Mail[];
}

function waiting(c: Case, wait: Wait, at: Instant, policy: Policy): Move {
  const window = passwordMailWindow(c.user.createdAt, policy);
  return move(
    { stage: { kind: 'waiting-in-window', ...wait } },
    tellReporters(c, `waiting.${wait.about}`, {
      until: { instant: wait.until },
      created: { instant: c.user.createdAt },
      opens: { instant: window.opensAt },
      phase: phaseOf(window, at) === 'not-yet' ? 'early' : 'open',
    }),
  );
}

/** The address was read with the user file just now, so it is asked about at once. */
function askNow(
  c: Case,
  intake: Intake,
  policy: Policy,
  why: AddressQuestion,
  windowUntil: Instant | null,
): Move {
  const moved = checkAddress(c, intake.at, policy, why, windowUntil);
  const { stage } = moved.change;
  if (stage?.kind !== 'checking-address') return moved;
  return move({ stage: { ...stage, report: intake.report } }, askAddress(c, why, intake.report));
}

function firstPasswordMail({ mails, at }: Intake): MailEvidence | null {
  const newest = mails.find(({ kind }) => kind !== 'notice');
  return newest === undefined ? null : evidenceOf(newest, at);
}

function refusedAddress(intake: Intake): boolean {
  const latest = intake.mails[0];
  if (latest === undefined || latest.to.toLowerCase() !== intake.user.email.toLowerCase()) return false;
  return verdict(evidenceOf(latest, intake.at)) === 'wrong-address';
}

function firstMove(c: Case, intake: Intake, policy: Policy): Move {
  if (intake.user.status === 'disabled') return closeEnded(c, 'disabled', intake.at);
  if (intake.user.lastLoginAt !== null) return askNow(c, intake, policy, 'not-a-first-password', null);
  if (c.profile === 'eu-login') return askNow(c, intake, policy, 'window-over', null);
  const { missing, mails, at } = intake;
  const wait = firstWait({ createdAt: c.user.createdAt, missing, mails, profile: c.profile }, at, policy);
  if (refusedAddress(intake)) return askNow(c, intake, policy, 'refused', wait?.windowUntil ?? null);
  if (wait === null) return askNow(c, intake, policy, 'window-over', null);
  if (looksWrong(intake.report)) return askNow(c, intake, policy, 'looks-wrong', wait.windowUntil);
  const noticeIsLate = missing !== 'password' && at >= passwordMailWindow(c.user.createdAt, policy).noticeBy;
  if (noticeIsLate && wait.about === 'password')
    return askNow(c, intake, policy, 'notice-missing', wait.windowUntil);
  return waiting(c, wait, at, policy);
}

/** Said at once, and nobody's name with it. */
function blockedDomain(c: Case, { blocked, user }: Intake): readonly CaseEffect[] {
  if (blocked === null || sharedDomainOf(c) !== blocked.domain || user.status === 'disabled') return [];
  const { domain, since } = blocked;
  return tellReporters(c, 'opening.domain-blocked', { domain, since: { instant: since } }, 'nothing');
}

/** The first decision of a case's life: wait, ask about the address, or explain that there is nothing to reset. */
export function openCase(
  intake: Intake,
  policy: Policy,
): { readonly accepted: Case; readonly effects: readonly Keyed<CaseEffect>[] } {
  const { ref, at, reporter, profile, user, authority, missing, report } = intake;
  const seed: Case = {
    ref,
    revision: 1,
    openedAt: at,
    profile: user.login === 'eu-login' ? 'eu-login' : profile,
    user,
    authority,
    reporters: [reporter],
    missing,
    personalMailbox: report.findings.includes('personal') || report.findings.includes('disposable'),
    mailSystem: report.mailSystem,
    complaint: { by: reporter.operatorId, at },
    firstMail: firstPasswordMail(intake),
    resets: [],
    request: null,
    loan: null,
    loanWish: null,
    loanBefore: null,
    probe: null,
    senderSeen: null,
    heldUpSince: null,
    stage: {
      kind: 'checking-address',
      why: 'window-over',
      report: null,
      windowUntil: null,
      since: at,
      reminder: firstReminder(at, policy),
    },
  };
  const moved = firstMove(seed, intake, policy);
  const effects = [...blockedDomain(seed, intake), ...moved.effects];
  return { accepted: { ...seed, ...moved.change }, effects: keyed(ref, 1, effects) };
}

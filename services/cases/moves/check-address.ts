import { type Move, move } from '../answer.ts';
import type { AddressReport, Case } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { AddressQuestion } from '../stage.ts';
import { firstReminder } from './remind.ts';
import { sourceOf, tellReporters } from './tell.ts';

/** Who the user file is read for: whoever complained last. */
function readUser(c: Case): CaseEffect {
  return { kind: 'read-user', onBehalfOf: c.complaint.by };
}

/** The user file is read first, so that the address that is shown is the one on file now. */
export function checkAddress(
  c: Case,
  at: Instant,
  policy: Policy,
  why: AddressQuestion,
  windowUntil: Instant | null = null,
): Move {
  const stage = { kind: 'checking-address', why, report: null, windowUntil, since: at } as const;
  return move({ stage: { ...stage, reminder: firstReminder(at, policy) } }, readUser(c));
}

/** Typed or chosen in error as far as can be seen; a personal mailbox or a silent name system is no error. */
export function looksWrong(report: AddressReport): boolean {
  return report.findings.some((finding) => finding !== 'personal' && finding !== 'domain-unknown');
}

export function askAddress(c: Case, why: AddressQuestion, report: AddressReport): readonly CaseEffect[] {
  const suspicion = looksWrong(report) ? 'suspicious' : 'plain';
  return tellReporters(c, `address.${why}`, {
    address: report.address,
    suspicion,
    ...sourceOf(c.resets.at(-1)?.evidence ?? c.firstMail),
  });
}

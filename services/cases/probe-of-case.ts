import type { Case } from './case.ts';
import type { Probe } from './probe.ts';

/** The mailbox that IMI's mails are missing in; while a temporary one is on file, still the official one. */
export function mailboxInQuestion(c: Pick<Case, 'user' | 'loan'>): string {
  return c.loan?.officialAddress ?? c.user.email;
}

export function isOfMailbox(c: Case, probe: Probe): boolean {
  return probe.to.toLowerCase() === mailboxInQuestion(c).toLowerCase();
}

function probeThatIs(c: Case, ...kinds: readonly Probe['outcome']['kind'][]): Probe | null {
  const { probe } = c;
  if (probe === null || c.stage.kind === 'closed' || !isOfMailbox(c, probe)) return null;
  return kinds.includes(probe.outcome.kind) ? probe : null;
}

/** The probe that an answer is still waited for, or null. */
export function openProbe(c: Case): Probe | null {
  return probeThatIs(c, 'mailed');
}

/** Whose word counts: also of one that was looked for too early, or whose server's answer was lost. */
export function wordedProbe(c: Case): Probe | null {
  return probeThatIs(c, 'mailing', 'mailed', 'missing');
}

/** The probe that showed that the mailbox takes mail and is read, or null. */
export function provedProbe(c: Case): Probe | null {
  const { probe } = c;
  return probe?.outcome.kind === 'confirmed' && isOfMailbox(c, probe) ? probe : null;
}

/** With the case its open probe ends: nobody asks about it, and its word does not count any more. */
export function endedProbe(c: Case): Probe | null {
  const { probe } = c;
  if (probe === null) return null;
  const isOpen = probe.outcome.kind === 'mailing' || probe.outcome.kind === 'mailed';
  return { ...probe, askAt: null, outcome: isOpen ? { kind: 'over' } : probe.outcome };
}

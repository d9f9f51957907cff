import type { Case } from '../../../services/cases/case.ts';
import type { CaseEvent, CaseEventBody } from '../../../services/cases/events.ts';
import { type Instant, plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aPointer, aReport, aReset, evidence, NOW } from '../../builders/facts.ts';
import { aCoordinator, aNationalCoordinator, aUser } from '../../builders/people.ts';
import { go } from './told.ts';

export const TEMPORARY = 'maria@temporary.example';
const SENDER = { kind: 'assistant' } as const;

const reset = aReset({ requestedAt: plusHours(NOW, -1), knownAt: plusHours(NOW, -1) });

/** IT was asked an hour after the first reset, and is slow. */
export const withIt = (overrides: Partial<Case> = {}): Case =>
  aCase({ stage: 'with-it', request: aPointer(), resets: [reset], ...overrides });

type Wanted = Omit<Extract<CaseEventBody, { kind: 'loan-asked' }>, 'kind'>;
type Stamp = { readonly at?: Instant; readonly by?: CaseEvent['by']; readonly code4?: string };

export const asked = (wanted: Partial<Wanted> & Stamp = {}) =>
  anEvent('loan-asked', { report: aReport(TEMPORARY), reason: 'IT is slow', until: null, ...wanted });
export const consented = (stamp: Stamp = {}) => anEvent('loan-consented', stamp);
export const approved = (stamp: Stamp = {}) =>
  anEvent('approved', { code: 'c0de', by: aCoordinator(), ...stamp });
export const changed = (c: Case, email: string, at: Instant = plusMinutes(NOW, 1)) =>
  anEvent('address-changed', { user: { ...c.user, email, version: 'v2' }, by: SENDER, at });
export const mailed = (resetId: string, at: Instant) =>
  anEvent('reset-done', { resetId, requestedAt: at, evidence: evidence('queued'), by: SENDER, at });
export const returning = (stamp: Stamp = {}) => anEvent('loan-return-asked', { word: 'lima', ...stamp });
export const wordOf = (word: string, stamp: Stamp = {}) => anEvent('probe-word-said', { word, ...stamp });
export const extended = (until: Instant | null, stamp: Stamp = {}) =>
  anEvent('loan-extended', { until, by: aCoordinator(), ...stamp });
export const due = (at: Instant) => anEvent('due', { at, by: { kind: 'clock' } });

/** Wanted, read, approved by the national coordinator, and in the file since a minute after {@link NOW}. */
export const begun = (c: Case = withIt()) =>
  go(c, asked(), consented(), approved({ by: aNationalCoordinator() }), changed(c, TEMPORARY));

/** The mail came to the temporary mailbox, and IT has the move again. */
export const working = (c: Case = withIt()): Case => {
  const at = plusMinutes(NOW, 2);
  return go(begun(c).accepted, mailed('r-2', at), anEvent('said-arrived', { at: plusMinutes(NOW, 4) }))
    .accepted;
};

const LATER = plusHours(NOW, 30);

export const probeMailed = (c: Case, at: Instant) =>
  anEvent('probe-mailed', { askedAt: c.probe?.askedAt ?? NOW, reply: '250 OK', at, by: SENDER });

/** The end was asked for a day later, and the word came back from the official mailbox. */
export const proved = (c: Case): Case => {
  const asking = go(c, returning({ at: LATER })).accepted;
  const out = go(asking, probeMailed(asking, plusMinutes(LATER, 1))).accepted;
  return go(out, wordOf('lima', { at: plusMinutes(LATER, 3), by: aCoordinator() })).accepted;
};

/** The official address is back in the file, and a mail with a new password went there. */
export const putBack = (): Case => {
  const c = proved(working());
  const at = plusMinutes(LATER, 4);
  return go(
    c,
    changed(c, aUser().email, at),
    anEvent('reset-asked', { at: plusMinutes(at, 1) }),
    mailed('r-3', plusMinutes(at, 2)),
  ).accepted;
};

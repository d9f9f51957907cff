import { describe, expect, it } from 'vitest';
import type { MailEvidence } from '../../../services/cases/case.ts';
import { decide } from '../../../services/cases/decide.ts';
import { plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import { enhancedStatusCode, lastingVerdict, verdict } from '../../../services/cases/verdict.ts';
import { whoseMove } from '../../../services/cases/whose-move.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aReset, evidence, NOW } from '../../builders/facts.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aStage } from '../../builders/stage.ts';

const REQUESTED = plusMinutes(NOW, -5);

function missed(
  known: MailEvidence,
  more: { lookedAgain?: boolean; at?: typeof NOW; personal?: boolean; resetId?: null } = {},
) {
  const resets = [
    aReset({
      requestedAt: REQUESTED,
      knownAt: REQUESTED,
      evidence: known,
      ...('resetId' in more ? { resetId: null } : {}),
    }),
  ];
  const lookedAgain = more.lookedAgain ?? false;
  const stage = aStage('asking-arrival', { evidence: known, lookedAgain });
  const c = aCase({ stage, resets, personalMailbox: more.personal ?? false });
  const decision = decide(c, anEvent('said-not-arrived', { at: more.at ?? NOW }), aPolicy());
  if ('ignored' in decision) throw new Error(decision.ignored);
  return decision.accepted;
}

describe('not arrived after five minutes', () => {
  it.each([
    ['refused', '550 5.1.1 User unknown', 'checking-address', 'clock'],
    ['refused', '552 5.2.2 Mailbox full', 'mailbox-full', 'affected-user'],
    ['refused', '550 5.7.1 Rejected', 'drafting-request', 'reporter'],
    ['refused', '554 5.4.6 Routing loop', 'drafting-request', 'reporter'],
    ['refused', '550 no code at all', 'drafting-request', 'reporter'],
    ['refused', '550 5.7.26 Unauthenticated', 'held-by-sender', 'national-coordinator'],
    ['refused', '550 5.7.606 Banned sending IP', 'held-by-sender', 'national-coordinator'],
    ['deferred', '451 4.7.1 Greylisted', 'watching', 'clock'],
    ['queued', null, 'held-by-sender', 'national-coordinator'],
    ['held', null, 'held-by-sender', 'national-coordinator'],
    ['accepted', '250 2.0.0 OK', 'drafting-request', 'reporter'],
    ['unknown', null, 'drafting-request', 'reporter'],
  ] as const)('a mail that is %s with “%s” leads to %s: the move is the %s’s', (state, reply, stage, who) => {
    const after = missed(evidence(state, reply));
    expect([after.stage.kind, whoseMove(after).who]).toEqual([stage, who]);
  });

  it('of a deferred mail is looked at again thirty minutes after the reset', () => {
    expect(missed(evidence('deferred')).stage).toMatchObject({
      until: plusMinutes(REQUESTED, 30),
      lookAt: plusMinutes(REQUESTED, 30),
      lookedAgain: true,
    });
  });

  it('of a mail that is still deferred goes to IT', () => {
    const { stage } = missed(evidence('deferred'), { lookedAgain: true });
    expect(stage).toMatchObject({ draft: { why: 'still-deferred' }, confirmAt: null });
  });

  it('of a mail of which nothing is known is probable until thirty minutes after the reset', () => {
    const { stage } = missed(evidence('unknown'));
    expect(stage).toMatchObject({ draft: { why: 'nothing-known' }, confirmAt: plusMinutes(REQUESTED, 30) });
  });

  it('said hours later is looked at once more at once, because what is known is old', () => {
    const at = plusHours(NOW, 3);
    expect(missed(evidence('unknown'), { at }).stage).toMatchObject({ confirmAt: at });
  });

  it('said hours later is confirmed at once where there is no mail to look at', () => {
    const { stage } = missed(evidence('unknown'), { at: plusHours(NOW, 3), resetId: null });
    expect(stage).toMatchObject({ draft: { why: 'nothing-known' }, confirmAt: null });
    const early = missed(evidence('unknown'), { resetId: null });
    expect(early.stage).toMatchObject({ confirmAt: plusMinutes(REQUESTED, 30) });
  });

  it('of an accepted mail is confirmed', () => {
    const { stage } = missed(evidence('accepted'));
    expect(stage).toMatchObject({ draft: { why: 'accepted-not-arrived' }, confirmAt: null });
  });

  it('at a personal mailbox has no IT unit to write to', () => {
    expect(missed(evidence('accepted'), { personal: true }).stage.kind).toBe('own-mailbox');
  });
});

describe('a reply of a mail server', () => {
  it.each([
    ['550 5.1.1 User unknown', '5.1.1'],
    ['550-5.1.1 The account does not exist', '5.1.1'],
    ['550 #5.1.0 Address rejected', '5.1.0'],
    ['550 Requested action not taken (5.7.1)', '5.7.1'],
    ['452 4.2.2 Over quota', '4.2.2'],
    ['550 blocked using 5.1.1.9', null],
    ['550 2.0.0 before, 5.2.2 now', '5.2.2'],
    ['550 Exim 4.97.1 says no', null],
    ['550 no such user', null],
    ['250 2.0.0 OK', '2.0.0'],
    ['', null],
    [null, null],
  ])('“%s” carries the code %s', (reply, code) => {
    expect(enhancedStatusCode(reply)).toBe(code);
  });

  it.each([
    ['5.1.0', 'wrong-address'],
    ['5.1.2', 'wrong-address'],
    ['5.1.10', 'wrong-address'],
    ['5.1.7', 'sender-not-authenticated'],
    ['5.1.8', 'sender-not-authenticated'],
    ['5.2.1', 'refused-otherwise'],
    ['5.2.2', 'mailbox-full'],
    ['5.7.0', 'refused-by-policy'],
    ['5.7.20', 'sender-not-authenticated'],
    ['5.7.27', 'sender-not-authenticated'],
    ['5.7.28', 'refused-by-policy'],
    ['5.7.606', 'sender-blocked'],
    ['5.7.133', 'refused-by-policy'],
    ['5.4.7', 'refused-otherwise'],
  ])('%s means %s', (code, meaning) => {
    expect(verdict(evidence('refused', `550 ${code} no`))).toBe(meaning);
  });

  it('that says “not now” leaves the move to the clock, unless the mailbox is full', () => {
    expect(verdict(evidence('deferred', '450 4.1.1 unverified'))).toBe('deferred');
    expect(verdict(evidence('deferred', '452 4.2.2 over quota'))).toBe('mailbox-full');
  });

  it.each([
    ['450 4.1.1 Recipient address rejected: unverified address', 'wrong-address'],
    ['421 4.7.26 unauthenticated mail is rate limited', 'sender-not-authenticated'],
    ['451 4.7.1 Greylisted', 'deferred'],
    ['451 4.3.0 busy', 'deferred'],
    ['451 4.7.1 policy server says no', 'deferred'],
  ])('“%s”, still said after half an hour, means %s', (reply, meaning) => {
    expect(lastingVerdict(evidence('deferred', reply))).toBe(meaning);
  });

  it('that turns away for good what it calls greylisting is IT’s to mend', () => {
    expect(verdict(evidence('refused', '550 5.7.1 greylisted too often'))).toBe('refused-by-policy');
  });
});

describe('what is put off for a reason that time does not mend', () => {
  it('is not written to IT about after half an hour', () => {
    const later = missed(evidence('deferred', '450 4.1.1 unverified address'), { lookedAgain: true });
    expect(later.stage).toMatchObject({ kind: 'checking-address', why: 'refused' });
    const early = missed(evidence('deferred', '450 4.1.1 unverified address'));
    expect(early.stage.kind).toBe('watching');
  });

  it('asks the owner of a full mailbox at once to make room', () => {
    const { stage } = missed(evidence('deferred', '452 4.2.2 Over quota'));
    expect(stage.kind).toBe('mailbox-full');
  });
});

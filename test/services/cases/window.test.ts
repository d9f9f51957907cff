import { describe, expect, it } from 'vitest';
import { decide } from '../../../services/cases/decide.ts';
import { type Instant, plusHours, plusMinutes, toInstant } from '../../../services/cases/instant.ts';
import { type Intake, openCase } from '../../../services/cases/open-case.ts';
import { passwordMailWindow, phaseOf } from '../../../services/cases/window.ts';
import { anEvent } from '../../builders/case.ts';
import { aMail, aReport } from '../../builders/facts.ts';
import { anAuthority, aReporter, aUser } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';

const POLICY = aPolicy();
const CREATED = toInstant('2026-11-21T09:00:00Z');
const MS = 1 / 60_000;

function opened(at: Instant, overrides: Partial<Intake> = {}, createdAt = CREATED) {
  const user = aUser({ createdAt });
  const reporter = aReporter();
  const ref = 'k7q4md' as Intake['ref'];
  const report = aReport();
  const base = {
    ref,
    at,
    reporter,
    profile: 'imi',
    missing: 'password',
    user,
    report,
    blocked: null,
    mails: [],
  } as const;
  return openCase({ ...base, authority: anAuthority(), ...overrides }, POLICY);
}

function told({ effects }: ReturnType<typeof opened>): readonly string[] {
  return effects.flatMap(({ effect }) => (effect.kind === 'tell' ? [effect.message.key] : [effect.kind]));
}

describe('the 48 hours of the password mail', () => {
  it.each([
    ['a millisecond before 24 hours', plusMinutes(plusHours(CREATED, 24), -MS), 'not-yet'],
    ['at exactly 24 hours', plusHours(CREATED, 24), 'any-moment'],
    ['a millisecond before 48 hours', plusMinutes(plusHours(CREATED, 48), -MS), 'any-moment'],
    ['at exactly 48 hours', plusHours(CREATED, 48), 'over'],
    ['before the user was created, by another clock', plusHours(CREATED, -1), 'not-yet'],
    ['years later', toInstant('2029-01-01T00:00:00Z'), 'over'],
  ] as const)('are judged right %s', (_when, now, phase) => {
    expect(phaseOf(passwordMailWindow(CREATED, POLICY), now)).toBe(phase);
  });

  it.each([
    // Created on Saturday at noon in Madrid; the clock changes in the night between.
    ['October', '2026-10-24T10:00:00Z', '2026-10-26T10:00:00.000Z'],
    ['March', '2026-03-28T11:00:00Z', '2026-03-30T11:00:00.000Z'],
  ])('last exactly 48 elapsed hours across the %s clock change', (_month, created, until) => {
    const at = plusHours(toInstant(created), 30);
    const { accepted } = opened(at, {}, toInstant(created));
    expect(accepted.stage).toMatchObject({ kind: 'waiting-in-window', about: 'password', until });
  });

  it.each([
    ['created in the future', plusHours(CREATED, -2), 'waiting-in-window'],
    ['under 24 hours', plusHours(CREATED, 1), 'waiting-in-window'],
    ['a millisecond under 48 hours', plusMinutes(plusHours(CREATED, 48), -MS), 'waiting-in-window'],
    ['at exactly 48 hours', plusHours(CREATED, 48), 'checking-address'],
    ['years ago', plusHours(CREATED, 30_000), 'checking-address'],
  ])('decide what comes first: %s', (_when, at, stage) => {
    expect(opened(at).accepted.stage.kind).toBe(stage);
  });

  it('come back at exactly 48 hours, and not a millisecond before', () => {
    const { accepted } = opened(plusHours(CREATED, 30));
    const due = (at: Instant) => decide(accepted, anEvent('due', { at, by: { kind: 'clock' } }), POLICY);
    expect(due(plusMinutes(plusHours(CREATED, 48), -MS))).toEqual({ ignored: 'due.not-yet' });
    expect(due(plusHours(CREATED, 48))).toMatchObject({
      accepted: { stage: { kind: 'asking-arrival', about: 'window' } },
    });
  });

  it('take "not arrived" at that very instant, before the clock has rung', () => {
    const { accepted } = opened(plusHours(CREATED, 30));
    const say = (at: Instant) => decide(accepted, anEvent('said-not-arrived', { at }), POLICY);
    expect(say(plusMinutes(plusHours(CREATED, 48), -MS))).toEqual({ ignored: 'said-not-arrived.too-early' });
    expect(say(plusHours(CREATED, 48))).toMatchObject({
      accepted: { complaint: { at: plusHours(CREATED, 48) } },
    });
  });

  it('count from its own hour where a password mail is known to have been sent', () => {
    const sentAt = plusHours(CREATED, 26);
    const mails = [aMail({ sentAt, state: 'queued' })];
    const { accepted } = opened(plusMinutes(sentAt, 4), { mails });
    expect(accepted.stage).toMatchObject({ about: 'mail-on-its-way', until: plusMinutes(sentAt, 5) });
    expect(opened(plusMinutes(sentAt, 5), { mails }).accepted.stage.kind).toBe('checking-address');
  });

  it('do not apply where there was a login: then it is no first password', () => {
    const user = aUser({ createdAt: CREATED, lastLoginAt: plusHours(CREATED, 1) });
    const { accepted } = opened(plusHours(CREATED, 2), { user });
    expect(accepted.stage).toMatchObject({ kind: 'checking-address', why: 'not-a-first-password' });
  });
});

describe('the notice', () => {
  it('is waited for until exactly its minutes, and then asked about', () => {
    const { accepted } = opened(plusMinutes(CREATED, 1), { missing: 'both' });
    const until = plusMinutes(CREATED, 15);
    expect(accepted.stage).toMatchObject({ about: 'notice', until, windowUntil: plusHours(CREATED, 48) });
    const due = decide(accepted, anEvent('due', { at: until, by: { kind: 'clock' } }), POLICY);
    expect(due).toMatchObject({ accepted: { stage: { kind: 'asking-arrival', about: 'notice' } } });
  });

  it('that is missing after its minutes is an early sign of a wrong address', () => {
    const late = opened(plusMinutes(CREATED, 15), { missing: 'notice' });
    expect(late.accepted.stage).toMatchObject({ kind: 'checking-address', why: 'notice-missing' });
    expect(told(late)).toEqual(['tell.address.notice-missing']);
  });

  it('refused as unknown leads to the address at once, and a right address back to the window', () => {
    const attempts = [{ at: CREATED, host: null, reply: '550 5.1.1 Unknown', outcome: 'refused' }] as const;
    const mails = [aMail({ kind: 'notice', state: 'refused', attempts })];
    const { accepted } = opened(plusHours(CREATED, 2), { missing: 'both', mails });
    expect(accepted.stage).toMatchObject({ kind: 'checking-address', why: 'refused' });
    const right = anEvent('address-confirmed', { address: accepted.user.email, at: plusHours(CREATED, 3) });
    expect(decide(accepted, right, POLICY)).toMatchObject({
      accepted: { stage: { kind: 'waiting-in-window', until: plusHours(CREATED, 48) } },
    });
  });

  it('that came while the password is missing too leaves the wait for the password', () => {
    const { accepted } = opened(plusMinutes(CREATED, 1), { missing: 'both' });
    const came = decide(accepted, anEvent('said-arrived', { at: plusMinutes(CREATED, 2) }), POLICY);
    expect(came).toMatchObject({
      accepted: { missing: 'password', stage: { about: 'password', until: plusHours(CREATED, 48) } },
    });
  });
});

describe('an address that turns out right after the window ended', () => {
  it('leads to the question whether the mail came, never straight to a reset', () => {
    const report = aReport(aUser().email, { findings: ['looks-like-a-typo'] });
    const { accepted } = opened(plusHours(CREATED, 47), { report });
    expect(accepted.stage).toMatchObject({ why: 'looks-wrong', windowUntil: plusHours(CREATED, 48) });
    const late = anEvent('address-confirmed', { address: accepted.user.email, at: plusHours(CREATED, 48) });
    expect(decide(accepted, late, POLICY)).toMatchObject({
      accepted: { stage: { kind: 'asking-arrival', about: 'window' } },
    });
  });
});

describe('a wrong address', () => {
  it('makes the window moot: once corrected, the password is reset at once', () => {
    const { accepted } = opened(plusHours(CREATED, 2));
    const at = plusHours(CREATED, 3);
    const stage = {
      kind: 'changing-address',
      from: accepted.user.email,
      to: 'm.garcia@getafe.example',
      version: 'v1',
      order: { onBehalfOf: 'op-coordinator', requestedBy: 'op-coordinator', approvedBy: null },
      purpose: 'correction',
      loan: null,
      personal: false,
      mailSystem: null,
      since: at,
    } as const;
    const user = { ...accepted.user, email: stage.to };
    const changed = decide({ ...accepted, stage }, anEvent('address-changed', { user, at }), POLICY);
    expect(changed).toMatchObject({ accepted: { stage: { kind: 'resetting' } } });
  });
});

describe('a case that cannot go on', () => {
  it('ends at once where the user is disabled, and the coordinator hears of it', () => {
    const disabled = opened(plusHours(CREATED, 50), { user: aUser({ status: 'disabled' }) });
    expect(disabled.accepted.stage).toMatchObject({ kind: 'closed', end: 'ended', how: 'user-disabled' });
    expect(told(disabled)).toEqual(['tell.ended.disabled', 'tell.ended.disabled']);
  });
});

describe('where users ask for the mail themselves', () => {
  it('there is no window, and twenty minutes instead of five', () => {
    const user = aUser({ createdAt: CREATED, login: 'eu-login' });
    const { accepted } = opened(plusHours(CREATED, 1), { user });
    expect(accepted).toMatchObject({ profile: 'eu-login', stage: { kind: 'checking-address' } });
    const right = decide(accepted, anEvent('address-confirmed', { address: user.email }), POLICY);
    if ('ignored' in right) throw new Error(right.ignored);
    expect(right.accepted.stage.kind).toBe('self-service');
    const at = plusHours(CREATED, 2);
    expect(decide(right.accepted, anEvent('reset-asked', { at }), POLICY)).toMatchObject({
      accepted: { stage: { kind: 'watching', resetId: null, until: plusMinutes(at, 20) } },
      effects: [{ effect: { kind: 'tell' } }],
    });
  });
});

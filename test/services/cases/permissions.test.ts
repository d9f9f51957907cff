import { describe, expect, it } from 'vitest';
import { decide } from '../../../services/cases/decide.ts';
import type { Operator, RoleHeld, UserRole } from '../../../services/cases/directory.ts';
import type { Actor, CaseEventKind } from '../../../services/cases/events.ts';
import {
  type Action,
  acting,
  coverage,
  coversAll,
  decisionFault,
  may,
  mayBring,
  mayDecline,
  maySee,
} from '../../../services/cases/permissions.ts';
import type { Proposal } from '../../../services/cases/stage.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aReport } from '../../builders/facts.ts';
import { TERMS } from '../../builders/loan.ts';
import {
  aCoordinator,
  anAuthority,
  anOperator,
  aPerson,
  aReporter,
  aRole,
  aUser,
  theAffectedUser,
} from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aStage } from '../../builders/stage.ts';

const ROLES: readonly RoleHeld['role'][] = ['user', 'administrator', 'coordinator', 'national-coordinator'];
const RELATIONS = [
  'own account',
  'same authority',
  'other authority, same country',
  'other country',
] as const;
type Relation = (typeof RELATIONS)[number];

const ACTIONS: readonly Action[] = [
  'ask',
  'reset',
  'set-official-address-alone',
  'approve-reset',
  'approve-address',
  'approve-loan',
  'approve-recipient',
  'extend-loan',
  'answer-for-it',
  'export',
];

/** Somebody who holds one role over one's own authority, and a user who stands in this relation to them. */
function pair(role: RoleHeld['role'], relation: Relation) {
  const operator = anOperator({ roles: [aRole(role)] });
  const own = relation === 'own account' ? { id: operator.userId ?? '' } : {};
  const place = {
    'own account': {},
    'same authority': {},
    'other authority, same country': { id: 'a-toledo' },
    'other country': { id: 'a-porto', country: 'PT' },
  }[relation];
  return { operator, authority: anAuthority(place), own };
}

/**
 * Role, relation, and what is allowed; where a password is concerned, of whom. An authority that a coordinator covers is
 * the same as the own one: coverage is what the role names.
 */
const TABLE = `
user                  own account                    ask
user                  same authority                 -
user                  other authority, same country  -
user                  other country                  -
administrator         own account                    ask
administrator         same authority                 ask; reset: user; approve-reset: user
administrator         other authority, same country  -
administrator         other country                  -
coordinator           own account                    ask
coordinator           same authority                 ask; reset: user administrator; set-official-address-alone; approve-reset: user administrator; approve-address; approve-loan; approve-recipient; extend-loan; answer-for-it; export
coordinator           other authority, same country  -
coordinator           other country                  -
national-coordinator  own account                    ask
national-coordinator  same authority                 ask; reset: user administrator coordinator; set-official-address-alone; approve-reset: user administrator coordinator; approve-address; approve-loan; approve-recipient; extend-loan; answer-for-it; export
national-coordinator  other authority, same country  ask; reset: user administrator coordinator; set-official-address-alone; approve-reset: user administrator coordinator; approve-address; approve-loan; approve-recipient; extend-loan; answer-for-it; export
national-coordinator  other country                  -
`
  .trim()
  .split('\n')
  .map((line) => line.split(/ {2,}/));

function allowedIn(role: RoleHeld['role'], relation: Relation): string {
  const { operator, authority, own } = pair(role, relation);
  const said = ACTIONS.flatMap((action) => {
    const of = (['user', 'administrator', 'coordinator'] as const).filter((userRole) => {
      const user = aUser({ ...own, role: userRole, authorityId: authority.id });
      const by = acting(operator, user, authority);
      return by !== null && may(action, by, user);
    });
    if (of.length === 0) return [];
    return action === 'reset' || action === 'approve-reset' ? [`${action}: ${of.join(' ')}`] : [action];
  });
  return said.join('; ') || '-';
}

describe('what somebody may do about a user', () => {
  it.each(TABLE)('is decided by role and relation: %s, %s', (role, relation, allowed) => {
    expect(allowedIn(role as RoleHeld['role'], relation as Relation)).toBe(allowed);
  });

  it('has a row for every role and every relation', () => {
    const rows = TABLE.map(([role, relation]) => `${role}, ${relation}`);
    expect(rows).toEqual(ROLES.flatMap((role) => RELATIONS.map((relation) => `${role}, ${relation}`)));
  });

  it('is nothing but asking about the own account, whatever roles somebody holds besides', () => {
    const everything = ROLES.map((role) => aRole(role));
    const operator = anOperator({ userId: aUser().id, roles: everything });
    const by = acting(operator, aUser(), anAuthority());
    expect(by !== null && ACTIONS.filter((action) => may(action, by, aUser()))).toEqual(['ask']);
    expect(by?.may).toEqual({ reset: false, approve: false, setOfficialAddressAlone: false });
  });

  it('is by the strongest of several roles, and the history names that one', () => {
    const operator = anOperator({ roles: [aRole('administrator'), aRole('coordinator')] });
    expect(acting(operator, aUser(), anAuthority())?.right).toBe('coordinator');
  });

  it('is nothing where somebody reported the case and has no role over the user any more', () => {
    expect(acting(anOperator({ roles: [] }), aUser(), anAuthority())).toBeNull();
  });
});

const EVENTS_OF_PERSONS: readonly CaseEventKind[] = [
  'said-arrived',
  'said-not-arrived',
  'address-confirmed',
  'address-correction-asked',
  'reset-asked',
  'approved',
  'declined',
  'recipient-set',
  'note-set',
  'request-sent',
  'request-taken',
  'it-answered',
  'loan-asked',
  'loan-return-asked',
  'loan-consented',
  'loan-extended',
  'probe-asked',
  'probe-word-said',
  'probe-missing',
  'evidence-pasted',
  'withdrawn',
  'reopened',
  'joined',
];

describe('an event', () => {
  it('that only the world can answer is brought by no person, whatever right they have', () => {
    const all: readonly CaseEventKind[] = ['due', 'reset-done', 'address-changed', 'user-read', 'it-silent'];
    const by: readonly Actor[] = [aPerson(), aCoordinator(), theAffectedUser(), { kind: 'it-unit' }];
    expect(all.flatMap((kind) => by.filter((actor) => mayBring(actor, kind, aCase())))).toEqual([]);
  });

  it('of a person is not brought by the clock, the assistant or the IT unit', () => {
    const others: readonly Actor[] = [{ kind: 'clock' }, { kind: 'assistant' }];
    expect(EVENTS_OF_PERSONS.filter((kind) => others.some((by) => mayBring(by, kind, aCase())))).toEqual([]);
    const ofIt = EVENTS_OF_PERSONS.filter((kind) => mayBring({ kind: 'it-unit' }, kind, aCase()));
    expect(ofIt).toEqual(['it-answered']);
  });

  it('that speaks for the IT unit is a coordinator’s alone, and not in the own case', () => {
    const allowed = [
      aPerson(),
      aCoordinator(),
      theAffectedUser(),
      aCoordinator({ isAffectedUser: true }),
    ].map((by) => mayBring(by, 'it-answered', aCase()));
    expect(allowed).toEqual([false, true, false, false]);
    expect(mayBring(aPerson(), 'said-arrived', aCase())).toBe(true);
  });
});

const asked = { code: 'k3fp', requestedBy: aReporter(), requesterUserId: 'u-reporter', notBy: [] } as const;
const PROPOSALS: Readonly<Record<Proposal['kind'], Proposal>> = {
  reset: { ...asked, kind: 'reset', purpose: 'first' },
  address: {
    ...asked,
    kind: 'address',
    from: 'a@getafe.example',
    to: aReport('b@getafe.example'),
    version: 'v1',
  },
  loan: { ...asked, kind: 'loan', to: aReport('maria@gmail.com'), ...TERMS, version: 'v1' },
  recipient: { ...asked, kind: 'recipient', to: 'help@provider.example', answeredBy: null },
};
const another = aPerson({ operatorId: 'op-other', userId: 'u-other', email: 'other@getafe.example' });

describe('a proposal', () => {
  it.each([
    ['a covering coordinator', aCoordinator(), 'reset address loan recipient'],
    ['a fellow administrator', another, 'reset'],
    ['the administrator who asked', aPerson(), ''],
    ['the affected user', theAffectedUser(), ''],
    ['the affected user, a coordinator too', aCoordinator({ isAffectedUser: true }), ''],
    ['the coordinator who asked', aCoordinator({ operatorId: 'op-reporter' }), ''],
    ['the same person under another operator’s id', aCoordinator({ userId: 'u-reporter' }), ''],
    ['a coordinator without a user file', aCoordinator({ userId: null }), 'reset address loan recipient'],
  ])('is approved by %s: %s', (_who, by, expected) => {
    const kinds = Object.values(PROPOSALS).filter(
      (proposal) => decisionFault(by, proposal, aUser()) === null,
    );
    expect(kinds.map(({ kind }) => kind).join(' ')).toBe(expected);
  });

  it.each<[UserRole, string]>([
    ['user', 'administrator coordinator national'],
    ['administrator', 'coordinator national'],
    ['coordinator', 'national'],
  ])('of a new password for a %s is approved by %s', (role, expected) => {
    const deciders = {
      administrator: another,
      coordinator: aCoordinator(),
      national: aCoordinator({ right: 'national-coordinator' }),
    };
    const able = Object.entries(deciders).filter(
      ([, by]) => decisionFault(by, PROPOSALS.reset, aUser({ role })) === null,
    );
    expect(able.map(([name]) => name).join(' ')).toBe(expected);
  });

  it('that IT’s page made is not approved by whose mailbox had the link', () => {
    const proposal: Proposal = {
      ...PROPOSALS.recipient,
      requestedBy: { operatorId: 'it-unit', name: 'IT', email: 'Carlos.Vega@madrid.example' },
      requesterUserId: null,
    };
    expect(decisionFault(aCoordinator(), proposal, aUser())).toBe('own-request');
    expect(decisionFault(aCoordinator({ email: 'carmen@madrid.example' }), proposal, aUser())).toBeNull();
  });

  it('to write to another recipient is not approved by whose mailbox it is', () => {
    const proposal = { ...PROPOSALS.recipient, to: 'Carlos.Vega@madrid.example' } as Proposal;
    expect(decisionFault(aCoordinator(), proposal, aUser())).toBe('own-mailbox');
  });

  it.each(['address', 'loan'] as const)(
    'of another %s is not approved by whose mailbox it leads to',
    (kind) => {
      const proposal = { ...PROPOSALS[kind], to: aReport('Carlos.Vega@madrid.example') } as Proposal;
      expect(decisionFault(aCoordinator(), proposal, aUser())).toBe('own-mailbox');
    },
  );

  it('is taken back by who asked, and declined by who may approve', () => {
    const decline = (by: typeof another) => mayDecline(by, PROPOSALS.address, aUser());
    expect([aPerson(), aCoordinator(), another, theAffectedUser()].map(decline)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('to have the own mailbox as somebody else’s address is not passed on', () => {
    const report = aReport('ana.ruiz@getafe.example');
    const decision = decide(aCase(), anEvent('address-correction-asked', { report }), aPolicy());
    expect(decision).toEqual({ ignored: 'address-correction-asked.own-mailbox' });
  });

  it('of the own mailbox is passed on where it is the own account', () => {
    const by = theAffectedUser({ email: 'm.garcia@getafe.example' });
    const report = aReport('m.garcia@getafe.example');
    const decision = decide(aCase(), anEvent('address-correction-asked', { report, by }), aPolicy());
    expect('accepted' in decision && decision.accepted.stage.kind).toBe('awaiting-approval');
  });
});

describe('the cases that somebody may see', () => {
  const proposing = (proposal: Proposal) => {
    const stage = aStage('awaiting-approval');
    return aCase({ stage: stage.kind === 'awaiting-approval' ? { ...stage, proposal } : stage });
  };

  it.each([
    ['whoever reported it', aPerson(), aCase(), true],
    ['the affected user', theAffectedUser(), aCase(), true],
    ['a covering coordinator', aCoordinator(), aCase(), true],
    ['a fellow administrator who did not join it', another, aCase(), false],
    ['a fellow administrator who is asked to approve', another, proposing(PROPOSALS.reset), true],
    ['a fellow administrator who may not approve', another, proposing(PROPOSALS.address), false],
  ])('are seen by %s or not', (_who, by, c, seen) => {
    expect(maySee(by, c)).toBe(seen);
  });

  it('are found by authority for who administers or coordinates it, by country for the national coordinator', () => {
    const roles = [
      aRole('coordinator'),
      aRole('national-coordinator'),
      aRole('administrator', { authorityIds: ['a-toledo'] }),
      aRole('user', { authorityIds: ['a-lugo'] }),
    ];
    expect(coverage(anOperator({ roles }))).toEqual({
      authorityIds: ['a-getafe', 'a-toledo'],
      countries: ['ES'],
    });
  });

  it('have one answer recorded only by somebody who covers them all', () => {
    const far = aCase({ authority: anAuthority({ id: 'a-toledo' }) });
    const carlos: Operator = anOperator({ roles: [aRole('coordinator')] });
    expect([coversAll(carlos, [aCase()]), coversAll(carlos, [aCase(), far])]).toEqual([true, false]);
  });
});

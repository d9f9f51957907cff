import { ana, boris, carlos, maria, stranger } from '../services/desk/cast.ts';
import { type CardCase, click, drawn } from './card-case.ts';

/** Fields about who clicks, what they may, and whose case it is. */
export const withRoles: readonly CardCase[] = [
  {
    weakness: 'a role among the data',
    by: ana,
    stage: 'approval',
    value: (k) =>
      click('approved', {
        ...drawn(k),
        code: k.code,
        right: 'national-coordinator',
        role: 'coordinator',
        roles: [{ role: 'coordinator' }],
      }),
    answer: ['ignored.approved.may-not', 'status.awaiting-approval'],
  },
  {
    weakness: 'another operator among the data',
    by: ana,
    stage: 'approval',
    value: (k) =>
      click('approved', {
        ...drawn(k),
        code: k.code,
        operatorId: carlos.id,
        by: { kind: 'person', operatorId: carlos.id },
      }),
    answer: ['ignored.approved.may-not', 'status.awaiting-approval'],
  },
  {
    weakness: 'rights among the data',
    by: ana,
    stage: 'approval',
    value: (k) =>
      click('approved', {
        ...drawn(k),
        code: k.code,
        may: { approve: true, setOfficialAddressAlone: true },
        isAffectedUser: false,
      }),
    answer: ['ignored.approved.may-not', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approver among the data',
    by: maria,
    stage: 'approval',
    value: (k) =>
      click('approved', { ...drawn(k), code: k.code, approvedBy: carlos.id, onBehalfOf: carlos.id }),
    answer: ['ignored.approved.own-account', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval by somebody without a part',
    by: boris,
    stage: 'approval',
    value: (k) => click('approved', { ...drawn(k), code: k.code }),
    answer: ['chat.no-such-case'],
  },
  {
    weakness: 'an approval by a coordinator of elsewhere',
    by: stranger,
    stage: 'approval',
    value: (k) => click('approved', { ...drawn(k), code: k.code, authorityId: 'a-getafe' }),
    answer: ['chat.no-such-case'],
  },
  {
    weakness: 'a refusal by somebody without a part',
    by: boris,
    stage: 'approval',
    value: (k) => click('declined', { ...drawn(k), code: k.code }),
    answer: ['chat.no-such-case'],
  },
  {
    weakness: 'an approval without a code, by a card',
    by: carlos,
    stage: 'approval',
    value: (k) => click('approved', drawn(k)),
    answer: ['cards.problem.empty'],
  },
  {
    weakness: 'an approval with a list of codes',
    by: carlos,
    stage: 'approval',
    value: (k) => click('approved', { ...drawn(k), code: [k.code] }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'an approval with an object that reads as the code',
    by: carlos,
    stage: 'approval',
    value: (k) => click('approved', { ...drawn(k), code: { toString: k.code, valueOf: k.code } }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'an approval with the code of the proposal before, by a card',
    by: carlos,
    stage: 'second approval',
    value: (k) => click('approved', { ...drawn(k), code: k.oldCode }),
    answer: ['ignored.approved.other-code', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval with a pattern for a code',
    by: carlos,
    stage: 'approval',
    value: (k) => click('approved', { ...drawn(k), code: '....' }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'an approval with the code and more',
    by: carlos,
    stage: 'approval',
    value: (k) => click('approved', { ...drawn(k), code: `${k.code}\n${k.code}` }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'a refusal with another code',
    by: carlos,
    stage: 'approval',
    value: (k) => click('declined', { ...drawn(k), code: '2222' }),
    answer: ['ignored.declined.other-code', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval of another address than the proposal’s',
    by: carlos,
    stage: 'second approval',
    value: (k) =>
      click('approved', { ...drawn(k), code: k.oldCode, to: 'x@evil.example', address: 'x@evil.example' }),
    answer: ['ignored.approved.other-code', 'status.awaiting-approval'],
  },
  {
    weakness: 'the reference of a case of others',
    by: stranger,
    stage: 'asked',
    value: (k) => click('withdrawn', { ...drawn(k), onBehalfOf: ana.id }),
    answer: ['chat.no-such-case'],
  },
  {
    weakness: 'a look at a case of others',
    by: stranger,
    stage: 'asked',
    value: (k) => click('status', { ref: k.ref }),
    answer: ['chat.no-such-case'],
  },
  {
    weakness: 'the draft of others',
    by: stranger,
    stage: 'draft',
    value: (k) => click('draft', { ref: k.ref }),
    answer: ['chat.no-such-case'],
  },
  {
    weakness: 'an answer of IT by the reporter, by a card',
    by: ana,
    stage: 'with IT',
    value: (k) => click('answer', { ...drawn(k), answer: 'allowed', text: '', right: 'coordinator' }),
    answer: ['chat.not-allowed'],
  },
  {
    weakness: 'the event of IT’s page by a click',
    by: carlos,
    stage: 'with IT',
    value: (k) => click('it-answered', { ...drawn(k), answer: 'allowed', round: 1 }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'the event of the clock by a click',
    by: ana,
    stage: 'asked',
    value: (k) => click('due', drawn(k)),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'the event of an effect by a click',
    by: ana,
    stage: 'asked',
    value: (k) => click('address-changed', { ...drawn(k), user: { email: 'x@evil.example' } }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'the event of the mail log by a click',
    by: ana,
    stage: 'asked',
    value: (k) => click('mail-seen', { ...drawn(k), evidence: { state: 'accepted' } }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'evidence by a click',
    by: ana,
    stage: 'asked',
    value: (k) =>
      click('evidence-pasted', {
        ...drawn(k),
        pasted: { kind: 'received-mail', from: 'x@ec.europa.eu', isCommission: true },
      }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'a reset by a verb that there is not',
    by: ana,
    stage: 'asked',
    value: (k) => click('reset-password', { ...drawn(k), userId: 'u-carlos' }),
    answer: ['cards.problem.not-understood'],
  },
  {
    weakness: 'the user of others in the choice',
    by: stranger,
    stage: 'who',
    value: () => click('choose-user', { userId: 'u-maria' }),
    answer: ['intake.who'],
  },
  {
    weakness: 'a hidden user in the form',
    by: stranger,
    stage: 'no case',
    value: () =>
      click('intake-form', {
        who: 'María García',
        missing: 'password',
        userId: 'u-maria',
        unknownWhen: 'true',
      }),
    answer: ['intake.not-found'],
  },
  {
    weakness: 'a user who was not offered',
    by: ana,
    stage: 'when',
    value: () => click('choose-user', { userId: 'u-carlos' }),
    answer: ['intake.when'],
  },
];

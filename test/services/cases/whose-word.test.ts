import { describe, expect, it } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import type { CaseEvent } from '../../../services/cases/events.ts';
import { renderStrictly } from '../../../services/texts/texts.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aDraft, aPointer } from '../../builders/facts.ts';
import { aCoordinator, aReporter } from '../../builders/people.ts';
import { aStage } from '../../builders/stage.ts';
import { go } from './told.ts';

const english = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const TO = 'it@getafe.example';
const ELSEWHERE = 'help@provider.example';
const carlos = aCoordinator();

type Answer = CaseEvent<'it-answered'>;

function answer(given: Answer['answer'], more: Partial<Answer> = {}): Answer {
  return anEvent('it-answered', {
    round: 1,
    answer: given,
    text: 'Rule 17.',
    forwardTo: given === 'forward' ? ELSEWHERE : null,
    recordedBy: null,
    outsideRules: given === 'forward',
    by: { kind: 'it-unit' },
    ...more,
  });
}

function asked(to: string, more: Parameters<typeof aPointer>[0] = {}): Case {
  const reporters = [aReporter(), { operatorId: carlos.operatorId, name: carlos.name, email: carlos.email }];
  return aCase({
    reporters,
    stage: aStage('with-it'),
    request: aPointer({ to, draft: aDraft({ to }), ...more }),
  });
}

/** The first that each is told. */
function heard(c: Case, event: Answer): Readonly<Record<string, string>> {
  const said = go(c, event).effects.flatMap(({ effect }) =>
    effect.kind === 'tell'
      ? [[effect.to.kind === 'person' ? effect.to.operatorId : effect.to.kind, effect.message] as const]
      : [],
  );
  return Object.fromEntries(said.reverse().map(([to, message]) => [to, renderStrictly(message, english)]));
}

const recordedBy = { operatorId: carlos.operatorId, name: carlos.name };
const RECORDED: readonly (readonly [string, Partial<Answer>])[] = [
  ['for the whole request', { recordedBy }],
  ['for one case of it', { by: carlos }],
];
const ANSWERS = ['released', 'allowed', 'nothing', 'more', 'forward'] as const;

describe.each(RECORDED)('an answer that a coordinator recorded %s', (_how, more) => {
  it.each(ANSWERS)('is told in the coordinator’s name: %s', (given) => {
    const told = heard(asked(TO), answer(given, more));
    expect(told['op-reporter']).toMatch(/^\*\*Carlos Vega has recorded that IT has answered/);
    expect(told['op-reporter']).toContain('The words recorded:');
    expect(told['op-coordinator']).toMatch(/^\*\*You have recorded that IT has answered/);
    expect(told['op-reporter']).not.toMatch(/IT says|They write/);
  });

  it.each(ANSWERS)('is told in the coordinator’s name on a side road too: %s', (given) => {
    const c = { ...asked(TO), stage: aStage('checking-address') };
    expect(heard(c, answer(given, more))['op-reporter']).toMatch(/^\*\*Carlos Vega has recorded that IT/);
  });

  it('asks for approval in the coordinator’s name where it names another recipient', () => {
    const decision = go(asked(TO), answer('forward', more));
    const approval = heard(asked(TO), answer('forward', more)).approvers;
    expect(approval).toMatch(/^\*\*Carlos Vega has recorded that IT names another recipient/);
    expect(decision.accepted.stage).toMatchObject({ proposal: { answeredBy: { kind: 'recorded' } } });
  });
});

describe('an answer by the link', () => {
  const vouched = aDraft({ to: ELSEWHERE, vouched: true });
  it.each([
    ['the IT unit on file', asked(TO), /^\*\*IT has answered/],
    ['one whom a coordinator vouched for', asked(ELSEWHERE, { draft: vouched }), /^\*\*IT has answered/],
    ['a recipient for whom nobody answers', asked(ELSEWHERE), /^\*\*Whoever has the link/],
    ['whom the vouched one handed it to', asked('b@x.example', { draft: vouched }), /^\*\*Whoever has the/],
    ['IT, sent by a person of ours', asked(TO, { sentBy: 'person' }), /^\*\*Whoever has the link/],
  ])('from %s is told as the word of exactly that', (_who, c, words) => {
    const known = { ...c, authority: { ...c.authority, itUnit: { name: 'CAU', email: TO, language: 'en' } } };
    for (const given of ANSWERS) {
      expect(heard(known as Case, answer(given))['op-reporter']).toMatch(words);
    }
    const approval = heard(known as Case, answer('forward')).approvers;
    expect(approval).toMatch(
      words.source.includes('IT has') ? /^\*\*CAU names/ : /^\*\*Whoever has the link/,
    );
  });
});

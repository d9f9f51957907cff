import { describe, expect, it } from 'vitest';
import { statusOf } from '../../dialogs/status.ts';
import { answers } from '../../services/cases/decide.ts';
import { plusHours } from '../../services/cases/instant.ts';
import type { AnsweredBy, StageKind, StageOf } from '../../services/cases/stage.ts';
import { whoseMove } from '../../services/cases/whose-move.ts';
import { LANGUAGES } from '../../services/texts/language.ts';
import { renderStrictly } from '../../services/texts/texts.ts';
import { aCase } from '../builders/case.ts';
import { aDraft, aPointer, NOW } from '../builders/facts.ts';
import { aProbe } from '../builders/probe.ts';
import { aNamedRecipient, aStage } from '../builders/stage.ts';

const english = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const stages = Object.keys(answers) as StageKind[];
const said = (c: Parameters<typeof statusOf>[0]): string => renderStrictly(statusOf(c), english);

describe('the status of a case', () => {
  it.each(stages)('can be told in every language while it is %s', (stage) => {
    for (const language of LANGUAGES) {
      const text = renderStrictly(statusOf(aCase({ stage, request: aPointer() })), { ...english, language });
      expect(text).toContain('K7Q-4MD');
      expect(text).not.toMatch(/[{}]| {2}|Invalid/);
    }
  });

  it('names whose move it is', () => {
    const movers = {
      reporter: 'the reporter’s move',
      'it-unit': 'IT’s move',
      coordinator: 'the coordinator’s move',
      'national-coordinator': 'the national coordinator’s move',
      'affected-user': 'María García’s move',
      approver: 'Somebody has to approve',
    } as const;
    for (const stage of stages) {
      const c = aCase({ stage, request: aPointer() });
      const { who } = whoseMove({ ...c, user: { ...c.user, name: 'María García' } });
      if (who in movers)
        expect(said({ ...c, user: { ...c.user, name: 'María García' } }), stage).toContain(
          movers[who as keyof typeof movers],
        );
    }
  });

  it('says "you" to the reporter who reads', () => {
    const c = aCase({ stage: 'asking-arrival' });
    const [reporter] = c.reporters;
    expect(renderStrictly(statusOf(c, reporter?.operatorId), english)).toContain('It is your move');
    expect(renderStrictly(statusOf(c, 'op-other'), english)).toContain('It is the reporter’s move');
  });

  it('says "you" to whoever asked for the approval', () => {
    const c = aCase({ stage: 'awaiting-approval' });
    expect(renderStrictly(statusOf(c, 'op-reporter'), english)).toContain('You can take it back');
    expect(renderStrictly(statusOf(c, 'op-other'), english)).toContain('Ana Ruiz can take it back');
  });

  it('tells until when the password mail may take, to the minute', () => {
    expect(said(aCase({ stage: 'waiting-in-window' }))).toContain('until Tuesday, 24 November 2026 at 06:00');
  });

  it('tells since when and when it asks again', () => {
    const text = said(aCase({ stage: 'asking-arrival' }));
    expect(text).toContain('(since Monday, 23 November 2026 at 10:00');
    expect(text).toContain('I ask again on Tuesday, 24 November 2026 at 10:00');
  });

  it('asks for a recipient where the request has none', () => {
    const stage = aStage('drafting-request', { draft: aDraft({ to: null }) });
    expect(said(aCase({ stage }))).toContain('“to K7Q-4MD” and the address of the IT unit');
  });

  it('does not forget the test mail whose word is waited for', () => {
    const asked = aProbe({ outcome: { kind: 'mailed', at: NOW, reply: '250 OK' }, askAt: plusHours(NOW, 1) });
    const text = (probe: typeof asked) => said(aCase({ stage: 'drafting-request', probe }));
    expect(text(asked)).toContain(
      'About the word of the test mail I ask on Monday, 23 November 2026 at 11:30',
    );
    expect(text({ ...asked, askAt: null })).toContain('“no word K7Q-4MD”');
    expect(text({ ...asked, outcome: { kind: 'over' } })).not.toContain('test mail');
  });

  it('does not say that IT’s mail named somebody who was added later', () => {
    const request = aPointer({ mailedAt: plusHours(NOW, -24) });
    const text = said(aCase({ stage: 'with-it', request }));
    expect(text).toContain('was asked about this mail domain on Sunday, 22 November 2026 at 10:30');
    expect(text).toContain('was added on Monday, 23 November 2026 at 10:30');
    expect(text).not.toContain('the request for');
  });

  it('does not promise reminders where the reporter wrote to IT', () => {
    const text = said(aCase({ stage: 'with-it', request: aPointer({ sentBy: 'person' }) }));
    expect(text).toContain('so I do not remind them');
  });

  it('counts the reminders to IT', () => {
    const reminded = (remindersSent: number) =>
      said(aCase({ stage: 'with-it', request: aPointer({ remindersSent }) }));
    expect(reminded(0)).toContain('I remind them on working days');
    expect(reminded(1)).toContain('reminded them once');
    expect(reminded(4)).toContain('reminded them 4 times');
  });

  it('says so when another system holds it up', () => {
    const text = said(aCase({ stage: 'resetting', heldUpSince: plusHours(NOW, -1) }));
    expect(text).toContain('It has had to wait since Monday, 23 November 2026 at 09:30');
  });

  it('tells a confirmed end from a reported one', () => {
    const solved = (how: StageOf<'closed'>['how']) => aStage('closed', { end: 'solved', how });
    expect(said(aCase({ stage: solved('first-hand') }))).toContain('confirmed it');
    expect(said(aCase({ stage: solved('reported') }))).toContain('a reporter said');
  });
});

describe('a recipient that an answer named', () => {
  const awaited = (answeredBy: AnsweredBy) => said(aCase({ stage: aNamedRecipient(answeredBy) }));

  it('is asked for by whoever recorded the answer, by the link’s holder, or by IT', () => {
    expect(awaited({ kind: 'recorded', operatorId: 'op-c', name: 'Carlos Vega' })).toContain(
      'Carlos Vega recorded as IT’s answer',
    );
    expect(awaited({ kind: 'link' })).toContain('whoever has the link of the request asked');
    expect(awaited({ kind: 'it' })).toContain('CAU Getafe asked');
  });
});

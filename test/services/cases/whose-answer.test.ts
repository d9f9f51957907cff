import { describe, expect, it } from 'vitest';
import { decide } from '../../../services/cases/decide.ts';
import { plusHours } from '../../../services/cases/instant.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aDraft, aPointer, aReset, NOW } from '../../builders/facts.ts';
import { anAuthority } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aStage } from '../../builders/stage.ts';

const itUnit = anAuthority().itUnit?.email ?? '';
const allowed = anEvent('it-answered', {
  by: { kind: 'it-unit' },
  round: 1,
  answer: 'allowed',
  text: '',
  forwardTo: null,
  recordedBy: null,
  outsideRules: false,
});

function answered(request: Parameters<typeof aPointer>[0]) {
  const resets = [aReset({ knownAt: plusHours(NOW, -2) })];
  const c = aCase({ stage: aStage('with-it'), resets, request: aPointer(request) });
  return decide(c, allowed, aPolicy());
}

describe('“allowed from now on” by the link', () => {
  it('of the mail to the IT unit on file makes the reset that proves it', () => {
    expect(answered({ to: itUnit, draft: aDraft({ to: itUnit }) })).toHaveProperty(
      'accepted.stage.kind',
      'resetting',
    );
  });

  it.each([
    ['of a request that somebody took to send it themselves', { sentBy: 'person' as const }],
    [
      'of a mailbox that a reporter chose',
      { to: 'own@getafe.example', draft: aDraft({ to: 'own@getafe.example' }) },
    ],
  ])('%s makes none: whoever may reset is asked', (_what, request) => {
    expect(answered(request)).toHaveProperty(
      'accepted.stage',
      expect.objectContaining({ why: 'it-allowed' }),
    );
  });
});

describe('requests to IT', () => {
  const sent = (times: number, hoursAgo: number) => {
    const sentLately = Array.from({ length: times }, () => plusHours(NOW, -hoursAgo));
    const stage = aStage('drafting-request', { draft: aDraft({ round: 2, to: itUnit }) });
    const c = aCase({ stage, request: aPointer({ sentLately, answered: true }) });
    return (kind: 'request-sent' | 'request-taken') => decide(c, anEvent(kind, { version: null }), aPolicy());
  };

  it.each(['request-sent', 'request-taken'] as const)('are five a day of one case at most: %s', (kind) => {
    expect(sent(5, 23)(kind)).toEqual({ ignored: `${kind}.too-many` });
    expect(sent(4, 23)(kind)).toHaveProperty('accepted.request.sentLately.length', 5);
    expect(sent(5, 24)(kind)).toHaveProperty('accepted.request.sentLately', [NOW]);
  });
});

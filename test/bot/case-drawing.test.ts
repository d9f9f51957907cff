import { expect, test } from 'vitest';
import { createCaseDrawing } from '../../bot/case-drawing.ts';
import { aCase } from '../builders/case.ts';
import { aDraft, NOW } from '../builders/facts.ts';
import { anAuthority, anOperator, aPerson } from '../builders/people.ts';
import { aPolicy } from '../builders/policy.ts';
import { aStage } from '../builders/stage.ts';
import { aSender, someLetters } from '../services/request/requests.ts';

async function cardOf(further: number, to: string | null): Promise<string> {
  const authority = anAuthority({ itUnit: null });
  const c = aCase({ stage: aStage('drafting-request', { draft: aDraft({ to }) }), authority });
  const drawing = createCaseDrawing({
    desk: {
      see: async () => ({ c, by: aPerson(), reminders: null }),
      sender: async () => aSender(),
      further: async () => further,
      request: async () => null,
    },
    emlUrl: () => '',
    letters: someLetters(),
    policyFor: () => aPolicy(),
    clock: { now: () => NOW, onMoved: () => () => undefined },
    practice: false,
  });
  const reader = { language: 'en', timeZone: 'Europe/Madrid' } as const;
  return JSON.stringify(await drawing.draw(c.ref, 'Please read it.', anOperator(), reader));
}

test('the card of a draft says how many mailboxes more the request is about', async () => {
  expect(await cardOf(2, 'it@getafe.example')).toContain('about 2 more mailboxes of this mail domain');
  expect(await cardOf(0, 'it@getafe.example')).not.toContain('more mailbox');
});

test('postmaster is offered where no IT unit is known, and nowhere else', async () => {
  expect(await cardOf(0, null)).toContain('"to":"postmaster@getafe.example"');
  expect(await cardOf(0, 'it@getafe.example')).not.toContain('postmaster');
});

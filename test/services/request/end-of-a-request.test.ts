import { describe, expect, test } from 'vitest';
import type { ItAnswer } from '../../../services/cases/events.ts';
import { plusDays, plusHours } from '../../../services/cases/instant.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { aDraft, aPointer, NOW } from '../../builders/facts.ts';
import { anAuthority } from '../../builders/people.ts';
import { aCaseWithIt, anAcceptedReset, aRequest, aSender, someLetters } from './requests.ts';

const letters = someLetters();
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const sender = aSender();

function further(c: ReturnType<typeof aCaseWithIt>, change: Parameters<typeof aRequest>[0] = {}): string {
  const request = aRequest({ round: 2, link: 2, ...change });
  const facts = {
    members: [c],
    count: 0,
    level: 'it-unit',
    sender,
    key: 'it-k7q4md/4/mail-it',
    now: NOW,
  } as const;
  return oneLine(letters.toIt({ request, ...facts }).text);
}

describe('the last mail to IT', () => {
  const thanks = (c = aCaseWithIt()) =>
    letters.thanks({
      request: aRequest({ thread: ['first@desk.example'] }),
      c,
      sender,
      key: 'it/9/thank-it/0',
      now: NOW,
    });

  test('says in the thread that it works, asks for nothing and leads nowhere', () => {
    const mail = thanks();
    expect(mail).toMatchObject({
      to: ['it@getafe.example'],
      cc: [],
      auto: true,
      inReplyTo: 'first@desk.example',
      references: ['first@desk.example'],
    });
    expect(mail.subject).toMatch(/^Re: .*\[IMI K7Q-4MD\]$/);
    const text = oneLine(mail.text);
    expect(text).toContain('It works: the mail that we asked you to look for has arrived.');
    expect(text).toContain('There is nothing more to do');
    expect(`${mail.text}${mail.html}`).not.toMatch(/\/it\/|href=/);
    expect(text).not.toMatch(/deliver/i);
  });

  test.each(LANGUAGES)('is in the language of the IT unit: %s', (language) => {
    const itUnit = { name: null, email: 'it@getafe.example', language };
    const mail = thanks(aCaseWithIt({ authority: anAuthority({ itUnit }) }));
    expect(mail.language).toBe(language);
    expect(mail.text).not.toMatch(/\{\w+\}|letters\./);
  });
});

describe('a further request', () => {
  const draft = aDraft({ round: 2 });

  test('names the day on which IT let such mail in, and the reset after it', () => {
    const allowedAt = plusHours(NOW, -1);
    const c = aCaseWithIt({ resets: [anAcceptedReset()], request: aPointer({ draft, allowedAt }) });
    expect(further(c)).toContain(
      'On 23 November 2026 you told us that such mail is let in from now on. Thank you; but the mail of the password reset on Monday, 23 November 2026 at 10:00, after that, did not arrive either.',
    );
  });

  test('says nothing of that where no mail was sent after it, or nobody allowed anything', () => {
    for (const allowedAt of [null, plusDays(NOW, 1)]) {
      const c = aCaseWithIt({ request: aPointer({ draft, allowedAt }) });
      expect(further(c)).not.toContain('did not arrive either');
    }
  });

  test.each<[ItAnswer, string, boolean]>([
    ['forward', 'it@elsewhere.example', true],
    ['forward', 'third@elsewhere.example', false],
    ['more', 'it@elsewhere.example', false],
  ])('tells whoever IT named who sends them: %s to %s', (answer, forwardTo, tells) => {
    const recorded = { round: 1, answer, text: '', forwardTo, at: NOW, via: 'page' } as const;
    const text = further(aCaseWithIt(), { to: 'it@elsewhere.example', answers: [recorded] });
    expect(text.includes('The colleagues who had this request before')).toBe(tells);
  });
});

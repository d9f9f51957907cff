import { describe, expect, test } from 'vitest';
import { composeMail } from '../../../services/mail/nodemailer-mailer.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { evidence, NOW } from '../../builders/facts.ts';
import { aProbe } from '../../builders/probe.ts';
import { aCaseWithIt, anAcceptedReset, aRequest, aSender, someLetters } from './requests.ts';

const from = { name: 'IMI Password Desk', address: 'desk@desk.example' };
const probe = (language = 'en', more: Parameters<typeof someLetters>[0] = {}) =>
  someLetters(more).probe({
    to: 'maria.garcia@getafe.example',
    word: 'lima',
    language,
    key: 'k7q4md/9/send-probe/0',
    now: NOW,
  });

describe('the test mail', () => {
  test.each(LANGUAGES)(
    'shows its word, names no person and no case, and has no link, in "%s"',
    async (language) => {
      const mail = probe(language);
      const raw = (await composeMail(mail, { from })).toString();
      expect(mail.text).toContain('LIMA');
      for (const text of [mail.subject, mail.text, mail.html ?? '', mail.messageId])
        expect(text).not.toMatch(/mar[ií]a|garc[ií]a|ana ruiz|getafe|k7q|https?:|href/i);
      expect(raw).not.toMatch(/k7q-?4md/i);
      expect(mail.to).toEqual(['maria.garcia@getafe.example']);
      expect([mail.cc, mail.replyTo, mail.inReplyTo]).toEqual([[], null, null]);
    },
  );

  test('was clicked for, so that it is not sent as an automatic one', async () => {
    const raw = (await composeMail(probe(), { from })).toString();
    expect(raw).not.toMatch(/^Auto-Submitted/m);
    expect(raw).toMatch(/^X-Auto-Response-Suppress: All/m);
  });

  test('is the same mail when it is made again', () => {
    expect(probe()).toEqual(probe());
  });

  test('says in practice that it is practice', () => {
    expect(probe('en', { practice: true }).text).toMatch(/practice/i);
    expect(probe().text).not.toMatch(/practice/i);
  });
});

describe('the request to IT', () => {
  const letter = (c = aCaseWithIt()) =>
    someLetters()
      .toIt({
        request: aRequest(),
        members: [c],
        count: 0,
        level: 'it-unit',
        sender: aSender(),
        key: 'it-k7q4md/1/mail-it',
        now: NOW,
      })
      .text.replace(/\s+/g, ' ');

  test('tells that a mail of ours reached the mailbox, once its word was typed back', () => {
    const outcome = { kind: 'confirmed', at: NOW, by: 'Ana Ruiz' } as const;
    expect(letter(aCaseWithIt({ probe: aProbe({ outcome }) }))).toContain(
      'reached this mailbox: Ana Ruiz typed back its word',
    );
    expect(letter(aCaseWithIt({ probe: aProbe() }))).not.toContain('typed back its word');
  });

  test('names who pasted what it knows of the mail', () => {
    const known = evidence('refused', '550 5.7.1 No', { pastedBy: 'Ana Ruiz' });
    const text = letter(aCaseWithIt({ resets: [{ ...anAcceptedReset(), evidence: known }] }));
    expect(text).toContain('a report of a mail server that Ana Ruiz pasted');
    expect(text).not.toContain('Source: the record of the sending system');
  });
});

describe('the sender that a colleague saw', () => {
  const seen = (from: string) => ({
    from,
    envelopeFrom: null,
    dkimDomain: null,
    messageId: null,
    by: 'Ana Ruiz',
    at: NOW,
  });
  const letter = (from: string) =>
    someLetters()
      .toIt({
        request: aRequest(),
        members: [
          aCaseWithIt({
            senderSeen: seen(from),
            resets: [{ ...anAcceptedReset(), evidence: evidence('unknown') }],
          }),
        ],
        count: 0,
        level: 'it-unit',
        sender: aSender(),
        key: 'it-k7q4md/1/mail-it',
        now: NOW,
      })
      .text.replace(/\s+/g, ' ');

  test('is named with its source, never as if it were known', () => {
    expect(letter('imi@ec.europa.eu')).toContain(
      'imi@ec.europa.eu (as Ana Ruiz pasted it from a mail that a colleague received)',
    );
  });

  test('of another domain than the Commission’s is said to be of another', () => {
    expect(letter('imi@other.europa.eu')).toContain('it is not of ec.europa.eu');
  });
});

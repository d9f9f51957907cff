import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { plusDays, plusHours, plusMinutes, toInstant } from '../../../services/cases/instant.ts';
import { composeMail } from '../../../services/mail/nodemailer-mailer.ts';
import { aDraft, aPointer, aReset, evidence, NOW } from '../../builders/facts.ts';
import { aLoan } from '../../builders/loan.ts';
import { anAuthority, anOperator, aUser } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aCaseWithIt, anAcceptedReset, aRequest, aSender, links, someLetters } from './requests.ts';

type Facts = Parameters<ReturnType<typeof someLetters>['toIt']>[0];

function facts(change: Partial<Facts> = {}, c = aCaseWithIt()): Facts {
  const key = 'it-k7q4md/1/mail-it';
  const sender = aSender();
  return { request: aRequest(), members: [c], count: 0, level: 'it-unit', sender, key, now: NOW, ...change };
}

const letters = someLetters();
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const said = (c = aCaseWithIt(), change: Partial<Facts> = {}) => oneLine(letters.toIt(facts(change, c)).text);

describe('the request to IT', () => {
  test('names recipient, time in the IT unit’s zone and in UTC, window, sender, reply and reference', () => {
    const mail = letters.toIt(facts());
    const text = oneLine(mail.text);
    expect(mail.subject).toBe(
      'Mail from the European Commission does not reach maria.garcia@getafe.example [IMI K7Q-4MD]',
    );
    for (const part of [
      'Ana Ruiz (ana.ruiz@getafe.example) asks for your help',
      '23 November 2026, 10:00:00 (Europe/Madrid, UTC+1) = 2026-11-23 09:00:00 UTC',
      '23 November 2026, 09:55 – 11:00 (Europe/Madrid, UTC+1) = 2026-11-23 08:55 – 10:00 UTC',
      'imi-notifications@ec.europa.eu (sender’s record)',
      '<20261123.0900.17@imi.ec.europa.eu>',
      'mx1.getafe.example accepted the mail',
      '“250 2.0.0 Ok: queued as 4FQ2xK1zPn”',
      'Source: the record of the sending system',
      'quarantine',
      'put off (4xx, greylisting)',
      'when, and only when, it authenticates: DMARC passes, or DKIM or SPF passes',
      'never exempt a whole domain',
      'Search soon',
      'We never ask for passwords, codes or access to your systems',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/deliver/i);
    expect(mail.auto).toBe(false);
    expect(mail.replyTo).toEqual({ name: 'Ana Ruiz', address: 'ana.ruiz@getafe.example' });
    expect(mail.to).toEqual(['it@getafe.example']);
    expect(mail.cc).toEqual(['ana.ruiz@getafe.example', 'carlos.vega@madrid.example']);
    expect(mail.messageId).toBe('it-k7q4md.1.mail-it@desk.example');
  });

  test('carries a link that is bound to the round and the recipient, and ends', () => {
    const { text, html } = letters.toIt(facts({ request: aRequest({ round: 2, link: 3 }) }));
    const token = text.match(/\/it\/(it-\S+)/)?.[1] ?? '';
    const expiresAt = plusDays(NOW, 30);
    const claims = { requestId: 'it-k7q4md', round: 2, link: 3, actions: 'it-answer', expiresAt };
    expect(links.read(token, NOW)).toEqual(claims);
    expect(html).toContain(`href="https://desk.example/imi/it/${token}"`);
  });

  test('says before any link whom to call when in doubt, and what is never asked for, in reminders too', () => {
    for (const count of [0, 1]) {
      const { text } = letters.toIt(facts({ count }));
      const [doubt = ''] = oneLine(text).split('https://');
      expect(doubt).toContain('call Ana Ruiz or Carlos Vega (IMI coordinator), sender or in copy');
      expect(doubt).toContain('the number from your own directory. We never ask for passwords');
      expect(text.indexOf('Do you doubt')).toBeLessThan(300);
    }
  });

  test('names a reporter who is also a coordinator once', () => {
    const reporter = { name: 'Carlos Vega', email: 'Carlos.Vega@madrid.example' };
    expect(said(aCaseWithIt(), { sender: aSender({ reporter }) })).toContain('call Carlos Vega, sender');
  });

  test('is read in a minute and a half, the steps aside', () => {
    for (const authority of [aCaseWithIt().authority, anAuthority()]) {
      const { text } = letters.toIt(facts({}, aCaseWithIt({ authority })));
      const [essentials = ''] = text.split(/^(?:STEPS|PASOS) /m);
      expect(essentials).not.toBe(text);
      expect(essentials.split('\n').length).toBeLessThan(95);
    }
  });

  test('keeps to 72 columns but for an address that must not be broken', () => {
    for (const line of letters.toIt(facts()).text.split('\n'))
      if (!line.startsWith('https://')) expect(line.length).toBeLessThanOrEqual(72);
  });

  test('is in Spanish for an IT unit that reads Spanish, and in English where its language is not spoken', () => {
    const spanish = letters.toIt(facts({}, aCaseWithIt({ authority: anAuthority() })));
    expect(spanish.language).toBe('es');
    expect(spanish.text).toContain('Estimados compañeros de Informática:');
    expect(spanish.text).not.toMatch(/entregad/i);
    const itUnit = { name: null, email: 'it@getafe.example', language: 'nl' };
    expect(letters.toIt(facts({}, aCaseWithIt({ authority: anAuthority({ itUnit }) }))).language).toBe('en');
    const german = facts(
      {},
      aCaseWithIt({ authority: anAuthority({ itUnit: { ...itUnit, language: 'de-AT' } }) }),
    );
    expect(letters.toIt(german).text).toContain('Sehr geehrte Kolleginnen und Kollegen der IT-Stelle,');
    expect(letters.toIt(german).text).toMatch(/\d{1,2}\. \p{Lu}\p{L}+ 2026/u);
    const untold = { ...itUnit, language: null };
    expect(
      letters.toIt(facts({}, aCaseWithIt({ authority: anAuthority({ itUnit: untold }) }))).language,
    ).toBe('es');
  });

  test('shows the offset of each instant across the October clock change', () => {
    const requestedAt = toInstant('2026-10-25T00:30:00Z');
    const text = said(aCaseWithIt({ resets: [aReset({ requestedAt })] }));
    expect(text).toContain('25 October 2026, 02:30:00 (Europe/Madrid, UTC+2) = 2026-10-25 00:30:00 UTC');
  });

  test('follows the zone of the authority, else the main one of its country', () => {
    const there = (timeZone: string | null, country: string) =>
      said(aCaseWithIt({ authority: anAuthority({ timeZone, country }) }));
    expect(there('Atlantic/Canary', 'ES')).toContain('09:00:00 (Atlantic/Canary, UTC+0)');
    expect(there(null, 'FI')).toContain('11:00:00 (Europe/Helsinki, UTC+2)');
    expect(there('No/Where', 'PL')).toContain('10:00:00 (Europe/Warsaw, UTC+1)');
    expect(there(null, 'XX')).toContain('09:00:00 (UTC, UTC+0)');
  });
});

describe('what is known', () => {
  const reset = (...given: Parameters<typeof evidence>) =>
    aCaseWithIt({ resets: [aReset({ evidence: evidence(...given) })] });

  test.each<[Parameters<typeof evidence>, string]>([
    [['refused', '550 5.7.1 rejected by policy'], 'refused the mail'],
    [['deferred', '451 4.7.1 greylisted'], 'put the mail off'],
    [['held'], 'the sending side still had the mail'],
    [['queued'], 'the sending side still had the mail'],
    [['unknown'], 'is not known: the sending side keeps no record'],
  ])('%j is said as it was seen', (given, text) => {
    expect(said(reset(...given))).toContain(text);
  });

  test('an unknown sender is called unknown, and never guessed', () => {
    const text = said(reset('unknown'));
    expect(text).toContain('Sender: not known; the domain is ec.europa.eu');
    expect(text).toContain('Please let mail from ec.europa.eu in when, and only when');
    expect(text).not.toContain('@ec.europa.eu');
  });

  test('a sender that the operator knows is named with its source', () => {
    const policy = aPolicy({ imiSender: 'known@ec.europa.eu' });
    const text = oneLine(someLetters({ policy }).toIt(facts({}, reset('unknown'))).text);
    expect(text).toContain('known@ec.europa.eu (as the operator of this service knows it)');
  });

  test.each(['*@ec.europa.eu', 'imi*@ec.europa.eu', '@ec.europa.eu', 'imi@ec.europa.eu.', 'imi@*.europa.eu'])(
    'IT is never asked to let %s in, whoever names it',
    (wild) => {
      const words = { envelopeFrom: null, dkimDomain: null, messageId: null, by: 'Ana', at: NOW };
      const resets = [aReset({ evidence: evidence('unknown') })];
      const pasted = aCaseWithIt({ resets, senderSeen: { ...words, from: wild } });
      const letters = [
        someLetters({ policy: aPolicy({ imiSender: wild }) }).toIt(facts({}, reset('unknown'))),
        someLetters().toIt(facts({}, reset('unknown', null, { from: wild }))),
        someLetters().toIt(facts({}, pasted)),
      ];
      for (const { text } of letters) {
        expect(oneLine(text)).toContain('Sender: not known; the domain is ec.europa.eu');
        expect(text).not.toContain(wild);
      }
    },
  );

  test('that the mailbox is not full is said only where the server answered something else', () => {
    expect(said(reset('accepted', '250 OK'))).toContain('did not say that it is full');
    expect(said(reset('unknown'))).not.toContain('full');
    expect(said(reset('refused', '552 5.2.2 mailbox full'))).not.toContain('did not say');
  });

  test('who checked the address is named only where it was one of the reporters', () => {
    const order = { onBehalfOf: 'op-x', requestedBy: 'op-x', approvedBy: null };
    expect(said()).toContain('Address: Ana Ruiz checked it');
    expect(said(aCaseWithIt({ resets: [aReset({ order })] }))).toContain(
      'somebody who looks after this user',
    );
    const again = aPointer({ draft: aDraft({ why: 'refused-as-unknown' }) });
    expect(said(aCaseWithIt({ request: again }))).toContain('letter by letter, and confirmed');
  });

  test('who said that it had not arrived, and of which mail', () => {
    const after = { by: 'op-reporter', at: plusMinutes(NOW, -1) };
    const of = (complaint: typeof after) => said(aCaseWithIt({ complaint }));
    expect(of(after)).toContain('Ana Ruiz told us on 23 November 2026, 10:29 that it had not arrived');
    expect(of({ ...after, by: 'op-x' })).toContain(
      'somebody who looks after this user told us on 23 November',
    );
    expect(of({ ...after, at: plusHours(NOW, -1) })).toContain(
      'that the mail before this one had not arrived',
    );
    expect(of(after)).not.toMatch(/asked to look|junk/);
  });

  test('the first mails are searched for only while a first password is missing and recent', () => {
    expect(said()).toContain('Also the first mails: 13 November 2026, 10:00 – 15 November 2026, 10:00');
    expect(said(aCaseWithIt({ user: aUser({ lastLoginAt: NOW }) }))).not.toContain('first mails');
    const old = aUser({ createdAt: plusDays(NOW, -400) });
    expect(said(aCaseWithIt({ user: old }))).not.toContain('first mails');
    expect(said(aCaseWithIt({ profile: 'eu-login' }))).not.toContain('first mails');
  });

  test('nothing of a lent or a wrong address reaches IT', () => {
    const lent = aReset({ to: 'maria@gmail.com', requestedAt: plusHours(NOW, -3) });
    const wrong = aReset({ to: 'other@gefate.example' });
    const loan = aLoan({ temporaryAddress: 'maria@gmail.com', reason: 'a very private reason' });
    const c = aCaseWithIt({
      loan,
      user: aUser({ email: 'maria@gmail.com' }),
      resets: [wrong, anAcceptedReset(), lent],
    });
    const mail = letters.toIt(facts({}, c));
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/gmail|gefate|private reason/);
    expect(mail.text).toContain('Mailbox: maria.garcia@getafe.example');
    expect(mail.text).toContain('Password reset no. 1');
    expect(mail.text).not.toContain('Password reset no. 2');
  });
});

describe('further mails of the thread', () => {
  const thread = Array.from({ length: 15 }, (_, index) => `m${index}@desk.example`);

  test('answer the one before, and name the first and the latest', () => {
    const mail = letters.toIt(facts({ request: aRequest({ thread }) }));
    expect(mail.inReplyTo).toBe('m14@desk.example');
    expect(mail.references).toHaveLength(10);
    expect(mail.references[0]).toBe('m0@desk.example');
    expect(mail.references.at(-1)).toBe('m14@desk.example');
  });

  test('a repeat of the same mail does not answer itself', () => {
    const own = 'it-k7q4md.1.mail-it@desk.example';
    expect(letters.toIt(facts({ request: aRequest({ thread: [own] }) })).inReplyTo).toBeNull();
  });

  test('reminders are short, marked as automatic, and rise', () => {
    const at = (count: number, level: Facts['level']) => letters.toIt(facts({ count, level }));
    const first = at(1, 'it-unit');
    expect(first.auto).toBe(true);
    expect(first.subject).toMatch(/^Re: Mail from/);
    expect(first.to).toEqual(['it@getafe.example']);
    expect(oneLine(first.text)).toContain('We have no answer yet. This is reminder no. 1.');
    expect(first.text).toContain('> ');
    const second = at(4, 'it-unit-and-coordinator');
    expect(second.to).toEqual(['it@getafe.example', 'carlos.vega@madrid.example']);
    expect(second.cc).toEqual(['ana.ruiz@getafe.example']);
    expect(oneLine(second.text)).toContain('also addressed to the IMI coordinators');
    const third = at(7, 'national-coordinator');
    expect(third.to).toContain('nuria.soler@nimic.example');
    expect(third.cc).toContain('carlos.vega@madrid.example');
  });

  test('a question of IT is repeated with the answer, signed by whoever wrote it', () => {
    const draft = aDraft({
      round: 2,
      why: 'it-asks-more',
      question: 'Which IP?',
      note: 'Unknown.\n\nReally.',
      noteBy: 'Carlos Vega',
    });
    const { text, subject } = letters.toIt(
      facts({ request: aRequest({ round: 2 }) }, aCaseWithIt({ request: aPointer({ draft }) })),
    );
    expect(subject).toMatch(/^Re: /);
    expect(text).toContain('> Which IP?');
    expect(text).toContain('Note from Carlos Vega:\n> Unknown.\n>\n> Really.');
  });

  test('what could never be mailed is not called an earlier request', () => {
    const draft = aDraft({ round: 2, why: 'could-not-be-mailed', question: '550 5.1.1 no such user' });
    const c = aCaseWithIt({ request: aPointer({ draft }) });
    const mail = letters.toIt(facts({ request: aRequest({ round: 2 }) }, c));
    expect(mail.subject).not.toMatch(/^Re: /);
    expect(mail.text).not.toMatch(/earlier request|no such user/);
  });
});

test('the preview is the very words that are sent, but for the link; the chat breaks the lines', () => {
  const c = aCaseWithIt({ request: aPointer({ draft: aDraft({ note: 'Please hurry.' }) }) });
  const draft = aDraft({ note: 'Please hurry.' });
  const preview = letters.preview({ c, draft, sender: aSender(), further: 0, now: NOW });
  const sent = letters.toIt(facts({}, c));
  const before = (text: string) => oneLine(text.slice(0, text.indexOf('YOUR ANSWER')));
  expect(before(preview.text)).toBe(before(sent.text));
  expect(preview).toMatchObject({ subject: sent.subject, to: 'it@getafe.example', cc: sent.cc });
  expect(preview.text).not.toContain('/it/it-');
});

test('practice is said in the subject and in the first line, once', () => {
  const mail = someLetters({ practice: true }).toIt(facts());
  expect(mail.subject).toMatch(/^PRACTICE – Mail/);
  expect(mail.text.split('\n')[0]).toMatch(/^PRACTICE – this is a rehearsal/);
  expect(mail.text.match(/PRACTICE/g)).toHaveLength(1);
});

test('whatever anybody typed stays text, and the mail stays small', async () => {
  const evil = '<script>alert(1)</script>\r\nBcc: x@evil.example\u202e {ref} "\'&';
  const c = aCaseWithIt({
    user: aUser({ name: evil }),
    authority: anAuthority({
      name: evil,
      itUnit: { name: evil, email: 'it@getafe.example', language: 'en' },
    }),
    request: aPointer({
      draft: aDraft({ why: 'it-asks-more', note: evil.repeat(9_000), question: evil.repeat(9_000) }),
    }),
    resets: [
      aReset({
        evidence: evidence('refused', evil.repeat(3), {
          host: evil,
          subject: evil,
          from: evil,
          messageId: evil,
        }),
      }),
    ],
  });
  const reporter = { name: evil, email: 'ana.ruiz@getafe.example' };
  const coordinators = [{ name: evil, email: 'not an address, x@evil.example' }];
  const mail = letters.toIt(facts({ sender: aSender({ reporter, coordinators }) }, c));
  expect(mail.cc).toEqual(['ana.ruiz@getafe.example']);
  expect(mail.html).not.toContain('<script');
  expect(mail.text).not.toMatch(/[\u202e\r]/);
  const raw = await composeMail(mail, { from: { name: 'Desk', address: 'desk@desk.example' } });
  expect(raw.length).toBeLessThan(100_000);
  const parsed = await simpleParser(raw);
  expect(parsed.headers.has('bcc')).toBe(false);
  expect(parsed.attachments).toEqual([]);
  expect(mail.html).not.toMatch(/<img|<script|url\(|src=/i);
});

test('nothing that a person typed becomes a link in a mail program', () => {
  const typed =
    'see evil.com, evil.zip, login.evil.com/x, a@evil.com, 192.168.1.1/x and 10.0.0.1:8080, https://evil.com';
  const draft = aDraft({ why: 'it-asks-more', note: typed, question: typed });
  const before = { at: NOW, how: typed, workedUntil: NOW };
  const c = aCaseWithIt({ request: aPointer({ draft: { ...draft, before } }) });
  const { text, html } = letters.toIt(facts({}, c));
  const page = letters.essentials([c]);
  for (const shown of [oneLine(text).replaceAll(' > ', ' '), oneLine(html ?? ''), page.note, page.question]) {
    expect(shown).toContain('see evil. com, evil. zip, login. evil. com/x, a@evil. com, 192.168.1.1 /x and');
    expect(shown).not.toMatch(/evil\.(?:com|zip)|192\.168\.1\.1\/|10\.0\.0\.1:/);
  }
});

describe('mails that inform', () => {
  test('a notice to a person names the case and leads to Teams, with no link', () => {
    const message = { key: 'tell.needs-coordinator.it-is-silent', params: { user: 'María', ref: 'K7Q-4MD' } };
    const mail = letters.notice({
      to: anOperator(),
      ref: 'K7Q-4MD',
      message,
      key: 'k7q4md/9/tell',
      now: NOW,
    });
    expect(mail).toMatchObject({ language: 'es', auto: true, to: ['ana.ruiz@getafe.example'] });
    expect(mail.text).toContain('Teams');
    expect(`${mail.text}${mail.html}`).not.toMatch(/https?:|\*\*/);
  });

  test('the notice to the old address names no person, no new address and no case', () => {
    const key = 'k7q4md/9/notify-old-address';
    const mail = letters.toOldAddress({ to: 'old@getafe.example', language: 'en', key, now: NOW });
    expect(JSON.stringify(mail)).not.toMatch(/k7q|María|García|https?:/i);
    expect(mail.messageId).toMatch(/^[0-9a-f]{32}@desk\.example$/);
    expect(letters.toOldAddress({ to: 'old@getafe.example', language: 'en', key, now: NOW }).messageId).toBe(
      mail.messageId,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPasted } from '../../../../services/diagnosis/pasted/read-pasted.ts';
import { growth, IN_PROPORTION } from '../../../growth.ts';
import {
  AUTOMATIC,
  DSN,
  EXCHANGE,
  EXIM,
  GMAIL,
  GMAIL_ES,
  HEADERS,
  POSTFIX,
  READ_DSN,
  READ_HEADERS,
  RECEIVED,
  SECRET,
} from './mails.ts';

const MARIA = 'maria@ayto-valdeluz.example';
const quoted = (text: string): string => text.replace(/^/gm, '> ');
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const joined = (text: string): string => text.replace(/\s*\n\s*/g, '\u00a0');

const FORMS: readonly (readonly [form: string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with the line ends of mail', crlf],
  ['quoted', quoted],
  ['quoted twice', (text) => quoted(quoted(text))],
  ['after a sentence of one’s own', (text) => `Here it is, thanks:\n\n${text}`],
  ['as a block of code', (text) => `\`\`\`\n${text}\n\`\`\``],
  ['with invisible characters', (text) => `\ufeff${text.replaceAll(': ', ':\u200b ')}`],
];

describe('the headers of a mail that a colleague received', () => {
  it.each(FORMS)('are read %s, the text of the mail is not', async (_form, make) => {
    const read = await readPasted(make(RECEIVED));
    expect(read).toEqual(READ_HEADERS);
    expect(await readPasted(make(HEADERS))).toEqual(READ_HEADERS);
  });

  it('are read where the chat joined all lines, without a subject that the text may have run into', async () => {
    const read = await readPasted(joined(RECEIVED));
    expect(read).toEqual({ ...READ_HEADERS, subject: null });
  });

  it('end where the text begins, empty line or not', async () => {
    const head = HEADERS.replace(/^Subject: .*\n .*\n/m, '');
    const last = `${head}\nSubject: second\n   your password is ${SECRET}\nyour password is ${SECRET}`;
    expect(await readPasted(last)).toMatchObject({ subject: 'second' });
    expect(JSON.stringify(await readPasted(last))).not.toContain(SECRET);
  });

  it.each([
    ['imi@ec.europa.eu', true],
    ['imi@europa.eu', true],
    ['imi@nomail.ec.europa.eu', true],
    ['imi@EC.Europa.EU', true],
    ['imi-no.reply_1+x@ec.europa.eu', true],
    ['"IMI" <*@ec.europa.eu>', false],
    ['imi*@ec.europa.eu', false],
    ['?@ec.europa.eu', false],
    ['%@ec.europa.eu', false],
    ['imi@ec.europa.eu.', false],
    ['i|mi@ec.europa.eu', false],
    ['imi@ec.europa.eu.evil.example', false],
    ['imi@ec-europa.eu', false],
    ['imi@noteuropa.eu', false],
    ['imi@ec.eurоpa.eu', false],
    ['imi@xn--eurpa-mye.eu', false],
    ['"imi@ec.europa.eu" <imi@evil.example>', false],
    ['=?utf-8?Q?imi=40ec.europa.eu?= <imi@evil.example>', false],
  ])('with the sender %s: the Commission’s is believed: %s', async (from, isCommission) => {
    const read = await readPasted(HEADERS.replace(/^From: .*$/m, `From: ${from}`));
    expect(read).toMatchObject({ kind: 'received-mail', isCommission });
  });

  it.each(['nonsense', 'hello 5', '', 'Mon, 23 Nov 2026', '23 Nov 1903 10:05:00 +0100'])(
    'with the date %j say no date, rather than now',
    async (date) => {
      const read = await readPasted(HEADERS.replace(/^Date: .*$/m, `Date: ${date}`));
      expect(read).toMatchObject({ kind: 'received-mail', sentAt: null });
    },
  );

  it.each([
    ['two senders', 'From: a@ec.europa.eu, b@evil.example'],
    ['two headers of the kind', 'From: a@ec.europa.eu\nFrom: b@evil.example'],
    ['no address', 'From: IMI'],
  ])('with %s name nobody', async (_what, from) => {
    expect(await readPasted(HEADERS.replace(/^From: .*$/m, from))).toBeNull();
  });

  it.each([
    ['dkim=fail header.d=ec.europa.eu', null],
    ['dkim=pass header.i=@ec.europa.eu', 'ec.europa.eu'],
    ['dkim=pass header.d=relay.example; dkim=pass header.d=ec.europa.eu', 'ec.europa.eu'],
    ['dkim=pass header.d=relay.example', 'relay.example'],
    ['dkim=none; spf=pass header.d=ec.europa.eu', null],
  ])('say of the signature “%s”: %s', async (results, dkimDomain) => {
    const own = `Authentication-Results: mx.example; ${results}\n`;
    expect(await readPasted(`${own}${HEADERS}`)).toMatchObject({ dkimDomain });
  });
});

describe('a bounce', () => {
  it.each(FORMS)('is read %s, recipient by recipient, the mail in it is not', async (_form, make) => {
    expect(await readPasted(make(DSN))).toEqual(READ_DSN);
  });

  it('is read without its wrapping, as a mail program shows it', async () => {
    const report = DSN.slice(
      DSN.indexOf('Reporting-MTA'),
      DSN.indexOf('--B/1\nContent-Type: message/rfc822'),
    );
    const read = await readPasted(report);
    const told = { ...READ_DSN.reports[1], at: null };
    expect(read).toMatchObject({
      kind: 'bounce',
      messageId: null,
      reports: { 0: READ_DSN.reports[0], 1: told },
    });
    expect(await readPasted(report.replaceAll('\n', '\n\n'))).toMatchObject({ reports: { length: 5 } });
  });

  it('is read from a report that is encoded', async () => {
    const head = 'Content-Type: message/delivery-status\n\n';
    const from = DSN.indexOf(head) + head.length;
    const to = DSN.indexOf('\n--B/1\nContent-Type: message/rfc822');
    const encoded = Buffer.from(DSN.slice(from, to)).toString('base64').replace(/.{70}/g, '$&\n');
    const start = DSN.slice(0, from - 1);
    const mail = `${start}Content-Transfer-Encoding: base64\n\n${encoded}${DSN.slice(to)}`;
    expect(await readPasted(mail)).toEqual(READ_DSN);
  });

  it('keeps only the codes where the chat joined all lines', async () => {
    const read = await readPasted(joined(DSN));
    expect(read).toMatchObject({ kind: 'bounce', reports: { 0: { reply: '550 5.7.1', status: '5.7.1' } } });
  });

  it.each([
    ['Exchange', EXCHANGE, 'failed', '5.1.1', /User unknown$/, null, 'original1@other.example'],
    ['Postfix', POSTFIX, 'delayed', '4.2.0', /Greylisted$/, 'mx1.ayto-valdeluz.example', null],
    ['Gmail', GMAIL, 'failed', '5.4.1', /Access denied/, null, null],
    ['Gmail in Spanish', GMAIL_ES, 'failed', '5.2.2', /Mailbox full$/, null, null],
    ['Exim', EXIM, 'failed', '5.7.1', /Blocked$/, 'mx.ayto-valdeluz.example', null],
  ] as const)(
    'of %s is read as people see it',
    async (_who, text, action, status, reply, host, messageId) => {
      for (const make of [(same: string) => same, crlf, quoted]) {
        expect(await readPasted(make(text))).toEqual({
          kind: 'bounce',
          messageId,
          reports: [
            { recipient: MARIA, action, status, reply: expect.stringMatching(reply), host, at: null },
          ],
        });
      }
      const read = await readPasted(joined(text));
      expect(read).toMatchObject({ reports: [{ recipient: MARIA, action, status }] });
    },
  );
});

describe('an automatic reply', () => {
  it('is told from an answer of a person', async () => {
    expect(await readPasted(AUTOMATIC)).toEqual({
      kind: 'automatic-reply',
      from: 'pedro@ayto-valdeluz.example',
      subject: 'Respuesta automática: Correo retenido',
    });
  });

  const plain = AUTOMATIC.replace('\nAuto-Submitted: auto-replied', '').replace(
    /^Subject: .*$/m,
    'Subject: Re: mail',
  );
  const absent = plain.replace('Re: mail', 'Abwesenheitsnotiz: mail');

  it.each([
    ['Precedence: auto_reply', plain, 'automatic-reply'],
    ['X-Autoreply: yes', plain, 'automatic-reply'],
    ['X-Auto-Response-Suppress: All', plain, 'received-mail'],
    ['Auto-Submitted: no', plain, 'received-mail'],
    ['Auto-Submitted: auto-generated', plain, 'received-mail'],
    ['Precedence: bulk', absent, 'received-mail'],
    ['X-Auto-Response-Suppress: All', absent, 'automatic-reply'],
    ['Auto-Submitted: auto-generated', absent, 'automatic-reply'],
  ])('with “%s”', async (header, text, kind) => {
    expect(await readPasted(`${header}\n${text}`)).toMatchObject({ kind });
  });
});

describe('ordinary words', () => {
  it.each([
    'it did not arrive',
    'María García does not get her password mail, created last Tuesday at 10',
    'From: Ana To: Pedro Subject: lunch',
    'From what I see: nothing. Status: still waiting. Action: none!',
    'status: waiting\naction: failed\nplease look',
    'Delivery has failed, says Pedro. His address is pedro@ayto.example.',
    'The address is maria@ayto.example: 550 people work there. Remote Server returned nothing.',
    'Pedro says that the server said: 550 5.1.1 unknown, for maria@ayto.example',
    'Subject: Abwesenheitsnotiz',
    'Out of office: I am away',
    'De: Ana Ruiz\nEnviado el: lunes\nPara: Pedro\nAsunto: el correo\n\nno llega',
    'correct K7Q-4MD maria@ayto.example',
    '> it did not arrive\n> really',
    '',
    ' ',
    '\u0000',
    ':::::\n\n\n::',
  ])('%j are no mail', async (text) => {
    expect(await readPasted(text)).toBeNull();
  });

  it('of any kind are read without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2_000 }), async (text) => {
        expect(await readPasted(text)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

const PIECE = fc.oneof(
  fc.constantFrom(...[RECEIVED, DSN, EXCHANGE, POSTFIX, AUTOMATIC].flatMap((mail) => mail.split('\n'))),
  fc.constantFrom(
    '',
    ' ',
    '\r',
    '> ',
    '\t',
    '--B/1',
    '=?utf-8?B?',
    'Content-Type: multipart/report; boundary=',
    'From: <',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('no shuffle of mails and junk is a fault, and none brings a password along', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(PIECE, { maxLength: 60 }),
      fc.constantFrom('\n', '\r\n', ' ', '\n> '),
      async (pieces, end) => {
        const read = await readPasted(pieces.join(end));
        expect(JSON.stringify(read)).not.toContain(SECRET);
      },
    ),
    { numRuns: 300 },
  );
});

test.each(
  [RECEIVED, DSN, EXCHANGE, POSTFIX, EXIM, AUTOMATIC].flatMap((mail) =>
    FORMS.map(([form, make]) => [form, make(mail)] as const),
  ),
)('no password is kept, %s', async (_form, text) => {
  expect(JSON.stringify(await readPasted(`${text}\n${SECRET}`))).not.toContain(SECRET);
  expect(JSON.stringify(await readPasted(joined(`${text}\nPassword: ${SECRET}`)))).not.toContain(SECRET);
});

test.each([
  ['headers', 'X-A: b\n'],
  ['recipients', 'Final-Recipient: rfc822; a@b.example\nAction: failed\n'],
  ['parts', `${DSN}\n--B/1\nContent-Type: multipart/mixed; boundary="B/1"\n\n`],
  ['folded lines', 'Received: a\n    \n\t'],
  ['quotes', '> > > > '],
  ['joined names', 'From: Received: '],
  ['said', 'undeliverable host a[ said: 550 '],
  ['spaces', ' '],
  ['addresses', 'returned: a@'],
  ['encoded words', 'Subject: =?utf-8?Q?a?=\n =?utf-8?Q?'],
  ['authentication', 'Authentication-Results: dkim=pass header'],
])('%s cost no more than in proportion to their length, up to ten megabytes', async (_what, piece) => {
  const read = (length: number) =>
    readPasted(`Received: x\n${piece.repeat(Math.ceil(length / piece.length))}`);
  expect(await growth(read)).toBeLessThan(IN_PROPORTION);
  await read(10_000_000);
});

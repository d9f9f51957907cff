import fc from 'fast-check';
import { expect } from 'vitest';
import { isInstant } from '../../services/cases/instant.ts';
import { verdict } from '../../services/cases/verdict.ts';
import { MailRefused, MailUnavailable } from '../../services/desk/ports/mailer.ts';
import { readPasted } from '../../services/diagnosis/pasted/read-pasted.ts';
import { failureOf, mailFailure } from '../../services/mail/failure.ts';
import { evidence } from '../builders/facts.ts';
import * as mails from '../services/diagnosis/pasted/mails.ts';
import { fuzz } from './fuzz.ts';
import { mutatedJson, mutatedText } from './mutated.ts';

const pasted = Object.values(mails).filter(
  (mail) => typeof mail === 'string' && mail !== mails.SECRET,
) as string[];

/** One line, as an address, a reply or an id has it. */
const LINE = /^[^\r\n\0]{0,4000}$/;

fuzz('pasted mail', mutatedText(...pasted), async (text) => {
  const read = await readPasted(text);
  if (read === null) return;
  expect(['bounce', 'received-mail', 'automatic-reply']).toContain(read.kind);
  if (read.kind !== 'bounce') {
    expect(read.from ?? '').toMatch(LINE);
    return;
  }
  expect(read.reports.length).toBeGreaterThan(0);
  for (const { recipient, at, reply, host } of read.reports) {
    expect(at === null || isInstant(at)).toBe(true);
    for (const line of [recipient, reply ?? '', host ?? '']) expect(line).toMatch(LINE);
  }
});

const replies = [
  '250 2.0.0 Ok: queued as 4FQ2xK1zPn',
  '550 5.1.1 <maria@getafe.example>: Recipient address rejected: User unknown',
  '452-4.2.2 The email account is over quota\r\n452 4.2.2 https://support.example/',
  '550 5.7.509 Access denied, sending domain does not pass DMARC verification',
  '451 4.7.1 Greylisted, please try again in 300 seconds',
];
const failures = [
  {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    responseCode: 550,
    response: replies[1],
    recipient: 'maria@getafe.example',
  },
  { code: 'EMESSAGE', command: 'DATA', responseCode: 451, response: replies[4] },
  {
    rejectedErrors: [
      { command: 'RCPT TO', responseCode: 552, response: replies[2], recipient: 'maria@getafe.example' },
    ],
  },
];
const states = ['accepted', 'deferred', 'refused', 'held', 'queued', 'unknown'] as const;

fuzz(
  'reply of a mail server',
  fc.tuple(mutatedText(...replies), mutatedJson(...failures), fc.constantFrom(...states)),
  ([reply, thrown, state]) => {
    expect(verdict(evidence(state, reply))).toMatch(/^[a-z-]+$/);
    const failure = failureOf(['maria@getafe.example'], thrown) ?? mailFailure(thrown);
    expect(failure instanceof MailRefused || failure instanceof MailUnavailable).toBe(true);
    if (failure instanceof MailRefused) expect(failure.reply).toMatch(/^[^\p{Cc}\p{Cf}]{0,500}$/u);
  },
);

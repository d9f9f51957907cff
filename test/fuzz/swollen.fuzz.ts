import fc from 'fast-check';
import { firstOfEach } from '../../bot/http/read-body.ts';
import { readTyped } from '../../bot/request-pages/answer-form.ts';
import { readCommand } from '../../dialogs/commands.ts';
import { readWhen } from '../../dialogs/dates/read-when.ts';
import { readFreeText } from '../../dialogs/free-text.ts';
import { readAction } from '../../dialogs/read-action.ts';
import { whoIsMeant } from '../../dialogs/search-phrases.ts';
import { toInstant } from '../../services/cases/instant.ts';
import { readMailbox } from '../../services/cases/mail-address.ts';
import { readRef } from '../../services/cases/ref.ts';
import { verdict } from '../../services/cases/verdict.ts';
import { createAddressExaminer } from '../../services/diagnosis/address-examiner.ts';
import { readPasted } from '../../services/diagnosis/pasted/read-pasted.ts';
import { languageOf } from '../../services/texts/language.ts';
import { plain } from '../../services/texts/plain.ts';
import { evidence } from '../builders/facts.ts';
import { anAuthority } from '../builders/people.ts';
import * as mails from '../services/diagnosis/pasted/mails.ts';
import { fuzz } from './fuzz.ts';
import { mutatedText } from './mutated.ts';

const ctx = { now: toInstant('2026-11-23T12:00:00Z'), language: 'es', timeZone: 'Europe/Madrid' } as const;
const examiner = createAddressExaminer({ dns: { mx: async () => ({ kind: 'unknown' }) }, timeoutMs: 1_000 });

/** Whatever takes a text from outside. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  command: (text) => readCommand(text, 'en'),
  date: (text) => readWhen(text, ctx),
  'free text': (text) => readFreeText(text, ctx),
  'who is meant': (text) => whoIsMeant(text, 'de'),
  'pasted mail': readPasted,
  reply: (text) => verdict(evidence('refused', text)),
  address: (text) => examiner.examine(text, anAuthority()),
  mailbox: readMailbox,
  reference: readRef,
  language: (text) => languageOf(text, 'en'),
  'text to show': plain,
  form: (text) => readTyped(firstOfEach(text)),
  note: (note) => readAction({ verb: 'note-set', ref: 'k7q4md', revision: 1, note }),
  correction: (address) =>
    readAction({ verb: 'address-correction-asked', ref: 'k7q4md', revision: 1, address }),
};

const LONGEST = 100_000;
const pieces = mutatedText(
  mails.DSN,
  mails.EXCHANGE,
  'maria.garcia@getafe.example, ',
  'last Tuesday at 10 ',
  'a.',
  '<a href="mailto:',
  '((',
  ' \t',
  'Received: ',
  '550-5.1.1 ',
  '=?utf-8?Q?',
  '"\\"',
  '\n ',
  '1 ',
  '@@',
  'á',
  '* ',
);

fuzz(
  'a text that is swollen',
  fc.record({
    reader: fc.constantFrom(...Object.keys(readers)),
    piece: pieces,
    times: fc.nat(50_000),
    end: fc.constantFrom('', '!', '@', '\n', 'x'),
  }),
  async ({ reader, piece, times, end }) => {
    await readers[reader]?.(
      piece.repeat(Math.min(times, Math.floor(LONGEST / Math.max(1, piece.length)))) + end,
    );
  },
);

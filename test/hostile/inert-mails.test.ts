import { describe, expect, test } from 'vitest';
import type { Case } from '../../services/cases/case.ts';
import type { OutgoingMail } from '../../services/desk/ports/mailer.ts';
import { composeMail } from '../../services/mail/nodemailer-mailer.ts';
import { message } from '../../services/texts/message.ts';
import { answering } from '../bot/request-pages/answering.ts';
import { aDraft, aPointer, NOW } from '../builders/facts.ts';
import { anOperator } from '../builders/people.ts';
import { aRequest, aSender, someLetters } from '../services/request/requests.ts';
import { NASTY, stillLive } from './nasty.ts';
import { nastyCases } from './nasty-case.ts';

const PLAIN = 'Ana';
const letters = someLetters();
const mailbox = 'maria.garcia@getafe.example';

function aNastyCase(text: string): Case {
  const [c] = nastyCases('with-it', text, mailbox);
  if (c === undefined) throw new Error('no case');
  const draft = aDraft({ why: 'it-asks-more', note: text, question: text });
  return { ...c, request: aPointer({ draft }) };
}

/** Every mail there is, with this text wherever somebody fills it. */
function mailsWith(text: string): readonly OutgoingMail[] {
  const c = aNastyCase(text);
  const person = { name: text, email: 'ana.ruiz@getafe.example' };
  const sender = aSender({ reporter: person, coordinators: [person], nationalCoordinators: [person] });
  const facts = { request: aRequest(), members: [c], sender, key: `k/${1}`, now: NOW } as const;
  const to = anOperator({ name: text, language: 'en' });
  const about = message('tell.approval.loan', {
    ...{ user: text, requester: text, reason: text, new: text, old: text, ref: 'K7Q-4MD', code: 'K3FP' },
    ...{ address: text, authority: text, until: { instant: NOW } },
  });
  return [
    letters.toIt({ ...facts, count: 0, level: 'it-unit' }),
    letters.toIt({ ...facts, count: 3, level: 'national-coordinator' }),
    letters.thanks({ ...facts, c }),
    letters.reporterCopy({ ...facts, to, c }),
    letters.notice({ to, ref: 'K7Q-4MD', message: about, key: 'k/2', now: NOW }),
  ];
}

const tags = (html: string): readonly string[] => html.match(/<[^<>]*/g) ?? [];
/** A note of several lines is several lines; of those, and of nothing else, a mail and a page may have more. */
const ofQuotes = (all: readonly string[]): readonly string[] =>
  all.filter((tag) => tag !== '<br>' && tag !== '<br');

const headersOf = (raw: string): readonly string[] =>
  (raw.split('\r\n\r\n')[0] ?? '').split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')));

describe.each(NASTY)('%s', (_tries, text) => {
  const nasty = mailsWith(text);
  const plain = mailsWith(PLAIN);

  test('is words of a mail, marked as somebody’s where it has lines of its own', () => {
    for (const [at, mail] of nasty.entries()) {
      const theirs = mail.text.split('\n').filter((line) => !/^> ?/.test(line));
      const ours = plain[at]?.text ?? '';
      // Of hosts that stand alone IT copies the name; everything else is broken.
      const live = stillLive(theirs.join('\n').replace(/https:\/\/(?!evil)\S+/g, ''));
      expect(live, theirs.join('\n')).toEqual([]);
      expect(mail.text).not.toMatch(/:\/\/evil|www\.evil|evil\.example[:/]|\p{Cf}|(?!\n)\p{Cc}/iu);
      // Whatever opens a block of ours opens as many as ever.
      const heads = (all: string) =>
        all.split('\n').filter((line) => /^(?:-{3,}|[A-ZÁÉÍÓÚ ]{8,}|https?:\S+)$/.test(line)).length;
      expect(heads(theirs.join('\n'))).toBe(
        heads(
          ours
            .split('\n')
            .filter((line) => !/^> ?/.test(line))
            .join('\n'),
        ),
      );
    }
  });

  test('opens no tag and no attribute in the HTML of a mail', () => {
    for (const [at, mail] of nasty.entries()) {
      const [mine, ours] = [mail.html ?? '', plain[at]?.html ?? ''];
      expect(ofQuotes(tags(mine).map((tag) => tag.split('>')[0] ?? ''))).toEqual(
        ofQuotes(tags(ours).map((tag) => tag.split('>')[0] ?? '')),
      );
      expect(mine).not.toMatch(/:\/\/evil|\p{Cf}/iu);
    }
  });

  test('adds no header, no recipient and no part to a mail', async () => {
    const from = { name: 'IMI Password Desk', address: 'desk@desk.example' };
    for (const [at, mail] of nasty.entries()) {
      const raw = (await composeMail(mail, { from })).toString('utf8');
      const ours = (await composeMail(plain[at] as OutgoingMail, { from })).toString('utf8');
      expect(headersOf(raw)).toEqual(headersOf(ours));
      expect([...mail.to, ...mail.cc].join()).not.toMatch(/evil/);
      expect(mail.subject).not.toMatch(/\p{C}/u);
    }
  });

  test('opens no tag and no attribute on the page of the request', async () => {
    const shown = async (c: Case) => (await answering({ c }).get({ query: { language: 'en' } })).html;
    const [mine, ours] = [await shown(aNastyCase(text)), await shown(aNastyCase(PLAIN))];
    expect(ofQuotes(tags(mine).map((tag) => tag.split('>')[0] ?? ''))).toEqual(
      ofQuotes(tags(ours).map((tag) => tag.split('>')[0] ?? '')),
    );
    expect(mine).not.toMatch(/:\/\/evil|\p{Cf}/iu);
  });

  test('opens no tag and no attribute on the page that thanks for it', async () => {
    const thanked = async (words: string) =>
      (await answering().post({ answer: 'more', text: `x ${words}`.slice(0, 4_000) })).html;
    const names = (html: string) => tags(html).map((tag) => /^<\/?[\w!]+/.exec(tag)?.[0]);
    expect(names(await thanked(text))).toEqual(names(await thanked(PLAIN)));
    expect(await thanked(text)).not.toMatch(/\p{Cf}/u);
  });
});

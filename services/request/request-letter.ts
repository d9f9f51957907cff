import type { ReminderLevel } from '../cases/events.ts';
import type { Instant } from '../cases/instant.ts';
import { domainOf } from '../cases/mail-address.ts';
import type { MailSystemGuess } from '../cases/mail-system.ts';
import type { Draft } from '../cases/stage.ts';
import type { RequestSender } from '../desk/ports/letters.ts';
import { type Reader, say } from '../texts/texts.ts';
import { type Block, heading, list, mark, paragraph, quote } from './blocks.ts';
import { type MemberFacts, senderToAllow } from './facts.ts';
import { evidenceTexts, excluded } from './member-rows.ts';
import { factBlocks } from './members-together.ts';
import { dayText } from './moments.ts';
import { noteLabel } from './note-label.ts';
import { type Steps, stepsOf } from './steps.ts';
import { stepsBlocks } from './steps-blocks.ts';

/** Everything a request says, gathered; `link` is null in a preview, where nothing was signed yet, and of IT alone in
 * the copies of others: whoever holds it answers as IT. */
export interface RequestContent {
  readonly reader: Reader;
  /** As people read it: `K7Q-4MD`. */
  readonly ref: string;
  readonly unit: { readonly name: string | null; readonly authority: string };
  readonly members: readonly MemberFacts[];
  /** What the mailboxes' mail system looks like; null: not looked up. */
  readonly mailSystem: MailSystemGuess | null;
  readonly draft: Draft | null;
  readonly round: number;
  readonly forwarded: boolean;
  readonly sender: RequestSender;
  readonly link: { readonly url: string; readonly until: Instant } | 'of-it-alone' | null;
  /** How many members more there are than are shown; only a preview leaves any out. */
  readonly further: number;
  readonly noteFrom: string | null;
  readonly practice: boolean;
}

const NAMES_SHOWN = 3;
const WHERE = ['trace', 'quarantine', 'deferred'] as const;
const ANSWERS = ['released', 'allowed', 'nothing', 'more', 'forward'] as const;

function names(
  people: readonly string[],
  { reader }: RequestContent,
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(reader.language, { type }).format(
    people.filter((name) => name !== '').slice(0, NAMES_SHOWN),
  );
}

function mailboxes({ members, reader }: Pick<RequestContent, 'members' | 'reader'>): string {
  const all = members.map(({ mailbox }) => mailbox);
  return new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(all);
}

/** A further mail of the thread says so, as replies do, so that mail programs keep the thread together. */
export function subjectOf(content: RequestContent, count: number): string {
  const { reader, members, ref } = content;
  const isFirst = count === 0 && !continues(content);
  const about = members.length + content.further;
  const subject =
    about > 1
      ? say(reader, 'letters.subject.several', { count: about, ref })
      : say(reader, 'letters.subject', { mailbox: members[0]?.mailbox ?? '', ref });
  const threaded = isFirst ? subject : say(reader, 'letters.subject.again', { subject });
  return content.practice ? say(reader, 'letters.practice.subject', { subject: threaded }) : threaded;
}

export function practiceMark(practice: boolean, reader: Reader): readonly Block[] {
  return practice ? [mark(say(reader, 'letters.practice.line'))] : [];
}

export function greeting({ reader, unit }: RequestContent): Block {
  return paragraph(
    unit.name === null
      ? say(reader, 'letters.greeting')
      : say(reader, 'letters.greeting.named', { name: unit.name }),
  );
}

/** Their own words of then are the quickest way to the entry. */
function allowedBefore(draft: Draft | null, reader: Reader): readonly Block[] {
  if (draft === null || draft.before === null) return [];
  const { at, how, workedUntil } = draft.before;
  const days = { at: dayText(at, reader), until: dayText(workedUntil, reader) };
  const asked = paragraph(say(reader, 'letters.why.allowed-before', days));
  return how === '' ? [asked] : [asked, quote(say(reader, 'letters.label.allowed-before'), how)];
}

function because(content: RequestContent, member: MemberFacts): readonly Block[] {
  const { reader, draft } = content;
  const blocks: Block[] = [];
  const { why } = member;
  if (why === 'released-not-arrived' || why === 'refused-as-unknown' || why === 'it-asks-more')
    blocks.push(paragraph(say(reader, `letters.why.${why}`)));
  if (member.allowedInVain !== null) {
    const { at, resetAt } = member.allowedInVain;
    const facts = { day: dayText(at, reader), at: { instant: resetAt } };
    blocks.push(paragraph(say(reader, 'letters.why.allowed-not-arrived', facts)));
  }
  blocks.push(...allowedBefore(draft, reader));
  if (why === 'it-asks-more' && draft?.question)
    blocks.push(quote(say(reader, 'letters.label.question'), draft.question));
  if (draft !== null && draft.note.trim() !== '')
    blocks.push(quote(noteLabel(content.noteFrom, reader), draft.note));
  return blocks;
}

/** What was never mailed is not continued. */
function continues({ round, draft }: RequestContent): boolean {
  return round > 1 && draft?.why !== 'could-not-be-mailed';
}

function intro(content: RequestContent, member: MemberFacts): readonly Block[] {
  const { reader, sender, unit, members } = content;
  const { name, email } = sender.reporter;
  const count = members.length + content.further;
  const several = {
    count,
    domain: domainOf(member.mailbox),
    reporter: name,
    email,
    who: name === '' ? 'no' : 'yes',
  };
  return [
    paragraph(
      count > 1
        ? say(reader, 'letters.several.intro', several)
        : say(reader, 'letters.intro', { reporter: name, email, authority: unit.authority }),
    ),
    ...(content.further > 0
      ? [paragraph(say(reader, 'letters.several.further', { count: content.further }))]
      : []),
    ...(content.forwarded ? [paragraph(say(reader, 'letters.intro.forwarded'))] : []),
    ...(continues(content)
      ? [paragraph(say(reader, 'letters.intro.further', { round: content.round }))]
      : []),
    ...because(content, member),
  ];
}

/** The two things asked, as the letter and the answer page say them. */
export interface Asks {
  readonly find: string;
  readonly where: readonly string[];
  readonly allow: string;
  readonly never: string;
}

export function askTexts(members: readonly MemberFacts[], reader: Reader): Asks {
  const [first] = members;
  const known = first === undefined ? null : senderToAllow(first);
  const narrow = say(reader, `letters.ask-2.narrow.${known === null ? 'domain' : 'address'}`);
  return {
    find: say(reader, 'letters.ask-1', { mailbox: mailboxes({ members, reader }) }),
    where: WHERE.map((place) => say(reader, `letters.steps.${place}`)),
    allow: say(reader, 'letters.ask-2', { sender: known ?? first?.sender.domain ?? '', narrow }),
    never: say(reader, 'letters.ask-2.never'),
  };
}

function stepsFor({ members, mailSystem, ref, reader }: RequestContent): Steps {
  return stepsOf({ members, guess: mailSystem, chosen: null, ref, reader });
}

function asks(content: RequestContent): readonly Block[] {
  const { reader, members } = content;
  const { find, where, allow, never } = askTexts(members, reader);
  return [
    heading(say(reader, 'letters.heading.ask-1')),
    paragraph(find),
    list(...where),
    heading(say(reader, 'letters.heading.ask-2')),
    paragraph(`${allow} ${never}`),
    paragraph(say(reader, 'playbooks.below', { title: stepsFor(content).title })),
  ];
}

function answerBlocks(content: RequestContent): readonly Block[] {
  const { reader, link, sender } = content;
  const label = say(reader, 'letters.answers.link');
  const later = say(reader, 'letters.answers.link-later');
  const shownLink = (): Block => {
    if (link === null) return paragraph(later);
    if (link === 'of-it-alone') return paragraph(say(reader, 'letters.answers.link-of-it-alone'));
    return { kind: 'link', label, url: link.url };
  };
  const answers = ANSWERS.map((answer) => say(reader, `letters.answers.${answer}`));
  const rules =
    link === null || link === 'of-it-alone'
      ? []
      : [
          paragraph(
            say(reader, 'letters.answers.rules', {
              day: dayText(link.until, reader),
              reporter: sender.reporter.name,
            }),
          ),
        ];
  return [
    heading(say(reader, 'letters.heading.answer')),
    paragraph(say(reader, 'letters.answers.intro', { answers: answers.join(' · ') })),
    shownLink(),
    ...rules,
  ];
}

/** Above every link: a mail that asks to weaken a filter is what its reader is trained to delete. */
function doubt(content: RequestContent): Block {
  const { reader, sender } = content;
  const coordinators = sender.coordinators
    .filter(({ email }) => email.toLowerCase() !== sender.reporter.email.toLowerCase())
    .map(({ name }) => say(reader, 'letters.who.coordinator', { name }));
  const toCall = names([sender.reporter.name, ...coordinators], content, 'disjunction');
  return paragraph(say(reader, 'letters.doubt', { names: toCall }));
}

function evidenceOf(member: MemberFacts, several: boolean, reader: Reader): Block {
  const told = evidenceTexts(member.evidence, reader).join(' ');
  return paragraph(several ? `${member.mailbox}: ${told}` : told);
}

export function who({ reader, sender, ref, members, further }: RequestContent): Block {
  if (members.length + further > 1) return paragraph(say(reader, 'letters.who.several', { ref }));
  return paragraph(say(reader, 'letters.who', { reporter: sender.reporter.name, ref }));
}

export function requestBlocks(content: RequestContent): readonly Block[] {
  const { reader, members } = content;
  const [first] = members;
  if (first === undefined) return [];
  return [
    ...practiceMark(content.practice, reader),
    greeting(content),
    doubt(content),
    ...intro(content, first),
    heading(say(reader, 'letters.heading.missing')),
    ...factBlocks(members, reader),
    heading(say(reader, 'letters.heading.evidence')),
    ...members.map((member) => evidenceOf(member, members.length > 1, reader)),
    list(...excluded(first, reader)),
    ...asks(content),
    ...answerBlocks(content),
    ...stepsBlocks(stepsFor(content), content.reader),
    who(content),
  ];
}

/** Short, above the essentials of what was asked before. */
export function reminderBlocks(
  content: RequestContent,
  reminder: { readonly count: number; readonly level: ReminderLevel; readonly askedAt: Instant },
): readonly Block[] {
  const { reader, members, sender, unit } = content;
  const { count, level } = reminder;
  const day = dayText(reminder.askedAt, reader);
  const risenTo = level === 'national-coordinator' ? sender.nationalCoordinators : sender.coordinators;
  const told = names(
    risenTo.map(({ name }) => name),
    content,
    'conjunction',
  );
  const asWhom = level !== 'it-unit' && told === '' ? 'it-unit' : level;
  return [
    ...practiceMark(content.practice, reader),
    greeting(content),
    doubt(content),
    paragraph(say(reader, 'letters.reminder.intro', { day, mailbox: mailboxes(content), count })),
    paragraph(say(reader, `letters.reminder.${asWhom}`, { names: told, authority: unit.authority })),
    paragraph(say(reader, 'letters.reminder.asks')),
    ...answerBlocks(content),
    {
      kind: 'earlier',
      title: say(reader, 'letters.heading.earlier', { day }),
      blocks: factBlocks(members, reader),
    },
    who(content),
  ];
}

import type { RecordedAnswer } from '../../services/cases/request.ts';
import type { RequestSender } from '../../services/desk/ports/letters.ts';
import type { Essentials } from '../../services/request/letters.ts';
import { noteLabel } from '../../services/request/note-label.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import { answerForm, type Fault, faultSummary, type Typed } from './answer-form.ts';
import { escapeHtml } from './escape-html.ts';
import { stepsSection } from './steps.ts';

const p = (text: string, style = ''): string => `<p${style && ` class="${style}"`}>${escapeHtml(text)}</p>`;
const h2 = (text: string): string => `<h2>${escapeHtml(text)}</h2>`;

/** A title and what to do, where there is nothing to answer. */
export function plainMain(title: string, ...paragraphs: readonly string[]): string {
  return `<h1>${escapeHtml(title)}</h1>\n${paragraphs.map((text) => p(text)).join('\n')}`;
}

export function titleOf({ mailboxes, reader }: Essentials): string {
  const [mailbox = ''] = mailboxes;
  return mailboxes.length > 1
    ? say(reader, 'pages.title.several', { count: mailboxes.length })
    : say(reader, 'pages.title', { mailbox });
}

function factsList(rows: Essentials['facts'][number]): string {
  const items = rows.map(
    ({ label, lines }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd>${lines.map(escapeHtml).join('<br>')}</dd></div>`,
  );
  return `<dl>${items.join('\n')}</dl>`;
}

/** What a person typed, marked as theirs; nothing where they typed nothing. */
function quote(label: string, text: string): string {
  return text === '' ? '' : `${p(label, 'quoted')}\n<blockquote>${escapeHtml(text)}</blockquote>\n`;
}

function whomToCall({ reporter, coordinators }: RequestSender, reader: Reader): string {
  const names = new Set([reporter, ...coordinators].map(({ name }) => name));
  return new Intl.ListFormat(reader.language, { type: 'disjunction' }).format([...names].slice(0, 3));
}

export interface AskedPage {
  readonly essentials: Essentials;
  readonly sender: RequestSender;
  readonly typed: Typed;
  readonly faults: readonly Fault[];
}

export function askedMain({ essentials, sender, typed, faults }: AskedPage): string {
  const { reader, ref, authority, facts, asks, steps, question, note } = essentials;
  const reporter = sender.reporter.name;
  return `${faultSummary(faults, reader)}
<h1>${escapeHtml(titleOf(essentials))}</h1>
${p(say(reader, 'pages.reference', { ref, authority }), 'reference')}
${p(say(reader, 'pages.genuine', { ref, names: whomToCall(sender, reader) }), 'genuine')}
${p(say(reader, 'pages.intro', { reporter }), 'intro')}
<p><a href="#answer">${escapeHtml(say(reader, 'pages.to-answer'))}</a></p>
${h2(say(reader, 'pages.heading.request'))}
${facts.map(factsList).join('\n')}
${quote(say(reader, 'letters.label.question'), question)}${quote(noteLabel(essentials.noteFrom, reader), note)}${h2(say(reader, 'pages.heading.asks'))}
<ol>
<li>${escapeHtml(asks.find)}
<ul>${asks.where.map((place) => `<li>${escapeHtml(place)}</li>`).join('\n')}</ul></li>
<li>${escapeHtml(`${asks.allow} ${asks.never}`)}</li>
</ol>
${stepsSection(steps, reader)}
<h2 id="answer">${escapeHtml(say(reader, 'pages.heading.answer'))}</h2>
${answerForm(typed, faults, reader, reporter)}`;
}

function endKey(end: 'solved' | 'closed'): 'pages.next.solved' | 'pages.ended.text' {
  return end === 'solved' ? 'pages.next.solved' : 'pages.ended.text';
}

/** What was recorded and when, and what follows from it. Where it was forwarded to is not repeated: links are passed on. */
export function recordedMain(
  recorded: RecordedAnswer,
  facts: {
    readonly reader: Reader;
    readonly sender: RequestSender;
    readonly justNow: boolean;
    readonly proposed: boolean;
    /** How the cases behind it ended; null: not all of them did. */
    readonly end: 'solved' | 'closed' | null;
  },
): string {
  const { reader, sender, justNow, proposed, end } = facts;
  const reporter = sender.reporter.name;
  const answer = say(reader, `pages.answer.${recorded.answer}`);
  const next = proposed ? 'forward-proposed' : recorded.answer;
  const words = justNow ? quote(say(reader, 'pages.recorded.words'), recorded.text) : '';
  return `<h1>${escapeHtml(say(reader, justNow ? 'pages.recorded.title' : 'pages.recorded.again.title'))}</h1>
<div class="recorded">${p(say(reader, 'pages.recorded.what', { answer, at: { instant: recorded.at } }))}${
    recorded.via === 'page' ? '' : p(say(reader, 'pages.recorded.by-coordinator'))
  }</div>
${words}
${
  end === null
    ? `${p(say(reader, `pages.next.${next}`, { reporter }))}\n${p(say(reader, 'pages.next.changed-mind', { reporter }))}`
    : p(say(reader, endKey(end)))
}`;
}

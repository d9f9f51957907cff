import { tellsPassword } from '../../dialogs/tells-password.ts';
import type { ItAnswer } from '../../services/cases/events.ts';
import { isPlainAddress } from '../../services/cases/mail-address.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import { escapeHtml } from './escape-html.ts';

const ANSWERS = ['released', 'allowed', 'nothing', 'more', 'forward'] as const satisfies ItAnswer[];

const LONGEST_TEXT = 4_000;
const LONGEST_ADDRESS = 254;

/** What was typed, as it is shown again when something is missing. */
export interface Typed {
  readonly answer: string;
  readonly text: string;
  readonly forwardTo: string;
}

export const NOTHING_TYPED: Typed = { answer: '', text: '', forwardTo: '' };

/** The field a fault belongs to; `form`: none of them. */
export interface Fault {
  readonly field: 'answer' | 'text' | 'forward' | 'form';
  readonly says: string;
}

export interface Given {
  readonly answer: ItAnswer;
  readonly text: string;
  readonly forwardTo: string | null;
}

export function readTyped(body: Readonly<Record<string, string>>): Typed {
  const field = (name: string, limit: number) => (body[name] ?? '').slice(0, limit);
  return {
    answer: field('answer', 20),
    text: field('text', LONGEST_TEXT + 1).replace(/\r\n?/g, '\n'),
    forwardTo: field('forward', LONGEST_ADDRESS + 1).trim(),
  };
}

/** What was given, or every fault at once. The address counts only where the answer is to forward. */
export function readGiven(typed: Typed, reader: Reader): Given | readonly Fault[] {
  const faults: Fault[] = [];
  const answer = ANSWERS.find((one) => one === typed.answer);
  const text = typed.text.replace(/[^\P{C}\n\t]/gu, '').trim();
  if (answer === undefined) faults.push({ field: 'answer', says: say(reader, 'pages.error.answer') });
  if (answer === 'more' && text === '') faults.push({ field: 'text', says: say(reader, 'pages.error.text') });
  if (typed.text.length > LONGEST_TEXT)
    faults.push({ field: 'text', says: say(reader, 'pages.error.text-long', { limit: LONGEST_TEXT }) });
  if (tellsPassword(text)) faults.push({ field: 'text', says: say(reader, 'pages.error.password') });
  if (answer === 'forward' && !isPlainAddress(typed.forwardTo))
    faults.push({ field: 'forward', says: say(reader, 'pages.error.forward') });
  if (answer === undefined || faults.length > 0) return faults;
  return { answer, text, forwardTo: answer === 'forward' ? typed.forwardTo : null };
}

const TARGET: Readonly<Record<Fault['field'], string>> = {
  answer: 'answer-released',
  text: 'text',
  forward: 'forward',
  form: 'answer-released',
};

/** First on the page after a fault, and focused, so that nobody has to look for what is missing. */
export function faultSummary(faults: readonly Fault[], reader: Reader): string {
  if (faults.length === 0) return '';
  const items = faults.map(
    ({ field, says }) => `<li><a href="#${TARGET[field]}">${escapeHtml(says)}</a></li>`,
  );
  return `<div class="faults" role="alert" tabindex="-1" autofocus>
<h2>${escapeHtml(say(reader, 'pages.error.heading'))}</h2>
<ul>${items.join('')}</ul>
</div>`;
}

function faultOf(field: Fault['field'], faults: readonly Fault[]): string {
  return faults
    .filter((fault) => fault.field === field)
    .map(({ says }) => `<p class="fault" id="${field}-fault">${escapeHtml(says)}</p>`)
    .join('');
}

function described(field: Fault['field'], faults: readonly Fault[]): string {
  const isFaulty = faults.some((fault) => fault.field === field);
  return isFaulty
    ? `aria-invalid="true" aria-describedby="${field}-hint ${field}-fault"`
    : `aria-describedby="${field}-hint"`;
}

/** What "released" leaves undone, and that "allowed" says enough where both were done. */
function scope(answer: ItAnswer, reader: Reader): string {
  if (answer !== 'released' && answer !== 'allowed') return '';
  return ` <span class="scope">${escapeHtml(say(reader, `pages.answer.${answer}.scope`))}</span>`;
}

function choice(answer: ItAnswer, typed: Typed, reader: Reader, reporter: string): string {
  const checked = typed.answer === answer ? ' checked' : '';
  return `<div class="choice">
<input type="radio" name="answer" id="answer-${answer}" value="${answer}" aria-describedby="effect-${answer}"${checked}>
<label for="answer-${answer}">${escapeHtml(say(reader, `pages.answer.${answer}`))}${scope(answer, reader)}</label>
<p class="hint" id="effect-${answer}">${escapeHtml(say(reader, `pages.answer.${answer}.effect`, { reporter }))}</p>
</div>`;
}

/** Posts to the address it is shown at, so that the link and the language stay. */
export function answerForm(typed: Typed, faults: readonly Fault[], reader: Reader, reporter: string): string {
  const word = (key: 'text.label' | 'text.hint' | 'forward.label' | 'forward.hint' | 'submit') =>
    escapeHtml(say(reader, `pages.${key}`));
  return `<form method="post" novalidate>
<fieldset>
<legend>${escapeHtml(say(reader, 'pages.answers.legend'))}</legend>
${faultOf('answer', faults)}${ANSWERS.map((answer) => choice(answer, typed, reader, reporter)).join('\n')}
</fieldset>
<div class="field">
<label for="text">${word('text.label')}</label>
<p class="hint" id="text-hint">${word('text.hint')}</p>
${faultOf('text', faults)}<textarea id="text" name="text" rows="5" maxlength="${LONGEST_TEXT}" ${described('text', faults)}>
${escapeHtml(typed.text)}</textarea>
</div>
<div class="field">
<label for="forward">${word('forward.label')}</label>
<p class="hint" id="forward-hint">${word('forward.hint')}</p>
${faultOf('forward', faults)}<input type="email" id="forward" name="forward" maxlength="${LONGEST_ADDRESS}" autocomplete="off" spellcheck="false" value="${escapeHtml(typed.forwardTo)}" ${described('forward', faults)}>
</div>
<button type="submit">${word('submit')}</button>
</form>`;
}

import type { Case, MailEvidence } from '../../services/cases/case.ts';
import type { Instant } from '../../services/cases/instant.ts';
import { askedBeforeJoining } from '../../services/cases/joined-request.ts';
import { isLoanOver } from '../../services/cases/loan.ts';
import { showRef } from '../../services/cases/ref.ts';
import { whoseMove } from '../../services/cases/whose-move.ts';
import type { TextKey } from '../../services/texts/en/catalogue.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import type { CaseView } from './case-view.ts';
import type { Fact } from './elements.ts';
import { escapeMarkdown, escapeValue, escapeWords } from './escape.ts';

type Known = Pick<CaseView, 'c' | 'reader' | 'headline' | 'now' | 'reminders'>;

/** An instant alone, in the words of the catalogue. */
export function momentText(reader: Reader, instant: Instant): string {
  return say(reader, 'cards.moment', { at: { instant } });
}

export function fact(
  reader: Reader,
  key: Extract<TextKey, `cards.fact.${string}`>,
  value: string | null,
): Fact {
  return [say(reader, key), value];
}

function latestEvidence(c: Case): MailEvidence | null {
  const { stage } = c;
  const ofStage = 'evidence' in stage ? stage.evidence : null;
  return ofStage ?? c.resets.at(-1)?.evidence ?? null;
}

/** The reference, and whom it is about where the headline does not say it. */
export function shortFacts({ c, reader, headline }: Known): readonly Fact[] {
  const unsaid = (name: string) => (headline.includes(name) ? null : escapeWords(name));
  return [
    fact(reader, 'cards.fact.case', showRef(c.ref)),
    fact(reader, 'cards.fact.user', unsaid(c.user.name)),
    fact(reader, 'cards.fact.authority', unsaid(c.authority.name)),
  ];
}

/** How often IT was reminded, and when last. */
function reminderText({ reader, reminders }: Known): string | null {
  if (reminders === null || reminders === undefined || reminders.sent === 0) return null;
  const { sent, lastAt } = reminders;
  const last = lastAt === null ? '' : { instant: lastAt };
  return say(reader, 'cards.reminders.facts', { count: sent, known: lastAt === null ? 'no' : 'yes', last });
}

function knownFacts(view: Known): readonly Fact[] {
  const { c, reader } = view;
  const last = c.resets.at(-1);
  const { request, loan } = c;
  return [
    fact(
      reader,
      'cards.fact.resets',
      last === undefined
        ? null
        : say(reader, 'cards.resets.count', { count: c.resets.length, at: { instant: last.requestedAt } }),
    ),
    fact(
      reader,
      'cards.fact.request',
      request === null
        ? null
        : say(reader, 'cards.request.facts', {
            to: escapeMarkdown(request.to),
            at: { instant: askedBeforeJoining(request) ?? request.sentAt },
          }),
    ),
    fact(reader, 'cards.fact.reminders', reminderText(view)),
    fact(
      reader,
      'cards.fact.loan',
      loan === null
        ? null
        : say(reader, 'cards.loan.facts', {
            address: escapeMarkdown(loan.temporaryAddress),
            until: { instant: loan.until },
            over: isLoanOver(c, view.now) ? 'yes' : 'no',
          }),
    ),
  ];
}

function isSolved({ stage }: Case): boolean {
  return stage.kind === 'closed' && stage.end === 'solved' && !stage.recheckAsked;
}

/** What happens by itself, and when: the question, the reminder, or what was promised. */
function nextText({ c, reader, reminders }: Known): string | null {
  const { stage, request } = c;
  const { next } = whoseMove(c);
  if (next === null) {
    const reminder = reminders?.nextAt ?? null;
    if (reminder !== null) {
      const key = reminders?.paused
        ? 'cards.next.pause-over'
        : `cards.next.reminder.${request?.sentBy ?? 'assistant'}`;
      return say(reader, key as TextKey, { at: { instant: reminder } });
    }
    const insists = stage.kind === 'with-it' && request?.sentBy === 'assistant' && request.pending === null;
    return insists ? say(reader, 'cards.next.working-days') : null;
  }
  const at = { at: { instant: next } };
  if (isSolved(c)) return say(reader, 'cards.next.recheck', at);
  if (stage.kind === 'waiting-in-window' || stage.kind === 'watching')
    return say(reader, 'cards.next.arrival', at);
  return momentText(reader, next);
}

/** What a reporter or the affected user sees of the case. */
export function caseFacts(view: Known): readonly Fact[] {
  const { c, reader } = view;
  return [
    ...shortFacts(view),
    fact(reader, 'cards.fact.created', momentText(reader, c.user.createdAt)),
    isSolved(c)
      ? fact(reader, 'cards.fact.result', say(reader, 'cards.result.solved'))
      : fact(reader, 'cards.fact.missing', say(reader, `cards.missing.${c.missing}`)),
    ...knownFacts(view),
    fact(reader, 'cards.fact.next', nextText(view)),
  ];
}

/** What the MX records look like; a filter in front hides whose the mailboxes are. */
function mailSystemText({ c, reader }: Known): string | null {
  const guess = c.mailSystem;
  if (guess?.product == null) return null;
  const kind = guess.isGateway ? 'gateway' : 'mailboxes';
  return say(reader, 'cards.mail-system.guess', { product: escapeMarkdown(guess.product), kind });
}

/** What whoever covers the authority sees besides: who reported, the address, and the reply as it came. */
export function coordinatorFacts(view: Known): readonly Fact[] {
  const { c, reader } = view;
  const reporters = c.reporters
    .slice(0, 5)
    .map(({ name }) => escapeWords(name))
    .join(', ');
  const reply = latestEvidence(c)?.reply ?? null;
  return [
    ...caseFacts(view),
    fact(reader, 'cards.fact.address', escapeValue(c.user.email)),
    fact(reader, 'cards.fact.mail-system', mailSystemText(view)),
    fact(reader, 'cards.fact.reporters', reporters),
    fact(reader, 'cards.fact.reply', reply === null ? null : escapeWords(reply, 500)),
  ];
}

import type { Case } from '../../services/cases/case.ts';
import { type Instant, toMillis } from '../../services/cases/instant.ts';
import { daysOverdue, isLoanOver } from '../../services/cases/loan.ts';
import { showRef } from '../../services/cases/ref.ts';
import { whoseMove } from '../../services/cases/whose-move.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import type { AdaptiveCard, CardElement } from './card-types.ts';
import { paragraph } from './elements.ts';
import { escapeWords } from './escape.ts';
import { frame } from './frame.ts';

/** As many as a telephone's screen and a card can hold. */
const LISTED_MAX = 12;

/** How long after its instant something that happens by itself counts as late. */
const LATE_MS = 5 * 60_000;

function isLate(c: Case, now: Instant): boolean {
  const { next, who } = whoseMove(c);
  return who !== 'nobody' && next !== null && toMillis(next) + LATE_MS < toMillis(now);
}

function rank(c: Case, now: Instant): number {
  if (isLoanOver(c, now)) return 0;
  if (c.stage.kind === 'closed') return 3;
  return isLate(c, now) ? 1 : 2;
}

/** A mailbox on loan past its end, then what is late, then whoever has waited longest. */
function ordered(cases: readonly Case[], now: Instant): readonly Case[] {
  const key = (c: Case) =>
    `${rank(c, now)} ${isLoanOver(c, now) ? (c.loan?.until ?? '') : whoseMove(c).since}`;
  return [...cases].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What a list is drawn with besides its cases; both are unknown where nobody in particular reads it. */
interface Known {
  readonly reader: Reader;
  readonly now: Instant;
  /** The operator who reads: the own move is said as such. */
  readonly viewer?: string | null;
  /** By case: when IT is reminded, which the case itself does not know. */
  readonly remindedAt?: (c: Case) => Instant | null;
}

function isOwnMove(c: Case, { viewer }: Known): boolean {
  return whoseMove(c).who === 'reporter' && c.reporters.some(({ operatorId }) => operatorId === viewer);
}

function standing(c: Case, known: Known): string {
  const { reader, now } = known;
  const { who, since, next: own } = whoseMove(c);
  const next = own ?? known.remindedAt?.(c) ?? null;
  if (who === 'nobody') return say(reader, 'cards.list.closed', { since: { instant: since } });
  const line = say(reader, 'cards.list.line', {
    who: { text: `cards.who.${isOwnMove(c, known) ? 'self' : who}` },
    since: { instant: since },
  });
  const when = { next: { instant: next ?? since } };
  if (next === null) return line;
  return `${line} ${say(reader, isLate(c, now) ? 'cards.list.late' : 'cards.list.next', when)}`;
}

function sentence(text: string, { language }: Reader): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** That a mailbox is on loan; how long past its end, where it is. */
function loanLine(c: Case, { reader, now }: Known): CardElement | null {
  const { loan } = c;
  if (loan === null) return null;
  return isLoanOver(c, now)
    ? paragraph(say(reader, 'cards.list.loan-overdue', { days: daysOverdue(loan, now) }), {
        size: 'small',
        spacing: 'none',
        color: 'attention',
        weight: 'bolder',
      })
    : paragraph(say(reader, 'cards.list.loan', { until: { instant: loan.until } }), {
        size: 'small',
        spacing: 'none',
        isSubtle: true,
      });
}

function entry(c: Case, known: Known): CardElement {
  const { reader, now } = known;
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      paragraph(`**${showRef(c.ref)}** · ${escapeWords(c.user.name)} · ${escapeWords(c.authority.name)}`),
      paragraph(sentence(standing(c, known), reader), {
        size: 'small',
        spacing: 'none',
        ...(isLate(c, now) ? { color: 'attention' } : { isSubtle: true }),
      }),
      loanLine(c, known),
    ].filter((item) => item !== null),
    selectAction: {
      type: 'Action.Execute',
      title: say(reader, 'cards.button.status'),
      verb: 'status',
      data: { ref: c.ref },
    },
  };
}

/** Whose move, since when, what comes next: one entry a case, a click shows the case. */
export function drawCaseList({
  cases,
  practice,
  ...known
}: Known & {
  readonly cases: readonly Case[];
  readonly practice: boolean;
}): AdaptiveCard {
  const { reader, now } = known;
  const open = cases.filter(({ stage }) => stage.kind !== 'closed').length;
  const all = ordered(cases, now);
  const more = all.slice(LISTED_MAX);
  const overdue = more.filter((c) => isLoanOver(c, now)).length;
  return frame({
    reader,
    practice,
    headline: `**${say(reader, 'cards.list.title', { count: open })}**`,
    body: [
      ...all.slice(0, LISTED_MAX).map((c) => entry(c, known)),
      more.length > 0 ? paragraph(say(reader, 'cards.list.more', { count: more.length, overdue })) : null,
    ],
  });
}

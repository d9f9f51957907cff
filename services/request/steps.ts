import { type Instant, plusDays, toInstant, toMillis } from '../cases/instant.ts';
import type { MailSystem, MailSystemGuess } from '../cases/mail-system.ts';
import type { PlaybookKey } from '../texts/en/catalogue.ts';
import { type Reader, say } from '../texts/texts.ts';
import { type MemberFacts, senderToAllow } from './facts.ts';
import { dayText, type Span } from './moments.ts';
import { fill, type Values } from './playbooks/fill.ts';
import type { Command, Playbook, Source, Step } from './playbooks/playbook.ts';
import { playbookOf } from './playbooks/playbook-of.ts';

export interface ShownStep {
  readonly text: string;
  readonly menu: string | null;
  /** A line for each mailbox with an empty one between, or a part of a configuration file; never wrapped. */
  readonly command: { readonly label: string; readonly lines: string } | null;
}

/** The steps of one mail system with a request's values filled in, the same for mail, preview and page. */
export interface Steps {
  readonly system: MailSystem;
  /** What the reader of the page chose; null: what was guessed. */
  readonly chosen: MailSystem | null;
  readonly title: string;
  readonly about: readonly string[];
  readonly groups: readonly { readonly title: string; readonly steps: readonly ShownStep[] }[];
  readonly never: { readonly title: string; readonly items: readonly string[] };
  readonly sources: { readonly title: string; readonly urls: readonly string[] };
}

export interface StepsAsked {
  readonly members: readonly MemberFacts[];
  /** As people read it. */
  readonly ref: string;
  /** Null: not looked up, or not known. */
  readonly guess: MailSystemGuess | null;
  /** What the reader of the page chose; null: what was guessed. */
  readonly chosen: MailSystem | null;
  readonly reader: Reader;
}

/** More lines than that would bury the rest; the administrator repeats the last one. */
const MAILBOXES_SHOWN = 20;
/** Source: Get-MessageTraceV2, "10 days per query"; other systems allow more. */
const SEARCH_DAYS = 10;
/** Until when an allow entry with an end is asked for; the vendors' longest fixed end is about that. */
const ALLOW_DAYS = 30;

const DAY_MS = 86_400_000;
const EPOCH = toInstant(0);

function around(spans: readonly Span[]): Span | null {
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

type Sent = Pick<MemberFacts, 'firstMails' | 'resets'>;

function windowsOf({ firstMails, resets }: Sent): readonly Span[] {
  return [...(firstMails === null ? [] : [firstMails]), ...resets.map(({ window }) => window)];
}

/** As few searches as cover every window, none longer than one query may be. */
export function searchSpans(members: readonly Sent[]): readonly Span[] {
  const spans: Span[] = [];
  for (const window of members.flatMap(windowsOf).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1);
    const both = last === undefined ? null : around([last, window]);
    if (both !== null && toMillis(both.to) - toMillis(both.from) <= SEARCH_DAYS * DAY_MS)
      spans[spans.length - 1] = both;
    else spans.push(window);
  }
  return spans;
}

/** Until when an allow entry that needs an end is asked for; not by the clock, so that preview and mail agree. */
function allowUntil({ members }: StepsAsked): Instant {
  const said = members.map(({ complaint }) => ({ from: complaint.at, to: complaint.at }));
  const last = around([...members.flatMap(windowsOf), ...said])?.to ?? EPOCH;
  return plusDays(last, ALLOW_DAYS);
}

const toSecond = (at: Instant, round: (seconds: number) => number): string =>
  toInstant(round(toMillis(at) / 1_000) * 1_000).replace(/\.\d+Z$/, 'Z');

function valuesOf(member: MemberFacts, span: Span | null, asked: StepsAsked): Values {
  const { members, ref } = asked;
  return {
    recipients: members.slice(0, MAILBOXES_SHOWN).map(({ mailbox }) => mailbox),
    recipient: member.mailbox,
    sender: senderToAllow(member),
    domain: member.sender.domain,
    from: span === null ? null : toSecond(span.from, Math.floor),
    to: span === null ? null : toSecond(span.to, Math.ceil),
    'message-id': member.evidence?.messageId ?? null,
    until: toSecond(allowUntil(asked), Math.floor),
    reference: `IMI-${ref}`,
  };
}

function commandLines(command: Command, asked: StepsAsked): readonly string[] {
  const shown = asked.members.slice(0, MAILBOXES_SHOWN);
  const searches = command.template.includes('{recipients}') ? [shown] : shown.map((member) => [member]);
  const lines = searches.flatMap((together) => {
    const spans = searchSpans(together);
    const searched = spans.length === 0 ? [null] : spans;
    return together
      .slice(0, 1)
      .flatMap((member) => searched.map((span) => fill(command, valuesOf(member, span, asked))));
  });
  return [...new Set(lines.filter((line) => line !== null))];
}

function mailboxText({ members, reader }: StepsAsked): string {
  return members.length === 1 ? (members[0]?.mailbox ?? '') : say(reader, 'playbooks.mailbox.each');
}

function sentence(text: PlaybookKey, asked: StepsAsked): string {
  const { members, ref, reader } = asked;
  const [first] = members;
  return say(reader, `playbooks.${text}`, {
    mailbox: mailboxText(asked),
    sender:
      (first === undefined ? null : senderToAllow(first)) ?? say(reader, 'playbooks.sender.in-your-log'),
    domain: first?.sender.domain ?? '',
    until: dayText(allowUntil(asked), reader),
    reference: ref,
  });
}

/** Not read in the vendor's words: shown with that doubt, and never as a command. */
function isUnchecked({ mark }: Source): boolean {
  return mark === 'K' || mark === 'X';
}

function shownStep(step: Step, asked: StepsAsked): ShownStep {
  const { reader } = asked;
  const mayDiffer = isUnchecked(step.source);
  const text = sentence(step.text, asked);
  const lines = step.command === null || isUnchecked(step.source) ? [] : commandLines(step.command, asked);
  const menu = step.menu.join(' > ');
  const more = asked.members.length - MAILBOXES_SHOWN;
  const after =
    more > 0 && step.command?.template.includes('{recipient') === true
      ? [say(reader, 'playbooks.more-mailboxes', { count: more })]
      : [];
  const doubt = mayDiffer && menu === '' ? [say(reader, 'playbooks.may-differ')] : [];
  return {
    text: [text, ...doubt, ...after].join(' '),
    menu: menu === '' ? null : say(reader, `playbooks.menu${mayDiffer ? '.may-differ' : ''}`, { menu }),
    command:
      step.command === null || lines.length === 0
        ? null
        : { label: say(reader, `playbooks.command.${step.command.notation}`), lines: lines.join('\n\n') },
  };
}

/** The last day on which the earliest of the mails that can still be there is surely kept. */
function searchBefore(playbook: Playbook, { members, reader }: StepsAsked): readonly string[] {
  const days = playbook.kept?.days ?? null;
  const windows = members.flatMap(windowsOf);
  const latest = around(windows)?.to;
  if (days === null || latest === undefined) return [];
  const ends = windows.map(({ from }) => plusDays(from, days)).filter((end) => end > latest);
  const [soonest] = ends.sort();
  return soonest === undefined
    ? []
    : [say(reader, 'playbooks.search-before', { day: dayText(soonest, reader) })];
}

function recognised({ guess, chosen, reader }: StepsAsked, playbook: Playbook): string {
  if (chosen !== null)
    return chosen === 'unknown'
      ? say(reader, 'playbooks.chosen.general')
      : say(reader, 'playbooks.chosen', { product: playbook.product });
  if (guess === null) return say(reader, 'playbooks.not-looked-up');
  const { host, product } = guess;
  if (playbook.system !== 'unknown')
    return say(reader, 'playbooks.looks-like', { product: playbook.product, host });
  return product === null
    ? say(reader, 'playbooks.not-recognised', { host })
    : say(reader, 'playbooks.looks-like.other', { product, host });
}

function about(playbook: Playbook, asked: StepsAsked): readonly string[] {
  const { guess, chosen, reader } = asked;
  const isGateway = chosen === null && guess?.isGateway === true;
  return [
    recognised(asked, playbook),
    ...(isGateway ? [say(reader, 'playbooks.gateway')] : []),
    ...(playbook.kept === null ? [] : [sentence(playbook.kept.text, asked)]),
    ...searchBefore(playbook, asked),
  ];
}

export function stepsOf(asked: StepsAsked): Steps {
  const { reader } = asked;
  const playbook = playbookOf(asked.chosen ?? asked.guess?.system ?? 'unknown');
  const groups = (['find', 'release', 'allow'] as const).map((group) => ({
    title: say(reader, `playbooks.group.${group}`),
    steps: playbook[group].map((step) => shownStep(step, asked)),
  }));
  const told = [...playbook.find, ...playbook.release, ...playbook.allow, ...playbook.never, playbook.kept];
  const urls = new Set(told.flatMap((one) => one?.source.url ?? []));
  return {
    system: playbook.system,
    chosen: asked.chosen,
    title:
      playbook.system === 'unknown'
        ? say(reader, 'playbooks.heading.general')
        : say(reader, 'playbooks.heading', { product: playbook.product }),
    about: about(playbook, asked),
    groups,
    never: {
      title: say(reader, 'playbooks.group.never'),
      items: playbook.never.map(({ text }) => sentence(text, asked)),
    },
    sources: { title: say(reader, 'playbooks.sources'), urls: [...urls] },
  };
}

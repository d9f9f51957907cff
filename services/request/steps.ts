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

function around(spans: readonly Span[]): Span | null {
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function isShort({ from, to }: Span): boolean {
  return toMillis(to) - toMillis(from) <= SEARCH_DAYS * DAY_MS;
}

/** One search where a query may be that long; else the first mails by themselves, and the latest of the resets. */
export function searchSpans({
  firstMails,
  resets,
}: Pick<MemberFacts, 'firstMails' | 'resets'>): readonly Span[] {
  const first = firstMails === null ? [] : [firstMails];
  const windows = resets.map(({ window }) => window);
  const whole = around([...first, ...windows]);
  if (whole === null) return [];
  if (isShort(whole)) return [whole];
  const latest = windows.filter(({ from }) => isShort({ from, to: whole.to }));
  return [...first, ...[around(latest)].filter((span) => span !== null)];
}

const toSecond = (at: Instant, round: (seconds: number) => number): string =>
  toInstant(round(toMillis(at) / 1_000) * 1_000).replace(/\.\d+Z$/, 'Z');

function valuesOf(member: MemberFacts, span: Span | null, ref: string): Values {
  return {
    recipient: member.mailbox,
    sender: senderToAllow(member),
    domain: member.sender.domain,
    from: span === null ? null : toSecond(span.from, Math.floor),
    to: span === null ? null : toSecond(span.to, Math.ceil),
    'message-id': member.evidence?.messageId ?? null,
    until: span === null ? null : toSecond(plusDays(span.to, ALLOW_DAYS), Math.floor),
    reference: `IMI-${ref}`,
  };
}

function commandLines(command: Command, { members, ref }: StepsAsked): readonly string[] {
  const lines = members.slice(0, MAILBOXES_SHOWN).flatMap((member) => {
    const spans = searchSpans(member);
    const searched = spans.length === 0 ? [null] : spans;
    return searched.map((span) => fill(command, valuesOf(member, span, ref)));
  });
  return [...new Set(lines.filter((line) => line !== null))];
}

/** Until when an allow entry that needs an end is asked for. */
function allowUntil({ members, reader }: StepsAsked): string {
  const last = around(members.flatMap(searchSpans))?.to;
  return last === undefined ? '' : dayText(plusDays(last, ALLOW_DAYS), reader);
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
    until: allowUntil(asked),
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
    more > 0 && lines.length > 1 ? [say(reader, 'playbooks.more-mailboxes', { count: more })] : [];
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
  const windows = members.flatMap(({ firstMails, resets }) => [
    ...(firstMails === null ? [] : [firstMails]),
    ...resets.map(({ window }) => window),
  ]);
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

import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case } from '../case.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import { plusHours, plusMinutes } from '../instant.ts';
import type { Policy } from '../policy.ts';
import { foldWord, PROBES_PER_DAY, type Probe, WRONG_WORDS_MAX } from '../probe.ts';
import { isOfMailbox, mailboxInQuestion, openProbe, provedProbe, wordedProbe } from '../probe-of-case.ts';
import { type Verdict, verdict } from '../verdict.ts';
import { optional, tell, tellReporters, tellReportersOf } from './tell.ts';
import { nothingKnown } from './watch.ts';

const DAY_HOURS = 24;

/** Whoever asks was told what is sent and where to; the mail names neither a person nor the case. */
export function askProbe(c: Case, event: CaseEvent<'probe-asked'>): Move | Ignored {
  const { at, by, word } = event;
  if (by.kind !== 'person') return ignore('probe-asked.nobody');
  const lately = (c.probe?.lately ?? []).filter((earlier) => earlier > plusHours(at, -DAY_HOURS));
  const isRecent = c.probe !== null && lately.includes(c.probe.askedAt) && isOfMailbox(c, c.probe);
  if (isRecent && c.probe?.outcome.kind === 'mailing') return ignore('probe-asked.under-way');
  if (isRecent && openProbe(c) !== null && c.probe?.askAt !== null) return ignore('probe-asked.wait-for-it');
  if (lately.length >= PROBES_PER_DAY) return ignore('probe-asked.too-many');
  const to = mailboxInQuestion(c);
  const probe: Probe = {
    word,
    to,
    askedBy: by.name,
    askedAt: at,
    askAt: null,
    wrongWords: 0,
    lately: [...lately, at],
    outcome: { kind: 'mailing' },
  };
  return move(
    { probe },
    { kind: 'send-probe', askedAt: at, onBehalfOf: by.operatorId },
    tellReporters(c, 'probe.sending', { address: to }),
  );
}

function isOfThisProbe(c: Case, event: { readonly askedAt: Probe['askedAt'] }): c is Case & { probe: Probe } {
  return c.probe?.askedAt === event.askedAt && c.probe.outcome.kind === 'mailing';
}

export function probeMailed(c: Case, event: CaseEvent<'probe-mailed'>, policy: Policy): Move | Ignored {
  if (!isOfThisProbe(c, event)) return ignore('probe-mailed.other-probe');
  const { at, reply } = event;
  const askAt = plusMinutes(at, policy.resetMailMinutes[c.profile]);
  return move(
    { probe: { ...c.probe, askAt, outcome: { kind: 'mailed', at, reply } }, heldUpSince: null },
    tellReporters(c, 'probe.mailed', { address: c.probe.to, until: { instant: askAt } }),
  );
}

const ABOUT: Partial<Readonly<Record<Verdict, string>>> = {
  'wrong-address': 'address',
  'mailbox-full': 'full',
};

export function probeRefused(c: Case, event: CaseEvent<'probe-refused'>): Move | Ignored {
  if (!isOfThisProbe(c, event)) return ignore('probe-refused.other-probe');
  const { at, reply } = event;
  const change = {
    probe: { ...c.probe, outcome: { kind: 'refused', at, reply } },
    heldUpSince: null,
  } as const;
  if (reply === null) return move(change, tellReporters(c, 'probe.not-sent', { address: c.probe.to }));
  const told = verdict({ ...nothingKnown(c.probe.to, at), state: 'refused', reply });
  const about = ABOUT[told] ?? 'something';
  const facts = { address: c.probe.to, about, ...optional('reply', reply) };
  return move(change, tellReporters(c, 'probe.refused', facts));
}

/** A version more, so that only the text that says it is sent. */
function withDraft(c: Case): Pick<Case, 'stage'> | Record<string, never> {
  if (c.stage.kind !== 'drafting-request') return {};
  const { draft } = c.stage;
  return { stage: { ...c.stage, draft: { ...draft, version: draft.version + 1 } } };
}

function rightWord(c: Case & { readonly probe: Probe }, by: PersonActing, at: Probe['askedAt']): Move {
  const outcome = { kind: 'confirmed', at, by: by.name } as const;
  const show = c.stage.kind === 'drafting-request' ? 'draft' : 'case';
  const facts = { sayer: by.name, address: c.probe.to };
  return move(
    { probe: { ...c.probe, askAt: null, outcome }, ...withDraft(c) },
    tellReportersOf(c, by.operatorId, 'probe.confirmed', facts, show),
    isReporter(c, by) ? [] : tell(c, toSpeaker(by), 'probe.thanks', {}, 'nothing'),
  );
}

const toSpeaker = ({ operatorId }: PersonActing) => ({ kind: 'person', operatorId }) as const;

function isReporter(c: Case, by: PersonActing): boolean {
  return c.reporters.some(({ operatorId }) => operatorId === by.operatorId);
}

function wrongWord(c: Case & { readonly probe: Probe }, by: PersonActing): Move {
  const wrongWords = c.probe.wrongWords + 1;
  const left = WRONG_WORDS_MAX - wrongWords;
  if (left > 0) {
    return move(
      { probe: { ...c.probe, wrongWords } },
      tell(c, toSpeaker(by), 'probe.wrong-word', { left }, 'nothing'),
    );
  }
  return move(
    { probe: { ...c.probe, wrongWords, askAt: null, outcome: { kind: 'over' } } },
    tell(c, toSpeaker(by), 'probe.words-used-up'),
  );
}

/** Anybody who may see the case may say it: the word was read in the mailbox, whoever passes it on. */
export function wordSaid(c: Case, event: CaseEvent<'probe-word-said'>): Move | Ignored {
  const { by, at } = event;
  if (by.kind !== 'person') return ignore('probe-word-said.nobody');
  if (provedProbe(c) !== null) return ignore('probe-word-said.already');
  const probe = wordedProbe(c);
  if (probe === null) return ignore('probe-word-said.no-probe');
  const isRight = foldWord(event.word) === probe.word;
  return isRight ? rightWord({ ...c, probe }, by, at) : wrongWord({ ...c, probe }, by);
}

/** It proves little: a filter may stop this mail as well, or the mailbox may be dead. */
export function probeMissing(c: Case, event: CaseEvent<'probe-missing'>): Move | Ignored {
  const { by, at } = event;
  if (by.kind !== 'person') return ignore('probe-missing.nobody');
  const probe = openProbe(c);
  if (probe === null) return ignore('probe-missing.no-probe');
  return move(
    { probe: { ...probe, askAt: null, outcome: { kind: 'missing', at, by: by.name } } },
    tellReportersOf(c, by.operatorId, 'probe.missing', { who: by.name, address: probe.to }),
  );
}

/** The case comes back by itself and asks whether the word came; null: it is not time, or it was asked. */
export function askForWord(c: Case, event: CaseEvent<'due'>): Move | null {
  const { probe } = c;
  if (probe === null || probe.askAt === null || c.stage.kind === 'closed' || event.at < probe.askAt)
    return null;
  const asked = { probe: { ...probe, askAt: null } };
  return openProbe(c) === null
    ? move(asked)
    : move(asked, tellReporters(c, 'probe.ask', { address: probe.to }));
}

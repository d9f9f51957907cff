import { drawCaseList } from '../../dialogs/cards/case-list.ts';
import { incompleteMessage, meaningOf } from '../../dialogs/commands.ts';
import { loanStanding, meaningOfLoan } from '../../dialogs/loan-words.ts';
import { statusOf } from '../../dialogs/status.ts';
import type { Case, CaseRef } from '../../services/cases/case.ts';
import type { Via } from '../../services/cases/events.ts';
import { remindersOf } from '../../services/cases/insisting.ts';
import { wayBack } from '../../services/cases/loan.ts';
import { isForWhoeverLeads } from '../../services/cases/permissions.ts';
import { readRef, showRef } from '../../services/cases/ref.ts';
import { whoseMove } from '../../services/cases/whose-move.ts';
import type { Outcome } from '../../services/desk/case-door.ts';
import type { Desk, Insisting } from '../../services/desk/desk.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import type { Said } from '../../services/desk/said.ts';
import type { Seen } from '../../services/desk/viewing.ts';
import { message } from '../../services/texts/message.ts';
import { cardActivity } from '../activities.ts';
import { type CaseDrawing, mayApprove } from '../case-drawing.ts';
import { chatText } from '../chat-text.ts';
import type { LiveCards } from '../live-cards.ts';
import { type CaseHints, createCaseHints } from './case-hints.ts';
import { askWhichMail, createProbeTurns, mayMeanProbe } from './probe-turns.ts';
import { type CaseCommand, saidOf } from './said-of.ts';
import { answer, answerWith, type Turn } from './turn.ts';

/** How many of those closed last are shown to whom nothing is open. */
const CLOSED_SHOWN = 5;

/** What the case itself answers to whoever said it, reporter or not. */
const TOLD_BY_CASE: readonly Said['kind'][] = ['approved', 'probe-word-said', 'loan-asked', 'loan-extended'];

export interface Commands extends CaseHints {
  run(turn: Turn, command: CaseCommand): Promise<void>;
  /** Cases by reference or name, or all that concern this person. */
  status(turn: Turn, query: string | null): Promise<void>;
  /** The case's card with where it stands now. */
  show(turn: Turn, ref: string): Promise<void>;
  /** The same in words, also where nobody else would tell the speaker that it counted. */
  sayInWords(turn: Turn, ref: string, said: Said): Promise<void>;
  /** The bare word of a test mail; false: none that is waited for. */
  bareWord(turn: Turn, text: string): Promise<boolean>;
  /** One event by a person, on a card unless said otherwise, and a sentence where it changed nothing. */
  say(turn: Turn, ref: string, said: Said): Promise<Outcome>;
  /** Says that it was not, and what is open instead; false: nothing of this person's is. */
  notUnderstood(turn: Turn): Promise<boolean>;
  /** The case as this person may see it, where something happened since this revision; else null. */
  movedOn(turn: Turn, ref: string, revision: number): Promise<Case | null>;
  /** No card was drawn for a revision that there has not been: somebody wrote it. */
  isAhead(turn: Turn, ref: string, revision: number): Promise<boolean>;
}

export function createCommands(parts: {
  readonly desk: Desk;
  readonly drawing: CaseDrawing;
  readonly liveCards: LiveCards;
  readonly clock: Clock;
  readonly practice: boolean;
}): Commands {
  const { desk, drawing, liveCards, clock, practice } = parts;
  const hints = createCaseHints(desk, show);

  async function show(turn: Turn, ref: string): Promise<void> {
    const seen = await desk.see(ref, turn.speaker);
    if (seen === null) return answer(turn, 'chat.no-such-case');
    const status = statusOf(seen.c, seen.by.operatorId, seen.reminders);
    const standing = loanStanding(seen.c, clock.now());
    const headline = [status, ...(standing === null ? [] : [standing])]
      .map((each) => chatText(each, turn.reader))
      .join('\n\n');
    const card = await drawing.draw(ref, headline, turn.speaker, turn.reader);
    if (card === null) return answerWith(turn, status);
    await liveCards.show(turn, { ref: seen.c.ref, headline, card }, turn.send);
  }

  const whenOf = (turn: Turn) => ({ now: clock.now(), timeZone: turn.reader.timeZone });

  async function explain(turn: Turn, applied: Outcome, kind: Said['kind']): Promise<void> {
    switch (applied.kind) {
      case 'accepted':
        return;
      case 'not-found':
        return answer(turn, 'chat.no-such-case');
      case 'not-allowed':
        return answer(turn, 'chat.not-allowed', { who: isForWhoeverLeads(kind) ? 'lead' : 'coordinators' });
      case 'ignored': {
        const { c, because } = applied;
        const status = statusOf(c, turn.speaker.id);
        if (because.endsWith('.nothing-proposed') && (await hints.decidedBefore(turn, c.ref)))
          return answerWith(turn, status);
        const params = { user: c.user.name, ref: showRef(c.ref) };
        return answerWith(turn, message(`ignored.${because}`, params), status);
      }
    }
  }

  async function say(turn: Turn, ref: string, said: Said, via: Via = 'card'): Promise<Outcome> {
    const applied = await desk.say(ref, said, turn.speaker, via);
    await explain(turn, applied, said.kind);
    return applied;
  }

  /** The case tells its reporters and whoever approves; who else said something is told here that it counted. */
  async function sayInWords(turn: Turn, ref: string, said: Said): Promise<void> {
    const applied = await say(turn, ref, said, 'words');
    const toldByCase = TOLD_BY_CASE.includes(said.kind);
    if (applied.kind !== 'accepted' || toldByCase) return;
    const { reporters, user, ref: shown } = applied.c;
    if (reporters.some(({ operatorId }) => operatorId === turn.speaker.id)) return;
    const recorded =
      said.kind === 'it-answered' ? 'chat.answer-recorded' : (`cards.recorded.${said.kind}` as const);
    const about = message('chat.about-case', { user: user.name, ref: showRef(shown) });
    await answerWith(turn, message(recorded), about);
  }

  /** The case that is meant: the one named, else the only one that is open for this person. */
  async function meant(turn: Turn, named: CaseRef | null): Promise<Seen | null> {
    if (named !== null) {
      const seen = await desk.named(named, turn.speaker);
      if (seen === null && !(await hints.didYouMean(turn, named))) await answer(turn, 'chat.no-such-case');
      return seen;
    }
    const mine = await ownOpen(turn);
    const [only] = mine;
    if (only === undefined) await answer(turn, 'chat.no-open-case');
    else if (mine.length > 1) await listCases(turn, mine, 'chat.which-case');
    return mine.length === 1 ? (only ?? null) : null;
  }

  async function ownOpen(turn: Turn): Promise<readonly Seen[]> {
    const all = await desk.list(turn.speaker, 'open');
    const own = all.filter(({ c }) => c.reporters.some(({ operatorId }) => operatorId === turn.speaker.id));
    return own.length > 0 ? own : all;
  }

  async function listCases(
    turn: Turn,
    seen: readonly Seen[],
    key: 'chat.cases' | 'chat.which-case' | 'chat.closed-lately' | 'chat.which-probe',
  ): Promise<void> {
    const cases = seen.map(({ c }) => c);
    await answer(turn, key, { count: cases.length });
    const remindedAt = (c: Case) => seen.find((one) => one.c.ref === c.ref)?.reminders?.nextAt ?? null;
    const known = { reader: turn.reader, viewer: turn.speaker.id, now: clock.now(), remindedAt };
    await turn.send(cardActivity(drawCaseList({ cases, practice, ...known })));
  }

  async function nothingOpen(turn: Turn): Promise<void> {
    const closed = (await desk.list(turn.speaker, 'all')).filter(({ c }) => c.stage.kind === 'closed');
    const since = ({ c }: Seen) => whoseMove(c).since;
    const latest = [...closed].sort((a, b) => (since(a) > since(b) ? -1 : 1)).slice(0, CLOSED_SHOWN);
    if (latest.length === 0) return answer(turn, 'chat.no-open-case');
    await listCases(turn, latest, 'chat.closed-lately');
  }

  async function status(turn: Turn, query: string | null): Promise<void> {
    const ref = query === null ? null : readRef(query);
    if (ref !== null && (await desk.named(ref, turn.speaker)) !== null) return show(turn, ref);
    const all = await desk.list(turn.speaker, query === null ? 'open' : 'all');
    const matching = query === null ? all : all.filter(({ c }) => isNamed(c, query));
    const [only] = matching;
    if (only === undefined && query !== null && (await hints.didYouMean(turn, query))) return;
    if (only === undefined) return query === null ? nothingOpen(turn) : answer(turn, 'chat.no-such-case');
    if (matching.length === 1) return show(turn, only.c.ref);
    await listCases(turn, matching, 'chat.cases');
  }

  /** What was done about the insisting, and when the next reminder goes out. */
  async function insist(turn: Turn, ref: CaseRef, what: Insisting): Promise<void> {
    const outcome = await desk.insist(ref, what, turn.speaker);
    if (outcome.kind === 'not-allowed') return answer(turn, 'chat.not-allowed', { who: 'coordinators' });
    if (outcome.kind === 'not-found') return answer(turn, 'chat.no-request-out', { ref: showRef(ref) });
    if (outcome.kind === 'ignored') return answerWith(turn, message(`ignored.${outcome.because}`));
    const { request } = outcome;
    const next = remindersOf(request)?.nextAt ?? null;
    const byHand = what.kind === 'remind-now' && request.sentBy === 'person';
    await answer(turn, byHand ? 'chat.remind-now.person' : `chat.${what.kind}`, {
      ref: showRef(ref),
      next: next === null ? '' : { instant: next },
      planned: next === null ? 'no' : 'yes',
    });
  }

  async function decideYesNo(turn: Turn, { c }: Seen, said: 'yes' | 'no'): Promise<void> {
    const ofLoan = meaningOfLoan(said, c, turn.speaker.id);
    if (ofLoan !== null) return sayInWords(turn, c.ref, ofLoan);
    const meaning = meaningOf(said, c.stage);
    if (meaning === null) {
      if (said === 'yes') await hints.toApprove(turn, c.ref);
      return show(turn, c.ref);
    }
    const body = saidOf({ kind: meaning, ref: c.ref }, whenOf(turn));
    if (body !== null) await sayInWords(turn, c.ref, body);
  }

  const probeTurns = createProbeTurns({
    desk,
    say: sayInWords,
    choose: (turn, among) => listCases(turn, among, 'chat.which-probe'),
  });

  return {
    ...hints,
    status,
    show,
    say,
    sayInWords,
    bareWord: probeTurns.bareWord,
    async notUnderstood(turn) {
      const mine = (await desk.list(turn.speaker, 'open')).filter((seen) => concerns(seen, turn));
      const [only] = mine;
      if (only === undefined) return false;
      await answer(turn, 'commands.not-understood');
      if (mine.length === 1) await show(turn, only.c.ref);
      else await listCases(turn, mine, 'chat.which-case');
      return true;
    },
    async movedOn(turn, ref, revision) {
      const seen = await desk.see(ref, turn.speaker);
      return seen !== null && seen.c.revision > revision ? seen.c : null;
    },
    async isAhead(turn, ref, revision) {
      const seen = await desk.see(ref, turn.speaker);
      return seen !== null && revision > seen.c.revision;
    },
    async run(turn, command) {
      // Whoever wants one opened again means none that is open.
      if (command.kind === 'reopen' && command.ref === null && (await ownOpen(turn)).length === 0) {
        return nothingOpen(turn);
      }
      if (command.kind === 'word' && command.ref === null) return probeTurns.word(turn, command.word);
      const seen = await meant(turn, command.ref);
      if (seen === null) return;
      if (mayMeanProbe(seen, command.kind)) return askWhichMail(turn, seen);
      const { ref } = seen.c;
      switch (command.kind) {
        case 'draft':
          return show(turn, ref);
        case 'remind':
          return insist(turn, ref, { kind: 'remind-now' });
        case 'pause':
          return insist(turn, ref, { kind: 'paused' });
        case 'yes':
        case 'no':
          return decideYesNo(turn, seen, command.kind);
        case 'answer':
          if (command.answer === 'auto')
            return insist(turn, ref, { kind: 'auto-replied', text: command.text });
          return sayInWords(turn, ref, { kind: 'it-answered', answer: command.answer, text: command.text });
        default: {
          if (lacksAddress(command, seen))
            return answerWith(
              turn,
              incompleteMessage({ kind: 'incomplete', command: 'loan', because: 'no-address' }),
            );
          const said = saidOf(command, whenOf(turn));
          if (said !== null) await sayInWords(turn, ref, said);
        }
      }
    },
  };
}

/** Without an address the one that was lent before is meant, where there is one. */
function lacksAddress(command: CaseCommand, { c }: Seen): boolean {
  return command.kind === 'loan' && command.address === null && wayBack(c) === null;
}

/** Theirs to answer for, not merely to look at. */
function concerns(seen: Seen, { speaker }: Turn): boolean {
  const { c, by } = seen;
  return (
    c.reporters.some(({ operatorId }) => operatorId === speaker.id) || by.isAffectedUser || mayApprove(seen)
  );
}

function isNamed(c: Case, query: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain(c.user.name).includes(plain(query.trim()));
}

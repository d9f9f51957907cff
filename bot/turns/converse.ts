import type { AdaptiveCard } from '../../dialogs/cards/card-types.ts';
import { intakeTitle } from '../../dialogs/cards/draw-intake.ts';
import { drawHelp } from '../../dialogs/cards/help.ts';
import { drawRecorded } from '../../dialogs/cards/recorded.ts';
import { drawWelcome } from '../../dialogs/cards/welcome.ts';
import type { Command } from '../../dialogs/command.ts';
import { incompleteMessage, readCommand } from '../../dialogs/commands.ts';
import { belongsToIntake } from '../../dialogs/intake.ts';
import type { IntakeCard, IntakeInput } from '../../dialogs/intake-state.ts';
import { type CardSaid, readAction } from '../../dialogs/read-action.ts';
import { refIn } from '../../dialogs/refs-in.ts';
import { tellsPassword } from '../../dialogs/tells-password.ts';
import type { Case } from '../../services/cases/case.ts';
import { showRef } from '../../services/cases/ref.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import type { Log } from '../../services/desk/ports/log.ts';
import type { PastedReader } from '../../services/desk/ports/pasted-reader.ts';
import { LANGUAGES, type Language, languageName } from '../../services/texts/language.ts';
import { say as sayText } from '../../services/texts/texts.ts';
import { calmWords } from '../calm-words.ts';
import { chatSay } from '../chat-text.ts';
import { type Conversations, INTAKE_CARD } from '../conversations.ts';
import type { Commands } from './case-commands.ts';
import type { DossierTurn } from './dossier-turn.ts';
import { createFreeText } from './free-text.ts';
import type { IntakeRunner } from './intake-runner.ts';
import type { Overview } from './overview.ts';
import { createPastedMail } from './pasted-mail.ts';
import { saidByCard } from './said-of.ts';
import { answer, answerCard, answerWith, type Turn } from './turn.ts';

/** The question that a card of the intake asked, for the card that takes its place. */
const ASKED_BY: Partial<Record<IntakeInput['kind'], IntakeCard>> = {
  form: 'form',
  choose: 'choose-user',
  missing: 'missing',
  when: 'when',
};

/** What somebody typed into a card as they liked. */
function freeWordsOf(said: Exclude<CardSaid, { problem: unknown }>): string {
  switch (said.kind) {
    case 'event':
      if (said.body.kind === 'note-set') return said.body.note;
      return said.body.kind === 'loan-asked' ? said.body.reason : '';
    case 'command':
      return said.command.kind === 'answer' ? said.command.text : '';
    case 'intake':
      return said.input.kind === 'form' ? said.input.who : '';
  }
}

type Incomplete = Extract<Command, { kind: 'incomplete' }>;
type Clicked = Extract<CardSaid, { kind: 'event' }>;

export interface Converse {
  text(turn: Turn, text: string): Promise<void>;
  /** A click or a submitted form. The card that takes its place, or null: the card stays as it is. */
  clicked(turn: Turn, value: unknown, cardActivityId: string | null): Promise<AdaptiveCard | null>;
  greet(turn: Turn): Promise<void>;
}

export function createConverse(parts: {
  readonly desk: Pick<Desk, 'named' | 'list'>;
  readonly readPasted: PastedReader;
  readonly commands: Commands;
  readonly intake: IntakeRunner;
  readonly overview: Overview;
  readonly dossier: DossierTurn;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
  readonly practice: boolean;
}): Converse {
  const { commands, intake, overview, dossier, conversations, clock, log, practice } = parts;
  const freeText = createFreeText(parts);
  const takesPasted = createPastedMail(parts);

  async function chooseLanguage(turn: Turn, code: string): Promise<void> {
    const language: Language | undefined = LANGUAGES.find(
      (known) => known === code.trim().toLowerCase().split('-')[0],
    );
    if (language === undefined) {
      const offered = LANGUAGES.map((known) => `${languageName(known)} (${known})`).join(', ');
      return answer(turn, 'chat.language-unknown', { offered });
    }
    await conversations.change(turn.speaker.id, { chosenLanguage: language });
    await answer({ ...turn, reader: { ...turn.reader, language } }, 'chat.language-set', {
      language: languageName(language),
    });
  }

  async function help(turn: Turn): Promise<void> {
    await answerCard(turn, drawHelp({ reader: turn.reader, practice }));
  }

  async function incomplete(turn: Turn, command: Incomplete, text: string): Promise<void> {
    if (command.because === 'not-a-ref' && (await commands.didYouMean(turn, text))) return;
    if (command.command === 'approve' && (await commands.toApprove(turn, refIn(text)))) return;
    await answerWith(turn, incompleteMessage(command));
  }

  async function run(turn: Turn, command: Command, text: string): Promise<void> {
    switch (command.kind) {
      case 'help':
        return help(turn);
      case 'hello':
        return intake.feed(turn, { kind: 'begin' });
      case 'cancel':
        return (await intake.isOpen(turn))
          ? intake.feed(turn, { kind: 'cancel' })
          : answer(turn, 'chat.nothing-to-cancel');
      case 'status':
        return commands.status(turn, command.query);
      case 'board':
        return commands.status(turn, null);
      case 'language':
        return chooseLanguage(turn, command.code);
      case 'export':
        return command.ref === null ? overview.exportLines(turn) : dossier(turn, command.ref);
      case 'digest':
        return overview.digest(turn);
      case 'incomplete':
        return incomplete(turn, command, text);
      default:
        return commands.run(turn, command);
    }
  }

  /** What people cannot help is said calmly; nothing they did before is lost by it. */
  async function calmly(turn: Turn, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await answerWith(turn, calmWords(error, log));
    }
  }

  const about = (turn: Turn, c: Case): string =>
    chatSay(turn.reader, 'chat.about-case', { ref: showRef(c.ref), user: c.user.name });

  /** An old card: a newer one took its place and the case has moved on, so the click answers another question. */
  async function outdated(turn: Turn, { ref, revision, body }: Clicked): Promise<AdaptiveCard | null> {
    const c = await commands.movedOn(turn, ref, revision);
    if (c === null) return null;
    if (body.kind === 'approved' || body.kind === 'declined') await commands.decidedBefore(turn, ref);
    log.info('an old card was clicked', { case: ref, revision, now: c.revision });
    await commands.show(turn, ref);
    return drawRecorded({ headline: about(turn, c), recorded: null, reader: turn.reader, practice });
  }

  /** The clicked card says what was done with it; what is true now follows as a card of its own. */
  async function event(
    turn: Turn,
    said: Clicked,
    cardActivityId: string | null,
  ): Promise<AdaptiveCard | null> {
    const { ref, body } = said;
    if (await commands.isAhead(turn, ref, said.revision)) {
      await answer(turn, 'cards.problem.not-understood');
      return null;
    }
    const live = turn.conversation.cards[ref];
    const isLive = live?.activityId === cardActivityId;
    if (live !== undefined && cardActivityId !== null && !isLive) {
      const old = await outdated(turn, said);
      if (old !== null) return old;
    }
    // The clicked card shows what was recorded; what is said next must not redraw it as merely outdated.
    if (isLive) await conversations.setCard(turn.speaker.id, ref, null);
    const when = { now: clock.now(), timeZone: turn.reader.timeZone };
    const applied = await commands.say(turn, ref, saidByCard(body, when));
    if (applied.kind === 'not-found' || applied.kind === 'not-allowed') return null;
    if (applied.kind === 'ignored') await commands.show(turn, ref);
    const recorded = sayText(
      turn.reader,
      applied.kind === 'accepted' ? `cards.recorded.${body.kind}` : 'cards.recorded.nothing',
    );
    const headline = isLive ? live.headline : about(turn, applied.c);
    return drawRecorded({ headline, recorded, reader: turn.reader, practice });
  }

  return {
    async greet(turn) {
      await answerCard(turn, drawWelcome({ reader: turn.reader, practice }));
    },

    text: (turn, text) =>
      calmly(turn, async () => {
        const command = readCommand(text, turn.reader.language);
        if (await takesPasted(turn, text, command)) return;
        if (tellsPassword(text)) return answer(turn, 'chat.no-passwords');
        if ((await intake.isOpen(turn)) && belongsToIntake(command)) {
          return intake.feed(turn, command?.kind === 'cancel' ? { kind: 'cancel' } : { kind: 'text', text });
        }
        return command === null ? freeText(turn, text) : run(turn, command, text);
      }),

    async clicked(turn, value, cardActivityId) {
      let replacement: AdaptiveCard | null = null;
      await calmly(turn, async () => {
        const said = readAction(value);
        if ('problem' in said) return answer(turn, said.problem);
        if (tellsPassword(freeWordsOf(said))) return answer(turn, 'chat.no-passwords');
        if (said.kind === 'event') {
          replacement = await event(turn, said, cardActivityId);
          return;
        }
        if (said.kind === 'command') return run(turn, said.command, '');
        // The clicked card shows that it was answered; what follows must not redraw it once more.
        const live = turn.conversation.cards[INTAKE_CARD];
        if (live !== undefined && live.activityId === cardActivityId) {
          await conversations.setCard(turn.speaker.id, INTAKE_CARD, null);
        }
        await intake.feed(turn, said.input);
        const asked = ASKED_BY[said.input.kind];
        if (asked === undefined) return;
        const recorded = sayText(turn.reader, 'cards.recorded.intake');
        replacement = drawRecorded({
          headline: intakeTitle(turn.reader, asked),
          recorded,
          reader: turn.reader,
          practice,
        });
      });
      return replacement;
    },
  };
}

import { readFreeText } from '../../dialogs/free-text.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import type { Commands } from './case-commands.ts';
import type { IntakeRunner } from './intake-runner.ts';
import type { Turn } from './turn.ts';

/**
 * What is neither a command nor an answer to a question of the intake. While a case of theirs is open, only what names
 * somebody, or misses a mail, begins another one; the rest was meant for the open case and was not understood.
 */
export function createFreeText(parts: {
  readonly commands: Pick<Commands, 'bareWord' | 'didYouMean' | 'notUnderstood'>;
  readonly intake: IntakeRunner;
  readonly clock: Clock;
}): (turn: Turn, text: string) => Promise<void> {
  const { commands, intake, clock } = parts;

  return async (turn, text) => {
    if (await commands.bareWord(turn, text)) return;
    if (await commands.didYouMean(turn, text)) return;
    const { language, timeZone } = turn.reader;
    const read = readFreeText(text, { now: clock.now(), language, timeZone });
    const begins = read === 'complaint' || (read === 'name-like' && (await intake.knows(turn, text)));
    if (begins) return intake.feed(turn, { kind: 'text', text });
    if (await commands.notUnderstood(turn)) return;
    await intake.feed(turn, read === 'name-like' ? { kind: 'text', text } : { kind: 'begin' });
  };
}

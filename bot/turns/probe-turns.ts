import type { Command } from '../../dialogs/command.ts';
import { meaningOf } from '../../dialogs/commands.ts';
import { foldWord } from '../../services/cases/probe.ts';
import { openProbe, wordedProbe } from '../../services/cases/probe-of-case.ts';
import { showRef } from '../../services/cases/ref.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { Said } from '../../services/desk/said.ts';
import type { Seen } from '../../services/desk/viewing.ts';
import { answer, type Turn } from './turn.ts';

/** Not the arrival of IMI's mail by mistake: while our own test mail is asked about as well, which one is asked back. */
export function mayMeanProbe({ c }: Seen, kind: Command['kind']): boolean {
  if (openProbe(c) === null) return false;
  if (kind === 'yes') return meaningOf('yes', c.stage) !== null;
  return kind === 'no' || kind === 'arrived' || kind === 'not-arrived';
}

export async function askWhichMail(turn: Turn, { c }: Seen): Promise<void> {
  await answer(turn, 'chat.which-mail', { ref: showRef(c.ref), user: c.user.name });
}

/** Finds whose word it is among the cases that this person may see, and reveals nothing of any other. */
export function createProbeTurns(parts: {
  readonly desk: Pick<Desk, 'list'>;
  say(turn: Turn, ref: string, said: Said): Promise<void>;
  choose(turn: Turn, among: readonly Seen[]): Promise<void>;
}) {
  const waiting = async (turn: Turn) =>
    (await parts.desk.list(turn.speaker, 'open')).filter(({ c }) => wordedProbe(c) !== null);
  const isRight = ({ c }: Seen, word: string) => wordedProbe(c)?.word === foldWord(word);

  return {
    /** A word without a reference. Where several wait, a wrong one counts against none of them. */
    async word(turn: Turn, word: string): Promise<void> {
      const mine = await waiting(turn);
      const meant = mine.find((seen) => isRight(seen, word)) ?? (mine.length === 1 ? mine[0] : undefined);
      if (meant !== undefined) return parts.say(turn, meant.c.ref, { kind: 'probe-word-said', word });
      if (mine.length > 1) return parts.choose(turn, mine);
      await answer(turn, 'chat.no-probe');
    },

    /** The bare word alone, typed as it was read; false: it is no word that anybody waits for here. */
    async bareWord(turn: Turn, text: string): Promise<boolean> {
      if (foldWord(text).length !== 4) return false;
      const meant = (await waiting(turn)).find((seen) => isRight(seen, text));
      if (meant === undefined) return false;
      await parts.say(turn, meant.c.ref, { kind: 'probe-word-said', word: text });
      return true;
    },
  };
}

import type { Command } from '../../dialogs/command.ts';
import { refIn } from '../../dialogs/refs-in.ts';
import { READ_LIMIT } from '../../dialogs/words.ts';
import type { PastedMail } from '../../services/cases/pasted.ts';
import { mailboxInQuestion } from '../../services/cases/probe-of-case.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { PastedReader } from '../../services/desk/ports/pasted-reader.ts';
import type { Seen } from '../../services/desk/viewing.ts';
import type { Commands } from './case-commands.ts';
import { answer, type Turn } from './turn.ts';

/** What is shorter is a sentence; a report or the head of a mail is always longer. */
const SHORTEST = 80;
/** A reference written in front of what is pasted. */
const IN_FRONT = 40;
/** What follows these is theirs, whatever it looks like. */
const WITH_TEXT: readonly Command['kind'][] = ['answer', 'note'];

function isAbout(pasted: PastedMail, { c }: Seen): boolean {
  if (pasted.kind !== 'bounce') return true;
  const own = [c.resets.at(-1)?.to, c.user.email, mailboxInQuestion(c)].map((to) => to?.toLowerCase());
  return pasted.reports.some(({ recipient }) => own.includes(recipient.toLowerCase()));
}

const HEADER = /^[A-Z][A-Za-z-]{1,40}: ?\S/gm;

/** A mail that could not be read as one is not searched for names either: a password may stand in it. */
function looksLikeMail(text: string): boolean {
  return (text.slice(0, READ_LIMIT).match(HEADER)?.length ?? 0) >= 3;
}

async function refuse(
  turn: Turn,
  key: 'ignored.evidence-pasted.not-a-mail' | 'chat.no-open-case',
): Promise<true> {
  await answer(turn, key);
  return true;
}

/** A bounce, an automatic reply, or the head of a mail, pasted into the chat. Its text is kept nowhere. */
export function createPastedMail(parts: {
  readonly desk: Pick<Desk, 'named' | 'list'>;
  readonly commands: Pick<Commands, 'sayInWords'>;
  readonly readPasted: PastedReader;
}): (turn: Turn, text: string, command: Command | null) => Promise<boolean> {
  const { desk, commands, readPasted } = parts;

  async function casesFor(turn: Turn, text: string, pasted: PastedMail): Promise<readonly Seen[]> {
    const named = refIn(text.slice(0, IN_FRONT));
    const seen = named === null ? null : await desk.named(named, turn.speaker);
    if (seen !== null) return [seen];
    const open = await desk.list(turn.speaker, 'open');
    const own = open.filter(({ c }) => c.reporters.some(({ operatorId }) => operatorId === turn.speaker.id));
    const mine = own.length > 0 ? own : open;
    const about = mine.filter((one) => isAbout(pasted, one));
    return about.length > 0 ? about : mine;
  }

  return async (turn, text, command) => {
    if (text.length < SHORTEST || (command !== null && WITH_TEXT.includes(command.kind))) return false;
    const pasted = await readPasted(text);
    if (pasted === null)
      return looksLikeMail(text) && (await refuse(turn, 'ignored.evidence-pasted.not-a-mail'));
    const cases = await casesFor(turn, text, pasted);
    const [only] = cases;
    if (only === undefined) return refuse(turn, 'chat.no-open-case');
    if (cases.length > 1) await answer(turn, 'chat.which-case-pasted', { count: cases.length });
    else await commands.sayInWords(turn, only.c.ref, { kind: 'mail-pasted', text });
    return true;
  };
}

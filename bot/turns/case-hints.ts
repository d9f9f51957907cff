import { nearRefs } from '../../dialogs/refs-in.ts';
import type { CaseRef } from '../../services/cases/case.ts';
import { showRef } from '../../services/cases/ref.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { Seen } from '../../services/desk/viewing.ts';
import { message } from '../../services/texts/message.ts';
import { mayApprove } from '../case-drawing.ts';
import { answer, answerWith, type Turn } from './turn.ts';

/** What helps on where something was almost said. Each resolves to false where there is nothing to say. */
export interface CaseHints {
  /** A reference with one slip, where exactly one of the cases that this person may see is meant. */
  didYouMean(turn: Turn, text: string): Promise<boolean>;
  /** How the open proposal is approved, to somebody who may; null: the only one that waits for them. */
  toApprove(turn: Turn, ref: CaseRef | null): Promise<boolean>;
  /** Who decided, and when, to whoever comes too late to approve or decline. */
  decidedBefore(turn: Turn, ref: string): Promise<boolean>;
}

export function createCaseHints(
  desk: Pick<Desk, 'list' | 'see' | 'decision'>,
  show: (turn: Turn, ref: string) => Promise<void>,
): CaseHints {
  async function explainApproval(turn: Turn, { c }: Seen): Promise<void> {
    if (c.stage.kind !== 'awaiting-approval') return;
    await answerWith(
      turn,
      message('commands.to-approve', {
        button: { text: 'cards.button.approve' },
        word: { text: 'commands.to-approve.word' },
        ref: showRef(c.ref),
        code: c.stage.proposal.code.toUpperCase(),
      }),
    );
  }

  return {
    async didYouMean(turn, text) {
      const visible = await desk.list(turn.speaker, 'all');
      const near = nearRefs(
        text,
        visible.map(({ c }) => c.ref),
      );
      const only = visible.find(({ c }) => c.ref === near[0]);
      if (only === undefined || near.length !== 1) return false;
      await answer(turn, 'commands.did-you-mean', { ref: showRef(only.c.ref), user: only.c.user.name });
      await show(turn, only.c.ref);
      return true;
    },

    async toApprove(turn, ref) {
      const waiting = (await desk.list(turn.speaker, 'open')).filter(
        (seen) => mayApprove(seen) && (ref === null || seen.c.ref === ref),
      );
      const [only] = waiting;
      if (only === undefined || waiting.length > 1) return false;
      await explainApproval(turn, only);
      return true;
    },

    async decidedBefore(turn, ref) {
      const seen = await desk.see(ref, turn.speaker);
      // Where something waits again, the decision before is not what is meant.
      const decision =
        seen === null || seen.c.stage.kind === 'awaiting-approval'
          ? null
          : await desk.decision(ref, turn.speaker);
      if (seen === null || decision === null) return false;
      const { what, who, at } = decision;
      const params = { who, at: { instant: at }, user: seen.c.user.name, ref: showRef(seen.c.ref) };
      await answer(turn, `chat.${what}-before`, params);
      return true;
    },
  };
}

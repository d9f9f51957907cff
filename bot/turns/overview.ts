import { dueOf } from '../../services/cases/deadlines.ts';
import type { Instant } from '../../services/cases/instant.ts';
import { isLoanOver } from '../../services/cases/loan.ts';
import { showRef } from '../../services/cases/ref.ts';
import { type Mover, whoseMove } from '../../services/cases/whose-move.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import type { Seen } from '../../services/desk/viewing.ts';
import { message } from '../../services/texts/message.ts';
import { render } from '../../services/texts/texts.ts';
import { textActivity } from '../activities.ts';
import { spreadsheetCell } from './spreadsheet-cell.ts';
import { answer, type Turn } from './turn.ts';

export interface Overview {
  /** How many cases are with whom, in one message. */
  digest(turn: Turn): Promise<void>;
  /** A line a case, to be copied into a table. */
  exportLines(turn: Turn): Promise<void>;
}

/** Teams refuses a message of more than 28 KB, and a letter may take three bytes. */
const PART_MAX = 8_000;

function inParts(lines: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + line.length < PART_MAX)
      parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts;
}

export function createOverview(desk: Desk, clock: Clock): Overview {
  async function openCases(turn: Turn): Promise<readonly Seen[]> {
    return (await desk.list(turn.speaker, 'open')).filter(({ c }) => c.stage.kind !== 'closed');
  }

  return {
    async digest(turn) {
      const open = await openCases(turn);
      const movers = open.map(({ c }) => whoseMove(c).who);
      const at = (...who: readonly Mover[]) => movers.filter((mover) => who.includes(mover)).length;
      const now = clock.now();
      const late = open.filter(({ c }) => isLate(dueOf(c), now)).length;
      await answer(turn, 'chat.digest', {
        count: open.length,
        reporter: at('reporter'),
        user: at('affected-user'),
        clock: at('clock'),
        approver: at('approver'),
        it: at('it-unit'),
        coordinator: at('coordinator', 'national-coordinator'),
        late,
        loans: open.filter(({ c }) => isLoanOver(c, now)).length,
      });
    },

    async exportLines(turn) {
      const open = await openCases(turn);
      const lines = open.map(({ c }) => {
        const { who, since, next } = whoseMove(c);
        return [showRef(c.ref), c.user.name, c.authority.name, who, since, next ?? '']
          .map(spreadsheetCell)
          .join(';');
      });
      const head = render(message('chat.export'), turn.reader);
      for (const part of inParts([head, '', ...lines])) {
        await turn.send({ ...textActivity(part), textFormat: 'plain' });
      }
    },
  };
}

function isLate(due: Instant | null, now: Instant): boolean {
  return due !== null && due < now;
}

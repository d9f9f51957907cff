import type { Case } from './case.ts';
import { earliest, type Instant } from './instant.ts';
import type { Stage } from './stage.ts';

function stageDue(stage: Stage): Instant | null {
  switch (stage.kind) {
    case 'waiting-in-window':
      return stage.until;
    case 'watching':
      return stage.resetId === null ? stage.until : stage.lookAt;
    case 'drafting-request':
      return earliest(stage.confirmAt, stage.reminder.nextAt);
    case 'with-it':
      return stage.confirmAt;
    case 'awaiting-approval':
      return earliest(stage.reminder.nextAt, stage.expiresAt);
    case 'checking-address':
      return stage.report === null ? null : stage.reminder.nextAt;
    case 'changing-address':
    case 'resetting':
      return null;
    case 'closed':
      return stage.rechecks[0] ?? null;
    default:
      return stage.reminder.nextAt;
  }
}

/** When the case wants to be looked at next; null while an effect is under way or IT has the move. */
export function dueOf(c: Case): Instant | null {
  return earliest(stageDue(c.stage), c.loan?.nextReminderAt ?? null, c.probe?.askAt ?? null);
}

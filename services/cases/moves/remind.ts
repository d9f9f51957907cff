import { type CaseIn, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { CaseEvent } from '../events.ts';
import { type Instant, plusHours } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { Reminder, Stage } from '../stage.ts';
import { closeDormant } from './close.ts';
import { tell, tellReporters } from './tell.ts';

export function firstReminder(at: Instant, policy: Policy): Reminder {
  return { sent: 0, nextAt: plusHours(at, policy.reporterReminderHours) };
}

export function nextReminder(reminder: Reminder, at: Instant, policy: Policy): Reminder {
  return { sent: reminder.sent + 1, nextAt: plusHours(at, policy.reporterReminderHours) };
}

type Reminded<Kind> = Extract<Stage, { readonly kind: Kind; readonly reminder: Reminder }>;
/** Stages in which the coordinators have the move, and are asked again instead of whoever reported. */
type TheirMove = 'held-by-sender' | 'needs-coordinator';
type ReportersMove = Exclude<
  Extract<Stage, { readonly reminder: Reminder }>['kind'],
  TheirMove | 'awaiting-approval'
>;

/** Whoever reported is asked again; after the last reminder the case rests as dormant, and any answer reopens it. */
export function remindReporters<S extends ReportersMove>(
  c: CaseIn<S>,
  event: CaseEvent<'due'>,
  policy: Policy,
): Move | Ignored {
  const stage = c.stage as Reminded<ReportersMove>;
  if (event.at < stage.reminder.nextAt) return ignore('due.not-yet');
  const isLast = stage.reminder.sent >= policy.reporterReminders;
  if (isLast && c.loan === null) return closeDormant(c, event.at);
  const reminder = nextReminder(stage.reminder, event.at, policy);
  return move(
    { stage: { ...stage, reminder } },
    tellReporters(c, `reminder.${stage.kind}`),
    // A case with a mailbox on loan never rests: it would be forgotten with it.
    isLast ? tell(c, { kind: 'coordinators' }, 'loan.nobody-answers') : [],
  );
}

/** The coordinators are asked again, then the national coordinator with them; then the case rests as dormant. */
export function remindCoordinators<S extends TheirMove>(
  c: CaseIn<S>,
  event: CaseEvent<'due'>,
  policy: Policy,
): Move | Ignored {
  const stage = c.stage as Reminded<TheirMove>;
  if (event.at < stage.reminder.nextAt) return ignore('due.not-yet');
  if (stage.reminder.sent >= 2 * policy.reporterReminders && c.loan === null)
    return closeDormant(c, event.at);
  const reminder = nextReminder(stage.reminder, event.at, policy);
  const national = stage.kind === 'held-by-sender' || reminder.sent > policy.reporterReminders;
  return move(
    { stage: { ...stage, reminder } },
    stage.kind === 'held-by-sender' ? [] : tell(c, { kind: 'coordinators' }, `reminder.${stage.kind}`),
    national ? tell(c, { kind: 'national-coordinator' }, `reminder.${stage.kind}`) : [],
    tellReporters(c, `reminded.${stage.kind}`, {}, 'nothing'),
  );
}

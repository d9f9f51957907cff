import type { Case } from './case.ts';
import { dueOf } from './deadlines.ts';
import type { Instant } from './instant.ts';

export type Mover =
  | 'reporter'
  | 'affected-user'
  | 'clock'
  | 'approver'
  | 'it-unit'
  | 'coordinator'
  | 'national-coordinator'
  | 'nobody';

export interface WhoseMove {
  readonly who: Mover;
  readonly since: Instant;
  /** When something happens by itself; null: only when `who` acts. */
  readonly next: Instant | null;
}

function mover(c: Case): Mover {
  const { stage } = c;
  switch (stage.kind) {
    case 'waiting-in-window':
    case 'watching':
    case 'resetting':
    case 'changing-address':
      return 'clock';
    case 'checking-address':
      return stage.report === null ? 'clock' : 'reporter';
    case 'asking-arrival':
    case 'asking-reset':
    case 'drafting-request':
      return 'reporter';
    case 'self-service':
    case 'mailbox-full':
    case 'own-mailbox':
      return 'affected-user';
    case 'awaiting-approval':
      return 'approver';
    case 'with-it':
      return 'it-unit';
    case 'held-by-sender':
      return 'national-coordinator';
    case 'needs-coordinator':
      return 'coordinator';
    case 'closed':
      return 'nobody';
  }
}

/** Every open case is somebody's move, since when, and what comes next by itself. */
export function whoseMove(c: Case): WhoseMove {
  const { stage } = c;
  const since = 'since' in stage ? stage.since : stage.kind === 'closed' ? stage.at : c.openedAt;
  // Looking at the evidence is nobody's business until the minutes are over; a probe is beside the way.
  const next = stage.kind === 'watching' ? stage.until : dueOf({ ...c, probe: null });
  return { who: mover(c), since, next };
}

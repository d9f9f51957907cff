import type { Case } from '../../cases/case.ts';
import type { Actor, CaseEvent, PersonActing } from '../../cases/events.ts';
import type { HistoryNote } from '../ports/stores.ts';
import { together } from './details.ts';
import { eventParticulars } from './event-particulars.ts';
import { whatChanged } from './what-changed.ts';
import { whereOfCase, whereSaid } from './where.ts';

export function who(by: Actor): HistoryNote['personal'] {
  return by.kind === 'person' ? { by: by.name, operatorId: by.operatorId } : {};
}

/** What the history keeps of an accepted event: who, what, when, from where, by which right; what is personal apart. */
export function caseNote(event: CaseEvent, before: Case, after: Case): HistoryNote {
  const { by } = event;
  return {
    at: event.at,
    what: event.kind,
    right: by.kind === 'person' ? by.right : by.kind,
    ...together(
      whatChanged(before, after, event),
      { facts: { where: whereOfCase(event) }, personal: who(by) },
      eventParticulars(event, before),
    ),
  };
}

export function openedNote(c: Case, by: PersonActing): HistoryNote {
  return {
    at: c.openedAt,
    what: 'opened',
    right: by.right,
    facts: {
      revision: c.revision,
      to: c.stage.kind,
      missing: c.missing,
      profile: c.profile,
      where: whereSaid(by),
    },
    personal: { ...who(by), user: c.user.name, userId: c.user.id, address: c.user.email },
  };
}

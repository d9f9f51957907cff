import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { tell } from './tell.ts';

/** Whoever does not look after the user any more hears nothing more; a case that nobody else reported is handed over. */
export function reporterLeft(c: Case, event: CaseEvent<'reporter-left'>): Move | Ignored {
  const left = c.reporters.find(({ operatorId }) => operatorId === event.operatorId);
  if (left === undefined) return ignore('reporter-left.not-a-reporter');
  const others = c.reporters.filter((reporter) => reporter !== left);
  const successors = others.length > 0 ? [] : event.successors;
  const reporters = [...others, ...successors];
  const [first] = reporters;
  if (first === undefined) return ignore('reporter-left.nobody-takes-over');
  const by = c.complaint.by === left.operatorId ? first.operatorId : c.complaint.by;
  return move(
    { reporters, complaint: { ...c.complaint, by } },
    successors.map(({ operatorId }) =>
      tell(c, { kind: 'person', operatorId }, 'handed-over', { who: left.name }),
    ),
  );
}

import type { IgnoredKey } from '../texts/en/catalogue.ts';
import type { Case } from './case.ts';
import type { CaseEffect } from './effects.ts';
import type { CaseEvent, CaseEventKind } from './events.ts';
import type { Policy } from './policy.ts';
import type { StageKind, StageOf } from './stage.ts';

/** Why an event changes nothing: a key of the catalogue under `ignored.`, readable by a person. */
export interface Ignored {
  readonly ignored: IgnoredKey;
}

/** What an accepted event changes, before it is given its revision and its keys. */
export interface Move {
  readonly change: Partial<Omit<Case, 'ref' | 'revision' | 'openedAt'>>;
  readonly effects: readonly CaseEffect[];
}

export type CaseIn<S extends StageKind> = Case & { readonly stage: StageOf<S> };

export type Handler<S extends StageKind, E extends CaseEventKind> = (
  c: CaseIn<S>,
  event: CaseEvent<E>,
  policy: Policy,
) => Move | Ignored;

/** A stage's answer to every event there is: what it does, or why it does nothing. */
export type Answers<S extends StageKind> = {
  readonly [E in CaseEventKind]: Handler<S, E> | Ignored;
};

export function ignore(because: IgnoredKey): Ignored {
  return { ignored: because };
}

export function isIgnored(answer: Move | Ignored): answer is Ignored {
  return 'ignored' in answer;
}

export function move(
  change: Move['change'],
  ...effects: readonly (CaseEffect | readonly CaseEffect[])[]
): Move {
  return { change, effects: effects.flat() };
}

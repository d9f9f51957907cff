import type { Operator } from '../../services/cases/directory.ts';
import type { TextKey } from '../../services/texts/en/catalogue.ts';
import type { Known, Stage } from './stages.ts';

/** One click whose data somebody wrote by hand. */
export interface CardCase {
  readonly weakness: string;
  readonly by: Operator;
  readonly stage: Stage;
  /** The activity's `value`. */
  readonly value: (known: Known) => unknown;
  /** What is said, in this order. */
  readonly answer: readonly TextKey[];
}

/** As a client sends it: the verb, and the data that the card was drawn with. */
export function click(verb: unknown, data: unknown): unknown {
  return { action: { type: 'Action.Execute', verb, data } };
}

export function drawn({ ref, revision }: Known): { readonly ref: string; readonly revision: number } {
  return { ref, revision };
}

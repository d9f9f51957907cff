import type { Operator } from '../../services/cases/directory.ts';
import type { TextKey } from '../../services/texts/en/catalogue.ts';
import type { Known, Stage } from './stages.ts';

/** One text that somebody types to do harm, or by mistake. */
export interface TextCase {
  readonly weakness: string;
  readonly by: Operator;
  readonly stage: Stage;
  readonly text: string | ((known: Known) => string);
  /** What is said, in this order. */
  readonly answer: readonly TextKey[];
}

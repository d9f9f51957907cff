import type { Instant } from '../../services/cases/instant.ts';
import type { Reader } from '../../services/texts/texts.ts';
import type { IntakeCard, IntakeState } from '../intake-state.ts';
import type { AdaptiveCard } from './card-types.ts';

export interface IntakeView {
  readonly card: IntakeCard;
  readonly state: IntakeState;
  readonly reader: Reader;
  readonly now: Instant;
  readonly practice: boolean;
}

/** Null where the card and the open question do not belong together; the text beside it is then all there is. */
export function drawIntake(_view: IntakeView): AdaptiveCard | null {
  return null;
}

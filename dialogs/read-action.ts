import type { CaseRef } from '../services/cases/case.ts';
import type { Command } from './command.ts';
import type { IntakeInput } from './intake-state.ts';
import type { PersonSays } from './person-says.ts';

export type CardSaid =
  | {
      readonly kind: 'event';
      readonly ref: CaseRef;
      /** The revision the card was drawn for; an older one than the case's means: say what is true now. */
      readonly revision: number;
      readonly body: PersonSays;
    }
  | { readonly kind: 'intake'; readonly input: IntakeInput }
  | { readonly kind: 'command'; readonly command: Command }
  /** A key of the catalogue. */
  | { readonly problem: 'cards.problem.not-understood' | 'cards.problem.too-long' | 'cards.problem.empty' };

/** What came with a click: an invoke's `value`, its `action`, or a submit's data. Nothing in it is believed. */
export function readAction(_value: unknown): CardSaid {
  return { problem: 'cards.problem.not-understood' };
}

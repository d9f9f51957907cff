import type { Instant } from '../services/cases/instant.ts';
import type { Reader } from '../services/texts/texts.ts';
import type { Command } from './command.ts';
import type { IntakeInput, IntakeState, IntakeStep } from './intake-state.ts';

/** Null state: nothing was asked yet, and the input begins a new intake. */
export function intakeStep(
  state: IntakeState | null,
  _input: IntakeInput,
  _ctx: { readonly now: Instant; readonly reader: Reader },
): IntakeStep {
  return { state, say: [], card: null, ask: null };
}

/** Null where what was stored is no intake of this version: the questions begin anew. */
export function readIntakeState(_stored: unknown): IntakeState | null {
  return null;
}

/** True: while an intake is open, this text is its answer, even where the words could be a command. */
export function belongsToIntake(command: Command | null): boolean {
  return command === null || ['yes', 'no', 'cancel', 'hello'].includes(command.kind);
}

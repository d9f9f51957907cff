import type { z } from 'zod';
import type { CaseRef } from '../services/cases/case.ts';
import { COMMANDS, EVENTS, INTAKE, NOT_AN_ADDRESS } from './action-schemas.ts';
import type { Command } from './command.ts';
import type { IntakeInput } from './intake-state.ts';
import type { PersonSays } from './person-says.ts';

export type CardProblem = `cards.problem.${'not-understood' | 'too-long' | 'empty' | 'not-an-address'}`;

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
  /** A key of the catalogue; nothing is to be changed. */
  | { readonly problem: CardProblem };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a person can mend is told apart from what nobody typed. */
function problemOf({ issues }: z.ZodError): CardSaid {
  const [issue] = issues;
  if (issue?.code === 'too_big' && issue.origin === 'string') return { problem: 'cards.problem.too-long' };
  if (issue?.code === 'custom' && issue.message === NOT_AN_ADDRESS)
    return { problem: 'cards.problem.not-an-address' };
  const empty = issue?.code === 'too_small' && issue.origin === 'string';
  const typed = issue?.path[0] !== 'ref' && issue?.path[0] !== 'revision';
  const absent = issue?.code === 'invalid_type' && typed && /undefined/.test(issue.message);
  return { problem: empty || absent ? 'cards.problem.empty' : 'cards.problem.not-understood' };
}

function isKeyOf<Table extends object>(table: Table, verb: string): verb is keyof Table & string {
  return Object.hasOwn(table, verb);
}

function readEvent(kind: keyof typeof EVENTS, data: Fields): CardSaid {
  const read = EVENTS[kind].safeParse(data);
  if (!read.success) return problemOf(read.error);
  const { ref, revision, ...rest } = read.data;
  // The schema of a verb holds the fields of the event of that name; the table's test says so for each.
  return { kind: 'event', ref, revision, body: { kind, ...rest } as PersonSays };
}

function readIntake(verb: keyof typeof INTAKE, data: Fields): CardSaid {
  switch (verb) {
    case 'intake-form': {
      const read = INTAKE[verb].safeParse(data);
      return read.success ? { kind: 'intake', input: { kind: 'form', ...read.data } } : problemOf(read.error);
    }
    case 'choose-user': {
      const read = INTAKE[verb].safeParse(data);
      return read.success
        ? { kind: 'intake', input: { kind: 'choose', ...read.data } }
        : problemOf(read.error);
    }
    case 'missing': {
      const read = INTAKE[verb].safeParse(data);
      return read.success
        ? { kind: 'intake', input: { kind: 'missing', ...read.data } }
        : problemOf(read.error);
    }
    case 'when-created': {
      const read = INTAKE[verb].safeParse(data);
      if (!read.success) return problemOf(read.error);
      const { date, time, unknownWhen: unknown } = read.data;
      return { kind: 'intake', input: { kind: 'when', date, time, unknown } };
    }
  }
}

function readCommandOf(verb: keyof typeof COMMANDS, data: Fields): CardSaid {
  switch (verb) {
    case 'draft': {
      const read = COMMANDS[verb].safeParse(data);
      return read.success
        ? { kind: 'command', command: { kind: verb, ...read.data } }
        : problemOf(read.error);
    }
    case 'status': {
      const read = COMMANDS[verb].safeParse(data);
      if (!read.success) return problemOf(read.error);
      return { kind: 'command', command: { kind: verb, query: read.data.ref } };
    }
    case 'answer': {
      const read = COMMANDS[verb].safeParse(data);
      return read.success
        ? { kind: 'command', command: { kind: verb, ...read.data } }
        : problemOf(read.error);
    }
  }
}

/**
 * What came with a click: an invoke's `value`, its `action`, or a submit's data with the `verb` among it. Total;
 * nothing in it is believed about who clicks or what they may, and what is not asked for is dropped.
 */
export function readAction(value: unknown): CardSaid {
  const action = isFields(value) && isFields(value.action) ? value.action : value;
  if (!isFields(action)) return { problem: 'cards.problem.not-understood' };
  const data = isFields(action.data) ? action.data : action;
  const verb = action.verb ?? data.verb;
  if (typeof verb !== 'string') return { problem: 'cards.problem.not-understood' };
  if (verb === 'begin') return { kind: 'intake', input: { kind: 'begin' } };
  if (verb === 'help') return { kind: 'command', command: { kind: 'help' } };
  if (verb === 'cancel') return { kind: 'command', command: { kind: 'cancel' } };
  if (isKeyOf(EVENTS, verb)) return readEvent(verb, data);
  if (isKeyOf(INTAKE, verb)) return readIntake(verb, data);
  if (isKeyOf(COMMANDS, verb)) return readCommandOf(verb, data);
  return { problem: 'cards.problem.not-understood' };
}

import { message } from '../services/texts/message.ts';
import type { Command } from './command.ts';
import { readCommand } from './commands.ts';
import { readPickers, readWhen, type WhenContext, type WhenRead } from './dates/read-when.ts';
import { afterSearch } from './intake-found.ts';
import { askNext, askWhich, askWho, type IntakeContext, stay } from './intake-questions.ts';
import type { FoundUser, IntakeInput, IntakeState, IntakeStep, Told } from './intake-state.ts';
import { whoIsMeant } from './search-phrases.ts';
import { hears, NOTHING_TOLD, readMissing, readTold, tellsTheFuture } from './what-was-told.ts';
import { fold, READ_LIMIT } from './words.ts';

type Asked<Q extends IntakeState['question']> = Extract<IntakeState, { question: Q }>;
type Given<K extends IntakeInput['kind']> = Extract<IntakeInput, { kind: K }>;

function whenContext({ now, reader }: IntakeContext): WhenContext {
  return { now, timeZone: reader.timeZone, language: reader.language };
}

function searchFor(text: string, before: Told, ctx: IntakeContext): IntakeStep {
  const told = readTold(text, before, whenContext(ctx));
  const { texts, self } = whoIsMeant(text, ctx.reader.language);
  const state = { question: 'who', told } as const;
  const say = tellsTheFuture(text, whenContext(ctx)) ? [message('intake.when.in-the-future')] : [];
  if (texts.length > 0) return { state, say, card: null, ask: { kind: 'search', texts } };
  if (self) return { state, say, card: null, ask: { kind: 'search-self' } };
  return askWho(told, told === before ? 'intake.who' : 'intake.who-again');
}

/** Everything at once; a day that cannot be is said and asked again when its turn comes. */
function fromForm(form: Given<'form'>, ctx: IntakeContext): IntakeStep {
  const when = form.date === null ? null : readPickers(form.date, form.time, whenContext(ctx));
  const problem = when !== null && 'problem' in when ? [message(`intake.when.${when.problem}`)] : [];
  const step = searchFor(form.who, NOTHING_TOLD, ctx);
  if (step.state?.question !== 'who') return step;
  const { told } = step.state;
  const created = form.unknownWhen
    ? ({ kind: 'unknown' } as const)
    : when !== null && !('problem' in when)
      ? ({ kind: 'at', ...when } as const)
      : told.created;
  const state = { question: 'who', told: { missing: form.missing ?? told.missing, created } } as const;
  const whole = form.who.trim().slice(0, 200);
  if (step.ask?.kind !== 'search') return { ...step, state, say: [...problem, ...step.say] };
  // A name that was typed into its own field is searched as it is before anything is made of it.
  const texts = [...new Set([whole, ...step.ask.texts])].filter((text) => text.length >= 2).slice(0, 5);
  return { ...step, state, say: problem, ask: { kind: 'search', texts } };
}

function chosen(text: string, users: readonly FoundUser[]): FoundUser | null {
  const said = fold(text).trim();
  const number = said.match(/^\D{0,12}(\d{1,2})\D{0,3}$/)?.[1];
  if (number !== undefined) return users[Number(number) - 1] ?? null;
  const exact = users.filter(({ email, username, name }) =>
    [email, username, name].some((each) => fold(each) === said),
  );
  const fitting =
    exact.length > 0 ? exact : users.filter(({ name }) => said.length > 2 && fold(name).includes(said));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function chooseByText(state: Asked<'choose-user'>, text: string, ctx: IntakeContext): IntakeStep {
  const { users, told } = state;
  const user = chosen(text, users);
  if (user !== null) return askNext(user, told, ctx);
  const again = stay(state, [message('intake.choose-again', { count: users.length })], 'choose-user');
  if (/^\D{0,12}\d{1,3}\D{0,3}$/.test(text)) return again;
  const { texts } = whoIsMeant(text, ctx.reader.language);
  if (texts.length > 0) return searchFor(text, told, ctx);
  return hears(text, 'none', ctx.reader.language) ? askWho(told) : again;
}

function missingByText(state: Asked<'missing'>, text: string, ctx: IntakeContext): IntakeStep {
  const missing = readMissing(text.slice(0, 500), ctx.reader.language, true);
  if (missing === null) return stay(state, [message('intake.missing-again')], 'missing');
  return askNext(state.user, { ...readTold(text, state.told, whenContext(ctx)), missing }, ctx);
}

function whenAnswered(state: Asked<'when-created'>, when: WhenRead, ctx: IntakeContext): IntakeStep {
  if ('problem' in when) return stay(state, [message(`intake.when.${when.problem}`)], 'when');
  return askNext(state.user, { ...state.told, created: { kind: 'at', ...when } }, ctx);
}

function unknownWhen(state: Asked<'when-created'>, ctx: IntakeContext): IntakeStep {
  return askNext(state.user, { ...state.told, created: { kind: 'unknown' } }, ctx);
}

function whenByText(state: Asked<'when-created'>, text: string, ctx: IntakeContext): IntakeStep {
  const when = readWhen(text, whenContext(ctx));
  if ('problem' in when && when.problem === 'not-a-date' && hears(text, 'unknown', ctx.reader.language)) {
    return unknownWhen(state, ctx);
  }
  return whenAnswered(state, when, ctx);
}

/** With what was said of the file then: it may not have been heard. */
function openAgain({ user, told }: Asked<'opening'>, ctx: IntakeContext): IntakeStep {
  const again = askNext(user, told, ctx);
  return { ...again, say: [message('intake.opening-again'), ...again.say] };
}

/** The open question once more; what belonged to another question changes nothing. */
function repeat(state: IntakeState | null, ctx: IntakeContext): IntakeStep {
  switch (state?.question) {
    case undefined:
      return askWho(NOTHING_TOLD);
    case 'who':
      return askWho(state.told);
    case 'choose-user':
      return askWhich(state.told, state.users);
    case 'missing':
    case 'when-created':
      return askNext(state.user, state.told, ctx);
    case 'opening':
      return openAgain(state, ctx);
  }
}

function byText(state: IntakeState | null, text: string, ctx: IntakeContext): IntakeStep {
  const command = readCommand(text, ctx.reader.language);
  if (command?.kind === 'cancel') return cancel(state);
  if (command?.kind === 'hello' || text.trim() === '') return repeat(state, ctx);
  switch (state?.question) {
    case undefined:
      return searchFor(text, NOTHING_TOLD, ctx);
    case 'who':
      return searchFor(text, state.told, ctx);
    case 'choose-user':
      return chooseByText(state, text, ctx);
    case 'missing':
      return missingByText(state, text, ctx);
    case 'when-created':
      return whenByText(state, text, ctx);
    case 'opening':
      return repeat(state, ctx);
  }
}

function cancel(state: IntakeState | null): IntakeStep {
  return stay(null, [message(state === null ? 'intake.nothing-to-cancel' : 'intake.cancelled')]);
}

/**
 * One answer to the open question: what is asked next, said, and wanted from the world. Pure and total; null is an
 * intake that has not begun. Losing a state costs one question, never a case.
 */
export function intakeStep(state: IntakeState | null, input: IntakeInput, ctx: IntakeContext): IntakeStep {
  switch (input.kind) {
    case 'begin':
      return state === null ? askWho(NOTHING_TOLD) : repeat(state, ctx);
    case 'text':
      return byText(state, input.text.slice(0, READ_LIMIT), ctx);
    case 'form':
      return fromForm(input, ctx);
    case 'found':
      return state?.question === 'who' ? afterSearch(state.told, input, ctx) : stay(state, []);
    case 'choose': {
      const user =
        state?.question === 'choose-user' ? state.users.find(({ id }) => id === input.userId) : undefined;
      return user === undefined || state === null ? repeat(state, ctx) : askNext(user, state.told, ctx);
    }
    case 'missing':
      if (state?.question !== 'missing' && state?.question !== 'when-created') return repeat(state, ctx);
      return askNext(state.user, { ...state.told, missing: input.missing }, ctx);
    case 'when':
      if (state?.question !== 'when-created') return repeat(state, ctx);
      return input.unknown
        ? unknownWhen(state, ctx)
        : whenAnswered(state, readPickers(input.date, input.time, whenContext(ctx)), ctx);
    case 'cancel':
      return cancel(state);
  }
}

/** True: while an intake is open, this text is its answer, even where the words could be a command. */
export function belongsToIntake(command: Command | null): boolean {
  return command === null || ['yes', 'no', 'cancel', 'hello'].includes(command.kind);
}

import type { Instant } from '../services/cases/instant.ts';
import { type Message, message } from '../services/texts/message.ts';
import type { Reader } from '../services/texts/texts.ts';
import { wallOf } from './dates/wall-time.ts';
import type { FoundUser, IntakeCard, IntakeState, IntakeStep, Told } from './intake-state.ts';

export interface IntakeContext {
  readonly now: Instant;
  readonly reader: Reader;
}

export function stay(
  state: IntakeState | null,
  say: readonly Message[],
  card: IntakeCard | null = null,
): IntakeStep {
  return { state, say, card, ask: null };
}

export function askWho(told: Told, key: 'intake.who' | 'intake.who-again' = 'intake.who'): IntakeStep {
  return stay({ question: 'who', told }, [message(key)], 'form');
}

function choice(user: FoundUser, n: number): Message {
  const params = { n, name: user.name, email: user.email };
  return user.authority === null
    ? message('intake.choice', params)
    : message('intake.choice-at', { ...params, authority: user.authority });
}

export function askWhich(told: Told, users: readonly FoundUser[]): IntakeStep {
  const header = message('intake.choose', { count: users.length });
  const choices = users.map((user, at) => choice(user, at + 1));
  return stay({ question: 'choose-user', told, users }, [header, ...choices], 'choose-user');
}

/** Said when the file and the person differ by more than an hour, or by the day where only a day was said. */
const TOLERANCE_MS = 60 * 60_000;

function dayText(instant: Instant, timeZone: string): string {
  const { year, month, day } = wallOf(instant, timeZone);
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function compare(user: FoundUser, { created }: Told, timeZone: string): readonly Message[] {
  const file = { user: user.name, file: { instant: user.createdAt } };
  if (created.kind === 'unknown') return [message('intake.unknown-is-fine', file)];
  if (created.kind === 'unsaid') return [];
  if (created.precision === 'day') {
    const said = dayText(created.instant, timeZone);
    if (said === dayText(user.createdAt, timeZone)) return [];
    return [message('intake.difference-day', { ...file, said: { day: said } })];
  }
  const apart = Math.abs(Date.parse(created.instant) - Date.parse(user.createdAt));
  if (apart <= TOLERANCE_MS) return [];
  return [message('intake.difference', { ...file, said: { instant: created.instant } })];
}

function saidCreatedAt({ created }: Told): Instant | 'unknown' | null {
  if (created.kind === 'at') return created.instant;
  return created.kind === 'unknown' ? 'unknown' : null;
}

function open(user: FoundUser, told: Told, say: readonly Message[]): IntakeStep {
  const missing = told.missing ?? 'password';
  return {
    state: { question: 'opening', told, user },
    say,
    card: null,
    ask: { kind: 'open', userId: user.id, missing, saidCreatedAt: saidCreatedAt(told) },
  };
}

/** The next question that is not answered yet; a login makes the day of creation idle. */
export function askNext(user: FoundUser, told: Told, { reader }: IntakeContext): IntakeStep {
  if (told.missing === null) {
    return stay(
      { question: 'missing', told, user },
      [message('intake.missing', { user: user.name })],
      'missing',
    );
  }
  if (user.lastLoginAt !== null) {
    const login = message('intake.had-login', { user: user.name, login: { instant: user.lastLoginAt } });
    return open(user, told, [login]);
  }
  if (told.created.kind === 'unsaid') {
    return stay(
      { question: 'when-created', told, user },
      [message('intake.when', { user: user.name })],
      'when',
    );
  }
  return open(user, told, compare(user, told, reader.timeZone));
}

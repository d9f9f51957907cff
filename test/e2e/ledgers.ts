import { LANGUAGES } from '../../services/texts/language.ts';
import { heard, titled } from './heard.ts';
import type { Stage } from './stage.ts';
import { withoutMark } from './transcript.ts';

/** What was done in the world during one walk, in words that are the same for every walk of that road. */
export interface Ledgers {
  /** By person: what they were told, in the order in which it first was. */
  readonly told: Readonly<Record<string, readonly string[]>>;
  /** Those of what was told that answer what was handed over twice. */
  readonly answersToRepeats: readonly string[];
  /** Told again without saying that it may be a repeat. */
  readonly unmarkedRepeats: readonly string[];
  /** Orders that the admin service carried out, by user; what was ordered for one stands in its order. */
  readonly orders: readonly string[];
  /** Message-IDs that the mail server took. */
  readonly mails: readonly string[];
  /** Mails in users' inboxes and quarantines that carry a password. */
  readonly passwords: readonly string[];
}

/**
 * What Teams handed over twice, because the product was killed before it could say that it had taken it, is answered
 * a second time. Such an answer says that nothing was changed, or asks the open question again.
 */
const ANSWERS_TO_A_REPEAT: readonly RegExp[] = LANGUAGES.flatMap((language) => [
  // The open question of the intake once more.
  titled(language, 'cards.form.title', 'cards.when.title'),
  heard(language, 'intake.when', 'intake.opening-again'),
  // Where the case stands, which has moved on by then.
  heard(language, 'status.*'),
  heard(language, 'chat.no-open-case'),
  // The answer to a question that is no longer open.
  heard(language, 'commands.not-understood'),
]);

const DAYS =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/giu;
const MONTHS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/gu;

/** Each walk has its own reference, code and times. */
function timeless(text: string): string {
  return withoutMark(text)
    .replace(/\b[A-Z2-9]{3}-[A-Z2-9]{3}\b/g, 'REF')
    .replace(/REF [A-Za-z0-9]{4}\b/g, 'REF CODE')
    .replace(/\b(?:ESMTP )?queued as \S+|\bid [\w-]{8,}/g, 'ID')
    .replace(DAYS, 'DAY')
    .replace(MONTHS, 'MONTH')
    .replace(/\d+/g, '#')
    .trim();
}

/** Several users’ orders of one request are carried out in any order. */
function userIn(order: string): string {
  return /\/users\/[^/]+/.exec(order)?.[0] ?? '';
}

export function ledgersOf(stage: Stage, people: readonly string[], addresses: readonly string[]): Ledgers {
  const told: Record<string, string[]> = {};
  const unmarkedRepeats: string[] = [];
  const answersToRepeats: string[] = [];
  for (const id of people) {
    const said: string[] = [];
    const times = new Map<string, number>();
    for (const { text, marked } of stage.channel.chat(stage.person(id))) {
      const plain = timeless(text);
      if (ANSWERS_TO_A_REPEAT.some((pattern) => pattern.test(text))) answersToRepeats.push(plain);
      times.set(plain, (times.get(plain) ?? 0) + 1);
      if (!said.includes(plain)) said.push(plain);
      else if (!marked) unmarkedRepeats.push(plain);
    }
    told[id] = said;
  }
  return {
    told,
    unmarkedRepeats,
    answersToRepeats,
    orders: stage.admin.done().toSorted((one, other) => userIn(one).localeCompare(userIn(other))),
    mails: [...new Set(stage.mail.taken().map(({ messageId }) => messageId))]
      .map((id) => id.replace(/\b[a-z2-9]{6}\b/, 'ref').replace(/^<[0-9a-f]{32}@/, '<hash@'))
      .sort(),
    passwords: addresses.flatMap((address) =>
      stage.admin.world
        .messages(address)
        .filter(({ kind }) => kind === 'reset')
        .map(({ subject }) => `${address} ${subject}`),
    ),
  };
}

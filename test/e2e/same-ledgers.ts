import { expect } from 'vitest';
import { LANGUAGES } from '../../services/texts/language.ts';
import type { Walked } from './crash-walk.ts';
import { heard, titled } from './heard.ts';

/**
 * What Teams handed over twice, because the product was killed before it could say that it had taken it, is answered
 * a second time. Such an answer says that nothing was changed, or asks the open question again.
 */
const ANSWERS_TO_A_REPEAT: readonly RegExp[] = LANGUAGES.flatMap((language) => [
  // The open question of the intake once more.
  titled(language, 'cards.form.title'),
  heard(language, 'intake.when', 'intake.opening-again'),
  // Where the case stands, which has moved on by then.
  heard(language, 'status.*'),
  heard(language, 'chat.no-open-case'),
]);

function isAnswerToRepeat(text: string): boolean {
  return ANSWERS_TO_A_REPEAT.some((pattern) => pattern.test(text));
}

/** The walk with crashes did to the world what the walk without them did, no more and no less. */
export function expectSameLedgers(crashed: Walked, calm: Walked, where = ''): void {
  expect(crashed.ledgers.orders, where).toEqual(calm.ledgers.orders);
  expect(crashed.ledgers.passwords, where).toEqual(calm.ledgers.passwords);
  expect(crashed.ledgers.mails, where).toEqual(calm.ledgers.mails);
  for (const [person, sentences] of Object.entries(calm.ledgers.told)) {
    const heard = crashed.ledgers.told[person] ?? [];
    expect(
      sentences.filter((sentence) => !heard.includes(sentence)),
      `${where} ${person} was never told`,
    ).toEqual([]);
    expect(
      heard.filter((sentence) => !sentences.includes(sentence) && !isAnswerToRepeat(sentence)),
      `${where} ${person} was told besides`,
    ).toEqual([]);
  }
  expect(crashed.ledgers.unmarkedRepeats.filter((text) => !isAnswerToRepeat(text))).toEqual(
    calm.ledgers.unmarkedRepeats,
  );
}

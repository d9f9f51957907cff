import { expect } from 'vitest';
import type { Walked } from './crash-walk.ts';

/**
 * What Teams handed over twice, because the product was killed before it could say that it had taken it, is answered
 * a second time. Such an answer says that nothing was changed, or asks the open question again.
 */
const ANSWERS_TO_A_REPEAT: readonly RegExp[] = [
  /^I could not find a name in that/,
  /^No he encontrado ahí ningún nombre/,
  /^(?:Practice|Ensayo)[^·]*· (Report a missing mail|When was the user created)/,
];

function isAnswerToRepeat(text: string): boolean {
  return ANSWERS_TO_A_REPEAT.some((pattern) => pattern.test(text));
}

/** The walk with crashes did to the world what the walk without them did, no more and no less. */
export function expectSameLedgers(crashed: Walked, calm: Walked): void {
  expect(crashed.ledgers.orders).toEqual(calm.ledgers.orders);
  expect(crashed.ledgers.passwords).toEqual(calm.ledgers.passwords);
  expect(crashed.ledgers.mails).toEqual(calm.ledgers.mails);
  for (const [person, sentences] of Object.entries(calm.ledgers.told)) {
    const heard = crashed.ledgers.told[person] ?? [];
    expect(
      sentences.filter((sentence) => !heard.includes(sentence)),
      `${person} was never told`,
    ).toEqual([]);
    expect(
      heard.filter((sentence) => !sentences.includes(sentence) && !isAnswerToRepeat(sentence)),
      `${person} was told besides`,
    ).toEqual([]);
  }
  expect(crashed.ledgers.unmarkedRepeats.filter((text) => !isAnswerToRepeat(text))).toEqual(
    calm.ledgers.unmarkedRepeats,
  );
}

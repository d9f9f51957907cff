import { expect } from 'vitest';
import type { Walked } from './crash-walk.ts';

/** The walk with crashes did to the world what the walk without them did, no more and no less. */
export function expectSameLedgers(crashed: Walked, calm: Walked, where = ''): void {
  const isAnswerToRepeat = (text: string): boolean => crashed.ledgers.answersToRepeats.includes(text);
  expect(crashed.ledgers.orders, where).toEqual(calm.ledgers.orders);
  expect(crashed.ledgers.passwords, where).toEqual(calm.ledgers.passwords);
  expect(crashed.ledgers.mails, where).toEqual(calm.ledgers.mails);
  for (const [person, sentences] of Object.entries(calm.ledgers.told)) {
    const told = crashed.ledgers.told[person] ?? [];
    expect(
      sentences.filter((sentence) => !told.includes(sentence)),
      `${where} ${person} was never told`,
    ).toEqual([]);
    expect(
      told.filter((sentence) => !sentences.includes(sentence) && !isAnswerToRepeat(sentence)),
      `${where} ${person} was told besides`,
    ).toEqual([]);
  }
  const unmarked = (text: string): boolean => !calm.ledgers.unmarkedRepeats.includes(text);
  expect(
    crashed.ledgers.unmarkedRepeats.filter((text) => !isAnswerToRepeat(text) && unmarked(text)),
    `${where} said again as if for the first time`,
  ).toEqual([]);
}

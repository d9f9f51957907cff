import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOfReply, REPLY_ROWS } from '../../../../services/cases/replies/meaning-of-reply.ts';
import { SIDE_OF } from '../../../../services/cases/replies/reply-meaning.ts';
import { growth, IN_PROPORTION } from '../../../growth.ts';
import { SAID } from './said.ts';

describe('what a mail server said', () => {
  it.each(SAID)('“%s” means %s', (reply, meaning) => {
    expect(meaningOfReply(reply)).toBe(meaning);
  });

  it('has a line of the table for each, and each line decides something that no other would', () => {
    const idle = REPLY_ROWS.filter((row) => {
      const others = REPLY_ROWS.filter((other) => other !== row);
      return SAID.every(([reply]) => meaningOfReply(reply) === meaningOfReply(reply, others));
    });
    expect(idle).toEqual([]);
  });

  it('can mean each thing that has a name', () => {
    const meant = new Set(SAID.map(([, meaning]) => meaning));
    expect(Object.keys(SIDE_OF).filter((name) => !meant.has(name))).toEqual([]);
  });

  it('names where each line was taken from', () => {
    expect(REPLY_ROWS.filter(({ source }) => source.trim() === '')).toEqual([]);
  });
});

describe('a reply that says nothing of its own', () => {
  it.each([
    null,
    '',
    ' \t\r\n',
    '250 2.0.0 OK',
    '250 2.1.5 user unknown to me, but taken',
    '354 go on',
    '550',
    '550 no',
    '554 Transaction failed',
    '\u0000\u0001',
    '🙂',
  ])('%j means nothing in particular', (reply) => {
    expect(meaningOfReply(reply)).toBeNull();
  });
});

describe('any text at all', () => {
  it('is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const meaning = meaningOfReply(text);
        return meaning === null || meaning in SIDE_OF;
      }),
    );
  });

  it('is read as well in small letters, in capitals and with other white space', () => {
    for (const [reply, meaning] of SAID) {
      expect([reply, meaningOfReply(reply.toLowerCase())]).toEqual([reply, meaning]);
      expect([reply, meaningOfReply(reply.toUpperCase())]).toEqual([reply, meaning]);
      expect([reply, meaningOfReply(`\t${reply.replaceAll(' ', '\u00a0\r\n')} `)]).toEqual([reply, meaning]);
    }
  });

  it('costs no more than in proportion to its length, up to ten megabytes', async () => {
    const words = ['550 5.1.1 ', 'sender ', 'spf ', 'user ', 'exceed ', '5.', '<', '\u0000'];
    const read = (length: number) => {
      for (const word of words) meaningOfReply(`550 ${word.repeat(length / word.length)}`);
    };
    expect(await growth(read)).toBeLessThan(IN_PROPORTION);
    read(10_000_000);
  });
});

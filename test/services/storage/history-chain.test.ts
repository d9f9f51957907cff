import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../services/desk/ports/stores.ts';
import { forgetPersonal, saying } from '../../../services/storage/forgotten-fields.ts';
import { chain, verifyChain } from '../../../services/storage/history-chain.ts';
import { randomSalt } from '../../../services/storage/random-salt.ts';
import { note } from '../../fakes/sample-documents.ts';

const seal = { document: 'cases/c-1', key: 'secret' };

function history(...whats: readonly string[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const what of whats) entries.push(chain(entries.at(-1) ?? null, note(what), seal, randomSalt));
  return entries;
}

const five = history('a', 'b', 'c', 'd', 'e');
const changed = (n: number, change: Partial<HistoryEntry>): HistoryEntry[] =>
  five.map((entry) => (entry.n === n ? { ...entry, ...change } : entry));

describe('the history of a document', () => {
  it('verifies as it was written, and after the disk gave the fields back in another order', () => {
    const reordered = five.map(
      (entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as HistoryEntry,
    );
    expect(verifyChain(five, seal)).toEqual({ ok: true });
    expect(verifyChain(JSON.parse(JSON.stringify(reordered)), seal)).toEqual({ ok: true });
    expect(verifyChain([], seal)).toEqual({ ok: true });
  });

  it('names the entry that was edited, whichever field it was', () => {
    const edits: readonly Partial<HistoryEntry>[] = [
      { at: note('').at.replace('09', '10') as HistoryEntry['at'] },
      { what: 'x' },
      { right: 'coordinator' },
      { facts: { n: 2 } },
      { facts: { n: 1, more: null } },
      { hashes: {}, personal: null },
      { mac: five[1]?.mac ?? '' },
    ];
    for (const edit of edits) {
      expect(verifyChain(changed(3, edit), seal)).toEqual({ ok: false, at: 3, because: 'seal-broken' });
    }
  });

  it('finds a personal field that was changed, added, taken away or salted anew', () => {
    const { value, salt } = five[2]?.personal?.name ?? { value: '', salt: '' };
    const edits = [
      { name: { value: 'Somebody Else', salt } },
      { name: { value, salt: randomSalt() } },
      { name: { value, salt }, more: { value, salt } },
      {},
    ];
    for (const personal of edits) {
      const verdict = { ok: false, at: 3, because: expect.stringMatching(/^personal-fields-/) };
      expect(verifyChain(changed(3, { personal }), seal)).toEqual(verdict);
    }
  });

  it('finds an entry taken out of the middle, even when the others are numbered anew', () => {
    const without = five.filter((entry) => entry.n !== 3);
    expect(verifyChain(without, seal)).toEqual({ ok: false, at: 3, because: 'not-the-next-number' });
    const renumbered = without.map((entry, place) => ({ ...entry, n: place + 1 }));
    expect(verifyChain(renumbered, seal)).toEqual({ ok: false, at: 3, because: 'seal-broken' });
    expect(verifyChain(five.slice(1), seal)).toMatchObject({ ok: false, at: 1 });
  });

  it('finds any change of order, any doubled entry and any entry of another history', () => {
    const other = history('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }), fc.boolean(), (order, foreign) => {
        const mixed = order.map((n, place) => (foreign && place > 0 ? other : five)[n] as HistoryEntry);
        const asWritten = order.every((n, place) => n === place) && !(foreign && order.length > 1);
        expect(verifyChain(mixed, seal).ok).toBe(asWritten);
      }),
    );
  });

  it('does not verify with another key or as the history of another document', () => {
    expect(verifyChain(five, { ...seal, key: 'other' }).ok).toBe(false);
    expect(verifyChain(five, { ...seal, document: 'cases/c-2' }).ok).toBe(false);
  });

  it('still verifies, and goes on, when the personal fields were forgotten', () => {
    const { entries: left, fields } = forgetPersonal(five);
    const [said = note('forgotten')] = saying(fields, [note('forgotten')]);
    const forgotten = [...left, chain(left.at(-1) ?? null, { ...said, personal: {} }, seal, randomSalt)];
    expect(JSON.stringify(forgotten)).not.toContain('Łukasz');
    expect(JSON.stringify(forgotten)).not.toContain(five[0]?.personal?.name?.salt);
    const longer = [...forgotten, chain(forgotten.at(-1) ?? null, note('f'), seal, randomSalt)];
    expect(verifyChain(longer, seal)).toEqual({ ok: true });
  });

  it('finds what was taken away and no note says so, also where a note says so of other fields', () => {
    const bare = five.map((entry) => (entry.n === 3 ? { ...entry, personal: null } : entry));
    const verdict = { ok: false, at: 3, because: 'personal-fields-gone' };
    expect(verifyChain(bare, seal)).toEqual(verdict);
    const ofTheFirst = { ...note('forgotten'), facts: { forgets: '1:name' } };
    expect(verifyChain([...bare, chain(five[4] ?? null, ofTheFirst, seal, randomSalt)], seal)).toEqual(
      verdict,
    );
    const ofTheLater = { ...note('forgotten'), facts: { forgets: '7:name' } };
    expect(verifyChain([...bare, chain(five[4] ?? null, ofTheLater, seal, randomSalt)], seal)).toEqual(
      verdict,
    );
  });

  it('gives the same name another hash each time, so that nobody can be looked up after being forgotten', () => {
    expect(new Set(five.map((entry) => entry.hashes.name)).size).toBe(5);
  });

  it('seals text that is no proper Unicode as it will be read back', () => {
    const odd = chain(
      null,
      { ...note('a'), facts: { x: '\ud800' }, personal: { y: '\udfff' } },
      seal,
      randomSalt,
    );
    expect(verifyChain(JSON.parse(JSON.stringify([odd])), seal)).toEqual({ ok: true });
  });
});

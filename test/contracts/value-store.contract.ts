import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../services/cases/instant.ts';
import type { ValueStore } from '../../services/desk/ports/stores.ts';
import type { ClockByHand } from '../fakes/clock-by-hand.ts';

export interface Visit {
  readonly page: string;
}

export interface ValueStoreUnderTest {
  readonly clock: ClockByHand;
  readonly store: ValueStore<Visit>;
  /** The store as a new process finds it; the same one where nothing outlives the process. */
  reopen(): Promise<ValueStore<Visit>>;
  /** From now on the next write of this key is refused; called again afterwards, it heals. */
  refuse(key: string): Promise<() => Promise<void>>;
  end(): Promise<void>;
}

const STRANGE_KEYS = [
  '',
  'a/../b',
  'A',
  'a',
  '__proto__',
  '19:äß@thread.v2;id=1',
  '\ud800',
  '\ud801',
  'x'.repeat(5_000),
];

/** What every store of values does. */
export function valueStoreContract(name: string, create: () => Promise<ValueStoreUnderTest>): void {
  const using = async (work: (under: ValueStoreUnderTest) => Promise<void>): Promise<void> => {
    const under = await create();
    try {
      await work(under);
    } finally {
      await under.end();
    }
  };

  describe(`${name}: values`, () => {
    it('gives back what was written under any key, also to the next process', () =>
      using(async ({ store, reopen }) => {
        for (const [n, key] of STRANGE_KEYS.entries()) await store.set(key, { page: `${n}` });
        for (const each of [store, await reopen()]) {
          for (const [n, key] of STRANGE_KEYS.entries())
            expect(await each.get(key)).toEqual({ page: `${n}` });
          expect([...(await each.keys())].sort()).toEqual(STRANGE_KEYS.toSorted());
        }
      }));

    it('keeps the last of several writes that were asked at once', () =>
      using(async ({ store, reopen }) => {
        await Promise.all([1, 2, 3, 4, 5].map((n) => store.set('k', { page: `${n}` })));
        expect(await store.get('k')).toEqual({ page: '5' });
        expect(await (await reopen()).get('k')).toEqual({ page: '5' });
      }));

    it('forgets what was deleted, also twice or never written', () =>
      using(async ({ store, reopen }) => {
        await store.set('k', { page: '1' });
        await store.delete('k');
        await store.delete('k');
        await store.delete('never');
        for (const each of [store, await reopen()]) {
          expect(await each.get('k')).toBeNull();
          expect(await each.keys()).toEqual([]);
        }
      }));

    it('says what nobody has written since an instant, also to the next process', () =>
      using(async ({ clock, store, reopen }) => {
        const begun = clock.now();
        await store.set('long ago', { page: '1' });
        await store.set('again', { page: '1' });
        await store.set('gone', { page: '1' });
        clock.move(10);
        await store.set('again', { page: '2' });
        await store.set('late', { page: '1' });
        await store.delete('gone');
        for (const each of [store, await reopen()]) {
          expect(await each.unwrittenSince(plusMinutes(begun, -1))).toEqual([]);
          expect(await each.unwrittenSince(plusMinutes(begun, 9))).toEqual(['long ago']);
          expect([...(await each.unwrittenSince(clock.now()))].sort()).toEqual(['again', 'late', 'long ago']);
        }
      }));

    it('is not changed through what it took or gave', () =>
      using(async ({ store }) => {
        const given = { page: '1' };
        const setting = store.set('k', given);
        given.page = 'tampered';
        await setting;
        const found = (await store.get('k')) as { page: string };
        found.page = 'tampered';
        expect(await store.get('k')).toEqual({ page: '1' });
      }));

    it('changes nothing when a write is refused, and goes on when it is not any more', () =>
      using(async ({ store, refuse }) => {
        await store.set('k', { page: '1' });
        const heal = await refuse('k');
        await expect(store.set('k', { page: '2' })).rejects.toMatchObject({ name: 'StorageUnavailable' });
        expect(await store.get('k')).toEqual({ page: '1' });
        await heal();
        await store.set('k', { page: '2' });
        expect(await store.get('k')).toEqual({ page: '2' });
      }));
  });
}

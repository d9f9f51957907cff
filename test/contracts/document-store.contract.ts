import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest, toInstant } from '../../services/cases/instant.ts';
import type { DocumentStore, HistoryEntry, IndexLine } from '../../services/desk/ports/stores.ts';
import { CommitConflict } from '../../services/desk/ports/stores.ts';
import { verifyChain } from '../../services/storage/history-chain.ts';
import { change, deliverAt, KEY, minute, type Note, note, type Task } from '../fakes/sample-documents.ts';

type Store = DocumentStore<Note, Task>;

export interface DocumentStoreUnderTest {
  readonly store: Store;
  /** The store as a new process finds it; the same one where nothing outlives the process. */
  reopen(): Promise<Store>;
  /** From now on the next commit of this document is refused; called again afterwards, it heals. */
  refuse(id: string): Promise<() => Promise<void>>;
  /** What is left of a forgotten document; null: nothing. */
  leftOf(id: string): Promise<readonly HistoryEntry[] | null>;
  /** Everything that outlives the process, as one text. */
  everything(): Promise<string>;
  end(): Promise<void>;
}

/** What every store of documents does. `kind` is `notes`. */
export function documentStoreContract(name: string, create: () => Promise<DocumentStoreUnderTest>): void {
  const using = async (work: (under: DocumentStoreUnderTest) => Promise<void>): Promise<void> => {
    const under = await create();
    try {
      await work(under);
    } finally {
      await under.end();
    }
  };
  const ids = (lines: readonly IndexLine[]): readonly string[] => lines.map((line) => line.id).sort();

  describe(`${name}: documents`, () => {
    it('gives back what was committed, also to the next process', () =>
      using(async ({ store, reopen }) => {
        const outbox = [deliverAt(3)];
        const stored = await store.commit({ ...change('a-1', { text: 'Łódź' }), outbox }, 0);
        expect(stored).toMatchObject({ id: 'a-1', commit: 1, state: { text: 'Łódź' }, outbox });
        expect(await store.read('a-1')).toEqual(stored);
        expect(await (await reopen()).read('a-1')).toEqual(stored);
      }));

    it('knows nothing of a document that nobody wrote, or of a name that is none', () =>
      using(async ({ store }) => {
        for (const id of ['a-9', '../a-1', 'A-1', '', 'nul', 'a'.repeat(101)])
          expect(await store.read(id)).toBeNull();
        expect(await store.nextDue()).toBeNull();
        expect(await store.open()).toEqual([]);
      }));

    it('refuses an id that is no safe file name', () =>
      using(async ({ store }) => {
        for (const id of ['../a', 'A-1', '', 'con', 'a/b', 'a.json', 'ä', 'a'.repeat(101)]) {
          await expect(store.commit(change(id), 0)).rejects.toThrow(RangeError);
        }
        expect(await store.open()).toEqual([]);
      }));

    it('lets one of two changes win that were based on the same commit', () =>
      using(async ({ store }) => {
        await store.commit(change('a-1'), 0);
        const both = await Promise.allSettled([
          store.commit(change('a-1', { text: 'one' }), 1),
          store.commit(change('a-1', { text: 'two' }), 1),
        ]);
        expect(both.map((each) => each.status)).toEqual(['fulfilled', 'rejected']);
        expect((both[1] as PromiseRejectedResult).reason).toBeInstanceOf(CommitConflict);
        expect(await store.read('a-1')).toMatchObject({ commit: 2, state: { text: 'one' } });
      }));

    it('refuses to create what exists, and to change what does not', () =>
      using(async ({ store }) => {
        await expect(store.commit(change('a-1'), 1)).rejects.toBeInstanceOf(CommitConflict);
        await store.commit(change('a-1'), 0);
        await expect(store.commit(change('a-1'), 0)).rejects.toBeInstanceOf(CommitConflict);
        await expect(store.commit(change('a-1'), 2)).rejects.toBeInstanceOf(CommitConflict);
      }));

    it('changes nothing when the write is refused, and goes on when it is not any more', () =>
      using(async ({ store, refuse, reopen }) => {
        const before = await store.commit(change('a-1', { due: minute(1), keys: ['k'] }), 0);
        const lines = await store.find('k');
        const heal = await refuse('a-1');
        const next = {
          ...change('a-1', { text: 'lost', due: minute(9), keys: ['other'] }),
          outbox: [deliverAt(0)],
        };
        await expect(store.commit(next, 1)).rejects.toMatchObject({ name: 'StorageUnavailable' });
        expect(await store.read('a-1')).toEqual(before);
        expect(await store.find('k')).toEqual(lines);
        expect(await store.find('other')).toEqual([]);
        expect(await store.nextDue()).toBe(minute(1));
        await heal();
        expect(await store.commit(next, 1)).toMatchObject({ commit: 2, state: { text: 'lost' } });
        expect(await (await reopen()).read('a-1')).toMatchObject({ commit: 2, state: { text: 'lost' } });
      }));

    it('is not changed through what it took or gave', () =>
      using(async ({ store }) => {
        const given = { ...change('a-1', { keys: ['k'] }), outbox: [deliverAt(1)] };
        const committing = store.commit(given, 0);
        given.outbox.push(deliverAt(2));
        const stored = await committing;
        (stored.state as { text: string }).text = 'tampered';
        expect(await store.read('a-1')).toMatchObject({ state: { text: '' }, outbox: [deliverAt(1)] });
      }));

    it('chains the notes of all commits into one history', () =>
      using(async ({ store, reopen }) => {
        await store.commit({ ...change('a-1'), notes: [note('opened'), note('asked')] }, 0);
        const { history } = await (await reopen()).commit({ ...change('a-1'), notes: [note('closed')] }, 1);
        expect(history.map((entry) => entry.what)).toEqual(['opened', 'asked', 'closed']);
        expect(verifyChain(history, { document: 'notes/a-1', key: KEY })).toEqual({ ok: true });
        expect(verifyChain(history, { document: 'notes/a-2', key: KEY })).toMatchObject({ ok: false, at: 1 });
      }));

    it('finds by key, open ones first, and each once', () =>
      using(async ({ store }) => {
        await store.commit(change('a-1', { closed: true, keys: ['k'] }), 0);
        await store.commit(change('a-2', { keys: ['k', 'k'] }), 0);
        await store.commit(change('a-3', { keys: ['other'] }), 0);
        expect((await store.find('k')).map((line) => line.id)).toEqual(['a-2', 'a-1']);
        expect(ids(await store.open())).toEqual(['a-2', 'a-3']);
        expect(ids(await store.all())).toEqual(['a-1', 'a-2', 'a-3']);
      }));

    it('says what is due, by its own instant or by its outbox, closed ones too', () =>
      using(async ({ store, reopen }) => {
        await store.commit(change('a-1', { due: minute(5) }), 0);
        await store.commit(
          {
            ...change('a-2', { due: minute(9), closed: true }),
            outbox: [deliverAt(4, 'a-2'), deliverAt(2, 'a-2')],
          },
          0,
        );
        await store.commit(change('a-3', { due: minute(6) }), 0);
        await store.commit(change('a-4'), 0);
        for (const each of [store, await reopen()]) {
          expect(await each.nextDue()).toBe(minute(2));
          expect((await each.dueBy(minute(5))).map((line) => line.id)).toEqual(['a-2', 'a-1']);
          expect(await each.dueBy(minute(1))).toEqual([]);
        }
      }));

    it('reopens a closed document, and loses and doubles none', () =>
      using(async ({ store, reopen }) => {
        await store.commit(change('a-1', { keys: ['k'] }), 0);
        await store.commit(change('a-1', { closed: true, keys: ['k'] }), 1);
        expect(await (await reopen()).open()).toEqual([]);
        const again = await reopen();
        await again.commit(change('a-1', { keys: ['k'], text: 'again' }), 2);
        expect(ids(await (await reopen()).find('k'))).toEqual(['a-1']);
        expect(await (await reopen()).read('a-1')).toMatchObject({ commit: 3, state: { text: 'again' } });
      }));

    it('forgets a document but for its chain, also to the next process', () =>
      using(async ({ store, reopen, leftOf, everything }) => {
        await store.commit({ ...change('a-1', { text: 'Zoë', keys: ['k'] }), notes: [note('opened')] }, 0);
        await store.commit({ ...change('a-1', { text: 'Zoë', keys: ['k'], closed: true }) }, 1);
        await store.commit({ ...change('a-2', { keys: ['k'], closed: true }) }, 0);
        await store.forget('a-1', [{ ...note('forgotten'), personal: {} }], 2);
        expect(await everything()).not.toMatch(/Zoë|Łukasz/);
        for (const each of [store, await reopen()]) {
          expect(await each.read('a-1')).toBeNull();
          expect(ids(await each.find('k'))).toEqual(['a-2']);
          expect(await each.standing('a-1')).toBe('forgotten');
          expect(await each.standing('a-2')).toBe('kept');
          expect(await each.standing('a-3')).toBe('unknown');
        }
        const left = (await leftOf('a-1')) ?? [];
        expect(left.map(({ what, personal }) => [what, personal])).toEqual([
          ['opened', null],
          ['forgotten', null],
        ]);
        expect(verifyChain(left, { document: 'notes/a-1', key: KEY })).toEqual({ ok: true });
      }));

    it('never gives the id of a forgotten document to another, and forgets it once', () =>
      using(async ({ store, reopen }) => {
        await store.commit(change('a-1'), 0);
        await store.forget('a-1', [], 1);
        for (const next of [async () => store, reopen]) {
          const each = await next();
          for (const expected of [0, 1, 2]) {
            await expect(each.commit(change('a-1'), expected)).rejects.toBeInstanceOf(CommitConflict);
            await expect(each.forget('a-1', [], expected)).rejects.toBeInstanceOf(CommitConflict);
          }
        }
      }));

    it('forgets nothing that was changed meanwhile, that is not there, or that the disk refuses', () =>
      using(async ({ store, refuse, leftOf }) => {
        const first = await store.commit(change('a-1', { keys: ['k'] }), 0);
        await expect(store.forget('a-1', [], 0)).rejects.toBeInstanceOf(CommitConflict);
        await expect(store.forget('a-1', [], 2)).rejects.toBeInstanceOf(CommitConflict);
        await expect(store.forget('a-9', [], 0)).rejects.toBeInstanceOf(CommitConflict);
        await refuse('a-1');
        await expect(store.forget('a-1', [], 1)).rejects.toMatchObject({ name: 'StorageUnavailable' });
        expect(await store.read('a-1')).toEqual(first);
        expect(await store.standing('a-1')).toBe('kept');
        expect(ids(await store.find('k'))).toEqual(['a-1']);
        expect(await leftOf('a-1')).toBeNull();
      }));

    it('forgets what is told of one person, and keeps the rest of the same history', () =>
      using(async ({ store, reopen, everything }) => {
        const told = { ...note('opened'), personal: { by: 'Zoë', operatorId: 'op-zoe', user: 'Ana' } };
        await store.commit(
          { ...change('a-1', { keys: ['reporter:op-zoe'], closed: true }), notes: [told] },
          0,
        );
        const forgets = (value: string): boolean => value === 'Zoë' || value === 'op-zoe';
        await store.commit({ ...change('a-1', { closed: true }), notes: [note('later')], forgets }, 1);
        const [first, second] = (await (await reopen()).read('a-1'))?.history ?? [];
        expect(Object.keys(first?.personal ?? {})).toEqual(['user']);
        expect(Object.keys(first?.hashes ?? {})).toEqual(['by', 'operatorId', 'user']);
        expect(second?.personal?.name?.value).toBe('Zoë Łukasz');
        expect(await everything()).not.toContain('op-zoe');
        const chain = (await store.read('a-1'))?.history ?? [];
        expect(verifyChain(chain, { document: 'notes/a-1', key: KEY })).toEqual({ ok: true });
      }));

    it('says whose age counts from an instant or before, and of nobody who is due or to be delivered', () =>
      using(async ({ store, reopen }) => {
        const old = { closed: true, agesFrom: minute(1) };
        await store.commit(change('a-1', { ...old, agesFrom: minute(2) }), 0);
        await store.commit(change('a-2', old), 0);
        await store.commit(change('a-3', { ...old, due: minute(9) }), 0);
        await store.commit({ ...change('a-4', old), outbox: [deliverAt(9, 'a-4')] }, 0);
        await store.commit(change('a-5', { closed: true, agesFrom: minute(3) }), 0);
        await store.commit(change('a-6', { closed: true }), 0);
        for (const each of [store, await reopen()]) {
          expect((await each.agedBy(minute(2))).map(({ id }) => id)).toEqual(['a-2', 'a-1']);
          expect(await each.agedBy(minute(0))).toEqual([]);
        }
      }));

    it('does what a plain table would do, whatever is committed in whatever order', async () => {
      const step = fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        due: fc.option(fc.nat(20)),
        deliver: fc.uniqueArray(fc.nat(20), { maxLength: 2 }),
        closed: fc.boolean(),
        keys: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
        stale: fc.nat(9).map((n) => n === 0),
        reopen: fc.nat(9).map((n) => n === 0),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.nat(20), (steps, at) =>
          using(async (under) => {
            let { store } = under;
            const table = new Map<string, { commit: number; state: Note; deliver: number[] }>();
            for (const each of steps) {
              const commit = table.get(each.id)?.commit ?? 0;
              const state = {
                text: '',
                due: each.due === null ? null : minute(each.due),
                closed: each.closed,
                keys: each.keys,
                agesFrom: null,
              };
              const next = {
                id: each.id,
                state,
                notes: [note('step')],
                outbox: each.deliver.map((n) => deliverAt(n, each.id)),
              };
              if (each.stale)
                await expect(store.commit(next, commit + 1)).rejects.toBeInstanceOf(CommitConflict);
              else {
                await store.commit(next, commit);
                table.set(each.id, { commit: commit + 1, state, deliver: each.deliver });
              }
              if (each.reopen) store = await under.reopen();
            }
            const rows = [...table].map(([id, row]) => ({
              id,
              ...row,
              wake: earliest(row.state.due, ...row.deliver.map(minute)),
            }));
            for (const row of rows) {
              const read = await store.read(row.id);
              expect(read).toMatchObject({ commit: row.commit, state: row.state });
              expect(read?.history).toHaveLength(row.commit);
            }
            expect(ids(await store.open())).toEqual(
              rows
                .filter((row) => !row.state.closed)
                .map((row) => row.id)
                .sort(),
            );
            for (const key of ['x', 'y', 'z']) {
              expect(ids(await store.find(key))).toEqual(
                rows
                  .filter((row) => row.state.keys.includes(key))
                  .map((row) => row.id)
                  .sort(),
              );
            }
            expect(await store.nextDue()).toBe(earliest(...rows.map((row) => row.wake)));
            const due = await store.dueBy(minute(at));
            const wanted = rows.filter((row) => row.wake !== null && row.wake <= minute(at));
            expect(ids(due)).toEqual(wanted.map((row) => row.id).sort());
            const wakes = due.map((line) => earliest(line.due, line.deliverAt) ?? toInstant(0));
            expect(wakes).toEqual(wakes.toSorted());
          }),
        ),
        { numRuns: 25 },
      );
    });
  });
}

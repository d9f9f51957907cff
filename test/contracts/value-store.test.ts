import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openLowdbValues } from '../../services/storage/lowdb-values.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createMemoryValues } from '../fakes/memory-values.ts';
import { type Visit, valueStoreContract } from './value-store.contract.ts';

valueStoreContract('memory', async () => {
  const clock = createClockByHand();
  const store = createMemoryValues<Visit>(clock.now);
  return {
    clock,
    store,
    reopen: async () => store,
    refuse: async () => {
      store.failNextWrite();
      return async () => undefined;
    },
    end: async () => undefined,
  };
});

valueStoreContract('lowdb', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'values-'));
  const parse = (value: unknown): Visit => z.object({ page: z.string() }).parse(value);
  const clock = createClockByHand();
  const log = { warn: () => undefined };
  const open = () => openLowdbValues({ folder, kind: 'visits', parse, now: clock.now, log });
  const store = await open();
  return {
    clock,
    store,
    reopen: open,
    refuse: async (key) => {
      const name = createHash('sha256').update(JSON.stringify(key)).digest('hex');
      const obstacle = join(folder, 'visits', `${name}.json.partial`);
      await mkdir(obstacle);
      return () => rm(obstacle, { recursive: true });
    },
    end: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

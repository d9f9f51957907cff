import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbDocuments } from '../../services/storage/lowdb-documents.ts';
import { createMemoryDocuments } from '../fakes/memory-documents.ts';
import { type Note, notes, type Task } from '../fakes/sample-documents.ts';
import { documentStoreContract } from './document-store.contract.ts';

documentStoreContract('memory', async () => {
  const store = createMemoryDocuments<Note, Task>(notes);
  return {
    store,
    reopen: async () => store,
    refuse: async () => {
      store.failNextCommit();
      return async () => undefined;
    },
    leftOf: async (id) => store.leftOf(id),
    everything: async () => store.everything(),
    end: async () => undefined,
  };
});

documentStoreContract('lowdb', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'));
  const open = () => openLowdbDocuments<Note, Task>({ ...notes, folder, log: { warn: () => undefined } });
  let current = await open();
  return {
    store: current,
    reopen: async () => {
      await current.close();
      current = await open();
      return current;
    },
    refuse: async (id) => {
      const obstacles = ['open', 'forgotten'].map((place) =>
        join(folder, 'notes', place, `${id}.json.partial`),
      );
      for (const obstacle of obstacles) await mkdir(obstacle);
      return async () => {
        for (const obstacle of obstacles) await rm(obstacle, { recursive: true });
      };
    },
    leftOf: async (id) => {
      const path = join(folder, 'notes', 'forgotten', `${id}.json`);
      if (!existsSync(path)) return null;
      return JSON.parse(readFileSync(path, 'utf8')).history;
    },
    everything: async () =>
      globSync('**/*', { cwd: folder, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
        .join('\n'),
    end: async () => {
      await current.close();
      await rm(folder, { recursive: true });
    },
  };
});

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
      const obstacle = join(folder, 'notes', 'open', `${id}.json.partial`);
      await mkdir(obstacle);
      return () => rm(obstacle, { recursive: true });
    },
    end: async () => {
      await current.close();
      await rm(folder, { recursive: true });
    },
  };
});

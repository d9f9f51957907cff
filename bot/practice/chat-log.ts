import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../services/cases/instant.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import type { ChatEntry, ChatView } from './wire.ts';

export type Draft = Omit<ChatEntry, 'id' | 'revision'>;

/** What was said with each person. Each verb resolves once the change is written. */
export interface ChatLog {
  append(person: string, draft: Draft): Promise<ChatEntry>;
  /** False where the entry is not known, or no longer. */
  change(person: string, id: string, change: Partial<Draft>): Promise<boolean>;
  entry(person: string, id: string): ChatEntry | null;
  /** Entries whose revision is above `after`, in the order they were said. */
  view(person: string, after: number): ChatView;
  isWelcomed(person: string): boolean;
  setWelcomed(person: string): Promise<void>;
  clear(): Promise<void>;
  /** Resolves when nothing waits to be written. */
  settled(): Promise<void>;
}

interface Chat {
  person: string;
  welcomed: boolean;
  entries: ChatEntry[];
}

const KEPT = 200;
const TEXT_KEPT = 20_000;

const storedChat = z.object({
  person: z.string(),
  welcomed: z.boolean(),
  entries: z.array(
    z.object({
      id: z.string(),
      revision: z.number(),
      by: z.enum(['person', 'assistant']),
      at: z.string().transform((at) => at as Instant),
      text: z.string(),
      markdown: z.boolean(),
      cards: z.array(z.unknown()),
      suggestions: z.array(z.object({ title: z.string(), say: z.string() })),
      state: z.enum(['shown', 'sending', 'failed', 'deleted']),
    }),
  ),
});

/** One file per chat in `folder`; the newest 200 entries of each are kept, so a long rehearsal stays small. */
export async function openChatLog(folder: string): Promise<ChatLog> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const chats = await readChats(folder);
  let revision = Math.max(0, ...[...chats.values()].flatMap((chat) => chat.entries.map((e) => e.revision)));
  let writing: Promise<unknown> = Promise.resolve();

  function chatOf(person: string): Chat {
    const found = chats.get(person) ?? { person, welcomed: false, entries: [] };
    chats.set(person, found);
    return found;
  }

  function inOrder(work: () => Promise<void>): Promise<void> {
    const done = writing.then(work);
    writing = done.catch(() => undefined);
    return done;
  }

  function save(chat: Chat): Promise<void> {
    return inOrder(() => writeJsonFile(fileOf(folder, chat.person), chat));
  }

  return {
    async append(person, draft) {
      const chat = chatOf(person);
      revision += 1;
      const entry = { ...draft, text: draft.text.slice(0, TEXT_KEPT), id: randomUUID(), revision };
      chat.entries = [...chat.entries, entry].slice(-KEPT);
      await save(chat);
      return entry;
    },
    async change(person, id, change) {
      const chat = chatOf(person);
      if (!chat.entries.some((entry) => entry.id === id)) return false;
      revision += 1;
      const changed = { ...change, revision };
      chat.entries = chat.entries.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry));
      await save(chat);
      return true;
    },
    entry: (person, id) => chats.get(person)?.entries.find((entry) => entry.id === id) ?? null,
    view(person, after) {
      const entries = chats.get(person)?.entries ?? [];
      const newest = Math.max(0, ...entries.map((entry) => entry.revision));
      return { entries: entries.filter((entry) => entry.revision > after), revision: newest };
    },
    isWelcomed: (person) => chats.get(person)?.welcomed ?? false,
    async setWelcomed(person) {
      const chat = chatOf(person);
      chat.welcomed = true;
      await save(chat);
    },
    async settled() {
      await writing;
    },
    clear: () =>
      inOrder(async () => {
        chats.clear();
        for (const file of await readdir(folder)) await rm(join(folder, file), { force: true });
      }),
  };
}

/** A person's id may hold anything; a file name may not. */
function fileOf(folder: string, person: string): string {
  return join(folder, `${createHash('sha256').update(person).digest('hex').slice(0, 32)}.json`);
}

/** A file that is no chat is passed over: practice must start whatever lies there. */
async function readChats(folder: string): Promise<Map<string, Chat>> {
  const chats = new Map<string, Chat>();
  for (const file of await readdir(folder)) {
    const chat = file.endsWith('.json') ? storedChat.safeParse(await readJsonFile(join(folder, file))) : null;
    if (!chat?.success) continue;
    const settled = chat.data.entries.map((e) =>
      e.state === 'sending' ? { ...e, state: 'failed' as const } : e,
    );
    chats.set(chat.data.person, { ...chat.data, entries: settled });
  }
  return chats;
}

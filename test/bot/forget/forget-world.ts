import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Conversation, createConversations } from '../../../bot/conversations.ts';
import { type ExitCode, runForget } from '../../../bot/forget/run-forget.ts';
import { openStores, STORE_FOLDER, type Stores } from '../../../bot/stores.ts';
import type { Operator } from '../../../services/cases/directory.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import type { HistoryEntry } from '../../../services/desk/ports/stores.ts';
import { verifyChain } from '../../../services/storage/history-chain.ts';
import { createDeskWorld, type DeskWorld } from '../../services/desk/desk-world.ts';

const HISTORY_KEY = 'a history key of at least 32 characters';

/** A data folder that a product has written, and the command on it. */
export interface ForgetWorld {
  readonly world: DeskWorld;
  readonly folder: string;
  /** What happens while the product runs. */
  running(work: (desk: Desk, stores: Stores) => Promise<void>): Promise<void>;
  forget(...args: readonly string[]): Promise<{ readonly code: ExitCode; readonly text: string }>;
  forgetWith(historyKey: string, ...args: readonly string[]): ReturnType<ForgetWorld['forget']>;
  /** Every byte under the folder of the stores, as text; file names too. */
  everything(): string;
  /** Of that what a mere start does not write anew. */
  documents(): string;
  /** The histories that do not verify, of all documents that are kept or forgotten. */
  brokenHistories(): readonly string[];
  chat(stores: Stores, person: Operator, headline?: readonly [ref: string, headline: string]): Promise<void>;
  end(): void;
}

export function createForgetWorld(): ForgetWorld {
  const world = createDeskWorld();
  const folder = mkdtempSync(join(tmpdir(), 'forget-'));
  const store = join(folder, STORE_FOLDER);
  const files = (): readonly string[] =>
    readdirSync(store, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  async function forgetWith(
    historyKey: string,
    ...args: readonly string[]
  ): Promise<{ readonly code: ExitCode; readonly text: string }> {
    let text = '';
    const code = await runForget({
      args,
      env: { DATA_DIR: folder, HISTORY_KEY: historyKey },
      log: world.log,
      write: (more) => {
        text += more;
      },
    });
    return { code, text };
  }

  return {
    world,
    folder,
    async running(work) {
      const stores = await openStores(folder, HISTORY_KEY, world);
      const desk = world.openDesk(stores);
      await work(desk, stores);
      await desk.tick();
      await desk.close();
      await stores.close();
    },
    forget: (...args) => forgetWith(HISTORY_KEY, ...args),
    forgetWith,
    everything: () =>
      files()
        .map((path) => `${path}\n${readFileSync(path, 'utf8')}`)
        .join('\n'),
    documents: () =>
      files()
        .filter((path) => !path.endsWith('closed-index.jsonl'))
        .map((path) => `${path}\n${readFileSync(path, 'utf8')}`)
        .join('\n'),
    brokenHistories: () =>
      files()
        .filter((path) => /\/(cases|requests)\/(open|closed|forgotten)\//.test(path))
        .filter((path) => {
          const { id, history }: { id: string; history: HistoryEntry[] } = JSON.parse(
            readFileSync(path, 'utf8'),
          );
          const kind = path.includes('/cases/') ? 'cases' : 'requests';
          return (
            history.length === 0 || !verifyChain(history, { document: `${kind}/${id}`, key: HISTORY_KEY }).ok
          );
        }),
    async chat(stores, person, card) {
      const conversations = createConversations(stores.conversations, world.clock);
      const reference = {
        serviceUrl: 'http://127.0.0.1:1',
        channelId: 'msteams',
        conversation: { id: `a:chat-of-${person.aadObjectId}` },
        user: { id: `29:${person.aadObjectId}`, name: person.name, aadObjectId: person.aadObjectId },
      } as unknown as Conversation['reference'];
      await conversations.learn({ operatorId: person.id, reference, locale: null, timeZone: null });
      await stores.answered.set(`welcome:a:chat-of-${person.aadObjectId}`, []);
      await stores.answered.set(`intake:${person.id}`, ['1']);
      if (card !== undefined) {
        await conversations.setCard(person.id, card[0], { activityId: 'm1', headline: card[1] });
      }
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}

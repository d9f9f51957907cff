import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Instant, isInstant } from '../cases/instant.ts';
import type { Held } from './document-lines.ts';
import { setAside, writeDurably } from './durable-file.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { readOwnFile } from './read-file.ts';
import { DamagedFile } from './storage-faults.ts';

/** What the lines depend on; when it changes, they are made anew from the documents. */
export interface IndexEdition {
  readonly form: number;
  readonly indexVersion: number;
}

/**
 * The index lines of closed documents, so that these need not be read at the start.
 * A document's name is noted durably before its file changes and its line after: whoever finds the name last in
 * the file reads the document itself, so a crash in between leaves no stale line.
 */
export interface ClosedIndex {
  /** Resolves once durable. */
  writing(id: string): Promise<void>;
  /** Not waited for on the disk: if it is lost, `writing` still says that the document must be read. */
  written(held: Held): Promise<void>;
  /** Nothing of what is no longer held is left in the file when this resolves; several at once are one write. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

const instant = z.custom<Instant>(isInstant).nullable();
const note = z.union([
  z.object({ edition: z.object({ form: z.int(), indexVersion: z.int() }) }),
  z.object({ writing: z.string() }),
  z.object({
    commit: z.int().positive(),
    line: z.object({
      id: z.string(),
      closed: z.boolean(),
      due: instant,
      deliverAt: instant,
      keys: z.array(z.string()),
      agesFrom: instant,
    }),
  }),
]);

/** The lines that can be trusted; null: missing, damaged or of another edition, so all must be made anew. */
export async function readClosedIndex(
  path: string,
  edition: IndexEdition,
): Promise<ReadonlyMap<string, Held> | null> {
  const lines = new Map<string, Held>();
  const [first, ...notes] = (await textOf(path)).split('\n').filter((text) => text !== '');
  if (first !== JSON.stringify({ edition })) return null;
  for (const text of notes) {
    const found = note.safeParse(parseJson(text)).data;
    if (found === undefined || 'edition' in found) return null;
    if ('writing' in found) lines.delete(found.writing);
    else lines.set(found.line.id, { ...found, place: 'closed' });
  }
  return lines;
}

/** Writes the file anew from what is held, and opens it for more. */
export async function openClosedIndex(
  path: string,
  edition: IndexEdition,
  held: () => Iterable<Held>,
): Promise<ClosedIndex> {
  const turns = createOneAtATime();
  /** Their lines are not to be trusted before `written`. */
  const underWay = new Set<string>();
  let compacting: Promise<void> | null = null;

  async function writeAnew(): Promise<FileHandle> {
    const lines = [...held()].filter(({ line }) => !underWay.has(line.id));
    const notes = [{ edition }, ...lines.map(({ commit, line }) => ({ commit, line }))];
    await writeDurably(path, notes.map((each) => `${JSON.stringify(each)}\n`).join(''));
    return open(path, 'a', 0o600);
  }

  let file: FileHandle | null = await writeAnew();

  /** Opened again where writing anew failed half way. */
  async function append(value: object): Promise<FileHandle> {
    file ??= await open(path, 'a', 0o600);
    // Begins with a new line: what a full disk cut short before must not spoil this note as well.
    await file.appendFile(`\n${JSON.stringify(value)}\n`);
    return file;
  }

  return {
    writing: (id) =>
      turns.run('', async () => {
        underWay.add(id);
        await (await append({ writing: id })).datasync();
      }),
    written: ({ commit, line }) =>
      turns.run('', async () => {
        underWay.delete(line.id);
        await append({ commit, line });
      }),
    compact() {
      compacting ??= turns.run('', async () => {
        compacting = null;
        await file?.close();
        file = null;
        file = await writeAnew();
      });
      return compacting;
    },
    close: async () => {
      await turns.idle();
      await file?.close();
    },
  };
}

/** What is no file of ours is only in the way: the lines are made anew. */
async function textOf(path: string): Promise<string> {
  try {
    return readOwnFile(path) ?? '';
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    await setAside(path, join(dirname(path), 'damaged'));
    return '';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

import { join } from 'node:path';
import type { HistoryEntry } from '../desk/ports/stores.ts';
import { type AnchorFile, type HeadToAnchor, openAnchorFile } from './anchor-file.ts';
import { anchorName, type Head } from './anchor-line.ts';
import { documentsIn } from './document-places.ts';
import { makePrivateFolder } from './durable-file.ts';
import { verifyChain } from './history-chain.ts';
import { errorCode, orUnavailable } from './storage-faults.ts';
import type { StorageLog } from './storage-log.ts';

/** Told of the documents of one kind: of each that is read at the start, and of each commit. */
export interface Witness {
  /** The last line there is, for the next entry to name: so the histories hold the anchors as these hold them. */
  end(): string | null;
  found(id: string, history: readonly HistoryEntry[]): void;
  /** Resolves whether the new head is anchored on the disk; never rejects. Commits need not wait for it. */
  committed(id: string, history: readonly HistoryEntry[]): Promise<boolean>;
}

/** The heads of all histories, written down apart from them: a history that was cut short is shorter than its anchor. */
export interface Anchors {
  of(kind: string): Witness;
  /** Once all kinds are open: of every anchored document some copy must lie there. */
  lookForRemoved(): Promise<void>;
  /** What was seen to be amiss since the start, in words for the operator; empty when all is well. */
  evidence(): readonly string[];
  /** What waits is written first. */
  close(): Promise<void>;
}

export const ANCHOR_FILE = 'anchors.jsonl';

interface Waiting extends HeadToAnchor {
  readonly done: (anchored: boolean) => void;
}

type Amiss = 'shorter-than-its-anchor' | 'other-than-its-anchor' | 'does-not-verify' | 'removed';

const SAYS: Readonly<Record<Amiss, string>> = {
  'shorter-than-its-anchor': 'is shorter than it was',
  'other-than-its-anchor': 'is not the one that was written down',
  'does-not-verify': 'does not verify',
  removed: 'is gone, and so is its document',
};

/** Rejects with StorageUnavailable. The caller holds the lock of `folder`. */
export async function openAnchors(parts: {
  readonly folder: string;
  readonly historyKey: string;
  readonly log: StorageLog;
  /** Another one than that on the disk, for tests. */
  readonly openFile?: (...how: Parameters<typeof openAnchorFile>) => Promise<AnchorFile>;
}): Promise<Anchors> {
  const { folder, historyKey: key, log, openFile = openAnchorFile } = parts;
  const path = join(folder, ANCHOR_FILE);
  const heads = new Map<string, Pick<Head, 'n' | 'mac'>>();
  const amiss = new Map<string, string>();
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  let refused = false;

  const file = await orUnavailable(`open ${path}`, async () => {
    await makePrivateFolder(folder);
    return openFile(path, key, ({ document, n, mac }) => heads.set(document, { n, mac }));
  });

  const report = (document: string, because: Amiss): void => {
    if (amiss.has(document)) return;
    amiss.set(document, `The history of ${document} ${SAYS[because]}. Run: npm run verify-history`);
    log.warn({ document, because }, 'a history is not as it was anchored');
  };

  /** Everything that came together is one write and one fsync. */
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const taken = waiting;
      waiting = [];
      try {
        await file.append(taken);
        refused = false;
        for (const { done } of taken) done(true);
      } catch (error) {
        if (!refused) log.warn({ code: errorCode(error) }, 'anchors could not be written');
        refused = true;
        for (const { done } of taken) done(false);
        // They go out before the next one, of each document the last; a crash before that is made up for at the start.
        const owed = taken.map((each) => ({ ...each, late: true, done: () => undefined }));
        waiting = [...new Map(owed.map((each) => [each.document, each])).values(), ...waiting];
        return;
      }
    }
  };

  const write = (): Promise<void> => {
    writing ??= drain().finally(() => {
      writing = null;
      // What came between the last look and this step.
      if (waiting.length > 0 && !refused) void write();
    });
    return writing;
  };

  const anchor = (document: string, head: Head, late: boolean): Promise<boolean> => {
    heads.set(document, { n: head.n, mac: head.mac });
    return new Promise((done) => {
      waiting.push({ document, head, late, done });
      void write();
    });
  };

  /** Whether the history still holds what was anchored of it. */
  const holds = (document: string, history: readonly HistoryEntry[]): boolean => {
    const anchored = heads.get(document);
    if (anchored === undefined) return true;
    if (history.length < anchored.n) report(document, 'shorter-than-its-anchor');
    else if (history[anchored.n - 1]?.mac !== anchored.mac) report(document, 'other-than-its-anchor');
    else return true;
    return false;
  };

  return {
    of: (kind) => ({
      end: () => {
        const end = file.end();
        return end === null ? null : anchorName(end);
      },
      found: (id, history) => {
        const document = `${kind}/${id}`;
        const last = history.at(-1);
        if (!holds(document, history) || last === undefined || heads.get(document)?.n === last.n) return;
        if (verifyChain(history, { document, key }).ok) void anchor(document, last, true);
        else report(document, 'does-not-verify');
      },
      committed: async (id, history) => {
        const document = `${kind}/${id}`;
        const last = history.at(-1);
        holds(document, history);
        if (last === undefined || heads.get(document)?.mac === last.mac) return !refused;
        return anchor(document, last, false);
      },
    }),
    lookForRemoved: () =>
      orUnavailable(`look through ${folder}`, async () => {
        const there = await documentsIn(
          folder,
          [...heads.keys()].map((document) => document.split('/')[0] ?? ''),
        );
        for (const document of heads.keys()) if (!there.has(document)) report(document, 'removed');
      }),
    evidence: () => [
      ...amiss.values(),
      ...(refused ? [`The heads of histories cannot be written to ${path}.`] : []),
    ],
    close: async () => {
      await (writing ?? write());
      await file.close();
    },
  };
}

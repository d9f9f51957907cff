import { chmod, type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type AnchorEnd, type AnchorLine, type Head, nextAnchorLine, readAnchorLine } from './anchor-line.ts';
import { syncFolder } from './durable-file.ts';
import { errorCode } from './storage-faults.ts';

export interface HeadToAnchor {
  readonly document: string;
  readonly head: Head;
  readonly late: boolean;
}

/** Only ever appended to, so that it may lie on a medium, or carry an attribute, that allows nothing else. */
export interface AnchorFile {
  /** Durable, in this order, when it resolves. After a rejection some of them may stand there. */
  append(heads: readonly HeadToAnchor[]): Promise<void>;
  /** The last line that is certainly on the disk; null: there is none, or nobody knows after a failure. */
  end(): AnchorEnd | null;
  close(): Promise<void>;
}

interface Tail {
  readonly end: AnchorEnd | null;
  /** The last line is whole; else a crash or a full disk cut it short. */
  readonly whole: boolean;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** What cannot be read is passed over here; whether it may be so is for the verifier to say. */
function readTail(text: string, take: (line: AnchorLine) => void): Tail {
  let end: AnchorEnd | null = null;
  for (const each of text.split('\n')) {
    const line = each === '' ? null : readAnchorLine(each);
    if (line === null) continue;
    end = { line: line.line, seal: line.seal };
    take(line);
  }
  return { end, whole: text === '' || text.endsWith('\n') };
}

async function openPrivate(path: string): Promise<FileHandle> {
  const file = await open(path, 'a', 0o600);
  try {
    if (((await stat(path)).mode & 0o777) !== 0o600) await chmod(path, 0o600);
    await syncFolder(dirname(path));
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** `take` gets every line that is there. */
export async function openAnchorFile(
  path: string,
  key: string,
  take: (line: AnchorLine) => void,
): Promise<AnchorFile> {
  let tail: Tail | null = readTail(await textOf(path), take);
  const file = await openPrivate(path);

  return {
    async append(heads) {
      // After a failure nobody knows how much of it stands there but the file itself.
      let { end, whole } = tail ?? readTail(await textOf(path), () => undefined);
      tail = null;
      let text = whole ? '' : '\n';
      for (const { document, head, late } of heads) {
        const line = nextAnchorLine(end, document, head, late, key);
        end = line;
        text += `${JSON.stringify(line)}\n`;
      }
      await file.appendFile(text);
      await file.datasync();
      whole = true;
      tail = { end, whole };
    },
    end: () => tail?.end ?? null,
    close: () => file.close(),
  };
}

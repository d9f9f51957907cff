import { readFile } from 'node:fs/promises';
import { type AnchorLine, anchorName, anchorSeal, readAnchorLine } from '../anchor-line.ts';
import { errorCode } from '../storage-faults.ts';
import { type Finding, noted, tampered } from './finding.ts';

/** A file of anchors as it was found. */
export interface ReadAnchors {
  readonly file: string;
  readonly lines: readonly AnchorLine[];
  readonly findings: readonly Finding[];
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parsed(text: string, file: string) {
  const lines: AnchorLine[] = [];
  const findings: Finding[] = [];
  for (const [position, each] of text.split('\n').entries()) {
    const line = each === '' ? null : readAnchorLine(each);
    if (line !== null) lines.push(line);
    else if (each !== '') {
      const says = 'is not a whole line: a crash cut it short, or it is just being written.';
      findings.push(noted(file, `row ${position + 1}`, says));
    }
  }
  return { lines, findings };
}

/** Each line must be the next, and sealed to the one before. */
function brokenLines(lines: readonly AnchorLine[], file: string, key: string): readonly Finding[] {
  const findings: Finding[] = [];
  let before: AnchorLine | null = null;
  for (const line of lines) {
    const expected: number = (before?.line ?? 0) + 1;
    const place = `line ${line.line} (${line.document}, ${line.at})`;
    if (line.line !== expected) {
      const gone =
        line.line > expected
          ? `the lines ${expected} to ${line.line - 1} are missing`
          : 'a line stands twice or out of its order';
      findings.push(tampered(file, place, `should be line ${expected}: ${gone}.`));
    } else if (line.seal !== anchorSeal(line, before?.seal ?? null, key)) {
      findings.push(
        tampered(
          file,
          place,
          'does not fit its seal: it was edited, or the line before it was, or the key is another one.',
        ),
      );
    }
    before = line;
  }
  return findings;
}

/** Null: there is no such file. */
export async function readAnchors(path: string, file: string, key: string): Promise<ReadAnchors | null> {
  const text = await textOf(path);
  if (text === null) return null;
  const { lines, findings } = parsed(text, file);
  return { file, lines, findings: [...findings, ...brokenLines(lines, file, key)] };
}

/**
 * A copy that was shipped elsewhere. What a power cut took back here may stand there, and be followed there by what was
 * written instead; so each of its lines is held against the seals before it, and against what the documents say.
 */
export async function readShipped(path: string, key: string): Promise<ReadAnchors | null> {
  const text = await textOf(path);
  if (text === null) return null;
  const { lines, findings } = parsed(text, path);
  const seals = new Map<number, string | null>([[0, null]]);
  const broken: Finding[] = [];
  for (const line of lines) {
    const before = seals.get(line.line - 1);
    // A copy may begin later than the file.
    const isFirst = seals.size === 1 && line.line > 1;
    if (!isFirst && (before === undefined || line.seal !== anchorSeal(line, before, key)))
      broken.push(
        tampered(
          path,
          `line ${line.line}`,
          'does not fit its seal: this copy was changed, or is of another key.',
        ),
      );
    seals.set(line.line, line.seal);
  }
  return { file: path, lines, findings: [...findings, ...broken] };
}

/** What was shipped must stand here too; `present`: all lines of here, as `document n mac`. */
export function lostSince(shipped: ReadAnchors, here: ReadAnchors | null): readonly Finding[] {
  const present = new Set((here?.lines ?? []).map(({ document, n, mac }) => `${document} ${n} ${mac}`));
  return shipped.lines
    .filter(({ document, n, mac }) => !present.has(`${document} ${n} ${mac}`))
    .map(({ line, document, n, at }) =>
      tampered(
        here?.file ?? 'anchors.jsonl',
        `line ${line} (${document}, ${at})`,
        `is gone: the copy in ${shipped.file} has it, for entry ${n}.`,
      ),
    );
}

export function namesOf(...all: readonly (ReadAnchors | null)[]): ReadonlySet<string> {
  return new Set(all.flatMap((each) => each?.lines.map(anchorName) ?? []));
}

import { join } from 'node:path';
import { ANCHOR_FILE } from '../anchors.ts';
import { isDocumentId } from '../document-id.ts';
import { namesIn, PLACES } from '../document-places.ts';
import { lostSince, namesOf, type ReadAnchors, readAnchors, readShipped } from './check-anchors.ts';
import { checkChain } from './check-chain.ts';
import { checkAhead, checkHeads, checkNamedAnchors, headOf, type KnownHead } from './check-heads.ts';
import { type Finding, noted, tampered, unreadable } from './finding.ts';
import { type RawDocument, readRaw } from './raw-document.ts';

/** A head that somebody has on paper. */
export interface PrintedHead {
  /** `kind/id`. */
  readonly document: string;
  readonly n: number;
  readonly mac: string;
}

export interface StoreReport {
  readonly findings: readonly Finding[];
  readonly counts: {
    readonly documents: number;
    readonly entries: number;
    readonly anchors: number;
  };
}

/** The product may move a document from one folder to another while it is looked for. */
const LOOKS = 3;

/**
 * Reads and changes nothing, and needs no lock: the anchors are read first, so that a product that runs beside it can
 * only be ahead of them. What seems wrong is read once more before it is said.
 */
export async function verifyStore(parts: {
  readonly folder: string;
  readonly kinds: readonly string[];
  readonly key: string;
  /** A copy of the anchor file that was kept elsewhere. */
  readonly shipped?: string | null;
  readonly printed?: readonly PrintedHead[];
}): Promise<StoreReport> {
  const { folder, kinds, key, printed = [] } = parts;
  const shipped = parts.shipped == null ? null : await readShipped(parts.shipped, key);
  const here = await readAnchors(join(folder, ANCHOR_FILE), ANCHOR_FILE, key);
  let names = namesOf(here, shipped);
  const anchored = headsByDocument(here, shipped);
  const known = new Map(anchored);
  for (const { document, n, mac } of printed)
    known.set(document, [...(known.get(document) ?? []), { n, mac, from: 'the head you gave' }]);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let entries = 0;

  async function copiesOf(kind: string, id: string): Promise<readonly (RawDocument | Finding)[]> {
    for (let look = 0; look < LOOKS; look += 1) {
      const found = await Promise.all(
        PLACES.map((place) => readRaw(folder, `${kind}/${place}/${id}.json`, place)),
      );
      const copies = found.filter((copy) => copy !== null);
      if (copies.length > 0) return copies;
    }
    return [];
  }

  /** `again`: what was written since the anchors were read may name lines that are newer than those. */
  async function check(
    kind: string,
    id: string,
    again: boolean,
  ): Promise<{ readonly entries: number; readonly findings: readonly Finding[] }> {
    const document = `${kind}/${id}`;
    const copies = await copiesOf(kind, id);
    if (again) names = namesOf(await readAnchors(join(folder, ANCHOR_FILE), ANCHOR_FILE, key), here, shipped);
    const raws = copies.filter((copy) => 'history' in copy);
    const own = [
      ...copies.filter((copy) => 'says' in copy),
      ...raws.flatMap((raw) => checkChain(raw, kind, id, key)),
    ];
    // A crash between writing the new copy and removing the old one leaves both: the newer one counts.
    const newest = raws.sort((a, b) => b.commit - a.commit)[0];
    if (newest === undefined || own.length > 0) return { entries: 0, findings: own };
    return {
      entries: newest.history.length,
      findings: [
        ...checkHeads(newest, known.get(document) ?? []),
        ...checkNamedAnchors(newest, names),
        ...checkAhead(newest, anchored.get(document) ?? []),
      ],
    };
  }

  for (const kind of kinds) {
    for (const id of await idsOf(folder, kind, findings)) {
      seen.add(`${kind}/${id}`);
      const first = await check(kind, id, false);
      const checked = first.findings.length === 0 ? first : await check(kind, id, true);
      findings.push(...checked.findings);
      entries += checked.entries;
    }
  }

  const ofFile = anchorFindings(here, seen.size > 0);
  const aside = await setAsideIn(folder, kinds, seen);
  for (const document of known.keys()) {
    const [kind = '', id = ''] = document.split('/');
    if (seen.has(document) || !kinds.includes(kind) || (await copiesOf(kind, id)).length > 0) continue;
    if (aside.documents.has(document)) continue;
    const last = [...(known.get(document) ?? [])].sort((a, b) => b.n - a.n)[0];
    findings.push(
      tampered(`${document}`, null, `is gone: entry ${last?.n} of it was written down (${last?.from}).`),
    );
  }
  const lost = shipped === null ? [] : [...shipped.findings, ...lostSince(shipped, here)];
  if (parts.shipped != null && shipped === null) findings.push(unreadable(parts.shipped, 'is not there.'));
  return {
    findings: [...findings, ...aside.findings, ...ofFile, ...lost],
    counts: { documents: seen.size, entries, anchors: here?.lines.length ?? 0 },
  };
}

function anchorFindings(here: ReadAnchors | null, hasDocuments: boolean): readonly Finding[] {
  if (here !== null) return here.findings;
  return hasDocuments ? [tampered(ANCHOR_FILE, null, 'is gone, and with it every anchor.')] : [];
}

function headsByDocument(...all: readonly (ReadAnchors | null)[]): ReadonlyMap<string, readonly KnownHead[]> {
  const heads = new Map<string, KnownHead[]>();
  for (const anchors of all) {
    for (const line of anchors?.lines ?? []) {
      const list = heads.get(line.document);
      const head = headOf(anchors?.file ?? '', line);
      if (list === undefined) heads.set(line.document, [head]);
      else list.push(head);
    }
  }
  return heads;
}

async function idsOf(folder: string, kind: string, findings: Finding[]): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const place of PLACES) {
    for (const name of await namesIn(join(folder, kind, place))) {
      if (!name.endsWith('.json')) continue;
      const id = name.slice(0, -'.json'.length);
      if (isDocumentId(id)) ids.add(id);
      else findings.push(unreadable(`${kind}/${place}/${name}`, 'has a name that is none of ours.'));
    }
  }
  return [...ids].sort();
}

/** What the product could not read and set aside; `documents`: those of which nothing else is left. */
async function setAsideIn(
  folder: string,
  kinds: readonly string[],
  alive: ReadonlySet<string>,
): Promise<{ readonly findings: readonly Finding[]; readonly documents: ReadonlySet<string> }> {
  const findings: Finding[] = [];
  const documents = new Set<string>();
  for (const kind of kinds) {
    for (const name of await namesIn(join(folder, kind, 'damaged'))) {
      const document = `${kind}/${name.replace(/\.json(?:\.\d+)?$/, '')}`;
      const file = `${kind}/damaged/${name}`;
      const says = 'was set aside by the product, which could not read it.';
      if (alive.has(document)) findings.push(noted(file, null, says));
      else {
        documents.add(document);
        findings.push(unreadable(file, `${says} Nothing else is left of ${document}.`));
      }
    }
  }
  return { findings, documents };
}

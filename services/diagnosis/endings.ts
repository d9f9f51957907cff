import { tlds } from '@hapi/tlds';
import { editDistance } from './edit-distance.ts';

/** Source: RFC 2606 and RFC 6761: kept for examples and tests, so they are in no list and nobody's mistake. */
const RESERVED: readonly string[] = ['example', 'test', 'invalid'];

/** Where authorities of Europe and their mail providers are; the commonest first, as the likelier of two equals. */
const COMMON =
  `com eu es de fr it pt nl be at ie pl ro gr cz hu se dk fi bg hr sk si lt lv ee lu mt cy no is li ch net org int`
    .trim()
    .split(' ');

const ONE_SLIP = 1;

/** `domain` in ASCII form. Source: IANA's list of top-level domains, as the package keeps it; a newer one may be missing. */
export function isKnownEnding(domain: string): boolean {
  const ending = domain.split('.').at(-1) ?? '';
  return RESERVED.includes(ending) || tlds.has(ending);
}

/** `ayto.gobes` → `ayto.gob.es`, `ayto.con` → `ayto.com`; null where nothing comes near. */
export function withLikelyEnding(domain: string): string | null {
  const at = domain.lastIndexOf('.');
  const stem = domain.slice(0, at + 1);
  const ending = domain.slice(at + 1);
  const glued = COMMON.find((each) => ending.length > each.length + 1 && ending.endsWith(each));
  const near = COMMON.map((each) => ({ each, distance: editDistance(ending, each) }))
    .filter(({ distance }) => distance <= ONE_SLIP && ending.length > 2)
    .toSorted((a, b) => a.distance - b.distance)[0];
  if (near !== undefined && at > 0) return `${stem}${near.each}`;
  return glued === undefined ? null : `${stem}${ending.slice(0, -glued.length)}.${glued}`;
}

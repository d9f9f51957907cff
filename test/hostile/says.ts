import type { TextKey } from '../../services/texts/en/catalogue.ts';
import { en } from '../../services/texts/en/catalogue.ts';

/** The parts of a text that stand there whatever it is filled with. */
function fixedParts(text: string): readonly string[] {
  let depth = 0;
  let part = '';
  const parts: string[] = [];
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (depth === 0) part += sign;
    else if (part !== '') {
      parts.push(part);
      part = '';
    }
    if (sign === '}') depth -= 1;
  }
  return [...parts, part].map((each) => each.replaceAll('**', '').trim()).filter(({ length }) => length > 0);
}

/** Whether this text of the catalogue was said, with whatever it was filled; throws for one that says nothing by itself. */
export function says(said: string, key: TextKey): boolean {
  const parts = fixedParts(en[key]);
  if (Math.max(0, ...parts.map(({ length }) => length)) < 8) throw new Error(`${key} cannot be recognised`);
  const plain = said.replaceAll('**', '');
  let from = 0;
  for (const part of parts) {
    const at = plain.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers } from '../../../services/cases/decide.ts';
import { ignored } from '../../../services/texts/en/ignored.ts';
import { status } from '../../../services/texts/en/status.ts';
import { tell } from '../../../services/texts/en/tell.ts';

const root = join(import.meta.dirname, '../../..');

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

const WORD = /'([a-z][a-z.-]+)'/g;
const TEMPLATE = /`([^`\n]+)`/g;

/** Whether the sources can mean the key: as a quoted word, or by a template whose gaps are filled with quoted words. */
function createMeaning(sources: readonly string[]): (key: string) => boolean {
  const all = (pattern: RegExp): readonly string[] =>
    sources.flatMap((source) => [...source.matchAll(pattern)].map(([, text]) => text ?? ''));
  const words = new Set(all(WORD));
  const templates = all(TEMPLATE).flatMap((template) => {
    const parts = template.split(/\$\{[^}]*\}+/);
    if (!parts.join('').includes('.')) return [];
    const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return [new RegExp(`^${escaped.join('([a-z-]+)')}$`)];
  });
  return (key) =>
    words.has(key) ||
    templates.some((template) => {
      const gaps = template.exec(key)?.slice(1);
      return gaps?.every((gap) => words.has(gap)) ?? false;
    });
}

describe('what a case can say', () => {
  const means = createMeaning([...sourcesIn('services/cases'), ...sourcesIn('services/desk')]);
  const unused = (keys: readonly string[]): readonly string[] => keys.filter((key) => !means(key));

  it('is all said somewhere', () => {
    expect(unused(Object.keys(tell))).toEqual([]);
  });

  it('has no reason that nobody gives', () => {
    expect(unused(Object.keys(ignored))).toEqual([]);
  });

  it('would be missed if nobody said it', () => {
    expect(unused(['waiting.nobody-says-this'])).toEqual(['waiting.nobody-says-this']);
  });

  it('has a status for each stage and each end, and no other', () => {
    const open = Object.keys(answers).filter((stage) => stage !== 'closed');
    const ends = ['solved', 'withdrawn', 'dormant', 'ended'].map((end) => `closed.${end}`);
    expect(Object.keys(status).sort()).toEqual([...open, ...ends].sort());
  });
});

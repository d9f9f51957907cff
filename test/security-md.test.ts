import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Evidence, hasTest, readThreats, type Threat } from './security/read-threats.ts';

const root = new URL('..', import.meta.url);
const markdown = readFileSync(new URL('SECURITY.md', root), 'utf8');
const threats = readThreats(markdown);
const edges = ['Teams', 'Admin service', 'Mail', 'Pages', 'Storage', 'Operator', 'Supply chain'];

const about = ({ edge, threat }: Threat): string => `${edge}: ${threat}`;
const sourceOf = (file: string): string | null => {
  const url = new URL(file, root);
  return existsSync(url) ? readFileSync(url, 'utf8') : null;
};
const isThere = ({ file, title }: Evidence): boolean => hasTest(sourceOf(file) ?? '', title);

describe('the threat model', () => {
  test('has a table for every edge, with every kind of threat in it', () => {
    const kinds = (edge: string) =>
      new Set(threats.filter((one) => one.edge === edge).map(({ kind }) => kind));
    expect([...new Set(threats.map(({ edge }) => edge))]).toEqual(edges);
    for (const edge of edges) expect([edge, [...kinds(edge)].sort().join('')]).toEqual([edge, 'DEIRST']);
  });

  test('says of each threat what holds it off, once', () => {
    expect(threats.filter(({ heldOffBy, threat }) => heldOffBy.length < 10 || threat.length < 10)).toEqual(
      [],
    );
    expect(new Set(threats.map(about)).size).toBe(threats.length);
  });

  test('names for each threat a test that exists, by its file and its title', () => {
    expect(threats.filter(({ shownBy }) => shownBy.length === 0).map(about)).toEqual([]);
    expect(threats.flatMap(({ unreadable }) => unreadable)).toEqual([]);
    const missing = threats.flatMap((one) =>
      one.shownBy.filter((each) => !isThere(each)).map(({ file, title }) => `${file} › ${title}`),
    );
    expect(missing).toEqual([]);
  });

  test('leads to no file that is not there', () => {
    const linked = [...markdown.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(linked.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe('reading the threat model', () => {
  const table = (row: string): string =>
    `# Security\n\n## Threats\n\n### Mail\n\n| | threat | what holds it off | the test that shows it |\n|---|---|---|---|\n${row}\n\n## What remains\n`;

  test('finds each test that a row names, and what is none', () => {
    const [one] = readThreats(
      table('| S | a | b | `test/a.test.ts` › is so<br>`test/b.e2e.ts` › is so, too<br>see a |'),
    );
    expect(one?.shownBy).toEqual([
      { file: 'test/a.test.ts', title: 'is so' },
      { file: 'test/b.e2e.ts', title: 'is so, too' },
    ]);
    expect(one?.unreadable).toEqual(['see a']);
    expect(readThreats(table('| S | a | b | none |'))[0]?.shownBy).toEqual([]);
  });

  test('takes for a test what runs under exactly that title', () => {
    expect(hasTest(`test('is so', () => {`, 'is so')).toBe(true);
    expect(hasTest(`  it.each([1, 2])('is so: %s', (one) => {`, 'is so: %s')).toBe(true);
    expect(
      hasTest(`test.each([\n  ['a', b()],\n])(\n  "%s isn't so",\n  async (one) => {`, "%s isn't so"),
    ).toBe(true);
    expect(hasTest(`test.concurrent('is so', async () => {`, 'is so')).toBe(true);
    expect(hasTest(`test('is so, too', () => {`, 'is so')).toBe(false);
    expect(hasTest(`describe('is so', () => {`, 'is so')).toBe(false);
    for (const left of ['skip', 'todo']) expect(hasTest(`test.${left}('is so', `, 'is so')).toBe(false);
    expect(hasTest(`// it says 'is so', often`, 'is so')).toBe(false);
    expect(hasTest(`{ title: 'is so', rule }`, 'is so')).toBe(true);
    expect(hasTest(`for (const one of all) test('is so', () => {`, 'is so')).toBe(true);
    expect(hasTest(`test('another', () => {\n  expect(say('is so', 1))`, 'is so')).toBe(false);
    expect(hasTest('', 'is so')).toBe(false);
  });
});

import { packageOf, readImports, type Source } from './read-imports.ts';
import { type Rule, source } from './rule.ts';

const isPractice = (path: string): boolean => /(^|\/)practice(\/|-[^/]*$)/.test(path);
const mayKnowPractice = (path: string): boolean =>
  isPractice(path) || /^bot\/compose-practice[^/]*\.ts$/.test(path) || path.startsWith('test/');

function findCycle(sources: readonly Source[]): readonly string[] {
  const edges = new Map(
    sources.map((one) => [one.path, readImports(one).filter((each) => each.ours && !each.typeOnly)] as const),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const each of edges.get(path) ?? []) {
      const cycle = visit(each.target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const path of edges.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

export const treeRules: readonly Rule[] = [
  {
    title: 'no module waits for itself: there is no import cycle',
    violations: (sources) => {
      const cycle = findCycle(sources);
      return cycle.length > 0 ? [cycle.join(' → ')] : [];
    },
    broken: [
      source('bot/a.ts', "export { b } from './b.ts';"),
      source('bot/b.ts', "import { c } from './c.ts';"),
      source('bot/c.ts', "const { a } = await import('./a.ts');"),
    ],
    allowed: [
      source('bot/a.ts', "import { b } from './b.ts';"),
      source('bot/b.ts', "import type { A } from './a.ts';"),
    ],
  },
  {
    title: 'a file is named after what it does',
    violations: (sources) =>
      sources
        .map((one) => one.path)
        .filter((path) => /(^|[/-])(utils?|helpers?|managers?)([/.-]|$)|(^|\/)index\.ts$/.test(path)),
    broken: [source('bot/card-helpers.ts', '')],
    allowed: [source('services/storage/case-index.ts', '')],
  },
  {
    title: 'no file in bot/, dialogs/, services/ or manifest/ is longer than 300 lines',
    violations: (sources) =>
      sources
        .filter((one) => /^(bot|dialogs|services|manifest)\//.test(one.path))
        .map((one) => ({ path: one.path, lines: one.text.replace(/\n$/, '').split('\n').length }))
        .filter(({ lines }) => lines > 300)
        .map(({ path, lines }) => `${path} has ${lines} lines`),
    broken: [source('dialogs/long.ts', '\n'.repeat(301))],
    allowed: [source('dialogs/long.ts', '\n'.repeat(300))],
  },
  {
    title: 'nothing but practice code and its composition knows practice code',
    violations: (sources) =>
      sources
        .filter((one) => !mayKnowPractice(one.path))
        .flatMap((one) =>
          readImports(one)
            .filter((each) => each.ours && isPractice(each.target))
            .map((each) => `${one.path} imports ${each.target}`),
        ),
    broken: [source('bot/compose.ts', "import type { Outbox } from '../services/mail/practice-outbox.ts';")],
    allowed: [source('bot/compose-practice.ts', "import { start } from './practice/practice-server.ts';")],
  },
  {
    title: 'the practice composition is loaded only when it is wanted',
    violations: (sources) =>
      sources
        .filter((one) => !mayKnowPractice(one.path))
        .flatMap((one) =>
          readImports(one)
            .filter((each) => /^bot\/compose-practice/.test(each.target) && !each.dynamic && !each.typeOnly)
            .map((each) => `${one.path} always loads ${each.target}`),
        ),
    broken: [source('bot/main.ts', "import { composePractice } from './compose-practice.ts';")],
    allowed: [source('bot/main.ts', "const { composePractice } = await import('./compose-practice.ts');")],
  },
  {
    title: 'the product imports nothing from its tests',
    violations: (sources) =>
      sources
        .filter((one) => !one.path.startsWith('test/'))
        .flatMap((one) =>
          readImports(one)
            .filter((each) => each.ours && each.target.startsWith('test/'))
            .map((each) => `${one.path} imports ${each.target}`),
        ),
    broken: [source('bot/compose.ts', "import { fake } from '../test/fakes/memory-documents.ts';")],
    allowed: [source('test/bot/compose.test.ts', "import { fake } from '../fakes/memory-documents.ts';")],
  },
];

/** An installation for production leaves out what only development needs. */
export function dependencyRule(dependencies: readonly string[]): Rule {
  return {
    title: 'what runs in production imports only dependencies of production',
    violations: (sources) =>
      sources
        .filter((one) => /^(bot|dialogs|services)\//.test(one.path))
        .flatMap((one) =>
          readImports(one)
            .filter((each) => !each.ours && !each.typeOnly && !each.target.startsWith('node:'))
            .filter((each) => !dependencies.includes(packageOf(each.target)))
            .map((each) => `${one.path} imports ${each.target}`),
        ),
    broken: [source('bot/a.ts', "import { test } from 'vitest';")],
    allowed: [source('bot/a.ts', `import { a } from '${dependencies[0]}/deep';\nimport 'node:path';`)],
  };
}

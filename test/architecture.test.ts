import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeRules } from './architecture/code-rules.ts';
import { foldersWithRule, layerRules } from './architecture/layer-rules.ts';
import { libraryRules } from './architecture/library-rules.ts';
import { readImports } from './architecture/read-imports.ts';
import { dependencyRule, treeRules } from './architecture/tree-rules.ts';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const everything = globSync('{bot,dialogs,services,manifest,test}/**/*.ts', { cwd: root }).map((path) => ({
  path,
  text: read(path),
}));
const dependencies = Object.keys(JSON.parse(read('package.json')).dependencies);

const rules = [...layerRules, ...libraryRules, ...codeRules, ...treeRules, dependencyRule(dependencies)];

describe('the house', () => {
  for (const rule of rules) test(rule.title, () => expect(rule.violations(everything)).toEqual([]));

  test('every folder of services/ has a rule of its own', () => {
    const folders = new Set(everything.map((one) => one.path.split('/')).map(([a, b]) => `${a}/${b}/`));
    const services = [...folders].filter((folder) => folder.startsWith('services/'));
    expect(services.filter((folder) => !foldersWithRule.includes(folder))).toEqual([]);
  });

  test('the checks run on the Node that the product runs on', () => {
    expect(process.features.typescript).toBe('strip');
  });
});

describe('each rule of the house bites', () => {
  for (const rule of rules) {
    test(rule.title, () => {
      expect(rule.violations(rule.broken)).not.toEqual([]);
      expect(rule.violations(rule.allowed)).toEqual([]);
    });
  }
});

describe('reading imports', () => {
  const targets = (text: string): string[] =>
    readImports({ path: 'bot/a.ts', text }).map((one) => one.target);

  test('finds every way of naming a module', () => {
    const text = `
      import one, { type Two } from './b/one.ts';
      import * as three from "three";
      import {
        four,
      } from '../four.ts';
      import 'five';
      export * from './six.ts';
      export { seven } from './seven.ts';
      const eight = await import('eight');
      type Nine = import('./nine.ts').Nine;
      const ten = \`\${require('ten')}\`;
      import.meta.resolve('eleven');
    `;
    expect(targets(text)).toEqual(
      [
        'bot/b/one.ts',
        'three',
        'four.ts',
        'bot/six.ts',
        'bot/seven.ts',
        'five',
        'eight',
        'bot/nine.ts',
      ].concat(['ten', 'eleven']),
    );
  });

  test('is not deceived by comments, quoted text, templates and regular expressions', () => {
    const text = [
      "// import 'a';",
      "/* import 'b'; */ const quote = /['\"`]/g;",
      'const said = "import \'c\'"; const half = 4 / 2 / 1;',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a program that holds a template
      "const page = `import 'd' ${nested(`${{ a: '}' }}import 'e'`)} import 'f'`;",
      "import 'found';",
    ].join('\n');
    expect(targets(text)).toEqual(['found']);
  });

  test('tells types and late loading apart', () => {
    const text =
      "import type { A } from 'a';\nexport type { B } from 'b';\nimport type from 'c';\nimport('d');";
    expect(readImports({ path: 'a.ts', text }).map((one) => [one.typeOnly, one.dynamic])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});

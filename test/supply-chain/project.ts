import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type LockFile, readLockFile } from '../../docs/lock-file.ts';
import { readSupplyDecisions, type SupplyDecisions } from '../../docs/supply-decisions.ts';

const names = z.record(z.string(), z.string()).default({});
const manifestForm = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  scripts: names,
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  overrides: names,
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});

/** Everything that says which foreign code comes in, as text that a test may change. */
export interface Project {
  readonly manifest: z.infer<typeof manifestForm>;
  readonly lock: LockFile;
  readonly decisions: SupplyDecisions;
  readonly npmrc: string;
  readonly readme: string;
  /** The product's own code, without its tests. */
  readonly code: readonly { readonly path: string; readonly text: string }[];
  /** A file of an installed package. */
  readonly installed: (path: string) => string;
}

const root = new URL('../..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

export function readProject(): Project {
  return {
    manifest: manifestForm.parse(JSON.parse(read('package.json'))),
    lock: readLockFile(read('package-lock.json')),
    decisions: readSupplyDecisions(read('docs/supply-chain.json')),
    npmrc: read('.npmrc'),
    readme: read('README.md'),
    code: globSync('{bot,dialogs,services}/**/*.ts', { cwd: root }).map((path) => ({
      path,
      text: read(path),
    })),
    installed: (path) => read(`node_modules/${path}`),
  };
}

export interface SupplyRule {
  readonly title: string;
  /** What is wrong, one line each; empty where the rule holds. */
  readonly faults: (project: Project) => readonly string[];
  /** The project with something in it that the rule is there to refuse. */
  readonly broken: readonly ((project: Project) => Project)[];
}

/** The locked package of that name, at its top place, changed. */
export function withLocked(
  project: Project,
  name: string,
  change: Partial<LockFile['packages'][number]>,
): Project {
  const packages = project.lock.packages.map((one) =>
    one.place === `node_modules/${name}` ? { ...one, ...change } : one,
  );
  return { ...project, lock: { ...project.lock, packages } };
}

/** One more package of production in the lock file. */
export function withPackage(project: Project, name: string, version: string, license?: string): Project {
  const [first] = project.lock.packages;
  if (first === undefined) throw new Error('The lock file is empty.');
  const { license: _, ...rest } = first;
  const place = `node_modules/elsewhere/node_modules/${name}`;
  const added = { ...rest, name, version, place, dev: false, ...(license === undefined ? {} : { license }) };
  return { ...project, lock: { ...project.lock, packages: [...project.lock.packages, added] } };
}

export function withManifest(project: Project, change: Partial<Project['manifest']>): Project {
  return { ...project, manifest: { ...project.manifest, ...change } };
}

export function withDecisions(project: Project, change: Partial<SupplyDecisions>): Project {
  return { ...project, decisions: { ...project.decisions, ...change } };
}

import { inProduction } from '../../docs/lock-file.ts';
import {
  type Project,
  type SupplyRule,
  withDecisions,
  withLocked,
  withManifest,
  withPackage,
} from './project.ts';
import { atLeast } from './versions.ts';

const versionsOf = ({ lock }: Project, name: string): string[] =>
  [...new Set(inProduction(lock).flatMap((one) => (one.name === name ? [one.version] : [])))].sort();

function severalMajors(project: Project): string[] {
  const majors = new Map<string, Set<string | undefined>>();
  for (const { name, version } of inProduction(project.lock)) {
    majors.set(name, (majors.get(name) ?? new Set()).add(version.split('.')[0]));
  }
  // Below 1.0 npm takes every minor for incompatible; none of ours has two.
  return [...majors].filter(([, seen]) => seen.size > 1).map(([name]) => name);
}

/** In one list and not in the other. */
const apart = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((one) => !b.includes(one)),
  ...b.filter((one) => !a.includes(one)),
];

export const decisionRules: readonly SupplyRule[] = [
  {
    title: 'every package of production has a licence that is allowed, or that was decided on with a reason',
    faults: (project) => {
      const { allowed, decided } = project.decisions.licences;
      return inProduction(project.lock)
        .filter(({ name, license }) => {
          const decision = decided.find((one) => one.package === name);
          if (decision !== undefined) return (license ?? decision.licence) !== decision.licence;
          return license === undefined || !allowed.includes(license);
        })
        .map(({ place, license }) => `${place}: ${license ?? 'no licence'}`);
    },
    broken: [
      (project) => withPackage(project, 'copyleft', '1.0.0', 'AGPL-3.0-only'),
      (project) => withPackage(project, 'nothing-said', '1.0.0'),
      (project) => withLocked(project, 'date-holidays', { license: 'GPL-3.0-only' }),
      (project) => withLocked(project, 'zod', { license: 'SEE LICENSE IN EULA.txt' }),
    ],
  },
  {
    title: 'a licence that package.json does not name stands in a file of the package',
    faults: ({ decisions, lock, installed }) =>
      decisions.licences.decided
        .filter(({ package: name, licence, statedIn }) => {
          const locked = lock.packages.find((one) => one.name === name);
          if (locked === undefined) return true;
          if (locked.license !== undefined) return statedIn !== undefined;
          return statedIn === undefined || !installed(`${name}/${statedIn}`).includes(licence);
        })
        .map((one) => one.package),
    broken: [
      (project) => ({ ...project, installed: () => 'All rights reserved.' }),
      (project) => withLocked(project, 'escape-regexp-component', { name: 'gone' }),
    ],
  },
  {
    title:
      'every package that wants to run something when it is installed was decided on, and npm is told the same',
    faults: ({ lock, decisions, manifest }) => {
      const wanting = [...new Set(lock.packages.flatMap((one) => (one.hasInstallScript ? [one.name] : [])))];
      const decided = Object.fromEntries(decisions.installScripts.map((one) => [one.package, one.runs]));
      return [
        ...apart(wanting, Object.keys(decided)),
        ...apart(Object.keys(manifest.allowScripts), Object.keys(decided)),
        ...wanting.filter((name) => manifest.allowScripts[name] !== decided[name]),
      ];
    },
    broken: [
      (project) => withLocked(project, 'zod', { hasInstallScript: true }),
      (project) => withManifest(project, { allowScripts: {} }),
      (project) => withManifest(project, { allowScripts: { 'dtrace-provider': true } }),
      (project) => withDecisions(project, { installScripts: [] }),
    ],
  },
  {
    title: 'every override has a reason and holds for the whole tree',
    faults: (project) => {
      const decided = Object.fromEntries(
        project.decisions.overrides.map((one) => [one.package, one.version]),
      );
      return [
        ...apart(Object.entries(project.manifest.overrides).map(String), Object.entries(decided).map(String)),
        ...project.lock.packages
          .filter(({ name, version }) => decided[name] !== undefined && decided[name] !== version)
          .map(({ place }) => place),
      ];
    },
    broken: [
      (project) => withManifest(project, { overrides: {} }),
      (project) => withManifest(project, { overrides: { ...project.manifest.overrides, qs: '6.17.1' } }),
      (project) => withManifest(project, { overrides: { uuid: '11.1.0' } }),
      (project) => withPackage(project, 'uuid', '10.0.0', 'MIT'),
    ],
  },
  {
    title: 'no package is there in two major versions without a reason',
    faults: (project) =>
      apart(
        severalMajors(project),
        project.decisions.twice.flatMap((one) => one.packages),
      ),
    broken: [
      (project) => withPackage(project, 'jsonwebtoken', '8.5.1', 'MIT'),
      (project) => withDecisions(project, { twice: project.decisions.twice.slice(1) }),
    ],
  },
  {
    title: 'no package of production is older than the fix of an advisory that was looked up',
    faults: (project) =>
      project.decisions.advisories.fixed.flatMap((advisory) => {
        const found = versionsOf(project, advisory.package);
        if (found.length === 0) return [`${advisory.package} is not there any more`];
        return found
          .filter((version) => !atLeast(version, advisory.in))
          .map((version) => `${advisory.package} ${version}: ${advisory.ids.join(', ')}`);
      }),
    broken: [
      (project) => withLocked(project, 'axios', { version: '1.14.0' }),
      (project) => withLocked(project, 'linkify-it', { version: '5.0.1' }),
      (project) => withPackage(project, 'nodemailer', '7.0.6', 'MIT-0'),
      (project) => withPackage(project, 'lodash', '4.17.21', 'MIT'),
      (project) => withLocked(project, 'qs', { name: 'gone' }),
    ],
  },
  {
    title: 'what an unfixed advisory needs is not in the product, and another version wants another look',
    faults: (project) =>
      project.decisions.advisories.unreachable.flatMap((advisory) => [
        ...apart(versionsOf(project, advisory.package), advisory.versions).map(
          (version) => `${advisory.package} ${version}: ${advisory.ids.join(', ')}`,
        ),
        ...project.code
          .filter(({ text }) => advisory.unless.some((word) => text.includes(word)))
          .map(({ path }) => `${path} reaches ${advisory.package}`),
      ]),
    broken: [
      (project) => withLocked(project, 'formidable', { version: '1.2.5' }),
      (project) => withPackage(project, '@azure/msal-node', '3.0.0', 'MIT'),
      (project) => ({
        ...project,
        code: [{ path: 'bot/http-server.ts', text: 'server.use(plugins.multipartBodyParser());' }],
      }),
    ],
  },
  {
    title: 'the README says why each dependency of production is there',
    faults: ({ readme, manifest }) => {
      const section = /\n## Dependencies, and why\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
      const words = section.split(/[\s,;:()]+/);
      return Object.keys(manifest.dependencies).filter((name) => !words.includes(name));
    },
    broken: [
      (project) => ({ ...project, readme: project.readme.replace('pino (logs)', '') }),
      (project) =>
        withManifest(project, { dependencies: { ...project.manifest.dependencies, tar: '7.0.0' } }),
    ],
  },
];

import type { Locked } from '../../docs/lock-file.ts';
import { type Project, type SupplyRule, withLocked, withManifest } from './project.ts';

const direct = ({ manifest }: Project): (readonly [string, string])[] => [
  ...Object.entries(manifest.dependencies),
  ...Object.entries(manifest.devDependencies),
  ...Object.entries(manifest.optionalDependencies),
];

const exact = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Source: npm docs, "scripts", the names that `npm install` and `npm ci` run by themselves. */
const runsAtInstall =
  /^(pre|post)?(install|prepare|prepublish|pack|uninstall|version)$|^(prepublishOnly|dependencies)$/;

const asks = (one: Locked): (readonly [string, string])[] => [
  ...Object.entries(one.dependencies),
  ...Object.entries(one.optionalDependencies),
  ...Object.entries(one.peerDependencies),
];

const withRoot = (project: Project, change: Partial<Project['lock']['root']>): Project => ({
  ...project,
  lock: { ...project.lock, root: { ...project.lock.root, ...change } },
});

export const lockRules: readonly SupplyRule[] = [
  {
    title: 'every version in package.json is one version, and no range',
    faults: (project) =>
      [...direct(project), ...Object.entries(project.manifest.overrides)]
        .filter(([, version]) => !exact.test(version))
        .map(([name, version]) => `${name} ${version}`),
    broken: [
      '^4.6.7',
      '~4.6.7',
      '4.x',
      '*',
      'latest',
      '>=4.6.7',
      'npm:zood@4.6.7',
      'github:colinhacks/zod',
    ].map((version) => (project) => withManifest(project, { dependencies: { zod: version } })),
  },
  {
    title: 'package.json runs nothing of ours when it is installed',
    faults: ({ manifest }) => Object.keys(manifest.scripts).filter((name) => runsAtInstall.test(name)),
    broken: ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'dependencies'].map(
      (name) => (project) => withManifest(project, { scripts: { [name]: 'node do-something.ts' } }),
    ),
  },
  {
    title:
      'npm runs no install script of anybody, writes exact versions and keeps hosts out of the lock file',
    faults: ({ npmrc }) => {
      const lines = npmrc.split('\n').map((line) => line.trim());
      const wanted = ['ignore-scripts=true', 'save-exact=true', 'omit-lockfile-registry-resolved=true'];
      const strange = lines.filter((line) =>
        /registry\s*=|_auth|_password|\/\/|proxy|strict-ssl/i.test(line),
      );
      return [...wanted.filter((line) => !lines.includes(line)), ...strange];
    },
    broken: [
      (project) => ({ ...project, npmrc: project.npmrc.replace('ignore-scripts=true', '') }),
      (project) => ({ ...project, npmrc: project.npmrc.replace('save-exact=true', 'save-exact=false') }),
      (project) => ({ ...project, npmrc: `${project.npmrc}\nregistry=https://packages.example/\n` }),
      (project) => ({ ...project, npmrc: `${project.npmrc}\n//packages.example/:_authToken=abc\n` }),
    ],
  },
  {
    title: 'the lock file is of version 3 and says what package.json says',
    faults: ({ lock, manifest }) => {
      const { root, version } = lock;
      const pairs = [
        ['dependencies', root.dependencies, manifest.dependencies],
        ['devDependencies', root.devDependencies, manifest.devDependencies],
        ['optionalDependencies', root.optionalDependencies, manifest.optionalDependencies],
        ['version', root.version, manifest.version],
      ] as const;
      const sorted = (one: unknown): string => JSON.stringify(Object.entries(Object(one)).sort());
      return [
        ...(version === 3 ? [] : [`lock file version ${version}`]),
        ...pairs.filter(([, locked, asked]) => sorted(locked) !== sorted(asked)).map(([name]) => name),
      ];
    },
    broken: [
      (project) =>
        withManifest(project, { dependencies: { ...project.manifest.dependencies, zod: '4.6.8' } }),
      (project) => withManifest(project, { devDependencies: {} }),
      (project) => withRoot(project, { optionalDependencies: {} }),
      (project) => ({ ...project, lock: { ...project.lock, version: 2 } }),
    ],
  },
  {
    title: 'the lock file names no host and no folder to take a package from',
    faults: ({ lock }) =>
      lock.packages
        .filter(
          (one) => one.resolved !== undefined || one.link === true || !one.place.startsWith('node_modules/'),
        )
        .map((one) => one.place),
    broken: [
      (project) => withLocked(project, 'zod', { resolved: 'https://packages.example/zod-4.6.7.tgz' }),
      (project) => withLocked(project, 'zod', { link: true }),
      (project) => withLocked(project, 'zod', { place: '../zod' }),
    ],
  },
  {
    title: 'every package in the lock file is sealed with SHA-512',
    faults: ({ lock }) =>
      lock.packages
        .filter((one) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(one.integrity ?? ''))
        .map((one) => one.place),
    broken: [undefined, 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', 'sha512-'].map(
      (integrity) => (project) => withLocked(project, 'zod', { integrity }),
    ),
  },
  {
    title: 'every dependency of ours is locked at the version that package.json names',
    faults: (project) =>
      direct(project)
        .filter(([name, version]) => {
          const locked = project.lock.packages.find((one) => one.place === `node_modules/${name}`);
          return locked?.version !== version;
        })
        .map(([name]) => name),
    broken: [
      (project) => withLocked(project, 'zod', { version: '4.6.6' }),
      (project) =>
        withLocked(project, 'typescript', { place: 'node_modules/elsewhere/node_modules/typescript' }),
    ],
  },
  {
    title: 'nothing comes from a repository, an address or a folder',
    faults: ({ lock }) =>
      lock.packages.flatMap((one) =>
        asks(one)
          .filter(([, asked]) => /[:/]/.test(asked))
          .map(([name, asked]) => `${one.place} asks for ${name} ${asked}`),
      ),
    broken: ['git+ssh://git@code.example/a.git', 'https://files.example/a.tgz', 'file:../a', 'someone/a'].map(
      (asked) => (project) => withLocked(project, 'zod', { dependencies: { a: asked } }),
    ),
  },
];

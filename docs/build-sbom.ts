import { createHash } from 'node:crypto';
import { found, inProduction, type Locked, type LockFile } from './lock-file.ts';
import type { SupplyDecisions } from './supply-decisions.ts';

interface Licence {
  readonly license?: { readonly id: string };
  readonly expression?: string;
}

interface Component {
  readonly type: 'library' | 'application';
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly scope?: 'required' | 'optional';
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly Licence[];
  readonly purl: string;
}

export interface Sbom {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly lifecycles: readonly { readonly phase: 'pre-build' }[];
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const algorithms: Record<string, string> = { sha512: 'SHA-512', sha384: 'SHA-384', sha256: 'SHA-256' };

/** Source: the purl specification's type `npm`; the sign of a scope is percent-encoded. */
const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${encodeURIComponent(version)}`;

const hashOf = (integrity: string): { alg: string; content: string } => {
  const [algorithm = '', digest = ''] = integrity.split('-');
  const alg = algorithms[algorithm];
  if (alg === undefined) throw new Error(`CycloneDX has no name for the hash ${algorithm}.`);
  return { alg, content: Buffer.from(digest, 'base64').toString('hex') };
};

function licencesOf(stated: string | undefined): readonly Licence[] {
  if (stated === undefined) return [];
  return [/ (AND|OR|WITH) /.test(stated) ? { expression: stated } : { license: { id: stated } }];
}

const named = (name: string): { group?: string; name: string } => {
  const [group = '', short] = name.split('/');
  return short === undefined ? { name } : { group, name: short };
};

function componentOf(one: Locked, decisions: SupplyDecisions): Component {
  const stated = decisions.licences.decided.find((each) => each.package === one.name)?.licence;
  return {
    type: 'library',
    'bom-ref': purlOf(one.name, one.version),
    ...named(one.name),
    version: one.version,
    scope: one.optional ? 'optional' : 'required',
    hashes: (one.integrity ?? '').split(' ').filter(Boolean).map(hashOf),
    licenses: licencesOf(one.license ?? stated),
    purl: purlOf(one.name, one.version),
  };
}

const asks = (one: Pick<Locked, 'dependencies' | 'optionalDependencies' | 'peerDependencies'>): string[] =>
  [one.dependencies, one.optionalDependencies, one.peerDependencies].flatMap((each) => Object.keys(each));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same content has the same number, so that it says nothing of when and where it was written. RFC 9562, version 8. */
function serialOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The packages that production installs, on every platform, in CycloneDX 1.6. Read from the lock file alone: `npm sbom
 * --omit dev` (10.8 and 11.19) leaves out what a development tool wants too, such as zod, and names the folder, the hour
 * and a random number. It has no timestamp: the same lock file gives the same bytes.
 */
export function buildSbom(
  project: { readonly name: string; readonly version: string; readonly license: string },
  lock: LockFile,
  decisions: SupplyDecisions,
): Sbom {
  const production = inProduction(lock);
  const components = new Map<string, Component>();
  const edges = new Map<string, Set<string>>();
  for (const one of production) {
    const ref = purlOf(one.name, one.version);
    const known = components.get(ref);
    // Optional at one place and required at another is required.
    if (known?.scope !== 'required') components.set(ref, componentOf(one, decisions));
    const wanted = edges.get(ref) ?? new Set();
    for (const name of asks(one)) {
      const target = found(lock, name, one.place);
      if (target !== undefined && !target.dev) wanted.add(purlOf(target.name, target.version));
    }
    edges.set(ref, wanted);
  }

  const self = purlOf(project.name, project.version);
  const direct = asks(lock.root).flatMap((name) => {
    const target = found(lock, name, '');
    return target === undefined ? [] : [purlOf(target.name, target.version)];
  });
  edges.set(self, new Set(direct));

  const content = {
    metadata: {
      lifecycles: [{ phase: 'pre-build' as const }],
      component: {
        type: 'application' as const,
        'bom-ref': self,
        name: project.name,
        version: project.version,
        licenses: licencesOf(project.license),
        purl: self,
      },
    },
    components: [...components.values()].sort((a, b) => byText(a['bom-ref'], b['bom-ref'])),
    dependencies: [...edges]
      .map(([ref, on]) => ({ ref, dependsOn: [...on].sort(byText) }))
      .sort((a, b) => byText(a.ref, b.ref)),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(JSON.stringify(content)),
    version: 1,
    ...content,
  };
}

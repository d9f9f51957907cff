import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSbom, type Sbom } from '../docs/build-sbom.ts';
import { found, inProduction } from '../docs/lock-file.ts';
import { decisionRules } from './supply-chain/decision-rules.ts';
import { lockRules } from './supply-chain/lock-rules.ts';
import { readProject } from './supply-chain/project.ts';
import { atLeast } from './supply-chain/versions.ts';

const isWindows = process.platform === 'win32';
const project = readProject();
const rules = [...lockRules, ...decisionRules];

describe('foreign code', () => {
  for (const rule of rules) test(rule.title, () => expect(rule.faults(project)).toEqual([]));

  test('is found in the lock file by every package that asks for it', () => {
    const { lock } = project;
    const missing = lock.packages.flatMap((one) =>
      Object.keys(one.dependencies)
        .filter((name) => found(lock, name, one.place) === undefined)
        .map((name) => `${one.place} asks for ${name}`),
    );
    expect(missing).toEqual([]);
    expect(lock.packages.length).toBeGreaterThan(300);
  });

  test('is told older from newer number by number', () => {
    expect(atLeast('4.10.0', '4.9.9')).toBe(true);
    expect(atLeast('4.9.9', '4.10.0')).toBe(false);
    expect(atLeast('10.0.0', '9.1.1')).toBe(true);
    expect(atLeast('9.1.1', '9.1.1')).toBe(true);
    expect(atLeast('9.1.0', '9.1.1')).toBe(false);
  });
});

describe('each rule about foreign code bites', () => {
  for (const rule of rules) {
    test(rule.title, () => {
      expect(rule.broken.length).toBeGreaterThan(1);
      for (const change of rule.broken) expect(rule.faults(change(project))).not.toEqual([]);
    });
  }
});

describe('the bill of materials', () => {
  const written = (): Sbom => buildSbom(project.manifest, project.lock, project.decisions);
  const sbom = written();
  const refs = sbom.components.map((one) => one['bom-ref']);
  const self = sbom.metadata.component['bom-ref'];

  test('holds exactly the packages that production installs, each once', () => {
    const installed = new Set(inProduction(project.lock).map(({ name, version }) => `${name}@${version}`));
    const named = sbom.components.map(
      (one) => `${one.group ? `${one.group}/` : ''}${one.name}@${one.version}`,
    );
    expect([...named].sort()).toEqual([...installed].sort());
    expect(new Set(refs).size).toBe(refs.length);
    expect(named).toEqual(
      expect.arrayContaining(['zod@4.6.7', 'botbuilder@4.23.3', '@azure/identity@4.13.1']),
    );
    expect(named.filter((one) => /^(vitest|typescript|knip)@/.test(one))).toEqual([]);
  });

  test('names for each package its purl, its licence and the hash that npm checks', () => {
    for (const one of sbom.components) {
      expect(one.purl).toMatch(/^pkg:npm\/(%40[a-z0-9._~-]+\/)?[a-z0-9._~-]+@[0-9A-Za-z.%-]+$/);
      expect(one.licenses).toHaveLength(1);
      expect(one.hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
    }
    const zod = sbom.components.find((one) => one.purl === 'pkg:npm/zod@4.6.7');
    const locked = found(project.lock, 'zod', '')?.integrity;
    expect(`sha512-${Buffer.from(zod?.hashes?.[0]?.content ?? '', 'hex').toString('base64')}`).toBe(locked);
    const licenceOf = (name: string) => sbom.components.find((one) => one.name === name)?.licenses[0];
    expect(licenceOf('escape-regexp-component')).toEqual({ license: { id: 'MIT' } });
    expect(licenceOf('mailsplit')).toEqual({ expression: '(MIT OR EUPL-1.1+)' });
  });

  test('says who asks for whom, and everything in it is asked for by somebody', () => {
    const known = new Set([...refs, self]);
    expect(sbom.dependencies.map((one) => one.ref).sort()).toEqual([...known].sort());
    const asked = new Set(sbom.dependencies.flatMap((one) => one.dependsOn));
    expect([...asked].filter((ref) => !known.has(ref))).toEqual([]);
    expect(refs.filter((ref) => !asked.has(ref))).toEqual([]);
    const restify = sbom.dependencies.find((one) => one.ref === 'pkg:npm/restify@12.0.0');
    expect(restify?.dependsOn).toContain('pkg:npm/pino@8.21.0');
  });

  test('is the same whenever it is written, and another one for another lock file', () => {
    expect(JSON.stringify(written())).toBe(JSON.stringify(sbom));
    expect(sbom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const fewer = { ...project.lock, packages: project.lock.packages.slice(1) };
    expect(buildSbom(project.manifest, fewer, project.decisions).serialNumber).not.toBe(sbom.serialNumber);
  });

  test('names no folder, no machine and no hour', () => {
    const { $schema, ...rest } = sbom;
    expect($schema).toBe('http://cyclonedx.org/schema/bom-1.6.schema.json');
    const text = JSON.stringify(rest);
    expect(text).not.toMatch(/https?:|node_modules|timestamp|\d{4}-\d{2}-\d{2}T/);
    expect(text).not.toContain(process.cwd());
  });
});

/** npm's own word, from the files alone: whether every range that somebody asks for is met. */
function listed(change: (manifest: string) => string): {
  readonly code: number | null;
  readonly said: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'supply-'));
  try {
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
      const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
      writeFileSync(join(folder, name), name === 'package.json' ? change(text) : text);
    }
    const asked = ['ls', '--all', '--package-lock-only', '--offline'];
    const { status, stderr } = spawnSync('npm', asked, { cwd: folder, encoding: 'utf8', shell: isWindows });
    return { code: status, said: stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('npm ls', () => {
  test('finds nothing missing, nothing extraneous and no version that somebody did not ask for', () => {
    expect(listed((manifest) => manifest)).toEqual({ code: 0, said: '' });
  });

  test('would find a version that was not asked for', () => {
    const { code, said } = listed((manifest) => manifest.replace('"zod": "4.6.7"', '"zod": "4.6.6"'));
    expect(code).not.toBe(0);
    expect(said).toContain('zod');
  });
});

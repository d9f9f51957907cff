import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { buildSbom } from './build-sbom.ts';
import { readLockFile } from './lock-file.ts';
import { readSupplyDecisions } from './supply-decisions.ts';

const target = 'dist/sbom.cdx.json';
const project = z.object({ name: z.string(), version: z.string(), license: z.string() });
const read = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

const sbom = buildSbom(
  project.parse(JSON.parse(await read('package.json'))),
  readLockFile(await read('package-lock.json')),
  readSupplyDecisions(await read('docs/supply-chain.json')),
);
await mkdir('dist', { recursive: true });
await writeFile(target, `${JSON.stringify(sbom, undefined, 2)}\n`);
console.log(
  `${target} is written: ${sbom.components.length} packages of production, CycloneDX ${sbom.specVersion}.`,
);

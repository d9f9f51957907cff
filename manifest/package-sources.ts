import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PackageSources } from './build-package.ts';
import type { Json, Texts } from './manifest-texts.ts';

async function readJson<Shape>(url: URL): Promise<Shape> {
  return JSON.parse(await readFile(url, 'utf8'));
}

/** What the package is made of, from this folder and the version of the product. */
export async function readPackageSources(): Promise<PackageSources> {
  const here = new URL('./', import.meta.url);
  const names = (await readdir(new URL('languages/', here))).filter((name) => name.endsWith('.json')).sort();
  const languages: Record<string, Texts> = {};
  for (const name of names) {
    const { $schema, ...texts } = await readJson<Texts>(new URL(`languages/${name}`, here));
    languages[basename(name, '.json')] = texts;
  }
  const { version } = await readJson<{ version: string }>(new URL('../package.json', here));
  return {
    template: await readJson<Json>(new URL('manifest.json', here)),
    languages,
    icons: {
      color: await readFile(new URL('icons/color.png', here)),
      outline: await readFile(new URL('icons/outline.png', here)),
    },
    version,
  };
}

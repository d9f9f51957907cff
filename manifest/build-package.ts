import { AppManifestUtils } from '@microsoft/app-manifest';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { findIconFaults } from './icon-faults.ts';
import { findTextFaults } from './limits.ts';
import { fillIn, type Json, localizationFile, readTexts, type Texts, withTexts } from './manifest-texts.ts';
import { type Env, readPackageSettings } from './package-settings.ts';

export type PackageSources = {
  /** `manifest.json`, its texts in English, with `{{name}}` where a setting belongs. */
  readonly template: Json;
  /** The texts of every further language, by language tag. */
  readonly languages: Readonly<Record<string, Texts>>;
  readonly icons: { readonly color: Uint8Array; readonly outline: Uint8Array };
  readonly version: string;
};

export type PackageResult =
  | { readonly kind: 'built'; readonly zip: Uint8Array; readonly files: readonly string[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** The same input gives the same bytes, so that a package can be compared with the one that was approved. */
const fileTime = new Date(2000, 0, 1);

async function findSchemaFaults(manifest: Json): Promise<readonly string[]> {
  type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
  const faults = await AppManifestUtils.validateAgainstSchema(manifest as unknown as Manifest);
  return faults.map((fault) => `manifest.json does not fit Microsoft's schema: ${fault.trim()}`);
}

/** Pure but for the schemas, which come with a library; nothing is fetched. All faults are reported together. */
export async function buildPackage(env: Env, sources: PackageSources): Promise<PackageResult> {
  const { template, languages, icons, version } = sources;
  const all = ['en', ...Object.keys(languages)];
  const { settings, faults } = readPackageSettings(env, all);

  const english = readTexts(template);
  const texts: Readonly<Record<string, Texts>> = { en: english, ...languages };
  const others = all.filter((language) => language !== settings.defaultLanguage);
  const localized = withTexts(template, texts[settings.defaultLanguage] ?? {});
  const manifest = {
    ...(fillIn(localized, { ...settings, version }) as Readonly<Record<string, Json>>),
    localizationInfo: {
      defaultLanguageTag: settings.defaultLanguage,
      additionalLanguages: others.map((languageTag) => ({ languageTag, file: `${languageTag}.json` })),
    },
  };

  const files: Readonly<Record<string, Json>> = {
    'manifest.json': manifest,
    ...Object.fromEntries(others.map((one) => [`${one}.json`, localizationFile(texts[one] ?? {})])),
  };
  const found = [
    ...faults,
    ...Object.entries(texts).flatMap(([language, each]) => findTextFaults(language, each, english)),
    ...findIconFaults('color.png', icons.color, 192),
    ...findIconFaults('outline.png', icons.outline, 32),
  ];
  // With a wrong setting or text the schema would only report it a second time.
  if (found.length === 0) found.push(...(await findSchemaFaults(manifest)));
  if (found.length > 0) return { kind: 'faulty', faults: found };

  const zippable: Zippable = { 'color.png': icons.color, 'outline.png': icons.outline };
  for (const [name, file] of Object.entries(files)) {
    zippable[name] = strToU8(`${JSON.stringify(file, null, 2)}\n`);
  }
  return { kind: 'built', zip: zipSync(zippable, { mtime: fileTime }), files: Object.keys(zippable).sort() };
}

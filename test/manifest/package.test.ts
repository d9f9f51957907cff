import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCommand } from '../../dialogs/commands.ts';
import { buildPackage, type PackageResult, type PackageSources } from '../../manifest/build-package.ts';
import { readPackageSources } from '../../manifest/package-sources.ts';
import { LANGUAGES } from '../../services/texts/language.ts';

const env = {
  MicrosoftAppId: '0F5A5D7E-7C2B-4B39-9A57-1F0C8F2D4E11',
  PUBLIC_URL: 'https://desk.example.eu:8443/imi/',
};
let sources: PackageSources;
beforeAll(async () => {
  sources = await readPackageSources();
});

function open(result: PackageResult) {
  if (result.kind === 'faulty') throw new Error(result.faults.join('\n'));
  const files = unzipSync(result.zip);
  const read = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  return { names: Object.keys(files).sort(), read };
}

async function faultsOf(settings: object, changed: Partial<PackageSources> = {}): Promise<readonly string[]> {
  const result = await buildPackage({ ...env, ...settings }, { ...sources, ...changed });
  return result.kind === 'faulty' ? result.faults : [];
}

describe('the Teams package', () => {
  test('holds the manifest, both icons and the other languages', async () => {
    expect(open(await buildPackage(env, sources)).names).toEqual([
      'color.png',
      'de.json',
      'es.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  test('takes its id, addresses and host from the settings', async () => {
    const manifest = open(await buildPackage(env, sources)).read('manifest.json');
    expect(manifest.id).toBe('0f5a5d7e-7c2b-4b39-9a57-1f0c8f2d4e11');
    expect(manifest.bots[0].botId).toBe(manifest.id);
    expect(manifest.validDomains).toEqual(['desk.example.eu']);
    expect(manifest.developer.privacyUrl).toBe('https://desk.example.eu:8443/imi/privacy');
    expect(manifest.developer.termsOfUseUrl).toBe('https://desk.example.eu:8443/imi/terms');
    expect(JSON.stringify(manifest)).not.toContain('{{');
  });

  test('names the publisher that the settings name', async () => {
    const settings = {
      ...env,
      PUBLISHER_NAME: 'Coordinación "IMI" {{appId}}',
      PUBLISHER_URL: 'https://imi.example.es',
    };
    const { developer } = open(await buildPackage(settings, sources)).read('manifest.json');
    expect(developer.name).toBe('Coordinación "IMI" {{appId}}');
    expect(developer.websiteUrl).toBe('https://imi.example.es');
  });

  test('speaks the default language of the settings, and English beside it', async () => {
    const { names, read } = open(await buildPackage({ ...env, DEFAULT_LANGUAGE: 'es-ES' }, sources));
    expect(names).toContain('en.json');
    expect(read('manifest.json').localizationInfo).toEqual({
      defaultLanguageTag: 'es',
      additionalLanguages: [
        { languageTag: 'en', file: 'en.json' },
        { languageTag: 'de', file: 'de.json' },
      ],
    });
    expect(read('manifest.json').bots[0].commandLists[0].commands[0].title).toBe('ayuda');
    expect(read('en.json')['bots[0].commandLists[0].commands[0].title']).toBe('help');
  });

  test.each(LANGUAGES)('offers the commands in words that are understood in "%s"', async (language) => {
    const { read } = open(await buildPackage({ ...env, DEFAULT_LANGUAGE: language }, sources));
    const titles: readonly string[] = read('manifest.json').bots[0].commandLists[0].commands.map(
      ({ title }: { title: string }) => title,
    );
    const unheard = titles.filter((title) => readCommand(`${title} K7Q-4MD`, language) === null);
    const bare = ['help', 'board'].map((kind) =>
      titles.find((title) => readCommand(title, language)?.kind === kind),
    );
    expect(unheard.filter((title) => !bare.includes(title))).toEqual([]);
  });

  test('is for personal chats, teams and group chats, with commands for each', async () => {
    const [bot] = open(await buildPackage(env, sources)).read('manifest.json').bots;
    const scopes = bot.commandLists.map((list: { scopes: string[] }) => list.scopes);
    expect(bot.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(scopes).toEqual([['personal'], ['team'], ['groupChat']]);
    expect(bot.commandLists[0].commands.length).toBeLessThanOrEqual(12);
  });

  test('is the same, byte for byte, whenever it is built', async () => {
    const first = await buildPackage(env, sources);
    expect(await buildPackage(env, sources)).toEqual(first);
    if (first.kind === 'faulty') throw new Error(first.faults.join('\n'));
    // The date of a file in a zip (APPNOTE 4.4.6): years since 1980 in the upper seven bits.
    expect(1980 + (Buffer.from(first.zip).readUInt16LE(12) >> 9)).toBe(2000);
  });
});

describe('a package is refused', () => {
  test.each([
    [
      'nothing is set',
      { MicrosoftAppId: undefined, PUBLIC_URL: undefined },
      ['MicrosoftAppId is not', 'PUBLIC_URL is not'],
    ],
    ['the id is no application id', { MicrosoftAppId: 'imi-desk' }, ['MicrosoftAppId is “imi-desk”']],
    [
      'the id is all zeros',
      { MicrosoftAppId: '00000000-0000-0000-0000-000000000000' },
      ['MicrosoftAppId is'],
    ],
    ['the address is not https', { PUBLIC_URL: 'http://desk.example.eu' }, ['PUBLIC_URL is']],
    ['the address is this machine', { PUBLIC_URL: 'https://127.0.0.1:3978' }, ['PUBLIC_URL is']],
    ['the address carries a password', { PUBLIC_URL: 'https://a:b@desk.example.eu' }, ['PUBLIC_URL is']],
    ['the publisher has a long name', { PUBLISHER_NAME: 'x'.repeat(33) }, ['PUBLISHER_NAME has 33']],
    ['the publisher has no website', { PUBLISHER_URL: 'imi' }, ['PUBLISHER_URL is “imi”']],
    ['the default language has no texts', { DEFAULT_LANGUAGE: 'fr' }, ['DEFAULT_LANGUAGE is “fr”']],
  ])('when %s, and says what to do', async (_when, settings, starts) => {
    const faults = await faultsOf(settings);
    expect(faults.map((fault, at) => fault.slice(0, starts[at]?.length))).toEqual(starts);
  });

  test.each([
    [
      'is too long',
      { 'description.short': 'á'.repeat(81) },
      'description.short has 81 characters. Shorten it to 80.',
    ],
    ['is empty', { 'name.short': ' ' }, 'name.short is empty.'],
    ['has no place', { 'bots[0].commandLists[2].commands[7].title': 'x' }, 'has no place in the manifest.'],
  ])('when a translated text %s', async (_when, texts, because) => {
    const faults = await faultsOf({}, { languages: { es: { ...sources.languages.es, ...texts } } });
    expect(faults).toEqual([expect.stringContaining(because)]);
  });

  test('when a translation is missing', async () => {
    const { 'name.full': _gone, ...texts } = sources.languages.es ?? {};
    expect(await faultsOf({}, { languages: { es: texts } })).toEqual([
      'The es text name.full is missing. Write it.',
    ]);
  });

  test('when Microsoft’s schema does not know a field', async () => {
    const template = { ...(sources.template as object), colour: 'blue' };
    expect(await faultsOf({}, { template })).toEqual([expect.stringContaining('Microsoft')]);
  });

  test('when an icon has the wrong size, no transparent ground or is no PNG', async () => {
    const { color, outline } = sources.icons;
    expect(await faultsOf({}, { icons: { color: outline, outline } })).toEqual([
      'color.png measures 32×32. Draw it at 192×192.',
    ]);
    const opaque = Uint8Array.from(outline);
    opaque[25] = 2;
    expect(await faultsOf({}, { icons: { color, outline: opaque } })).toEqual([
      expect.stringContaining('no transparent ground'),
    ]);
    expect(await faultsOf({}, { icons: { color: new Uint8Array(9), outline } })).toEqual([
      expect.stringContaining('no PNG'),
    ]);
  });
});

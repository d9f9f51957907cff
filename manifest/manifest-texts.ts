export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Texts by the place they have in the manifest, written as Teams' localisation files do: `bots[0].commandLists[1]…`. */
export type Texts = Readonly<Record<string, string>>;

const localizationSchema =
  'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';

const localizable = /^(name|description)\.|\.commands\[\d+\]\.(title|description)$/;

function steps(place: string): readonly string[] {
  return place.split(/[.[\]]+/).filter((step) => step !== '');
}

function replaceAt(here: Json, path: readonly string[], text: string): Json {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(here)) {
    return here.map((each, index) => (String(index) === step ? replaceAt(each, rest, text) : each));
  }
  const fields = here as Readonly<Record<string, Json>>;
  return { ...fields, [step]: replaceAt(fields[step] ?? null, rest, text) };
}

/** Every text of the manifest that a person reads. */
export function readTexts(manifest: Json, place = ''): Texts {
  if (typeof manifest === 'string') return localizable.test(place) ? { [place]: manifest } : {};
  if (typeof manifest !== 'object' || manifest === null) return {};
  const inside = Object.entries(manifest).map(([step, each]) => {
    const joined = Array.isArray(manifest) ? `${place}[${step}]` : `${place}.${step}`;
    return readTexts(each, joined.replace(/^\./, ''));
  });
  return Object.assign({}, ...inside);
}

export function withTexts(manifest: Json, texts: Texts): Json {
  return Object.entries(texts).reduce((next, [place, text]) => replaceAt(next, steps(place), text), manifest);
}

/** The form in which Teams reads the texts of one language. */
export function localizationFile(texts: Texts): Json {
  return { $schema: localizationSchema, ...texts };
}

/** Every `{{name}}` in any text of the manifest, replaced. What is filled in is never read as JSON. */
export function fillIn(template: Json, values: Readonly<Record<string, string>>): Json {
  if (typeof template === 'string') {
    return template.replace(/\{\{(\w+)\}\}/g, (written, name: string) => values[name] ?? written);
  }
  if (Array.isArray(template)) return template.map((each) => fillIn(each, values));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillIn(value, values)]));
}

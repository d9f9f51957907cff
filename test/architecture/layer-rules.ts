import { readImports } from './read-imports.ts';
import { type Rule, source, within } from './rule.ts';

type Layer = {
  readonly folder: string;
  /** Folders and files of ours that this layer may import; its own folder always. */
  readonly may: readonly string[];
  /** Of these only types. */
  readonly mayTypes: readonly string[];
  readonly mustNot: string;
};

const texts = 'services/texts/';
const up = (folder: string): string => '../'.repeat(folder.split('/').length - 1);
const adapter = ['services/desk/ports/', 'services/desk/ports.ts', 'services/cases/', texts];

const layers: readonly Layer[] = [
  { folder: texts, may: [], mayTypes: [], mustNot: '../cases/case.ts' },
  // A case says which text, it never reads one: `message` only pairs a key with its values.
  { folder: 'services/cases/', may: [`${texts}message.ts`], mayTypes: [texts], mustNot: '../desk/desk.ts' },
  {
    folder: 'services/desk/',
    may: ['services/cases/', texts],
    mayTypes: [],
    mustNot: '../storage/documents.ts',
  },
  { folder: 'services/diagnosis/', may: adapter, mayTypes: [], mustNot: '../admin/admin-client.ts' },
  { folder: 'services/request/', may: adapter, mayTypes: [], mustNot: '../mail/send-mail.ts' },
  { folder: 'services/admin/', may: adapter, mayTypes: [], mustNot: '../../bot/settings.ts' },
  { folder: 'services/mail/', may: adapter, mayTypes: [], mustNot: '../request/request.ts' },
  { folder: 'services/holidays/', may: adapter, mayTypes: [], mustNot: '../../bot/settings.ts' },
  { folder: 'services/storage/', may: adapter, mayTypes: [], mustNot: '../desk/outbox.ts' },
  {
    folder: 'dialogs/',
    may: ['services/cases/', texts],
    mayTypes: ['services/desk/'],
    mustNot: '../services/mail/send-mail.ts',
  },
  { folder: 'manifest/', may: [texts], mayTypes: [], mustNot: '../bot/settings.ts' },
];

function layerRule(layer: Layer): Rule {
  const { folder, mayTypes } = layer;
  const may = [folder, ...layer.may];
  const fromHere = (place: string): string => `${up(folder)}${place.endsWith('/') ? `${place}a.ts` : place}`;
  return {
    title: `${folder} imports only ${may.join(', ')}${mayTypes.map((place) => ` and types of ${place}`).join('')}`,
    violations: (sources) =>
      sources
        .filter((one) => one.path.startsWith(folder))
        .flatMap((one) =>
          readImports(one)
            .filter((each) => each.ours && !may.some((place) => within(each.target, place)))
            .filter((each) => !(each.typeOnly && mayTypes.some((place) => within(each.target, place))))
            .map((each) => `${one.path} imports ${each.target}`),
        ),
    broken: [source(`${folder}sample.ts`, `import { a } from '${layer.mustNot}';`)],
    allowed: [
      ...layer.may.map((place) => source(`${folder}a.ts`, `import { a } from '${fromHere(place)}';`)),
      ...mayTypes.map((place) => source(`${folder}a.ts`, `import type { A } from '${fromHere(place)}';`)),
    ],
  };
}

function typesOnlyRule(layer: Layer): Rule {
  const { folder, mayTypes } = layer;
  return {
    ...layerRule(layer),
    title: `${folder} takes nothing but types from ${mayTypes.join(', ')}`,
    broken: [source(`${folder}a.ts`, `import { a } from '${up(folder)}${mayTypes[0]}a.ts';`)],
  };
}

/** Who may import whom. `bot/` may import everything. */
export const layerRules: readonly Rule[] = [
  ...layers.map(layerRule),
  ...layers.filter((layer) => layer.mayTypes.length > 0).map(typesOnlyRule),
];

/** So that a new folder under `services/` cannot stay without a rule. */
export const foldersWithRule: readonly string[] = [...layers.map((layer) => layer.folder), 'bot/', 'test/'];

import type { CountryDirectory } from '../../services/admin/practice/directory/directory-entry.ts';
import type { Person } from './persons.ts';
import type { Sayings } from './sayings.ts';
import type { Stage } from './stage.ts';
import type { Shown } from './transcript.ts';

/** One walk along a road of a case: who reports, what was learnt on the way. */
export interface Walk {
  readonly stage: Stage;
  readonly words: Sayings;
  readonly reporter: Person;
  readonly coordinator: Person;
  /** As it is shown; known once the case is open. */
  ref: string;
  /** The newest thing that the reporter was told. */
  last: Shown | null;
  /** What steps hand on to later ones. */
  readonly kept: Map<string, string>;
}

export interface Step {
  readonly title: string;
  walk(walk: Walk): Promise<void>;
}

export interface Road {
  readonly title: string;
  readonly reporterId: string;
  readonly coordinatorId: string;
  /** People and authorities besides those of the practice directory. */
  readonly more?: readonly CountryDirectory[];
  readonly steps: readonly Step[];
}

const REF = /\b([A-Z2-9]{3}-[A-Z2-9]{3})\b/;

export function refIn(text: string): string {
  const ref = REF.exec(text)?.[1];
  if (ref === undefined) throw new Error(`no reference in "${text}"`);
  return ref;
}

/** The link to the page of the IT unit. */
export function linkIn(text: string, assistantUrl: string): string {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  const link = links.find((each) => each.startsWith(`${assistantUrl}/it/`));
  if (link === undefined) throw new Error(`no link to ${assistantUrl}/it/ in:\n${text}`);
  return link.replace(/[>).,]+$/, '');
}

export function newWalk(stage: Stage, words: Sayings, road: Road): Walk {
  return {
    stage,
    words,
    reporter: stage.person(road.reporterId),
    coordinator: stage.person(road.coordinatorId),
    ref: '',
    last: null,
    kept: new Map(),
  };
}

/** Everybody who may be told something has the assistant in Teams. */
export async function everybodyInstalls(stage: Stage, { more = [] }: Pick<Road, 'more'> = {}): Promise<void> {
  const ids = [
    'op-es-pilar-dominguez',
    'op-es-oscar-gutierrez',
    'op-es-dacil-hernandez',
    'op-es-joaquin-herrero',
    'op-es-elena-ruiz',
    'op-es-isabel-montero',
    ...more.flatMap(({ operators }) => operators.map(({ id }) => id)),
  ];
  for (const id of ids) await stage.channel.install(stage.person(id));
}

/** The reporter says something and is told what fits. */
export async function exchange(walk: Walk, text: string, pattern: RegExp): Promise<Shown> {
  const { stage, reporter } = walk;
  await stage.channel.say(reporter, text);
  walk.last = await stage.channel.told(reporter, pattern);
  return walk.last;
}

export async function hears(walk: Walk, pattern: RegExp): Promise<Shown> {
  walk.last = await walk.stage.channel.told(walk.reporter, pattern);
  return walk.last;
}

import type { PracticeWorld } from '../../services/admin/practice/world.ts';
import type { PersonView } from './wire.ts';

/** Somebody who can sit at a practice chat. */
export interface Actor extends PersonView {
  readonly tenantId: string;
  readonly aadObjectId: string;
}

export const ASSISTANT = { id: '28:imi-password-desk', name: 'IMI Password Desk' } as const;

/** Signed in to Teams and in nobody's directory: what the assistant tells such a person is worth a rehearsal. */
const STRANGER = {
  id: 'stranger',
  name: 'Alex Morgan',
  title: { en: 'In no directory', es: 'En ningún directorio', de: 'In keinem Verzeichnis' },
  country: null,
  coordinates: null,
  authorityIds: [],
  userId: null,
  language: 'en',
  timeZone: 'Europe/Brussels',
  aadObjectId: '00000000-0000-4000-8000-00000000aaaa',
} as const;

export function actorsOf(world: Pick<PracticeWorld, 'people'>): readonly Actor[] {
  const people = world.people().map((person) => ({
    id: person.id,
    name: person.name,
    title: person.title,
    country: person.country,
    coordinates: COORDINATES[person.role],
    authorityIds: person.authorityIds,
    userId: person.userId,
    language: person.language,
    timeZone: person.timeZone,
    tenantId: person.tenantId,
    aadObjectId: person.aadObjectId,
  }));
  const tenantId = people[0]?.tenantId ?? '00000000-0000-4000-8000-000000000000';
  return [...people, { ...STRANGER, tenantId }];
}

const COORDINATES = {
  user: null,
  administrator: null,
  coordinator: 'authorities',
  'national-coordinator': 'country',
} as const;

/** As Teams: a personal chat has an id of its own, and a person has another id towards each bot. */
export function conversationOf(actor: Pick<Actor, 'id'>): string {
  return `a:${actor.id}`;
}

export function accountOf(actor: Pick<Actor, 'id'>): string {
  return `29:${actor.id}`;
}

/** By conversation id, account id or `aadObjectId`; null: nobody. */
export function findActor(actors: readonly Actor[], id: string): Actor | null {
  return (
    actors.find((actor) => [conversationOf(actor), accountOf(actor), actor.aadObjectId].includes(id)) ?? null
  );
}

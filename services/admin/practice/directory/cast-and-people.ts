import type { CastMember, PracticePerson } from '../world.ts';
import type { CountryDirectory, OperatorEntry } from './directory-entry.ts';
import { aadObjectIdOf, rolesOf, tenantIdOf } from './first-state.ts';

const ROLES = {
  en: {
    national: 'National coordinator',
    coordinator: 'Coordinator',
    administrator: 'Administrator',
    user: 'User',
  },
  es: {
    national: 'Coordinación nacional',
    coordinator: 'Coordinación',
    administrator: 'Administración',
    user: 'Usuario',
  },
  de: {
    national: 'Nationale IMI-Koordination',
    coordinator: 'Koordination',
    administrator: 'Administration',
    user: 'IMI-Konto',
  },
} as const;

export function peopleOf(directories: readonly CountryDirectory[]): readonly PracticePerson[] {
  const names = new Map(
    directories.flatMap(({ authorities }) => authorities.map(({ id, name }) => [id, name])),
  );
  return directories.flatMap(({ operators }) =>
    operators.map((operator) => {
      const [first] = rolesOf(operator);
      return {
        id: operator.id,
        name: operator.name,
        title: {
          en: titleOf(operator, 'en', (id) => names.get(id) ?? id),
          es: titleOf(operator, 'es', (id) => names.get(id) ?? id),
          de: titleOf(operator, 'de', (id) => names.get(id) ?? id),
        },
        role: first?.role ?? 'user',
        country: operator.country,
        tenantId: tenantIdOf(operator.country),
        aadObjectId: aadObjectIdOf(operator.id),
        language: operator.language,
        timeZone: operator.timeZone,
        authorityIds: rolesOf(operator).flatMap((held) => held.authorityIds),
        userId: operator.userId ?? null,
      };
    }),
  );
}

function titleOf(
  operator: OperatorEntry,
  language: keyof typeof ROLES,
  name: (authorityId: string) => string,
): string {
  const role = ROLES[language];
  if (operator.nationalCoordinator) {
    const country = new Intl.DisplayNames([language], { type: 'region' }).of(operator.country);
    return `${role.national}, ${country}`;
  }
  if (operator.coordinates) return `${role.coordinator}, ${operator.coordinates.map(name).join('; ')}`;
  if (operator.administers) return `${role.administrator}, ${operator.administers.map(name).join('; ')}`;
  return `${role.user}, ${name(operator.userOf ?? '')}`;
}

export function castOf(directories: readonly CountryDirectory[]): readonly CastMember[] {
  return directories.flatMap(({ country, authorities, users, cast }) =>
    cast.map(({ en, es, de, ...entry }) => {
      const authority = authorities.find(({ id }) => id === entry.authorityId)?.name ?? entry.authorityId;
      const name = users.find(({ id }) => id === entry.userId)?.name ?? authority;
      return {
        ...entry,
        name,
        authority,
        country,
        say: {
          en: `${name} doesn't get the password mail`,
          es: `A ${name} no le llega el correo con la contraseña`,
          de: `${name} bekommt die Passwort-E-Mail nicht`,
        },
        story: { en, es, de },
      };
    }),
  );
}

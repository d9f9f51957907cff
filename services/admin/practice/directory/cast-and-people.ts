import type { CastMember, PracticePerson } from '../world.ts';
import type { CountryDirectory, OperatorEntry } from './directory-entry.ts';
import { aadObjectIdOf, rolesOf, tenantIdOf } from './first-state.ts';

const COUNTRIES: Readonly<Record<string, string>> = { DE: 'Germany', ES: 'Spain', PL: 'Poland' };

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
        title: titleOf(operator, (id) => names.get(id) ?? id),
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

function titleOf(operator: OperatorEntry, name: (authorityId: string) => string): string {
  if (operator.nationalCoordinator) return `National coordinator, ${COUNTRIES[operator.country]}`;
  if (operator.coordinates) return `Coordinator, ${operator.coordinates.map(name).join('; ')}`;
  if (operator.administers) return `Administrator, ${operator.administers.map(name).join('; ')}`;
  return `User, ${name(operator.userOf ?? '')}`;
}

export function castOf(directories: readonly CountryDirectory[]): readonly CastMember[] {
  return directories.flatMap(({ country, authorities, users, cast }) =>
    cast.map(({ en, es, ...entry }) => {
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
        },
        story: { en, es },
      };
    }),
  );
}

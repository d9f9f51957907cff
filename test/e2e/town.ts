import type {
  CountryDirectory,
  OperatorEntry,
  UserEntry,
} from '../../services/admin/practice/directory/directory-entry.ts';

const SPAIN = { country: 'ES', language: 'es', timeZone: 'Europe/Madrid' } as const;

/** Where the mailboxes of two authorities are. */
export const DOMAIN = 'colegio-costanorte.example';
export const IT_UNIT = `soporte@${DOMAIN}`;

const NORTH = 'es-costa-norte';
const SOUTH = 'es-costa-sur';

/** Somebody whose mails a filter keeps, and who looks after them. */
export interface Stuck {
  readonly userId: string;
  readonly name: string;
  readonly address: string;
  readonly reporterId: string;
}

export const OSCAR = 'op-es-oscar-gutierrez';
export const RAFAEL = 'op-es-rafael-pons';
export const NIEVES = 'op-es-nieves-salas';
export const REPORTERS = [OSCAR, RAFAEL, NIEVES] as const;
/** The only coordinator of both authorities. */
export const BERTA = 'op-es-berta-coll';

const NAMES: readonly (readonly [reporterId: string, names: readonly string[]])[] = [
  [OSCAR, ['Alba Quiroga', 'Bruno Zaldívar', 'Celia Ferrándiz', 'Diego Lasarte']],
  [RAFAEL, ['Ester Bermejo', 'Fermín Ugalde', 'Gloria Taboada']],
  [NIEVES, ['Héctor Villalba', 'Irene Maldonado', 'Jaime Olavarría']],
];

function idOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '.');
}

export const TEN: readonly Stuck[] = NAMES.flatMap(([reporterId, names]) =>
  names.map((name) => ({
    userId: `u-es-${idOf(name)}`,
    name,
    address: `${idOf(name)}@${DOMAIN}`,
    reporterId,
  })),
);

function operator(id: string, name: string, more: Partial<OperatorEntry>): OperatorEntry {
  return { ...SPAIN, id, name, email: `${idOf(name)}@${DOMAIN}`, ...more };
}

const userOf = ({ userId, name, address, reporterId }: Stuck): UserEntry => ({
  id: userId,
  name,
  username: idOf(name),
  email: address,
  authorityId: reporterId === NIEVES ? SOUTH : NORTH,
  hoursAgo: 96,
  behaviour: 'swallow',
});

/** Ten stuck users of one mail domain, of two authorities and three reporters. */
export const TOWN: CountryDirectory = {
  country: 'ES',
  authorities: [
    {
      ...SPAIN,
      id: SOUTH,
      name: 'Colegio de Arquitectos de la Costa Sur',
      region: 'ES-CB',
      mailDomains: [DOMAIN],
      itUnit: { name: 'Soporte del Colegio', email: IT_UNIT, language: 'es' },
    },
  ],
  operators: [
    operator(RAFAEL, 'Rafael Pons', { administers: [NORTH] }),
    operator(NIEVES, 'Nieves Salas', { administers: [SOUTH] }),
    operator(BERTA, 'Berta Coll', { coordinates: [NORTH, SOUTH] }),
  ],
  users: TEN.map(userOf),
  cast: [],
};

/** Of an operator of this domain. */
export function emailOf(operatorId: string): string {
  if (operatorId === OSCAR) return `oscar.gutierrez@${DOMAIN}`;
  return TOWN.operators.find(({ id }) => id === operatorId)?.email ?? '';
}

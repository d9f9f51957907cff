import type { Case } from '../../services/cases/case.ts';
import type { CaseEffect } from '../../services/cases/effects.ts';
import type { Stored } from '../../services/desk/ports/stores.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './person.ts';

export type LookUp =
  | { readonly kind: 'person'; readonly person: Person; readonly others: readonly string[] }
  | { readonly kind: 'nobody' }
  /** The address belongs to several: one of these ids tells which is meant. */
  | { readonly kind: 'several'; readonly ids: readonly string[] };

/** One user file or one operator, as far as what is stored tells. */
interface Known {
  readonly kind: 'user' | 'operator';
  readonly id: string;
  readonly usernames: Set<string>;
  readonly names: Set<string>;
  readonly addresses: Set<string>;
}

interface Seen {
  readonly kind: Known['kind'];
  readonly id: string;
  readonly username?: string;
  readonly name?: string;
  readonly addresses?: readonly string[];
}

function seenIn({ state, history }: Stored<Case, CaseEffect>): readonly Seen[] {
  const { user, loan, reporters, stage } = state;
  const asker = stage.kind === 'awaiting-approval' ? [stage.proposal.requestedBy] : [];
  const told = history.flatMap(({ personal }): readonly Seen[] => {
    const { operatorId, by } = personal ?? {};
    return operatorId === undefined
      ? []
      : [{ kind: 'operator', id: operatorId.value, name: by?.value ?? '' }];
  });
  const addresses = loan === null ? [user.email] : [user.email, loan.officialAddress, loan.temporaryAddress];
  return [
    { kind: 'user', id: user.id, username: user.username, name: user.name, addresses },
    ...[...reporters, ...asker].map(
      ({ operatorId, name, email }): Seen => ({ kind: 'operator', id: operatorId, name, addresses: [email] }),
    ),
    ...told,
  ];
}

async function everybody(stores: Stores): Promise<ReadonlyMap<string, Known>> {
  const all = new Map<string, Known>();
  const add = ({ kind, id, username, name, addresses = [] }: Seen): void => {
    const known = all.get(`${kind} ${id}`) ?? {
      kind,
      id,
      usernames: new Set(),
      names: new Set(),
      addresses: new Set(),
    };
    if (username !== undefined) known.usernames.add(username);
    if (name !== undefined && name !== '') known.names.add(name);
    for (const address of addresses) known.addresses.add(address.toLowerCase());
    all.set(`${kind} ${id}`, known);
  };
  for (const { id } of await stores.cases.all()) {
    const stored = await stores.cases.read(id);
    if (stored !== null) for (const seen of seenIn(stored)) add(seen);
  }
  for (const { id } of await stores.requests.all()) {
    const stored = await stores.requests.read(id);
    for (const { via } of stored?.state.answers ?? []) {
      if (via !== 'page') add({ kind: 'operator', id: via.operatorId });
    }
  }
  for (const id of await stores.conversations.keys()) {
    const chat = await stores.conversations.get(id);
    add({ kind: 'operator', id, name: chat?.reference.user?.name ?? '' });
  }
  for (const store of [stores.intakes, stores.requesterLedgers]) {
    for (const id of await store.keys()) add({ kind: 'operator', id });
  }
  for (const id of await stores.userLedgers.keys()) add({ kind: 'user', id });
  return all;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each));
}

/** A user file and an operator of the same name and the same address are one person. */
function isSame(one: Known, other: Known): boolean {
  return one.kind !== other.kind && shared(one.names, other.names) && shared(one.addresses, other.addresses);
}

function together(known: readonly Known[], addresses: readonly string[]): Person {
  const idsOf = (kind: Known['kind']) =>
    new Set(known.filter((each) => each.kind === kind).map(({ id }) => id));
  return {
    userIds: idsOf('user'),
    operatorIds: idsOf('operator'),
    usernames: new Set(known.flatMap(({ usernames }) => [...usernames])),
    names: new Set(known.flatMap(({ names }) => [...names])),
    addresses: new Set([...addresses, ...known.flatMap((each) => [...each.addresses])]),
  };
}

/** Who is meant by a user id, an operator id or an e-mail address. A name tells nobody safely, so none is taken. */
export async function lookUp(
  who: string,
  stores: Stores,
  isStored: (person: Person) => Promise<boolean>,
): Promise<LookUp> {
  const all = [...(await everybody(stores)).values()];
  const address = who.toLowerCase();
  const byId = all.filter(({ id }) => id === who);
  const meant = byId.length > 0 ? byId : all.filter(({ addresses }) => addresses.has(address));
  const isAmbiguous = (['user', 'operator'] as const).some(
    (kind) => meant.filter((each) => each.kind === kind).length > 1,
  );
  if (isAmbiguous) return { kind: 'several', ids: meant.map(({ id }) => id).sort() };
  if (meant.length === 0) {
    // An IT unit's contact, or a coordinator of whom only the id came along with an authority.
    const person = who.includes('@')
      ? together([], [address])
      : { ...together([], []), operatorIds: new Set([who]) };
    const isId = !/\s/.test(who);
    return isId && (await isStored(person)) ? { kind: 'person', person, others: [] } : { kind: 'nobody' };
  }
  const same = all.filter((each) => !meant.includes(each) && meant.some((one) => isSame(one, each)));
  const known = [...meant, ...same];
  const isLike = (one: Known, other: Known) =>
    shared(one.addresses, other.addresses) || shared(one.names, other.names);
  const others = all.filter((each) => !known.includes(each) && known.some((one) => isLike(one, each)));
  return { kind: 'person', person: together(known, []), others: others.map(({ id }) => id).sort() };
}

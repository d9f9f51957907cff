import type { Case } from '../cases/case.ts';
import type { Operator } from '../cases/directory.ts';
import { isPlainAddress } from '../cases/mail-address.ts';
import type { People } from './people.ts';
import type { RequestSender } from './ports/letters.ts';

type Named = RequestSender['reporter'];

const named = ({ name, email }: Named): Named => ({ name, email });

/** One whose address is none would keep the mail from everybody else. */
const writable = (found: readonly Operator[]): readonly Operator[] =>
  found.filter(({ email }) => isPlainAddress(email));

function inAll(lists: readonly (readonly Operator[])[]): readonly Operator[] {
  const [first = [], ...others] = lists;
  return first.filter(({ id }) => others.every((list) => list.some((other) => other.id === id)));
}

/** Only whoever may see every user in the mail is in it; a reporter may see the own one alone. */
async function senderOfSeveral(people: People, members: readonly Case[]): Promise<RequestSender> {
  const coordinators = writable(inAll(await Promise.all(members.map((c) => people.coordinatorsOf(c)))));
  const nationalCoordinators = writable(
    inAll(await Promise.all(members.map((c) => people.nationalCoordinatorsOf(c)))),
  );
  const contact = coordinators[0] ?? nationalCoordinators[0] ?? { name: '', email: '' };
  return {
    reporter: named(contact),
    coordinators: coordinators.map(named),
    nationalCoordinators: nationalCoordinators.map(named),
  };
}

/**
 * Who stands behind the mail and is answered to: the reporter of one case, with the coordinators who cover it; of
 * several, a coordinator who covers them all, else the national one.
 */
export async function senderOf(
  { people }: { readonly people: People },
  members: readonly Case[],
): Promise<RequestSender> {
  const [first] = members;
  if (first === undefined || members.length > 1) return senderOfSeveral(people, members);
  return {
    reporter: named(first.reporters[0] ?? { name: '', email: '' }),
    coordinators: writable(await people.coordinatorsOf(first)).map(named),
    nationalCoordinators: writable(await people.nationalCoordinatorsOf(first)).map(named),
  };
}

import type { Case } from '../cases/case.ts';
import type { Delivering } from './effects/context.ts';
import type { RequestSender } from './ports/letters.ts';

/** Who stands behind the mail: the reporters of the case, and the coordinators who cover it. */
export async function senderOf(d: Pick<Delivering, 'people'>, c: Case): Promise<RequestSender> {
  const named = ({ name, email }: { name: string; email: string }) => ({ name, email });
  const reporter = c.reporters[0] ?? { name: '', email: '' };
  return {
    reporter: named(reporter),
    coordinators: (await d.people.coordinatorsOf(c)).map(named),
    nationalCoordinators: (await d.people.nationalCoordinatorsOf(c)).map(named),
  };
}

import type { Letters } from '../desk/ports/letters.ts';
import type { OutgoingMail } from '../desk/ports/mailer.ts';

type Compose = (
  mail: OutgoingMail,
  composition: { from: { name: string; address: string }; unsent: boolean },
) => Promise<Buffer>;

/**
 * The request as a file that a mail program opens for sending (`X-Unsent: 1`), from the reporter's own mailbox. It says
 * nothing about having been made by a machine: a person sends it. Nobody reads along, for the link in it is IT's.
 */
export function createEml(wiring: { readonly letters: Pick<Letters, 'toIt'>; readonly compose: Compose }) {
  return async function eml(facts: Parameters<Letters['toIt']>[0]): Promise<Buffer> {
    const { name, email: address } = facts.sender.reporter;
    const letter = wiring.letters.toIt({ ...facts, sender: { ...facts.sender, coordinators: [] } });
    const mail = { ...letter, cc: [], replyTo: null, auto: false };
    return await wiring.compose(mail, { from: { name, address }, unsent: true });
  };
}

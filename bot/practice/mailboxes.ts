import type { PracticeWorld } from '../../services/admin/practice/world.ts';
import type { FilteredMailbox, MailboxView } from './wire.ts';

type Mailboxes = Pick<PracticeWorld, 'mailboxes' | 'messages'>;

export function mailboxViews(world: Mailboxes): readonly MailboxView[] {
  return world.mailboxes().map((mailbox) => ({
    address: mailbox.address,
    owner: mailbox.owner,
    userId: mailbox.userId,
    authorityId: mailbox.authorityId,
    behaviour: mailbox.behaviour,
    inbox: mailbox.inbox,
    quarantine: mailbox.quarantine,
    resetAt: world.messages(mailbox.address).find(({ kind }) => kind === 'reset')?.at ?? null,
  }));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/**
 * The mailboxes behind an IT unit's filter: those of its own domain, and those that the mails to it speak of, because
 * an IT unit often serves other domains than its own.
 */
export function filteredBy(
  world: Mailboxes,
  itAddress: string,
  mailTexts: readonly string[],
): readonly FilteredMailbox[] {
  const said = mailTexts.join('\n').toLowerCase();
  return world
    .mailboxes()
    .filter(({ address }) => address.toLowerCase() !== itAddress.toLowerCase())
    .filter(
      ({ address }) => domainOf(address) === domainOf(itAddress) || said.includes(address.toLowerCase()),
    )
    .map(({ address, owner, behaviour }) => ({
      address,
      owner,
      behaviour,
      held: world
        .messages(address)
        .filter((message) => message.place === 'quarantine')
        .map(({ id, at, subject }) => ({ id, at, subject })),
    }));
}

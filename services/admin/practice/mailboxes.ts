import { type Instant, plusMinutes } from '../../cases/instant.ts';
import type { SmtpNo } from './receiving-server.ts';
import { domainOf, type PracticeState, type StoredMailbox, sameAddress } from './state.ts';
import type { MailboxBehaviour, PracticeMailbox } from './world.ts';

/** How long a greylisting server turns a new pair of sender and recipient away. */
const GREYLIST_MINUTES = 15;

/** Providers of personal mailboxes, for loans: any name has a mailbox there. Nothing leaves the machine. */
const PERSONAL_DOMAINS: readonly string[] = [
  'buzon-personal.example',
  'gmail.com',
  'gmx.de',
  'hotmail.com',
  'outlook.com',
  'web.de',
  'wp.pl',
  'yahoo.es',
];

export function hostedDomains(
  state: PracticeState,
): readonly { readonly domain: string; readonly authorityId: string | null }[] {
  const owned = state.authorities.flatMap((authority) =>
    authority.mailDomains.map((domain) => ({ domain: domain.toLowerCase(), authorityId: authority.id })),
  );
  return [...owned, ...PERSONAL_DOMAINS.map((domain) => ({ domain, authorityId: null }))];
}

export function mailboxOf(state: PracticeState, address: string): StoredMailbox | null {
  const found = state.mailboxes.find((mailbox) => sameAddress(mailbox.address, address));
  if (found !== undefined) return found;
  if (!PERSONAL_DOMAINS.includes(domainOf(address))) return null;
  const owner = state.users.find((user) => sameAddress(user.email, address))?.name ?? address;
  return { address, owner, authorityId: null, behaviour: 'accept', script: [] };
}

/** What the receiving server says to RCPT TO; a first contact with a greylisting mailbox is remembered. */
export function answerRecipient(
  state: PracticeState,
  from: string,
  to: string,
  at: Instant,
): { readonly next: PracticeState; readonly value: SmtpNo | null } {
  const mailbox = mailboxOf(state, to);
  const no = (code: number, text: string) => ({ next: state, value: { code, text } });
  if (mailbox === null) {
    return hostedDomains(state).some(({ domain }) => domain === domainOf(to))
      ? no(550, `5.1.1 <${to}>: Recipient address rejected: User unknown`)
      : no(550, `5.1.2 <${to}>: Recipient address rejected: Domain not found`);
  }
  if (mailbox.script.length > 0) return { next: state, value: null };
  switch (mailbox.behaviour) {
    case 'refuse-5.1.1':
      return no(550, `5.1.1 <${to}>: Recipient address rejected: User unknown`);
    case 'refuse-5.2.2':
      return no(552, `5.2.2 <${to}>: Mailbox full`);
    case 'refuse-5.7.1':
      return no(550, '5.7.1 Message rejected by the policy of this organisation');
    case 'greylist':
      return greylisted(state, from, to, at);
    default:
      return { next: state, value: null };
  }
}

function greylisted(state: PracticeState, from: string, to: string, at: Instant) {
  const known = state.greylist.find((pair) => sameAddress(pair.from, from) && sameAddress(pair.to, to));
  if (known !== undefined && at >= plusMinutes(known.firstAt, GREYLIST_MINUTES)) {
    return { next: state, value: null };
  }
  const next =
    known === undefined ? { ...state, greylist: [...state.greylist, { from, to, firstAt: at }] } : state;
  return { next, value: { code: 451, text: '4.7.1 Greylisted, please try again later' } };
}

/** Where the mailbox puts a mail that it took, and the mailbox after it. */
export function place(mailbox: StoredMailbox): {
  readonly place: 'inbox' | 'quarantine';
  readonly mailbox: StoredMailbox;
} {
  const [first, ...script] = mailbox.script;
  const what = first ?? (mailbox.behaviour === 'swallow' ? 'swallow' : 'accept');
  return { place: what === 'swallow' ? 'quarantine' : 'inbox', mailbox: { ...mailbox, script } };
}

export function mailboxViews(state: PracticeState): readonly PracticeMailbox[] {
  return state.mailboxes
    .map((mailbox) => {
      const messages = state.messages.filter((message) => sameAddress(message.to, mailbox.address));
      const inbox = messages.filter((message) => message.place === 'inbox').length;
      return {
        address: mailbox.address,
        owner: mailbox.owner,
        authorityId: mailbox.authorityId,
        userId: state.users.find((user) => sameAddress(user.email, mailbox.address))?.id ?? null,
        behaviour: mailbox.script.includes('swallow') ? 'swallow-once' : mailbox.behaviour,
        inbox,
        quarantine: messages.length - inbox,
      } satisfies PracticeMailbox;
    })
    .sort((one, other) => one.owner.localeCompare(other.owner));
}

export function behaving(state: PracticeState, address: string, behaviour: MailboxBehaviour): PracticeState {
  const once = behaviour === 'swallow-once';
  return changedMailboxes(state, (mailbox) =>
    sameAddress(mailbox.address, address)
      ? { ...mailbox, behaviour: once ? 'accept' : behaviour, script: once ? ['swallow'] : [] }
      : mailbox,
  );
}

/** What the domain's filter did ends; a mailbox that is full or missing stays so. */
export function allowed(state: PracticeState, domain: string): PracticeState {
  const filtered: readonly MailboxBehaviour[] = ['swallow', 'greylist', 'refuse-5.7.1'];
  return changedMailboxes(state, (mailbox) =>
    domainOf(mailbox.address) !== domain.toLowerCase()
      ? mailbox
      : {
          ...mailbox,
          script: [],
          behaviour: filtered.includes(mailbox.behaviour) ? 'accept' : mailbox.behaviour,
        },
  );
}

function changedMailboxes(
  state: PracticeState,
  change: (mailbox: StoredMailbox) => StoredMailbox,
): PracticeState {
  return { ...state, mailboxes: state.mailboxes.map(change) };
}

/** Letters about several mailboxes of one domain, and about a domain that is known from before. */
export const lettersTogether = {
  'several.intro':
    'Mail from the European Commission does not reach {count} mailboxes that you look after at {domain}. Please find it and release it, and let such mail in from now on, safely. Each mailbox has its own part below.{who, select, yes { For questions: {reporter} ({email}), who coordinates the authorities of these users.} other {}}',
  'several.further':
    'The same happens to {count, plural, one {one further mailbox} other {# further mailboxes}} of the same domain. The request that is sent lists {count, plural, one {it} other {them}} too; here only this one is shown.',
  'who.several':
    'The IMI Password Desk wrote this for those who look after these users. It helps authorities whose users do not receive their password mail. The answer page shows the same reference, {ref}. No attachment. Thank you for your help.',
  'why.allowed-before':
    'You let this mail in once before, on {at}. It arrived then, the last one that we know of on {until}. Now it does not any more. Please look whether the entry of that time has expired or was changed.',
  'label.allowed-before': 'What you did then, in your words',

  'copy.subject': 'IT was asked about {mailbox} [IMI {ref}]',
  'copy.intro':
    'The IT unit at {to} was asked why mail from the European Commission does not reach {mailbox}. Other mailboxes of the same domain have the same problem, so there is one request for all of them. This mail is for you, and about this mailbox alone.',
  'copy.reference': 'IT knows the request as {request}. Your own case is {ref}.',
  'copy.asks':
    'IT was asked to search for the mail, to release it, and to let such mail in from now on when it authenticates (DMARC, DKIM or SPF).',
  'copy.next':
    'You need not do anything: IT answers on a page of its own, and is reminded on working days until it does. What it says is told to you in Teams. If the mail arrives meanwhile, say “arrived {ref}” there.',
  'copy.no-reply': 'Replies to this mail are not read.',
} as const;

/** What the steps for every mail system share; `{mailbox}`, `{sender}` and `{domain}` are those of the request. */
export const playbooksCommon = {
  heading: 'Steps for {product}',
  'heading.general': 'Steps for any mail system',
  below: 'At the end of this mail: {title}, with this request’s values filled in.',
  'looks-like': 'From outside, your mail looks like {product} (MX {host}).',
  'looks-like.other':
    'From outside, your mail looks like {product} (MX {host}). We have no steps of its own for it, so these are general.',
  'not-recognised': 'We cannot tell your mail system from outside (MX {host}), so these steps are general.',
  'not-looked-up': 'We do not know your mail system, so these steps are general.',
  'other-systems': 'The answer page has the steps for other systems.',
  'choose.label': 'Your mail system',
  'choose.as-recognised': 'As recognised from outside',
  'choose.general': 'Another one: general steps',
  'choose.show': 'Show these steps',
  gateway:
    'This is a gateway: it hides the system that keeps the mailboxes. Both administrators may have to act, first at the gateway, then at the mailboxes.',
  chosen: 'You chose {product} on this page.',
  'chosen.general': 'You chose the general steps on this page.',

  'group.find': 'Find it',
  'group.release': 'Release this message',
  'group.allow': 'Allow it from now on, only when it authenticates',
  'group.never': 'Please do not',
  menu: 'Menu: {menu}',
  'menu.may-differ': 'Menu: {menu} (menu names may differ)',
  'may-differ': '(menu names may differ)',
  'command.powershell': 'In PowerShell:',
  'command.posix': 'In a shell:',
  'command.file': 'In the configuration:',
  'more-mailboxes':
    '{count, plural, one {And one more mailbox, likewise.} other {And # more mailboxes, likewise.}}',
  'search-before': 'Please search before {day}.',
  sources: 'Where these steps come from',
  'sender.in-your-log': 'the sender address that your log shows',

  'mailbox.each': 'each mailbox named above',
  'unknown.kept': 'Logs and quarantines are kept for a limited time only, often for two to four weeks.',

  'find.trace': 'Search for mail to {mailbox} in the time given above, with any sender and any status.',
  'find.quarantine': 'Search every quarantine for {mailbox}, for the same time.',
  'find.deferrals':
    'Look in the same time for mail to {mailbox} that was put off (4xx, greylisting) or refused (5xx).',
  'release.one': 'Release this message, and no other, to {mailbox}.',
  'allow.authenticated': 'Let {sender} in only when DMARC passes, or when DKIM or SPF passes for {domain}.',
  'never.domain': 'Never exempt all of {domain} without authentication: a sender address is easily forged.',
  'never.release-all': 'Never release a whole quarantine: choose this message by its sender and time.',

  'release.refused':
    'What was refused or discarded cannot be released. Please allow it first and tell us on the answer page: then a new mail is requested.',
  'allow.review':
    'Give the entry an end date if it can have one; else please note {until} as the date to review it.',
  'never.exceptions':
    'Do not make {domain} an exception from the checks of SPF, DKIM or DMARC: forged mail in its name would pass as well.',
  'kept.by-your-settings':
    'How long logs and quarantine are kept is set in your own system: please search soon.',
} as const;

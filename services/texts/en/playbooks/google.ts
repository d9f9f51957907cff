/** Google Workspace. */
export const playbooksGoogle = {
  'google-workspace.find.trace':
    'Search the e-mail log for the recipient {mailbox} in the time given above, with any sender.',
  'google-workspace.find.gam':
    'If you work with GAM: the same as a command, for at most 30 days. Times are UTC.',
  'google-workspace.find.quarantine': 'Search every quarantine for {mailbox}, for the same time.',
  'google-workspace.find.deferrals':
    'Look in the log for mail that was put off or refused too: Gmail refuses or marks mail that does not authenticate (5.7.26). Then please tell us, and do not allow it.',
  'google-workspace.release': 'Allow this message, and no other, for {mailbox}.',
  'google-workspace.release.api':
    'If you work with the Gmail Admin Quarantine API: its method “release” does the same for one message.',
  'google-workspace.allow.list':
    'Make an address list with {sender} alone, and let the setting Spam bypass the spam filter for this list, for the organisational unit of {mailbox} only. Virus and attack filters stay on. Google compares the address in From.',
  'google-workspace.allow.authentication':
    'Leave the switch “Require sender authentication” of the list entry on: then only mail that authenticates gets through.',
  'google-workspace.never.addresses':
    'Do not allow IP addresses for this: they are shared by many senders, and users may still see a warning.',
  'google-workspace.never.domain':
    'Do not put the whole domain {domain} on the list, and do not switch the authentication off: an address in From is easily forged.',
  'google-workspace.kept': 'Gmail’s log goes back 30 days.',
} as const;

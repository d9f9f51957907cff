/** Mail systems that an organisation runs itself. */
export const playbooksSelfHosted = {
  'self-hosted.find.log':
    'Search the mail log and its older files for {mailbox}, on every server that takes mail in, and look at the time given above. The log may be in the journal instead, and its clock may be the server’s own.',

  'spamassassin.allow':
    'Add one line to SpamAssassin’s local configuration: welcomelist_auth followed by {sender}. It counts only for mail that SPF or DKIM confirms; both plugins must be active. Older versions call it whitelist_auth.',
  'spamassassin.test':
    'Test the configuration, and let the filter read it again only if the test finds no fault.',
  'spamassassin.never.unverified':
    'Do not use a welcome list that checks neither SPF nor DKIM: SpamAssassin’s own manual warns that such a sender is easily forged.',
  'amavis.never.sender-scores':
    'Do not use the sender table of Amavis for this: it does not ask whether the mail authenticates.',

  'zimbra.find.junk':
    'Look in the Junk folder of {mailbox}: by default Zimbra puts spam there from 33% on. Above 75% it discards the mail, and the log is all that is left of it.',
  'zimbra.find.virus': 'Mail with a virus goes to a quarantine mailbox of its own: search it for {mailbox}.',
  'zimbra.release':
    'From Junk, the user marks the message as not spam. From the quarantine mailbox, forward this message alone to {mailbox}.',
  'zimbra.allow.file':
    'Use the file that Zimbra leaves for local rules, and keep a copy: an upgrade may replace the others.',
  'zimbra.kept': 'The quarantine is emptied after 7 days; Zimbra’s own logs are deleted after 8.',

  'postfix-rspamd.find.history':
    'The history in Rspamd’s web interface shows score and symbols of each message; by default only of the last 200.',
  'postfix-rspamd.find.no-quarantine':
    'Rspamd has no quarantine of its own. Look in the Junk folder of {mailbox}, and in a quarantine that your mail server may have.',
  'postfix-rspamd.find.greylisted':
    'In the log, “Try again later” is Rspamd’s greylisting: by default it puts suspicious mail off for 5 minutes.',
  'postfix-rspamd.allow.senders':
    'Write one line with {sender} into a new file, for example /etc/rspamd/local.d/imi-senders.map.',
  'postfix-rspamd.allow.rule':
    'Add this rule to /etc/rspamd/local.d/multimap.conf. It lowers the score only where the sender is in that file and DMARC passes.',
  'postfix-rspamd.allow.test': 'Test the configuration before Rspamd reads it again.',
  'postfix-rspamd.never.unconditional':
    'Do not write a whitelist rule without a condition such as valid_dmarc: it counts for unauthenticated mail too.',
  'postfix-rspamd.kept':
    'By default Rspamd’s history keeps 200 messages. How long the mail log is kept is set on your server: please search soon.',

  'postfix-amavis.find.quarantine':
    'In the same log, a line of amavis with “Blocked” names the message’s place in the quarantine.',
  'postfix-amavis.release':
    'Release this message for {mailbox} alone. Put in the name that the log shows for it. A reply with 250 means that it was released, one with 450 that it was not found.',

  'proxmox.find.tracking':
    'Set Start and End to the time given above: the search begins with the last hour alone. Receiver: {mailbox}.',
  'proxmox.find.quarantines':
    'Search all three quarantines for {mailbox}: spam, virus and attachment. Users are not told of the mail in the virus quarantine.',
  'proxmox.find.status':
    'The status says more: “greylisted” and “rejected” came no further than this gateway; “accepted/deferred” waits for your mail server.',
  'proxmox.allow.file':
    'The file for it is /etc/mail/spamassassin/custom.cf; in a cluster, change it on the master, which copies it to the others.',
  'proxmox.never.welcomelist':
    'Do not add the sender to the Welcomelist (earlier: Whitelist) of the Mail Proxy: that switches all SMTP checks off for it, greylisting, SPF and block lists.',
  'proxmox.kept': 'By default the spam quarantine is emptied after 7 days.',
} as const;

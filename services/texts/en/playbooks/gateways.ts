/** Gateways in front of the mailboxes. Menu paths stand in the steps, not in these texts. */
export const playbooksGateways = {
  'proofpoint-essentials.find.logs':
    'Search the log for {mailbox}, with any status. It shows at most 1,000 messages, so keep to the time given above.',
  'proofpoint-essentials.find.quarantined':
    'In the same log, choose the status “Quarantined” and widen the dates: the first view may show only yesterday and today.',
  'proofpoint-essentials.release':
    'Release this message once. Do not choose “Release and approve”, which would allow the sender for good. A message with a virus cannot be released.',
  'proofpoint-essentials.allow.safe-sender':
    'Add {sender} as a full address to the Safe Sender List in the profile of {mailbox}, not to the organisation’s. Leave the checks under Anti-Spoofing on: they still stop forged mail of a safe sender.',
  'proofpoint-essentials.kept': 'The log goes back 30 days.',

  'proofpoint-pod.find.folders':
    'Search every quarantine folder for {mailbox}, not only the one for spam: a rule may have a folder of its own, and users do not see all of them.',
  'proofpoint-pod.allow.safe-list':
    'If it needs an entry in a safe list: {sender} as a full address, in the list of {mailbox} rather than the organisation’s. Such an entry skips the spam check.',

  'mimecast.find.held':
    'Search all the held messages for {mailbox}: those that the user, a moderator or an administrator has to decide on.',
  'mimecast.find.rejected':
    'Look at what was rejected or deferred for {mailbox}. It never reaches your mail server, so its log does not show it. Mimecast puts off the first contact of a new sender (greylisting).',
  'mimecast.release':
    'Release this message and no other. Do not choose “Permit”, which would allow the sender for good.',
  'mimecast.allow.policy':
    'Make a policy “Permit Sender” of its own: from {sender} as a full address, to {mailbox} alone. It skips reputation, greylisting and the spam scan; so leave the DNS Authentication policy (SPF, DKIM, DMARC) on, which still stops forged mail.',
  'mimecast.allow.until':
    'Under Validity, give this policy an end date, for example {until}: by default it never ends.',
  'mimecast.never.spoofing': 'Do not make an anti-spoofing bypass that rests on the sender address alone.',
  'mimecast.kept':
    'Rejected and deferred messages are listed for 7 days, held ones for 14; tracking goes back 30.',

  'barracuda.find.log':
    'Set the filter to “All”, widen the dates and search for {mailbox}: the first view shows only the quarantined mail of the last two days.',
  'barracuda.find.quarantined':
    'In this list look at “Quarantined”, “Blocked” and “Not Allowed”; each message shows its reason.',
  'barracuda.find.deferred': 'Look at “Deferred” as well: such mail was put off and is in no quarantine.',
  'barracuda.allow.exempt':
    'Add {sender} as a full email address with the policy “Exempt”: an entry that begins with @ or * counts as its whole domain. It skips the spam score and the content filters; the check for viruses stays on, and SPF as long as nobody exempts it.',
  'barracuda.never.spf': 'Do not add an SPF exemption or the sender’s IP address: that lets forged mail in.',
  'barracuda.kept': 'Log and quarantine go back 30 days.',

  'cisco-secure-email.find.tracking':
    'Search for {mailbox} in the time given above. Rejected connections are shown only where message tracking was set to record them; else they are in the mail logs.',
  'cisco-secure-email.find.quarantines':
    'The quarantines are separate: search all four for {mailbox}, namely spam, policy, virus and outbreak, and that of the file analysis.',
  'cisco-secure-email.release':
    'Release this message and no other. One that lies in several quarantines goes out only when each has released it, and never if one of them deletes it.',
  'cisco-secure-email.release.spam':
    'What is released from the spam quarantine skips the further checks: please look at it first.',
  'cisco-secure-email.allow.filter':
    'Write a message filter with two conditions at once: the envelope sender is exactly {sender} (or the one that your log shows), and the SPF status of “mailfrom” is “Pass”. Let it skip the spam check and nothing else. Do not test the From header instead: SPF does not vouch for it.',
  'cisco-secure-email.never.trusted':
    'Do not add the sender’s hosts to ALLOWED_LIST or another trusted sender group: that switches the spam check off for all their mail.',

  'fortimail.find.history':
    'Search the history log for {mailbox}. “Cross Search” on an entry shows which check decided, and why.',
  'fortimail.find.quarantines':
    'Search the personal quarantine of {mailbox}, the system quarantine and, where your licence has one, the domain quarantine. The last two send nobody a report: only an administrator sees what lies there.',
  'fortimail.allow.personal':
    'Only if that cannot be set: add {sender} as a full address to the personal safe list of {mailbox}. We know of no condition for authentication there, and the list skips the other spam checks.',
  'fortimail.never.system':
    'Do not add the sender to the safe list of the whole system, and no whole domain to any: forged mail in that name would skip the spam checks.',

  'sophos.find.history':
    'Set the period, for the report begins with today alone; then search “Processed” and “Rejected” for {mailbox}.',
  'sophos.find.quarantined':
    'Search for {mailbox} on every tab, and set the period here too: the page begins with today alone.',
  'sophos.release':
    'Release this message and no other. Do not choose “Release and Allow”, which would allow the sender as well.',
  'sophos.allow.enforced':
    'Add {sender} as a full address and switch on “Enforce Sender Authentication” for it: mail in its name that does not authenticate is then scanned as usual.',
  'sophos.never.unenforced':
    'Do not allow {domain} or any sender with “Enforce Sender Authentication” switched off.',
  'sophos.kept': 'Message history and quarantine go back 30 days.',

  'trend-micro.find.tracking':
    'Direction “Incoming”, a custom range with the time given above, recipient {mailbox}. It shows blocked messages too.',
  'trend-micro.find.query':
    'Query the quarantine for {mailbox} with “All”, as users do not see every message. One query covers one calendar month at most: where the time crosses the end of a month, make two.',
  'trend-micro.allow.recipient':
    'Add {sender} as a full address to the approved senders of the recipient {mailbox}, not of the organisation. Leave the checks of SPF, DKIM and DMARC on.',
  'trend-micro.kept': 'The quarantine is emptied after 30 days; mail tracking goes back up to 90.',

  'broadcom.find.track':
    'Search for the recipient {mailbox} in the time given above. A message that is not found here did not come through this service.',
  'broadcom.find.quarantine':
    'Search the quarantine of {mailbox} for the same time, and every other quarantine that your own rules use.',
  'broadcom.allow.sender':
    'Add {sender} as a full address to the approved senders, together with the SPF option of the detection settings.',
  'broadcom.never.ip':
    'Do not approve an IP address: that skips the spam check entirely, SPF and DMARC included.',
  'broadcom.never.own-domain': 'Never approve your own domain as a sender: that is the one that forgers use.',
  'broadcom.kept':
    'Track and Trace goes back about 30 days, the service’s own logs up to 14. The quarantine keeps mail as you have set it.',

  'hornetsecurity.find.classes':
    'Show every class for {mailbox}: spam, content, threats, and what was rejected.',
  'hornetsecurity.release':
    'Release this message and no other. If the action is missing, an administrator has to enable it for this class first.',
  'hornetsecurity.allow.user':
    'If it needs an entry in the allow list: {sender} as a full address, for {mailbox} alone. We know of no condition for authentication there.',
  'hornetsecurity.never.all-users':
    'Do not use the actions that allow the sender for all users, or that allow and release in one step.',
} as const;

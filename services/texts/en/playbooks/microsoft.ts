/** Microsoft 365 and Exchange Server. */
export const playbooksMicrosoft = {
  'microsoft-365.find.trace':
    'Trace mail to {mailbox} in the time given above, with any sender and any status. The times in the result are UTC.',
  'microsoft-365.find.quarantine':
    'Search the quarantine for {mailbox}. It holds spam, phishing, bulk, malware and what a mail flow rule caught.',
  'microsoft-365.find.deferrals':
    'In the trace, look at the status “Pending” too: it includes mail that was put off and comes again.',
  'microsoft-365.release':
    'Release this message for {mailbox} alone. Put in the Identity that the quarantine search shows. In the portal: select the message, then Release.',
  'microsoft-365.allow.list':
    'First choice: allow {sender} in the Tenant Allow/Block List, one full address. Here the entry ends 45 days after its last use; it works within minutes. Leave the checks of SPF, DKIM and DMARC on, so that a forged sender is still stopped. Please also submit the message to Microsoft as a false positive.',
  'microsoft-365.allow.rule':
    'Second choice: a mail flow rule with two conditions at once: the sender is {sender}, and the header Authentication-Results contains “dmarc=pass” or “dmarc=bestguesspass”. Action: set the spam confidence level to bypass spam filtering (-1), and add a header such as X-ETR so that the rule can be seen.',
  'microsoft-365.allow.gateway':
    'With a gateway in front of Microsoft 365, these checks may see the gateway instead of the sender. Then switch on enhanced filtering for the gateway’s connector first.',
  'microsoft-365.never.policy':
    'Do not add a domain to the allowed lists of an anti-spam policy: that skips SPF, DKIM and DMARC as well.',
  'microsoft-365.never.release-all':
    'Do not pass a search without its filters on to a release: it would release the whole quarantine.',
  'microsoft-365.kept':
    'The quarantine keeps such mail for 15 to 30 days, as it is set; the trace reaches back 90 days.',

  'exchange-server.find.trace':
    'In the Exchange Management Shell, on every transport server (each keeps its own log): search for mail to {mailbox}.',
  'exchange-server.find.quarantine':
    'The content filter’s quarantine is a mailbox. Ask for its name, then search it for {mailbox}.',
  'exchange-server.find.deferrals':
    'In the tracking log, look at the events DEFER, FAIL and DSN too. What a gateway in front refused is in the gateway’s log alone.',
  'exchange-server.find.agents':
    'The agent log says which filter held or refused a message. It is on the servers where the anti-spam agents run.',
  'exchange-server.release':
    'Open the message in the quarantine mailbox and use “Send Again”, to {mailbox} alone.',
  'exchange-server.allow.gateway':
    'First choice: allow {sender} at the gateway in front, where SPF, DKIM and DMARC are checked, and only when one of them passes.',
  'exchange-server.allow.rule':
    'Else: a transport rule with two conditions at once: the sender is {sender}, and an authentication header that your own gateway writes says that the mail passed.',
  'exchange-server.never.bypassed':
    'Do not use the content filter’s lists of bypassed senders or domains for this: they do not ask whether the mail authenticates.',
  'exchange-server.kept': 'By default the tracking log goes back 30 days.',
} as const;

/** A short mail of our own that asks a word back, and what pasted mails add to a request. */
export const lettersEvidence = {
  'probe.subject': 'Test mail: one word to type back',
  'probe.body':
    'This is a test mail of the IMI Password Desk. Somebody who is waiting for a mail together with you had it sent to this address.',
  'probe.word':
    'The word is: {word}. Please write “word {word}” in Microsoft Teams to the IMI Password Desk, or tell the word to whoever asked you to look for this mail.',
  'probe.what-for':
    'The word shows that mail from outside reaches this mailbox and is read. It is no password, opens nothing and can be said on the telephone.',
  'probe.unexpected': 'If you know nothing of this, there is nothing to do: please delete this mail.',
  'probe.no-reply': 'There is no link and no attachment in it. Replies to this mail are not read.',
  'sender.colleague': '{sender} (as {name} pasted it from a mail that a colleague received)',
  'sender.colleague-elsewhere':
    '{sender} (as {name} pasted it from a mail that a colleague received; it is not of {domain})',
  'evidence.source.pasted': 'Source: a report of a mail server that {name} pasted.',
  'label.probe': 'Test mail of ours',
  'probe-proved':
    'reached this mailbox: {name} typed back its word on {at}. So address and mailbox work, and mail from outside is read there.',
} as const;

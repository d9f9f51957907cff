/** What was not done about a temporary mailbox, and why. */
export const ignoredLoan = {
  'said-arrived.not-proved-yet':
    'Good, but I do not close the case on that: the official address is back in the file, and no mail has shown yet that it works. “reset” sends one.',
  'address-correction-asked.say-return':
    'I did not put that address into the file: it is the official one, and its mailbox has to be proved first. “return” sends the test mail.',
  'address-correction-asked.coordinator-names-it':
    'I changed nothing: while a temporary mailbox is in use, only a coordinator can name another official address, on the authority’s own domain.',
  'address-correction-asked.loans-off':
    'I changed nothing: temporary mailboxes are no longer allowed here, so no other one takes the place of the present one.',
  'address-correction-asked.others-mailbox':
    'I changed nothing: that mailbox is known as somebody else’s, and a password would be read there.',
  'approved.loans-off': 'I did not lend that mailbox: temporary mailboxes are no longer allowed here.',
  'loan-asked.disposable':
    'I did not ask for that temporary mailbox: anybody can read a throw-away mailbox, so they are never used.',
  'loan-asked.own-domain':
    'I did not ask for a temporary mailbox: that address is on the authority’s own domain, which is better. Write “correct” and the address; a coordinator can set it alone.',
  'loan-asked.own-mailbox':
    'I did not ask for that temporary mailbox: it is your own, and nobody borrows the account of somebody else.',
  'loan-asked.others-mailbox':
    'I did not ask for that temporary mailbox: it is known as somebody else’s, and a password would be read there.',
  'loan-asked.no-reason':
    'I did not ask for a temporary mailbox yet: whoever decides needs a reason. Please write a short one after the address.',
  'loan-asked.in-the-past':
    'I did not ask for a temporary mailbox: that end is not in the future. Please choose a later day.',
  'loan-asked.too-long':
    'I did not ask for a temporary mailbox: that end is too far away for something temporary. Please choose an earlier day; it can be extended later.',
  'loan-asked.consent-first':
    'I have that already, and wait for your word: please read what I wrote about it, then write “consent”, or “decline”.',
  'loan-consented.nobody': 'I asked nobody for approval, because I cannot tell who has read it.',
  'loan-consented.nothing-asked':
    'There is nothing to agree to: nobody has asked for a temporary mailbox, or it is settled already.',
  'loan-consented.not-yours':
    'I asked nobody for approval: only whoever asked for the temporary mailbox can say that they have read it.',
  'loan-consented.switched-off':
    'I asked nobody for approval: temporary mailboxes are no longer allowed here.',
  'loan-consented.too-old':
    'I asked nobody for approval: too much time has passed since. Please ask for the temporary mailbox once more.',
  'loan-consented.not-now':
    'I asked nobody for approval: the case has moved on, and a temporary mailbox is only for the time in which IT is asked.',
  'loan-consented.closed': 'I asked nobody for approval, because this case is closed.',
  'loan-extended.nobody': 'I did not extend the temporary mailbox, because I cannot tell who asks for it.',
  'loan-extended.no-loan': 'There is nothing to extend: no temporary mailbox is in use.',
  'loan-extended.switched-off':
    'I did not extend the temporary mailbox: they are no longer allowed here. It can be ended with “return”.',
  'loan-extended.may-not':
    'I did not extend the temporary mailbox: that is for a coordinator of this authority, and nobody extends their own.',
  'loan-extended.own-request':
    'I did not extend the temporary mailbox: you asked for it, so another coordinator or the national coordinator has to.',
  'loan-extended.own-mailbox': 'I did not extend the temporary mailbox: the mailbox in use is your own.',
  'loan-extended.not-later':
    'I did not extend the temporary mailbox: that is not at least a day later than it ends already.',
  'loan-extended.too-long':
    'I did not extend the temporary mailbox: that end is too far away. Please choose an earlier day; it can be extended again.',
  'loan-extended.closed': 'I extended nothing, because this case is closed.',
  'loan-return-asked.word-first':
    'The test mail to the official mailbox is out, and I wait for its word: please write “word” and its four letters, or “no word”.',
  'loan-return-asked.too-many-probes':
    'I did not put the official address back: its mailbox is not proved, and there were three test mails in a day. Please try again tomorrow.',
  'request-sent.too-many':
    'I did not send it: five requests of this case have gone out in the last 24 hours. Tomorrow I can send the next; until then, please call the IT unit.',
  'request-taken.too-many':
    'I did not note it: five requests of this case have gone out in the last 24 hours. Tomorrow is the next; until then, please call the IT unit.',
  'loan-extended.national-only':
    'I did not extend the temporary mailbox: it has been extended twice, so now only the national coordinator can. “return” ends it.',
  'reset-asked.loan-over':
    'I asked for no new password: it would go to a temporary mailbox whose time is over. A coordinator first ends it with “return”, or extends it with “extend”.',
  'address-confirmed.loan-over':
    'I asked for no new password: this is a temporary mailbox whose time is over. A coordinator first ends it with “return”, or extends it with “extend”.',
  'approved.loan-over':
    'I asked for no new password: the time of the temporary mailbox is over. Please end it first with “return”, or extend it with “extend”.',
} as const;

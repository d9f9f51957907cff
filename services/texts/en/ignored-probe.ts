/** Why a test mail of our own, its word, or a pasted mail changed nothing. */
export const ignoredProbe = {
  'probe-asked.nobody': 'I sent no test mail, because it was not clear who asked for it.',
  'probe-asked.too-early': 'I sent no test mail: the mail is not late yet, and there is nothing to find out.',
  'probe-asked.still-watching':
    'I sent no test mail: the mail is still on its way, and I ask when its time is over.',
  'probe-asked.still-reading': 'I sent no test mail: I am still reading the address from the file.',
  'probe-asked.cannot-be-right': 'I sent no test mail: no mail can go to this address as it is written.',
  'probe-asked.approval-first': 'I sent no test mail: somebody has to approve the open proposal first.',
  'probe-asked.change-under-way': 'I sent no test mail: the address is being changed at this moment.',
  'probe-asked.reset-under-way': 'I sent no test mail: a new password is being asked for at this moment.',
  'probe-asked.say-reset': 'I sent no test mail: the open question is whether a new password is wanted.',
  'probe-asked.closed': 'I sent no test mail, because the case is closed.',
  'probe-asked.under-way': 'I sent no second test mail: one is about to go out.',
  'probe-asked.wait-for-it':
    'I sent no second test mail: one is on its way. In a few minutes I ask whether it is there.',
  'probe-asked.too-many':
    'I sent no test mail: there were three within a day already. Please try again tomorrow.',
  'probe-mailed.other-probe': 'That a test mail went out changes nothing: another one took its place.',
  'probe-mailed.closed': 'That a test mail went out changes nothing: the case is closed.',
  'probe-refused.other-probe':
    'That a test mail was turned away changes nothing: another one took its place.',
  'probe-refused.closed': 'That a test mail was turned away changes nothing: the case is closed.',
  'probe-word-said.nobody': 'I did not take that word, because it was not clear who said it.',
  'probe-word-said.already': 'The right word was said already. Thank you all the same.',
  'probe-word-said.no-probe':
    'No test mail is waiting for its word here. If you want one, write “probe”; its word is a new one.',
  'probe-word-said.closed': 'I did not take that word, because the case is closed.',
  'probe-missing.nobody':
    'I did not note that the test mail is missing, because it was not clear who said it.',
  'probe-missing.no-probe': 'No test mail is waited for here, so there is none that could be missing.',
  'probe-missing.closed': 'I did not note that the test mail is missing, because the case is closed.',
  'evidence-pasted.nobody': 'I did not read what was pasted, because it was not clear who pasted it.',
  'evidence-pasted.closed': 'I did not keep what was pasted, because the case is closed.',
  'evidence-pasted.not-a-mail':
    'I could not read what was pasted as a report of a mail server or as the head of a mail. Please paste its whole text.',
  'evidence-pasted.other-address':
    'What was pasted is about another address than the one in this case, so I did not keep it.',
  'evidence-pasted.says-nothing':
    'What was pasted does not say what became of the mail, so I did not keep it.',
  'evidence-pasted.older-mail':
    'What was pasted is about an earlier mail than the newest, so I did not keep it.',
  'evidence-pasted.known-already':
    'I did not keep what was pasted: for this mail I go by the sending side’s own record.',
  'evidence-pasted.already': 'I have what was pasted already. Thank you all the same.',
  'evidence-pasted.not-the-sender':
    'I did not keep what was pasted: that mail does not come from the Commission, so it shows nothing of the sender that is missing.',
  'evidence-pasted.automatic-reply':
    'What was pasted is an automatic reply. It is no answer: nobody has looked yet, so I go on as before.',
} as const;

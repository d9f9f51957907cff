/** What came too late, twice or for another request; most of it is only ever read in a history. */
export const ignoredOfRequest = {
  'it-answered.already': 'I did not record a second answer of IT: one for this request is kept already.',
  'it-answered.closed': 'I did not act on that answer of IT, because the case is closed.',
  'it-answered.no-request': 'I did not record an answer of IT, because IT has not been asked in this case.',
  'it-answered.other-round': 'I did not record that answer: it belongs to an earlier request to IT.',
  'it-answered.sender-not-it':
    'I did not record that: the question is to the sending side now. Its answer can be “released” or “allowed”.',
  'it-reminded.already': 'That reminder to IT is recorded already.',
  'it-reminded.not-with-it': 'That reminder to IT changes nothing here: it is not IT’s move any more.',
  'it-reminded.other-round': 'That reminder belongs to an earlier request to IT.',
  'it-silent.not-with-it': 'That IT did not answer changes nothing here: it is not IT’s move any more.',
  'it-silent.other-round': 'That IT did not answer belongs to an earlier request.',
  'request-mailed.already': 'That the request went out is recorded already.',
  'request-mailed.not-with-it': 'That a request went out changes nothing here: it is not IT’s move any more.',
  'request-mailed.other-round': 'That a request went out belongs to an earlier one.',
  'request-mail-failed.not-with-it':
    'That a request could not be sent changes nothing here: it is not IT’s move any more.',
  'request-mail-failed.other-round': 'That a request could not be sent belongs to an earlier one.',
  'user-read.not-asked': 'What the user file says was not asked for at this point, so nothing has changed.',
  'user-unavailable.closed': 'That the user is gone or switched off changes nothing: the case is closed.',
  'user-read.already': 'The user file was read already, so nothing has changed.',
  'mail-failed.not-mailing': 'That a mail could not be sent changes nothing: no mail to IT is under way.',
  'mail-seen.not-watching':
    'What became of the mail was not asked for at this point, so nothing has changed.',
  'mail-seen.other-mail': 'What became known is about an earlier mail, so nothing has changed.',
  'reset-done.not-resetting':
    'A new password was reported at a point where none was asked for, so nothing has changed.',
  'reset-refused.not-resetting':
    'A refused password was reported at a point where none was asked for, so nothing has changed.',
  'address-changed.not-changing':
    'A changed address was reported at a point where none was asked for, so nothing has changed.',
  'address-change-refused.not-changing':
    'A refused address was reported at a point where none was asked for, so nothing has changed.',
  'effect-delayed.already-said': 'That a step has to wait was said already.',
  'effect-delayed.closed': 'That a step has to wait changes nothing: the case is closed.',
  'effect-failed.not-waiting':
    'That a step failed changes nothing here: the case does not wait for it any more.',
  'due.effect-under-way': 'The time has come, but a step is still being carried out.',
  'due.not-waiting': 'The time has come, but nobody waits for IT’s answer any more.',
  'due.not-yet': 'It is not time yet.',
  'answered.already': 'The answer was not recorded: there already is one.',
  'answered.ended': 'The answer was not recorded: the request has ended and nobody waits for it any more.',
  'answered.no-forward-address': 'The request was not passed on: the address to send it to is missing.',
  'answered.superseded':
    'The answer was not recorded: it belongs to an earlier request, or the request was passed on to others.',
  'answered.too-many-forwards':
    'The request was not passed on: that was done three times already. Now a person has to find out who is in charge.',
  'ended.already': 'The request to IT has ended already.',
  'insist.already': 'IT is being reminded already.',
  'insist.not-waiting': 'IT is not reminded: nobody waits for its answer, or the request was sent by hand.',
  'insist.other-round': 'That was meant for an earlier request to IT.',
  'mail-failed.other-round': 'That a mail could not be sent belongs to an earlier request to IT.',
  'mailed.already': 'That this mail to IT went out is recorded already.',
  'mailed.other-round': 'That a mail to IT went out belongs to an earlier request.',
  'paused.nothing-to-pause': 'There was nothing to pause: IT is not being reminded at the moment.',
  'paused.already': 'The reminders to IT are paused already, until the same day.',
  'auto-replied.not-waiting':
    'I did not keep that automatic reply: nobody waits for an answer of IT at the moment.',
  'remind-now.not-waiting': 'IT was not reminded: nobody waits for its answer at the moment.',
  'solved.already': 'IT was told already that it works.',
  'solved.never-mailed': 'IT was not told that it works: it has no mail of mine.',
  'solved.others-wait': 'IT is told that it works when everybody of the request has the mail.',
  'round-opened.already': 'That request to IT was opened already.',
} as const;

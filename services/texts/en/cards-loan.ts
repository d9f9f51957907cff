/** What cards show of a temporary mailbox. */
export const cardsLoan = {
  'recorded.loan-consented': 'Recorded: you have read it, and the temporary mailbox is to be approved.',
  'recorded.loan-extended': 'Recorded: the temporary mailbox is extended.',
  'loan.safer':
    '**Two safer ways first.** 1. A functional mailbox on the authority’s own domain: “Correct the address”; a coordinator can set it alone. 2. Somebody else of the authority who can log in acts meanwhile.',
  'loan.caveats':
    'It is for the time being only. Work mail belongs in the work mailbox, so IT goes on being asked. IMI’s notices are meant to say only that something is to be done, without case data; **a mail with a password opens the account, so the mailbox must be {user}’s alone**. You are asked to confirm that before anybody is asked to approve it.',
  'loan.personal': 'It looks like a personal mailbox: please be certain that it is {user}’s alone.',
  'loan.wanted': 'Wanted until {until}. Reason: {reason}',
  'loan.standing':
    'A temporary mailbox is in use, {address}: {over, select, yes {**overdue since {until}**} other {until {until}}}. {ending, select, yes {Its end is asked for: the word of the test mail to {official} is awaited.} other {“return {ref}” ends it, once a test mail was read in the official mailbox, {official}.}} IT goes on being asked meanwhile.',
  'fact.loan-until': 'Lent until',
  'fact.answer-by': 'Answer by',
  'fact.consent': 'Caveats read by',
  'consent.facts': '{name}, {at}',
  'button.consent': 'I have read it: ask for approval',
  'button.loan-drop': 'No, leave it',
  'button.loan-go-on': 'Go on',
  'button.loan-again': 'Lend {address} again',
  'button.extend': 'Extend it',
  'button.extend-send': 'Extend until then',
  'input.until': 'Until when?',
  'input.until-error': 'Please choose a day in the future, within {days} days.',
  'list.loan-overdue':
    'Temporary mailbox overdue: {days, plural, =0 {since today} one {since yesterday} other {for # days}}.',
  'list.loan': 'Temporary mailbox until {until}.',
  'help.extend':
    'For coordinators, of a temporary mailbox: **extend K7Q-4MD until 5 December** gives it more time.',
} as const;

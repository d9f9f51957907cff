/** Where a case stands: whose move, since when, what happens next and when. Read by anybody who may see the case. */
export const status = {
  'waiting-in-window':
    '{about, select, notice {The first mail for {user} may still come, any minute now.} sent {The mail for {user} was sent a short while ago and may still come.} other {The password mail for {user} may still come by itself.}} **Nobody has to do anything until {next}**: then I ask whether it arrived. ({ref})',
  'asking-arrival':
    '**{self, select, yes {It is your move} other {It is the reporter’s move}}** (since {since}): did the mail for {user} arrive? The answer is “arrived {ref}” or “not arrived {ref}”.{more, select, yes { I ask again on {next}.} other {}}',
  'checking-address':
    '{reading, select, yes {**I am reading {user}’s file** (since {since}) and then show the address.{held, select, yes { The system that keeps it has not answered since {heldSince}; I keep trying.} other {}} ({ref})} other {**{self, select, yes {It is your move} other {It is the reporter’s move}}** (since {since}): is {address} right for {user}? The answer is “address ok {ref}”, or “correct {ref}” and the right address.{more, select, yes { I ask again on {next}.} other {}}}}',
  'awaiting-approval':
    '**Somebody has to approve** what {asked, select, yes {you asked} recorded {{requester} recorded as IT’s answer} link {whoever has the link of the request asked} other {{requester} asked}} on {since}: {proposal, select, reset {a new password for {user}} address {the address {new} for {user}} loan {the temporary mailbox {new} for {user}} other {{new} as the recipient of the request for {user}}}. They have until {until}; without an answer nothing changes. {asked, select, it {({ref})} recorded {({ref})} link {({ref})} yes {You can take it back with “decline {ref}”.} other {{requester} can take it back with “decline {ref}”.}}',
  'changing-address':
    '**I am having the address of {user} changed** to {new} (since {since}).{held, select, yes { The system that keeps it has not answered since {heldSince}; I keep trying.} other {}} I tell you as soon as it is done. ({ref})',
  'asking-reset':
    '**{self, select, yes {It is your move} other {It is the reporter’s move}}** (since {since}): should {user} get a new password, which ends the present one? If so, “reset {ref}”; if {user} can log in, “arrived {ref}”.{more, select, yes { I ask again on {next}.} other {}}',
  resetting:
    '**A new password for {user} is being asked for** (since {since}).{held, select, yes { It has had to wait since {heldSince}; I do it as soon as I can.} other {}} I tell you as soon as its mail is on the way. ({ref})',
  'self-service':
    '**It is {user}’s move** (since {since}): a new password has to be asked for on the EU Login page with “Forgot password?”. After that, “reset {ref}”.{more, select, yes { I ask again on {next}.} other {}}',
  watching:
    'A mail with a new password for {user}, at {address}, was asked for on {since}. **It may take until {until}**; then I ask whether it arrived. ({ref})',
  'mailbox-full':
    '**It is {user}’s move** (since {since}): the mailbox is full and needs room. After that, “reset {ref}” asks for a new mail.{more, select, yes { I ask again on {next}.} other {}}',
  'held-by-sender':
    '**It is the national coordinator’s move** (since {since}): the mail for {user} is stuck on the sending side. What comes out of it is recorded with “answer {ref} released” or “answer {ref} allowed”.{more, select, yes { I remind them on {next}.} other {}}',
  'own-mailbox':
    '**It is {user}’s move** (since {since}): the mail has to be looked for in the personal mailbox, in the junk folder first. Then “arrived {ref}”, or “reset {ref}” for a new mail.{more, select, yes { I ask again on {next}.} other {}}',
  'drafting-request':
    '**{self, select, yes {It is your move} other {It is the reporter’s move}}** (since {since}): the request to IT for {user} is written, not sent. {recipient, select, yes {“draft {ref}” shows it, “send {ref}” sends it to {to}.} other {It needs a recipient: “to {ref}” and the address of the IT unit.}}{more, select, yes { I come back to it on {next}.} other {}}{probe, select, ask { About the word of the test mail I ask on {askAt}.} open { The word of the test mail is still missing: “word” and its four letters, or “no word {ref}”.} other {}}',
  'with-it':
    '**It is IT’s move**: {joined, select, yes {{to} was asked about this mail domain on {asked}, and {user} was added on {sent}.} other {the request for {user} went to {to} on {sent}.}} {by, select, assistant {{count, plural, =0 {} one {I have reminded them once. } other {I have reminded them # times. }}{remind, select, next {The {count, plural, =0 {first} other {next}} reminder goes out on {nextReminder}, unless somebody answers before.} paused {The reminders are paused until {nextReminder}; “remind {ref}” ends the pause.} other {I remind them on working days until somebody answers.}}} other {{self, select, yes {You sent it yourself} other {The reporter sent it}}, so I do not remind them.}}{held, select, yes { It has not gone out yet: the mail server has not answered since {heldSince}.} other {}}{loan, select, yes { A temporary mailbox is in use until {loanUntil}.} other {}} ({ref})',
  'needs-coordinator':
    '**It is the coordinator’s move** (since {since}). {why, select, notPermitted {The last step for {user} was not allowed in the name of the person who asked for it.} itIsSilent {IT has answered none of my reminders about {user}.} addressNotTaken {The new address of {user} was not taken.} loanCanEnd {The official mailbox of {user} may work again, so the temporary one can end: “return {ref}” sends a test mail first.} other {The last step for {user} could not be carried out.}}{why, select, loanCanEnd {} other { Possible now: “reset {ref}”, “correct {ref}” and an address, or “withdraw {ref}”.}}{more, select, yes { I remind them on {next}.} other {}}',
  'closed.solved':
    '**Solved** on {since}: {how, select, firstHand {{user} confirmed it.} other {a reporter said that {user} has the password.}}{more, select, yes { On {next} I ask whether mail from IMI still comes.} other {}} “reopen {ref}” opens it again.',
  'closed.withdrawn':
    '**Withdrawn** on {since}. Nothing more happens for {user} by itself; “reopen {ref}” opens the case again.',
  'closed.dormant':
    '**At rest** since {since}, because nobody answered; it is not solved for {user}. “arrived {ref}” or “not arrived {ref}” wakes it.',
  'closed.ended':
    '**Ended** on {since}: {how, select, userGone {the file of {user} no longer exists} other {the user {user} is switched off}}, so no password can be sent. ({ref})',
} as const;

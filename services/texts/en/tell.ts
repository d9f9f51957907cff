import { tellApproval } from './tell-approval.ts';
import { tellDeciding } from './tell-deciding.ts';
import { tellIt } from './tell-it.ts';
import { tellLoan } from './tell-loan.ts';
import { tellProbe } from './tell-probe.ts';
import { tellTogether } from './tell-together.ts';

/** What the assistant says of its own accord. Each may be read a day later, so it stands alone. */
export const tell = {
  ...tellIt,
  ...tellApproval,
  ...tellDeciding,
  ...tellProbe,
  ...tellLoan,
  ...tellTogether,
  'waiting.notice':
    'The first mail, which announces the password, takes only a few minutes. The user {user} was created on {created}, so it is due **by {until}**. I come back then and ask whether it is there. If it comes earlier, say “arrived {ref}”.',
  'waiting.password':
    '**Nothing is wrong yet.** The user {user} was created on {created}, and the password mail takes its time. {phase, select, early {It is not expected before {opens}.} other {It may come at any moment now.}} It can take **until {until}**. At exactly that moment I come back and ask whether it arrived; until then you need not do anything. If it comes earlier, say “arrived {ref}”.',
  'waiting.mail-on-its-way':
    'A mail with a password for {user} was sent only a short while ago. Please give it **until {until}**. I come back then and ask whether it arrived. If it comes earlier, say “arrived {ref}”.',
  'waiting.address-is-right':
    'Good, then the address is right, and the password mail for {user} may still come by itself **until {until}**. At exactly that moment I come back and ask whether it arrived. If it comes earlier, say “arrived {ref}”.',
  'waiting.notice-came':
    'Good: with the first mail there, mail from IMI does reach {user}. The password mail follows by itself and can take **until {until}**. At exactly that moment I come back and ask whether it arrived. If it comes earlier, say “arrived {ref}”.',
  'asking-arrival.notice':
    'By now {user} should have the first mail, which announces the password. **Did it arrive?** Please look in the junk folder too. If it is missing, we check the address next. Answer “arrived {ref}” or “not arrived {ref}”.',
  'asking-arrival.window':
    'The time that {user}’s password mail may take is over. **Did it arrive?** Please also look in junk and, in a shared mailbox, ask the others. If it is missing, we check the address next, and then a new password can be sent. Answer “arrived {ref}” or “not arrived {ref}”.',
  'asking-arrival.reset':
    '**Did the mail with {user}’s new password arrive?** It was meant for {address}. Please also look in junk and, in a shared mailbox, ask the others. Only the newest mail counts: an older mail’s password no longer works. Answer “arrived {ref}” or “not arrived {ref}”.',
  'asking-arrival.reset-deferred':
    'The mail with {user}’s new password is late: the mail server on the other side asked to be tried again later, and that happens by itself. **Has it arrived meanwhile?** It was meant for {address}. If it is missing, I look again in a while and come back to you. Answer “arrived {ref}” or “not arrived {ref}”.',
  'asking-arrival.reset-held':
    'As far as I can see, the mail with {user}’s new password is still on the sending side. **Has it arrived all the same?** It was meant for {address}. If it is missing, I ask the national coordinator, who can have the sending side look. Answer “arrived {ref}” or “not arrived {ref}”.',
  'asking-arrival.reset-again':
    'The extra time for the mail with {user}’s new password is over. **Did it arrive now?** It was meant for {address}. Please also look in junk and, in a shared mailbox, ask the others. If it is missing, I tell you at once what comes next. Answer “arrived {ref}” or “not arrived {ref}”.',
  'asking-arrival.release':
    'By the answer the mail was let through, so it should now be in {user}’s mailbox. **Is it there?** Please look in the junk folder too. Only the newest mail counts: an older mail’s password no longer works. Answer “arrived {ref}” or “not arrived {ref}”.',
  'sender-released':
    'The sending side has let {user}’s mail go, or cleared its way. Please give it **until {until}**. I come back then and ask whether it arrived. If it comes earlier, say “arrived {ref}”.',
  'address.notice-missing':
    'Even the first mail for {user} is missing, which is often a sign of a wrong address. {suspicion, select, suspicious {**This address looks wrong to me:**} other {**Is this address right?**}}\n\n{address}\n\nPlease compare it letter by letter. If it is right, answer “address ok {ref}”. If not, write “correct {ref}” and the right address.',
  'address.looks-wrong':
    'Everything depends on the address in {user}’s file. {suspicion, select, suspicious {**This one looks wrong to me:**} other {**Is this one right?**}}\n\n{address}\n\nPlease compare it letter by letter. If it is right, answer “address ok {ref}”. If not, write “correct {ref}” and the right address.',
  'address.window-over':
    'Before {user} gets a new password, the address must be right, so that it does not go to a stranger. {suspicion, select, suspicious {**This one looks wrong to me:**} other {**Is this the right one?**}}\n\n{address}\n\nPlease compare it letter by letter. If it is right, answer “address ok {ref}”. If not, write “correct {ref}” and the right address.',
  'address.before-reset':
    'One more look at the address before a new password for {user} is sent there. {suspicion, select, suspicious {**It looks wrong to me:**} other {**Is it right?**}}\n\n{address}\n\nPlease compare it letter by letter. If it is right, answer “address ok {ref}”. If not, write “correct {ref}” and the right address.',
  'address.not-a-first-password':
    '{user} has logged in before, so this is not about a first password. {suspicion, select, suspicious {**The address in the file looks wrong to me:**} other {**Is the address in the file right?**}}\n\n{address}\n\nIf it is right, answer “address ok {ref}”. If not, write “correct {ref}” and the right address.',
  'address.refused':
    '{pasted, select, yes {By the bounce that {who} pasted, the mail for {user} was turned away because this address takes no mail.} other {The mail for {user} was turned away: the other side says that this address takes no mail.}} **Please check it letter by letter:**\n\n{address}\n\n{suspicion, select, suspicious {It looks wrong to me as well. } other {}}If it is wrong, write “correct {ref}” and the right address. If you are sure that it is right, answer “address ok {ref}”; then a new mail shows it, or we ask IT.',
  'address.never-reached':
    'By the answer IT saw nothing of {user}’s mail, so the search starts again at the address. {suspicion, select, suspicious {**It looks wrong to me:**} other {**Is it right?**}}\n\n{address}\n\nIf it is right, answer “address ok {ref}”, and I ask the sending side to look. If not, write “correct {ref}” and the right address.',
  'address.changed-meanwhile':
    'Somebody else has changed {user}’s file meanwhile, so I have read it again. {suspicion, select, suspicious {**The address now looks wrong to me:**} other {**Is the address right now?**}}\n\n{address}\n\nIf it is right, answer “address ok {ref}”. If not, write “correct {ref}” and the right address.',
  'address.reopened':
    'We start again with the address in {user}’s file. {suspicion, select, suspicious {**It looks wrong to me:**} other {**Is it still right?**}}\n\n{address}\n\nIf it is right, answer “address ok {ref}”. If not, write “correct {ref}” and the right address.',
  'address-changed': 'The address in {user}’s file is now **{new}**. It was {old}. ({ref})',
  'address-changed.for-coordinators':
    '**An address was changed.** In the file of {user} ({authority}) it is now {new}; it was {old}. {self, select, yes {({ref})} other {If that surprises you, please look at the case: “status {ref}”.}}',
  'address-refused.version-conflict':
    'The address of {user} was **not** changed to {new}: somebody else changed the file at the same time. I read it again and show you what it says now. ({ref})',
  'address-refused.address-in-use':
    'The address of {user} was **not** changed: {new} already belongs to another user. I show you once more what the file says. ({ref})',
  'address-refused.invalid-email':
    'The address of {user} was **not** changed: the user file does not take {new} as an address. I show you once more what it says. ({ref})',
  'security.password-to-wrong-address':
    '**Please act: a password may be in the wrong hands.** A mail with a password for {user} ({authority}) was accepted at {old}, and that address was wrong. It is now {new}. As soon as a new password is sent, the old one no longer works. Please check whether somebody used it, and whether your data-protection officer must know. ({ref})',
  'asking-reset.has-a-password':
    '{known, select, yes {{user} last logged in on {login}, so there was a password that worked.} other {{user} may already have a password.}} **A new one ends the old one at once.** If it is lost or no longer works, say “reset {ref}”. If {user} can log in after all, say “arrived {ref}”.',
  'asking-reset.it-allowed':
    'A new mail will show whether IMI’s mails now reach {user}. {known, select, yes {**The password that {user} has now ends with it** (last login: {login}).} other {An older mail’s password no longer works then.}} To have it sent, say “reset {ref}”. If {user} can log in already, say “arrived {ref}”.',
  'asking-reset.address-is-back':
    'The official address is back in {user}’s file. A mail with a new password will show that it works. **The present password ends with it.** To have it sent, say “reset {ref}”.',
  'asking-reset.address-is-another':
    'The address in {user}’s file is another one now. {known, select, yes {The last login was on {login}, so there was a password that worked.} other {An earlier mail may have brought a password.}} **A new password ends the old one at once.** To have it sent to the new address, say “reset {ref}”. If {user} can log in, say “arrived {ref}”.',
  'reset-done':
    '**A new password was asked for.** Its mail for {user} should reach {address} by {until}. I come back then and ask whether it arrived. The newest mail wins: an older mail’s password no longer works. ({ref})',
  'reset-in-flight':
    'A new password for {user} had been asked for a moment ago, so I did not ask again. Its mail is meant for {address}. **I come back on {until}** and ask whether it arrived. The newest mail wins: an older mail’s password no longer works. ({ref})',
  'reset-throttled':
    'I cannot ask for a new password for {user} just now: the limit for one day is reached. **I do it by myself on {until}** and tell you. You need not do anything. ({ref})',
  'self-service':
    '{user} logs in with EU Login, where nobody else can ask for a new password. **Please have {user} choose “Forgot password?” on the EU Login page.** When that is done, say “reset {ref}”: from then on I count the minutes, and come back to ask whether the mail arrived.',
  'self-service-asked':
    'Noted: {user} has asked EU Login for a new password. Its mail is meant for {address} and may take **until {until}**. I come back then and ask whether it arrived. The newest mail wins: what an older one says no longer works. ({ref})',
  deferred:
    'The mail for {user} is late, but not refused: the other side asked to try again later, as busy or careful mail servers do.{said, select, yes { It wrote:\n\n“{reply}”\n\n} other { }}The sending side tries again by itself. **I look again on {until}** and come back to you. If it comes earlier, say “arrived {ref}”.',
  'mailbox-full':
    '**{pasted, select, yes {By the bounce that {who} pasted, } other {}}{user}’s mailbox is full**, so the mail {later, select, yes {has to wait at the sending side} other {was turned away and does not come again}}. Please ask {user} to make room. {later, select, yes {Then it may come by itself: say “arrived {ref}”. If not, say} other {Then say}} “reset {ref}”, and a mail with a new password is sent.',
  'own-mailbox':
    'The mail for {user} goes to a personal mailbox, which has no IT unit to ask. **Please have {user} look in the junk folder and the other tabs**, check blocked senders and rules, and search for “IMI”. Then say “arrived {ref}”, or “reset {ref}” for a new mail. A work address is better: write “correct {ref}” and that address.',
  'held-by-sender.queued-or-held':
    'The mail for {user} has not left the sending side: it is held there. So **IT at {authority} can do nothing now**, and I do not write to them. I have told the national coordinator, who has the move, and I keep asking. ({ref})',
  'held-by-sender.never-reached':
    'The address is right, and by the answer IT saw nothing of {user}’s mail. So **the sending side has to look**. I have told the national coordinator, who has the move, and I keep asking. ({ref})',
  'held-by-sender.authentication-failed':
    '{pasted, select, yes {By the bounce that {who} pasted, the} other {The}} mail for {user} was turned away because its origin could not be verified. **Only the sending side can mend that**; the filter at {authority} did what it should. I have told the national coordinator, who has the move, and I keep asking. ({ref})',
  'held-by-sender.sender-blocked':
    '{pasted, select, yes {By the bounce that {who} pasted, the} other {The}} mail for {user} was turned away because the machine that sent it is on a block list. **Only the sending side can have it taken off.** I have told the national coordinator, who has the move, and I keep asking. ({ref})',
  'delayed.read-user':
    'I cannot read {user}’s file at the moment: the system that keeps it does not answer. Nothing is lost. **I try again on {until}** and go on until it works; then I show you the address. ({ref})',
  'delayed.look-at-mail':
    'I cannot see at the moment what became of {user}’s mail: the system that knows does not answer. **I try again on {until}** and go on until it works. If the mail comes meanwhile, say “arrived {ref}”.',
  'delayed.reset-password':
    'I could not ask for {user}’s new password yet: the system that does it does not answer. Nothing is lost, and it is asked for only once. **I try again on {until}** and tell you when it worked. ({ref})',
  'delayed.change-address':
    'I could not change {user}’s address yet: the system that keeps it does not answer. Nothing is lost. **I try again on {until}** and tell you when it worked. ({ref})',
  'delayed.send-to-it':
    'The request to IT for {user} could not be sent yet: the mail server does not answer. Nothing is lost, and it goes out only once. **I try again on {until}** and tell you when it is out. ({ref})',
  'delayed.other':
    'A step for {user} has to wait: another system does not answer. Nothing is lost. **I try again on {until}** and go on until it works. ({ref})',
  'solved.first-hand':
    '{self, select, yes {**Solved:** {user} has the password, as you told me. Thank you.} other {**Solved:** {user} has the password. Thank you for staying with it.}} If IMI’s mails stop again, say “reopen {ref}”.',
  'solved.reported':
    '{self, select, yes {**Solved:** you told me that {user} has the password. Thank you. If IMI’s mails stop again} other {**Solved:** {sayer} says that {user} has the password. Thank you for staying with it. If that is not so, or IMI’s mails stop again}}, say “reopen {ref}”.',
  'solved.for-coordinators':
    'The case of {user} ({authority}) is **solved**: the password arrived. The request to IT has ended with it, and nobody is reminded any more. ({ref})',
  withdrawn:
    '{self, select, yes {You have closed} other {{who} has closed}} the case of {user} without a solution. Nothing more happens by itself. If the mail is still missing, say “reopen {ref}”.',
  dormant:
    'Nobody has answered for a while, so I let the case of {user} rest. **It is not solved.** Any answer wakes it: “arrived {ref}” or “not arrived {ref}”.',
  'ended.gone':
    'The file of {user} ({authority}) no longer exists, so there is nobody to send a password to. **The case ends here.** If {user} still needs IMI, an administrator has to create the user again. ({ref})',
  'ended.disabled':
    'The user {user} ({authority}) is switched off, and such a user gets no password. **The case ends here.** If {user} should use IMI again, the coordinator can switch the user on; then report it to me anew. ({ref})',
  reopened: 'The case of {user} is open again. I read the user file first and show you the address. ({ref})',
  joined:
    'There is already a case for {user}, and **you are part of it now**. From here on you hear what the others hear. “status {ref}” tells where it stands.',
  'recheck.ask':
    '{user}’s password arrived some time ago. **Does mail from IMI still come?** If so, answer “arrived {ref}”. If something is missing, answer “not arrived {ref}”, and the case is open again. If none was expected, you need not answer.',
  'recheck.came': 'Good to hear: mail from IMI still reaches {user}. If that changes, say “reopen {ref}”.',
  'reminder.asking-arrival':
    'I am still waiting to hear: **did the mail for {user} arrive?** Please look in the junk folder too. Answer “arrived {ref}” or “not arrived {ref}”.',
  'reminder.checking-address':
    'The address of {user} is still to be checked, and nothing goes on before. **Is it right?** Answer “address ok {ref}”, or write “correct {ref}” and the right address. “status {ref}” shows it.',
  'reminder.asking-reset':
    'I am still waiting for your decision: **should {user} get a new password?** It ends the present one. If so, say “reset {ref}”. If {user} can log in, say “arrived {ref}”.',
  'reminder.self-service':
    'Has {user} chosen **“Forgot password?”** on the EU Login page? If so, say “reset {ref}”, and I watch the time. If {user} can log in already, say “arrived {ref}”.',
  'reminder.mailbox-full':
    'When I last looked, **{user}’s mailbox was full**. When there is room again, say “reset {ref}”, and a mail with a new password is sent. If {user} can log in already, say “arrived {ref}”.',
  'reminder.own-mailbox':
    'Has {user} found the mail in the personal mailbox? **Junk folder and blocked senders** are the likeliest places. Answer “arrived {ref}”, or “reset {ref}” for a new mail with a new password.',
  'reminder.drafting-request':
    'The request to IT for {user} is written, but **not sent: that is yours to decide**. “draft {ref}” shows it, “send {ref}” sends it. If it has no recipient yet, write “to {ref}” and the address of the IT unit.',
  'reminder.held-by-sender':
    'Mail for {user} ({authority}) still does not leave the sending side, or is turned away because of it. **Please find out why.** If it was let go, say “answer {ref} released”. If the cause is mended, say “answer {ref} allowed”.',
  'reminder.needs-coordinator':
    'The case of {user} ({authority}) is waiting for you: **nobody else can move it on**. “status {ref}” tells why. You can say “reset {ref}”, write “correct {ref}” and an address, or “withdraw {ref}”.',
  'reminded.awaiting-approval':
    'I have reminded those who can approve what you asked for {user}. They have **until {until}**. You need not do anything. ({ref})',
  'reminded.held-by-sender':
    'The mail for {user} still waits for the sending side. **I have reminded the national coordinator** and go on doing so. If it comes meanwhile, say “arrived {ref}”.',
  'reminded.needs-coordinator':
    'The case of {user} still waits for the coordinator. **I have reminded them** and go on doing so. If the mail comes meanwhile, say “arrived {ref}”.',
} as const;

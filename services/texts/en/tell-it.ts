/** Whose word the answer is: IT's, that of who recorded it, or of whoever has the link. */
const ANSWERED =
  '{source, select, recorded {{self, select, yes {You have} other {{who} has}} recorded that IT has answered} link {Whoever has the link of the request has answered} other {IT has answered}} about {user}:';

function words(none: string): string {
  return `{said, select, yes { {source, select, recorded {The words recorded:} other {They write:}}\n\n“{text}”\n\n} other {${none}}}`;
}

const WORDS = words(' ');

/** What is said about the request to IT, the temporary mailbox and those who have to step in. */
export const tellIt = {
  'draft.no-recipient':
    '**Nothing has been sent yet.** This is the request to IT about {user}: please read it. **I do not know where {authority}’s IT unit is reached.** Please write “to {ref}” and its address. If nobody knows it, “postmaster@” before the mailbox’s domain may work.',
  'draft.accepted-not-arrived':
    '**Nothing has been sent yet.** This is the request to {to} about {user}: please read it. The mail server there accepted the mail, so a filter probably holds it, and only IT can see that. “send {ref}” sends it, “take {ref}” if you send it yourself, “to {ref}” and an address for another recipient.',
  'draft.refused-by-policy':
    '**Nothing has been sent yet.** This is the request to {to} about {user}: please read it. A filter there turned the mail away, and only IT can let it in. “send {ref}” sends it, “take {ref}” if you send it yourself, “to {ref}” and an address for another recipient.',
  'draft.refused-as-unknown':
    '**Nothing has been sent yet.** This is the request to {to} about {user}: please read it. You say that the address is right, but the mail server there does not know it. “send {ref}” sends it, “take {ref}” if you send it yourself, “to {ref}” and an address for another recipient.',
  'draft.refused-otherwise':
    '**Nothing has been sent yet.** This is the request to {to} about {user}: please read it. The mail server there turned the mail away, and only IT can find out why. “send {ref}” sends it, “take {ref}” if you send it yourself, “to {ref}” and an address for another recipient.',
  'draft.still-deferred':
    '**Nothing has been sent yet.** This is the request to {to} about {user}: please read it. The mail server there still puts the mail off, longer than is usual. “send {ref}” sends it, “take {ref}” if you send it yourself, “to {ref}” and an address for another recipient.',
  'draft.nothing-known':
    '**Nothing has been sent yet.** This is the request to {to} about {user}: please read it. **Probably** IMI’s mails do not get through: the new one did not arrive, and nobody can tell me what became of it. “send {ref}” sends it, “take {ref}” if you send it yourself. If the mail still comes, say “arrived {ref}”.',
  'draft.released-not-arrived':
    '**Nothing has been sent yet.** This is the next request to {to} about {user}, with what was tried: please read it. By the answer the mail was let through, but it is not in the mailbox. “send {ref}” sends it, “take {ref}” if you send it yourself, “to {ref}” and an address for another recipient.',
  'draft.it-asks-more':
    '**Nothing has been sent yet.** More has to be known before the search for {user}’s mail goes on. **Please answer it**: write “note {ref}” and your answer, and I put it into this next request to {to}. Please read it; then “send {ref}” sends it, “take {ref}” if you send it yourself.',
  'draft.it-forwards':
    '**Nothing has been sent yet.** By the answer others should look for {user}’s mail. This is the request for them, but still to {to}. Please write “to {ref}” and their address; one that I do not know needs a coordinator’s approval. Please read it; then “send {ref}” sends it, “take {ref}” if you send it yourself.',
  'draft.for-others':
    '**Nothing has been sent yet.** This is the request about {user} for the colleagues named in the answer, at {to}: please read it. “send {ref}” sends it, “take {ref}” if you send it yourself, “to {ref}” and an address for another recipient.',
  'draft.could-not-be-mailed':
    'The request for {user} **could not be sent** to {to}: the mail server refused it, saying:\n\n“{question}”\n\nPlease check that address; “to {ref}” and an address changes it. Then “send {ref}” tries again, or “take {ref}” if you send it yourself.',
  'draft.confirmed':
    '**Nothing has been sent yet.** The request to IT is ready: please read it. Enough time has passed, and **IMI’s mails do not get through to {user}**. “draft {ref}” shows it, “send {ref}” sends it. If the mail has come after all, say “arrived {ref}”.',
  'request.sending': 'I am sending the request for {user} to {to} and tell you when it is out. ({ref})',
  'request.taken':
    'Good, **you send the request for {user} to {to} yourself**. “draft {ref}” shows its text. I do not remind IT then, because the mail comes from you. When IT has answered, a coordinator can record it with “answer {ref}”. If the mail arrives, say “arrived {ref}”.',
  'request.mailed':
    '**The request for {user} is out.** It left for {to} on {at}{copy, select, own {. It is about several mailboxes of the domain, so nobody who reported is in copy: each gets a mail of their own} other {, with the reporter in copy}}. Now it is IT’s move, and they can answer without an account. I remind them on working days and tell you what they say. If the mail arrives meanwhile, say “arrived {ref}”.',
  'request.confirmed':
    'Enough time has passed: the mail for {user} is still missing, so **it is now certain that there is a problem**. {by, select, assistant {From now on I remind IT on working days until somebody answers.} other {You wrote to IT yourself, so please remind them yourself.}} If the mail has come after all, say “arrived {ref}”.',
  'it-reminded.by-person':
    'IT has not answered yet about **{user}**. You sent the request yourself, so please write to {to} again in the same thread, or call them. When they answer, tell a coordinator, who records it. ({ref})',
  'it-reminded.it-unit':
    'IT has not answered about {user} yet. **I have reminded them**, {count, plural, one {for the first time} other {# times by now}}, and go on doing so on working days. If the mail has come, say “arrived {ref}”.',
  'it-reminded.it-unit-and-coordinator':
    'IT has still not answered about {user}. I have reminded them {count, plural, one {once} other {# times}} by now, and **this time the coordinator was told too**. If the mail has come, say “arrived {ref}”.',
  'it-reminded.national-coordinator':
    'IT has still not answered about {user}. I have reminded them {count, plural, one {once} other {# times}} by now, and **this time the national coordinator was told too**. If the mail has come, say “arrived {ref}”.',
  'reminder-failed':
    '**My reminder no. {count} about {user} could not be sent to {to}.**{said, select, yes { The mail server says:\n\n“{reply}”\n\n} other { The mail server has not taken it for a day. }}I remind nobody until the address is checked; IT can still answer by its link. “to {ref}” and an address changes the recipient, and “send {ref}” sends the request again.',
  'it-answered.released': `**${ANSWERED} the mail was found and let through.**${WORDS}({ref})`,
  'it-answered.allowed': `**${ANSWERED} IMI’s mails are let in from now on.**${WORDS}A mail with a new password has to prove it; that comes next. ({ref})`,
  'it-answered.nothing': `**${ANSWERED} the search found nothing, the mail never reached them.**${WORDS}I stop reminding them and look elsewhere, beginning with the address. ({ref})`,
  'it-answered.more': `**${ANSWERED} they need to know more first.**${words(' They do not say what; please ask them. ')}I show you the next request. ({ref})`,
  'it-answered.forward': `**${ANSWERED} the request has been passed on to the colleagues in charge.**${WORDS}Now it is their move. You need not do anything. ({ref})`,
  'it-answered.forward-outside': `**${ANSWERED} others should look for the mail, at {to}.**${WORDS}That address is not known as theirs, so **I have not sent anything there** and have asked the coordinators to approve it; they have until {until}. Then I show you the request. ({ref})`,
  'it-answered-meanwhile.released': `**${ANSWERED} the mail was found and let through.**${WORDS}If it is there, say “arrived {ref}”. Otherwise I come back to this when the present step is done.`,
  'it-answered-meanwhile.allowed': `**${ANSWERED} IMI’s mails are let in from now on.**${WORDS}I keep that and use it when the present step is done. ({ref})`,
  'it-answered-meanwhile.nothing': `**${ANSWERED} the search found nothing, the mail never reached them.**${WORDS}I keep that and use it when the present step is done. ({ref})`,
  'it-answered-meanwhile.more': `**${ANSWERED} they need to know more.**${WORDS}I keep that and come back to it when the present step is done. ({ref})`,
  'it-answered-meanwhile.forward': `**${ANSWERED} the colleagues in charge are others.**${WORDS}I keep that and go on with the present step. ({ref})`,
  'needs-coordinator.not-permitted':
    'The last step for {user} was not allowed in the name of the person who asked for it. **Now it is the coordinator’s move.** I have told them and keep asking. ({ref})',
  'needs-coordinator.effect-failed':
    'I could not carry out the last step for {user}, and trying again does not help. **Now it is the coordinator’s move.** I have told them and keep asking. ({ref})',
  'needs-coordinator.it-is-silent':
    'IT has answered none of my reminders about {user}, so I send no more. **Now it is the coordinator’s move.** I have told them and keep asking. If the mail comes after all, say “arrived {ref}”.',
  'needs-coordinator.address-not-taken':
    'The new address of {user} was not taken over into the file. **Now it is the coordinator’s move.** I have told them and keep asking. ({ref})',
  'needs-coordinator.loan-can-end':
    'The official mailbox of {user} may work again, so the temporary one can end. **Ending it is the coordinator’s move**, or yours: “return {ref}” sends a test mail to the official mailbox, and when its word comes back the address is put back. I have told them and keep asking.',
  'for-coordinator.not-permitted':
    '**Please step in for {user} ({authority}).** The last step was not allowed in the name of the person who asked for it. You can say “reset {ref}” for a new password, write “correct {ref}” and the right address, or “withdraw {ref}”.',
  'for-coordinator.effect-failed':
    '**Please step in for {user} ({authority}).** The last step could not be carried out, and trying again does not help. You can say “reset {ref}” for a new password, write “correct {ref}” and the right address, or “withdraw {ref}”.',
  'for-coordinator.it-is-silent':
    '**Please step in for {user} ({authority}).** IT has answered none of my reminders, so I send no more. A telephone call may help. Record what they say with “answer {ref} released”, “allowed” or “nothing”. Meanwhile “loan {ref}”, an address and a reason ask for a temporary mailbox; I show the safer ways first.',
  'for-coordinator.address-not-taken':
    '**Please step in for {user} ({authority}).** The new address was not taken over into the file. You can write “correct {ref}” and the right address, or “withdraw {ref}”. “status {ref}” tells more.',
  'for-coordinator.loan-can-end':
    '**Please end the temporary mailbox of {user} ({authority}) if you can.** The official one may work again. “return {ref}” sends a test mail there; when somebody types its word back, the official address is put back, and a mail with a new password shows whether IMI’s mails come too.',
  'for-national-coordinator.queued-or-held':
    '**Please ask the sending side about {user} ({authority}).** The password mail is held there and has not left.{said, select, yes { What is known:\n\n“{reply}”\n\n} other { }}If it was let go, say “answer {ref} released”. If the cause is mended, say “answer {ref} allowed”, and a new one can be sent.',
  'for-national-coordinator.never-reached':
    '**Please ask the sending side about {user} ({authority}).** The address is right, and by the answer IT saw nothing of the password mail.{said, select, yes { What is known:\n\n“{reply}”\n\n} other { }}If it was found and let go, say “answer {ref} released”. If the cause is mended, say “answer {ref} allowed”.',
  'for-national-coordinator.authentication-failed':
    '**Please ask the sending side about {user} ({authority}).** {pasted, select, yes {By the bounce that {who} pasted, the} other {The}} password mail was turned away because its origin could not be verified.{said, select, yes { The reply was:\n\n“{reply}”\n\n} other { }}When the cause is mended, say “answer {ref} allowed”, and a new one can be sent.',
  'for-national-coordinator.sender-blocked':
    '**Please ask the sending side about {user} ({authority}).** {pasted, select, yes {By the bounce that {who} pasted, the} other {The}} password mail was turned away because the machine that sent it is on a block list.{said, select, yes { The reply was:\n\n“{reply}”\n\n} other { }}When the machine is off that list, say “answer {ref} allowed”, and a new one can be sent.',
} as const;

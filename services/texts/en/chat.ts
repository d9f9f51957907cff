/** What the assistant says in a turn of its own, outside the life of a case. */
export const chat = {
  'no-such-case':
    'I find no case by that name or reference among those you may see. Write **status** for the list.',
  'not-allowed':
    'That is for {who, select, lead {whoever reported it, or for the coordinators who look after this authority} other {the coordinators who look after this authority}}. Nothing was changed.',
  'which-mail':
    'Which mail do you mean? IMI’s mail for {user}: “imi arrived {ref}” or “imi not arrived {ref}”. My test mail: “word” and its four letters, or “no word {ref}”. Nothing has changed.',
  'no-probe': 'No test mail of mine is waiting for its word among your open cases. **probe** sends one.',
  'which-probe':
    '{count} of your test mails wait for their word, and this is the word of none of them. If you want to try it, write **word**, the reference and the word.',
  'which-case-pasted':
    'You have {count} open cases this could belong to. Please paste it again with the reference of the case in front. I kept nothing of it.',
  'no-passwords':
    'That looks like a password. Please never write one here, and change it if it still works: I need none, have kept nothing of this message and have done nothing with it. Please write it again without the password.',
  'no-open-case': 'You have no open case. Write who does not receive their password mail, and I begin one.',
  'closed-lately':
    'You have no open case. These were closed last; **reopen** and the reference opens one again.',
  'which-case':
    'You have {count} open cases. Which one do you mean? Choose it below, or write its reference.',
  cases: '{count, plural, one {There is # case.} other {There are # cases.}} What is late comes first.',
  'answer-recorded': 'Recorded: what IT answered. Whoever reported the case hears of it.',
  'remind-now':
    'I am reminding the IT unit now, in the same mail thread. Without an answer the next reminder goes out on {next}. [{ref}]',
  'remind-now.person':
    'The request was sent by hand, so I ask whoever sent it to remind the IT unit now, and again on {next}. [{ref}]',
  paused:
    'The reminders are paused: **none goes out until {next}**. Then I go on by myself; “pause {ref}” makes it longer, “remind {ref}” ends it at once. IT can answer all the time. [{ref}]',
  'auto-replied':
    'Noted. An automatic reply is no answer, so I go on reminding the IT unit{planned, select, yes { (next on {next})} other {}}. If it names somebody else in charge, write **answer {ref} forward** and their address. [{ref}]',
  'no-request-out':
    'No request is waiting for an answer from IT in this case, so there is nothing to remind or pause. [{ref}]',
  'language-set': 'From now on I write to you in {language}.',
  'language-unknown': 'I do not speak that language yet. I speak: {offered}.',
  'nothing-to-cancel':
    'There is no open question to cancel. To end a case, write **withdraw** and its reference; **status** shows your cases.',
  digest:
    '{count, plural, =0 {No case is open among those you look after.} one {One case is open.} other {# cases are open.}} With the person who reported: {reporter}. With the user: {user}. With me, waiting: {clock}. With an approver: {approver}. With IT: {it}. With a coordinator: {coordinator}. {late, plural, =0 {None is late.} one {One is late.} other {# are late.}}{loans, plural, =0 {} one { **One temporary mailbox is past its end.**} other { **# temporary mailboxes are past their end.**}}',
  export:
    'Reference; user; authority; with whom; since; next. One line for each case you may see, to copy into a table:',
  dossier:
    'The dossier of {user} is ready, to read, to print or to save as a PDF. The link works for {minutes} minutes, and only while you may see the case. It names people, so hand it on only to those who need it; that you took it is in the history. [{ref}]',
  'dossier.open': 'Open the dossier of {ref}',
  'dossier.none': 'I could not make a link for you. Please ask the operator for the dossier. [{ref}]',
  'admin-service-down':
    'I cannot reach the user administration at the moment, so I cannot look anything up. Nothing was changed. Please try again in a few minutes; what was already under way goes on by itself.',
  'storage-down':
    'I could not store that just now, so I did not do it. Nothing was changed and nothing is lost. Please try again in a minute. (Reference for the operator: {reference})',
  'cannot-be-shown':
    'A message belongs here that I cannot show. “status” tells you where your cases stand; if you see this again, please tell the operator.',
  'went-wrong':
    'Something went wrong on my side. Your cases are as they were. Please try again; if it stays so, tell the operator this reference: {reference}',
  'unknown-speaker':
    'I do not know you as an IMI user, administrator or coordinator, so I cannot help you with a user here. Please ask the IMI administrator of your authority, or your national IMI coordinator: they can report a missing mail for you, or have your Teams account registered.',
  'in-a-group':
    'Let us continue in our personal chat: here I show nothing about a person. Please open a chat with me and write it there again.',
  'still-working': 'I am still at it. I will write to you here as soon as I know.',
  'too-fast':
    'That was a lot at once, so I take a short breath. What you wrote before is not lost; this last one I did not do. Please write it again in {seconds} seconds.',
  'approved-before': '{who} approved that on {at}; nothing waits for you any more. [{ref}]',
  'declined-before': '{who} said no to that on {at}; nothing waits for you any more. [{ref}]',
  'may-be-a-repeat': '(You may have read this already: I was interrupted and could not tell.)',
  'about-case': '{user} [{ref}]',
} as const;

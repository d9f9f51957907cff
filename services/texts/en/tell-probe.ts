/** About a test mail of our own with a word to type back, and about mails that somebody pasted. */
export const tellProbe = {
  'probe.sending':
    'I am sending a short test mail to {address}. It contains a word of four letters, names neither {user} nor the case, and has no link. As soon as my mail server has taken it, I tell you what to look for. ({ref})',
  'probe.mailed':
    '**The test mail to {address} is on its way.** My own mail server took it; whether it is in the mailbox only {user} can see. Please have them look for it, in junk too. Whoever has it writes me “word” and its four letters. If it is not there, write “no word {ref}”. **I come back on {until}** and ask.',
  'probe.ask':
    '**Did the test mail with the four-letter word reach {user}?** It went to {address}. If so, write “word” and its four letters. If it is not there, in junk either, write “no word {ref}”. This question is about my test mail alone, not about IMI’s mail.',
  'probe.confirmed':
    '{self, select, yes {**Right: you typed the word.**} other {**{sayer} typed the right word.**}} So {address} is a living mailbox, {user} can read it, and my mail reaches it. If IMI’s mail was sent, something on the way stops mail from the Commission. That it was sent, the word does not prove. I put it into what IT is told. “status {ref}” says what comes next.',
  'probe.thanks':
    'That is the right word for {user}: the mailbox works. Whoever reported the case hears of it. ({ref})',
  'probe.wrong-word':
    'That is not the word of the test mail for {user}. Please look at the newest one: an older one’s word no longer counts. {left, plural, one {You have one more try.} other {You have # more tries.}} Nothing else has changed. ({ref})',
  'probe.words-used-up':
    'That was not the word either, and the test mail for {user} no longer counts: there were too many wrong words. “probe {ref}” sends a new one with another word.',
  'probe.missing':
    '{self, select, yes {Noted: you did not find the test mail} other {Noted: {who} did not find the test mail}} for {user}. **That alone does not show what is wrong**: the filter may stop my mails too, or nobody may read this mailbox. Please check {address} once more, letter by letter, the junk folder, and whether the mailbox is full. If the address is wrong, write “correct {ref}” and the right one. If the test mail turns up, its word still counts. If not, “status {ref}” says what comes next.',
  'probe.refused':
    '**The test mail to {address} was turned away.**{said, select, yes { My mail server was told:\n\n“{reply}”\n\n} other { }}{about, select, address {That speaks for a wrong address of {user}: please check it letter by letter, and if it is wrong, write “correct {ref}” and the right one.} full {That speaks for a full mailbox: please ask {user} to make room. ({ref})} other {That is about my mail; IMI’s mail may be treated otherwise. Please check the address of {user} once more. ({ref})}}',
  'probe.not-sent':
    'The test mail for {user} could not be sent to {address}: no mail server answered for a day. **Nothing went out, and nothing was learnt from it.** “probe {ref}” tries again.',
  'delayed.send-probe':
    'The test mail for {user} could not be sent yet: the mail server does not answer. Nothing is lost. **I try again on {until}** and tell you when it is out. ({ref})',
  'evidence.bounce':
    '{self, select, yes {Thank you: I have read the report you pasted.} other {{who} pasted a report of a mail server.}} It says of mail for {user} at {address}: {state, select, refused {**it was refused.**} deferred {**it is late**, and is tried again.} other {it was accepted by a server, which does not say that it is in the mailbox.}}{said, select, yes { The words:\n\n“{reply}”\n\n} other { }}I kept that, and nothing else of the report. ({ref})',
  'evidence.sender':
    '{self, select, yes {Thank you: the mail you pasted} other {The mail that {who} pasted}} shows what the sender is called: {address}. Where no surer source names the sender, the request for {user} tells IT so, and from whom I have it. I kept nothing else of the mail. ({ref})',
} as const;

/** The page on which an IT unit answers. */
export const pages = {
  practice: 'PRACTICE – this is a rehearsal. Nothing on this page is real.',
  'in-english': 'In English',
  'in-own': 'In {language}',
  languages: 'Language',
  privacy: 'Privacy',
  terms: 'Terms',
  'more-pages': 'More',
  'error-title': 'Please check: {title}',

  title: 'Mail from the European Commission to {mailbox}',
  'title.several': 'Mail from the European Commission to {count} mailboxes',
  reference: 'Reference {ref}, for {authority}',
  intro:
    '{reporter} asks you to look for a mail that did not arrive, and to let such mail in from now on. This page changes nothing until you press the button at the end.',
  'to-answer': 'Go straight to the answer',
  'heading.request': 'What this is about',
  'heading.asks': 'What we ask',
  'heading.answer': 'Your answer',
  genuine:
    'Do you doubt this page? You should. Before you answer, call {names}, with the number from your own directory. The reference {ref} is also in the mail that brought you here. We never ask for passwords, codes or access to your systems, nor to switch off a protection.',

  'answers.legend': 'What did you find?',
  'answer.released': 'Found and released',
  'answer.released.scope': '(only this one; mail from now on is still held)',
  'answer.released.effect': 'We ask the user whether the mail is there now.',
  'answer.allowed': 'Allowed from now on',
  'answer.allowed.scope': '(also if you released the mail as well)',
  'answer.allowed.effect':
    'We have a new mail sent and see whether it arrives. Please say below how you allowed it.',
  'answer.nothing': 'Nothing found, it never reached us',
  'answer.nothing.effect':
    'We stop reminding you, and look for the mistake on the way to you: first at the address, then at the sending side.',
  'answer.more': 'We need more information',
  'answer.more.effect':
    'Your question goes to {reporter}, and you get the answer as a new request. Please write it below.',
  'answer.forward': 'Not us: forward to another address',
  'answer.forward.effect':
    'We send the request there, and this link ends. Please give the address below. At another organisation’s domain, people here decide first.',
  'text.label': 'Comment (optional)',
  'text.hint':
    'Only “We need more information” needs it. Everybody who reported a user reads it: please write no names of users and no passwords.',
  'forward.label': 'Forward to this e-mail address',
  'forward.hint': 'Needed for “Not us”. One address, such as postmaster@authority.example.',
  submit: 'Send this answer',

  'error.heading': 'Not sent yet: please check',
  'error.answer': 'Choose one of the five answers.',
  'error.text': 'Write what you need to know.',
  'error.text-long': 'Your comment is too long: at most {limit, number} characters.',
  'error.password':
    'This looks like a password. Please take it out, and change it if it still works: nobody here needs one, and nothing of what you wrote was kept.',
  'error.forward': 'Give one e-mail address, such as postmaster@authority.example.',
  'error.forwards':
    'This request was already forwarded three times. Please choose another answer, or tell {reporter}.',
  'error.not-recorded': 'Your answer could not be recorded just now. Please try again in a minute.',

  'recorded.title': 'Thank you: your answer is recorded',
  'recorded.again.title': 'This request was already answered',
  'recorded.what': 'Recorded: “{answer}”, on {at}.',
  'recorded.by-coordinator': 'A coordinator recorded it for you.',
  'recorded.words': 'With this comment',
  'next.released':
    'We now ask the user whether the mail is there. If it is, this is the end of the matter for you.',
  'next.allowed': 'A new mail will show whether it works. If it does, this is the end of the matter for you.',
  'next.nothing':
    'You get no more reminders. Should the search lead back to you, you get a new request with what was found.',
  'next.more': 'The question is with {reporter}. You get the answer as a new request by mail.',
  'next.forward': 'The request goes to the address that you gave, and this link has ended.',
  'next.forward-proposed':
    'The address that you gave is not at a domain that we know as yours, so people here decide first whether to ask there. You get no more reminders about it.',
  'next.solved': 'It works: the mail arrived. Thank you.',
  'next.changed-mind': 'Was it a mistake? Reply to the mail that brought you here: {reporter} reads it.',

  'superseded.title': 'There is a newer mail about this request',
  'superseded.text':
    'This link belongs to an earlier mail. Please use the link in the newest mail with the reference {ref}. If you have none: the request may have been forwarded, or reply to the mail and ask for it.',
  'ended.title': 'This request is closed',
  'ended.text': 'Nothing needs to be done any more. Thank you.',
  'elsewhere.title': 'This answer was not recorded',
  'elsewhere.text':
    'It was sent from another page than ours. Please open the link in the mail with the reference {ref}, and answer there.',
  'expired.title': 'This link has ended',
  'expired.text':
    'Links work for a limited time. To get a new one, reply to the mail that brought you here: your reply goes to the person who asked. You can also give your answer in that reply; a coordinator records it.',
  'invalid.title': 'This link is not valid',
  'invalid.text':
    'It may have been cut off in the mail. Please copy the whole address of the link, or reply to the mail and ask for it again. If nobody sent you a mail about this, there is nothing to do.',

  'eml.title': 'There is nothing to download here yet',
  'eml.text': 'Say in Teams that you send the request yourself; then this link gives you the mail.',
} as const;

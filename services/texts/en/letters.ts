import { lettersEvidence } from './letters-evidence.ts';
import { lettersTogether } from './letters-together.ts';

/** Mails: the request to an IT unit first, then those that inform. `mail` names which mail of which system is meant. */
export const letters = {
  ...lettersEvidence,
  ...lettersTogether,
  'mail.imi': 'the password mail of IMI (the EU’s Internal Market Information system)',
  'mail.eu-login':
    'the mail of EU Login (the European Commission’s login service) for setting a new password',

  'practice.subject': 'PRACTICE – {subject}',
  'practice.line': 'PRACTICE – this is a rehearsal. Nothing in this message is real.',

  subject: 'Mail from the European Commission does not reach {mailbox} [IMI {ref}]',
  'subject.several': 'Mail from the European Commission does not reach {count} mailboxes [IMI {ref}]',
  'subject.again': 'Re: {subject}',

  greeting: 'Dear colleagues of the IT unit,',
  'greeting.named': 'Dear colleagues of {name},',
  doubt:
    'Do you doubt this mail? You should. Before you open any link, call {names}, sender or in copy of this mail, with the number from your own directory. We never ask for passwords, codes or access to your systems, nor to switch off a protection.',
  intro:
    '{reporter} ({email}) asks for your help: mail from the European Commission does not reach a mailbox that you look after at {authority}. Please find it and release it, and let such mail in from now on, safely.',
  'intro.forwarded': 'The colleagues who had this request before told us that you look after this mailbox.',
  'intro.further': 'This continues our earlier request with the same reference (request no. {round}).',

  'why.released-not-arrived':
    'Thank you for releasing the mail. The user says that it is still not there, not in the junk folder either.',
  'why.refused-as-unknown':
    'Your server says that it does not know this address. It was checked once more, letter by letter, and confirmed. Please check whether the mailbox exists and is known to your gateway.',
  'why.it-asks-more': 'You asked for more. Your question and the answer are below.',

  'thanks.works':
    'It works: the mail that we asked you to look for has arrived. There is nothing more to do about it.',
  'thanks.nothing-to-do': 'Thank you for your help. You need not answer this mail.',
  'why.allowed-not-arrived':
    'On {day} you told us that such mail is let in from now on. Thank you; but the mail of the password reset on {at}, after that, did not arrive either. Please look for that one.',

  'heading.missing': 'What is missing',
  'heading.evidence': 'What we know, and who says so',
  'heading.ask-1': '1. Please find it and release it',
  'heading.ask-2': '2. Please let such mail in from now on, safely',
  'heading.answer': 'Your answer: one page, no account, one minute',
  'heading.earlier': 'What we asked on {day}',

  'label.mailbox': 'Mailbox',
  'label.mail': 'Mail',
  'label.sender': 'Sender',
  'label.message-id': 'Message-ID',
  'label.subject': 'Subject',
  'label.reset': 'Password reset no. {number}',
  'label.window': 'Please search',
  'label.first-window': 'Also the first mails',
  'label.note': '{signed, select, yes {Note from {name}} other {Note}}',
  'label.question': 'Your question',

  'sender.recorded': '{sender} (sender’s record)',
  'sender.operator': '{sender} (as the operator of this service knows it)',
  'sender.eu-login': '{sender} (as the help pages of EU Login name it)',
  'sender.unknown': 'not known; the domain is {domain}',
  'message-id.recorded': '{id} (sender’s record)',
  'time.both': '{local} ({zone}) = {utc}',
  'first-window':
    'The account was created at the start of that period. A notice follows within minutes, the password 24 to 48 hours later.',

  'evidence.accepted':
    'Your server {host} accepted the mail on {at}; that does not say that it is in the mailbox.',
  'evidence.refused': 'Your server {host} refused the mail on {at}.',
  'evidence.deferred':
    'Your server {host} put the mail off, last on {at} (a temporary refusal, such as greylisting or a busy server).',
  'evidence.held': 'On {at} the sending side still had the mail.',
  'evidence.unknown':
    'What happened to the mail on its way is not known: the sending side keeps no record that we can read.',
  'evidence.source': 'Source: the record of the sending system.',
  'evidence.reply': 'Its reply: “{reply}”.',
  verbatim: '“{text}”',
  'evidence.some-host': '(name not recorded)',

  'excluded.address': 'Address: {name} checked it in the user file before the mail was sent.',
  'excluded.address.somebody':
    'Address: somebody who looks after this user checked it in the user file before the mail was sent.',
  'excluded.not-full': 'Mailbox: your server did not say that it is full.',
  'excluded.not-arrived': 'Arrival: {name} told us on {at} that it had not arrived.',
  'excluded.not-arrived.somebody':
    'Arrival: somebody who looks after this user told us on {at} that it had not arrived.',
  'excluded.not-arrived.before':
    'Arrival: we were told on {at} that the mail before this one had not arrived.',
  'excluded.patience': 'Time: such a mail normally takes less than {minutes} minutes.',

  'ask-1':
    'Please search for mail to {mailbox} in the time given above and release it. Search soon: logs and quarantines are kept for a limited time only. Where to look:',
  'ask-2':
    'Please let mail from {sender} in when, and only when, it authenticates: DMARC passes, or DKIM or SPF passes for that domain. Choose the narrowest scope: {narrow}, and only this mailbox if possible.',
  'ask-2.narrow.address': 'the full sender address rather than its whole domain',
  'ask-2.narrow.domain': 'the sender address that you find in your log rather than the whole domain',
  'ask-2.never':
    'Please never exempt a whole domain from your checks: a sender address alone is easily forged.',

  'steps.trace': 'message trace: the gateway’s too, which may stop what the server never sees',
  'steps.quarantine': 'every quarantine: the gateway’s, the server’s, the user’s own',
  'steps.deferred': 'incoming connections: put off (4xx, greylisting) or refused (5xx)',

  'answers.intro': 'On this page you tell us what you found: {answers}.',
  'answers.released': 'found and released',
  'answers.allowed': 'allowed from now on',
  'answers.nothing': 'nothing found, it never reached us',
  'answers.more': 'we need more information',
  'answers.forward': 'not us, forward to another address',
  'answers.link': 'Answer this request',
  'answers.link-later': '(the link to the answer page goes here when the request is sent)',
  'answers.link-of-it-alone': '(the link to the answer page is in IT’s own copy of this mail alone)',
  'answers.rules':
    'Opening the page changes nothing; only your click on it does. The link is for this request alone, until {day}. Replies to this mail go to {reporter}.',
  who: 'The IMI Password Desk wrote this for {reporter}. It helps authorities whose users do not receive their password mail. The answer page shows the same reference, {ref}. No attachment. Thank you for your help.',

  'who.coordinator': '{name} (IMI coordinator)',
  'who.closing': 'Thank you for your help.',

  'reminder.intro':
    'On {day} we asked you to look for mail from the European Commission to {mailbox}. We have no answer yet. This is reminder no. {count}.',
  'reminder.it-unit': 'If you have done it already: one click on the page tells us.',
  'reminder.it-unit-and-coordinator':
    'This reminder is also addressed to the IMI coordinators of {authority}: {names}. If something stands in the way, please tell them or us.',
  'reminder.national-coordinator':
    'This reminder is also addressed to the national IMI coordination: {names}. If somebody else is responsible, the page has an answer for that as well.',
  'reminder.asks':
    'In short: please search for this mail, release it, and let such mail in from now on when it authenticates (DMARC, DKIM or SPF).',

  'notice.subject': 'The IMI Password Desk needs you [IMI {ref}]',
  'notice.greeting': 'Dear {name},',
  'notice.teams':
    'Please answer in Microsoft Teams, in the chat with the IMI Password Desk. No link in this mail decides anything, and replies to it are not read.',
  'notice.begin':
    'If you have no chat with it yet: open the app “IMI Password Desk” in Teams and write “status {ref}”.',

  'old-address.subject': 'This address was replaced in a user file of IMI',
  'old-address.body':
    'Until today this address stood in a user file of IMI, the EU’s Internal Market Information system. It was replaced by another one.',
  'old-address.expected': 'If you expected this, there is nothing to do.',
  'old-address.unexpected':
    'If you did not, please tell the IMI coordinator of your authority today, by telephone or in person.',
  'old-address.no-reply': 'Replies to this mail are not read.',
} as const;

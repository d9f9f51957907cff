import type { LegalText } from './legal-text.ts';

export const legalEn: LegalText = {
  language: 'English',
  otherPages: 'More about this service',
  languages: 'Language',
  privacy: {
    title: 'Privacy',
    intro:
      'IMI Password Desk helps users of the Internal Market Information system (IMI) whose password mail did not arrive. This page says what it stores for that, why, for how long, and who gets to see it.',
    sections: [
      {
        heading: 'Who is responsible',
        paragraphs: [
          'The authority that runs this service is responsible for it, as a rule the national IMI coordination of your country. Its data-protection officer answers your questions. The makers of the software run nothing and receive nothing.',
        ],
        points: [],
      },
      {
        heading: 'What is stored',
        paragraphs: [],
        points: [
          'About the person whose mail is missing: name, user name, authority, work mail address (the one on file and a corrected one), when the user was created, and when mails were sent, accepted, deferred or refused, with the answers of the mail servers.',
          'About those who take part (reporters, approvers, coordinators): name, the identifiers that Microsoft Teams and the administration service of IMI have for them, language, time zone, and what they decided and when.',
          'About the IT unit of a mailbox: its mail address, what it was asked, what it answered.',
          'What is written to the assistant, as far as it belongs to a case. Nothing else of a conversation is stored.',
        ],
      },
      {
        heading: 'What is never stored',
        paragraphs: [
          'Passwords. They are sent by IMI by mail alone; this service asks for that mail and never sees what it holds. The technical logs hold no names, mail addresses or messages.',
        ],
        points: [],
      },
      {
        heading: 'What it is used for',
        paragraphs: [
          'To find out why a mail did not arrive, to have it sent again, to ask the IT unit concerned to let it in, and to be able to show afterwards who decided what. There is no profiling, and no decision about a person is made by a machine alone: a new password is asked for only after somebody said that the mail is missing, and it is people who decide about a changed address or a temporary mailbox.',
        ],
        points: [],
      },
      {
        heading: 'Who gets to see it',
        paragraphs: [],
        points: [
          'Those who report a case see their own cases; coordinators see the cases of the authorities they cover; the national coordination sees those of the country.',
          'The IT unit of the mailbox receives a mail with what it needs: the recipient, the times, the evidence, and the name of the person who asks.',
          'The administration service of IMI receives what is done in a person’s name: a new password, a corrected address.',
          'Microsoft carries the conversations in Teams, under the agreement that your organisation has with it.',
        ],
      },
      {
        heading: 'For how long',
        paragraphs: [
          'A closed case is kept for {days} days, in case the mails stop again; then its personal data is removed. What remains is a record without names or addresses that shows that no entry was altered.',
          'What is kept beside the cases goes too: questions that were begun and not finished after a day, and what is needed to write to somebody once they have said nothing for {days} days and none of their cases is kept. The authority that runs this service can also have one person forgotten before that.',
        ],
        points: [],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You may ask for access to your data, for its correction or erasure, for a restriction of its use, and you may object. Turn to the authority that runs this service; you may also complain to the data-protection authority of your country.',
        ],
        points: [],
      },
    ],
  },
  terms: {
    title: 'Terms of use',
    intro: 'What you may expect of IMI Password Desk, and what it expects of you.',
    sections: [
      {
        heading: 'What it is for',
        paragraphs: [
          'The assistant is for administrators, coordinators and users of IMI, and for the IT units of their mailboxes. It helps to get a missing IMI password mail to the person it is meant for. It is not part of IMI and not a service of the European Commission.',
        ],
        points: [],
      },
      {
        heading: 'What you agree to',
        paragraphs: [],
        points: [
          'You ask only for users whom you look after, or for yourself.',
          'You say what is true: a new password makes the present one useless, so ask for it only if the mail did not arrive.',
          'You never write a password into a chat, a mail to an IT unit or a form. Nobody here will ask you for one.',
          'You read a request to an IT unit before you send it: it goes out in your name.',
        ],
      },
      {
        heading: 'What it cannot promise',
        paragraphs: [
          'Whether a mail arrives depends on mail servers that this service does not run. It says what it knows and where it knows it from, and says so when it does not know. A mail that a server accepted may still be held back by a filter.',
        ],
        points: [],
      },
      {
        heading: 'For IT units',
        paragraphs: [
          'A request asks you to look for one mail and to let in mail that authenticates as the European Commission’s. It never asks you to switch off a protection, and its link is for your answer alone. If in doubt, ask the person named in the request by a way you already know.',
        ],
        points: [],
      },
      {
        heading: 'Software and liability',
        paragraphs: [
          'The software is free, under the MIT licence, and comes without warranty. The authority that runs this service may add terms of its own.',
        ],
        points: [],
      },
    ],
  },
};

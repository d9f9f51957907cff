import type { Letters } from '../desk/ports/letters.ts';
import type { OutgoingMail } from '../desk/ports/mailer.ts';
import { languageOf } from '../texts/language.ts';
import { type Reader, render, say } from '../texts/texts.ts';
import { type Block, paragraph } from './blocks.ts';
import { letterHtml } from './html.ts';
import { practiceMark } from './request-letter.ts';
import { letterText } from './text.ts';

export type Made = { readonly messageId: string; readonly practice: boolean };

export function asMail(
  blocks: readonly Block[],
  reader: Reader,
  subject: string,
  made: Made & Pick<OutgoingMail, 'to' | 'date'>,
): OutgoingMail {
  const shown = made.practice ? say(reader, 'letters.practice.subject', { subject }) : subject;
  const all = [...practiceMark(made.practice, reader), ...blocks];
  return {
    messageId: made.messageId,
    inReplyTo: null,
    references: [],
    to: made.to,
    cc: [],
    replyTo: null,
    subject: shown,
    text: letterText(all),
    html: letterHtml(all, shown, reader.language),
    language: reader.language,
    date: made.date,
    auto: true,
  };
}

export function noticeLetter(facts: Parameters<Letters['notice']>[0] & Made): OutgoingMail {
  const { to, ref, message, now } = facts;
  const reader = { language: languageOf(to.language, 'en'), timeZone: to.timeZone ?? 'UTC' };
  // Chat texts mark what matters with stars; a mail shows them as stars.
  const said = render(message, reader).replaceAll('**', '');
  const blocks = [
    paragraph(say(reader, 'letters.notice.greeting', { name: to.name })),
    ...said.split(/\n+/).map(paragraph),
    paragraph(say(reader, 'letters.notice.teams')),
    paragraph(say(reader, 'letters.notice.begin', { ref })),
  ];
  const subject = say(reader, 'letters.notice.subject', { ref });
  return asMail(blocks, reader, subject, { ...facts, to: [to.email], date: now });
}

export function oldAddressLetter(facts: Parameters<Letters['toOldAddress']>[0] & Made): OutgoingMail {
  const reader = { language: languageOf(facts.language, 'en'), timeZone: 'UTC' };
  const blocks = (['body', 'expected', 'unexpected', 'no-reply'] as const).map((key) =>
    paragraph(say(reader, `letters.old-address.${key}`)),
  );
  const subject = say(reader, 'letters.old-address.subject');
  return asMail(blocks, reader, subject, { ...facts, to: [facts.to], date: facts.now });
}

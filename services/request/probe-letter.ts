import type { Letters } from '../desk/ports/letters.ts';
import type { OutgoingMail } from '../desk/ports/mailer.ts';
import { languageOf } from '../texts/language.ts';
import { say } from '../texts/texts.ts';
import { paragraph } from './blocks.ts';
import { asMail, type Made } from './notices.ts';

/**
 * Names no person, no authority and no case, and has no link: whoever else reads it learns nothing. Somebody clicked
 * for it, so it is no automatic mail.
 */
export function probeLetter(facts: Parameters<Letters['probe']>[0] & Made): OutgoingMail {
  const reader = { language: languageOf(facts.language, 'en'), timeZone: 'UTC' };
  const word = facts.word.toUpperCase();
  const blocks = (['body', 'word', 'what-for', 'unexpected', 'no-reply'] as const).map((key) =>
    paragraph(say(reader, `letters.probe.${key}`, { word })),
  );
  const subject = say(reader, 'letters.probe.subject');
  return { ...asMail(blocks, reader, subject, { ...facts, to: [facts.to], date: facts.now }), auto: false };
}

import type { Case } from '../cases/case.ts';
import { showRef } from '../cases/ref.ts';
import { type ItRequest, refOfRequest } from '../cases/request.ts';
import type { Letters } from '../desk/ports/letters.ts';
import type { OutgoingMail } from '../desk/ports/mailer.ts';
import { languageOf } from '../texts/language.ts';
import { type Reader, say } from '../texts/texts.ts';
import { type Block, facts as factsBlock, paragraph } from './blocks.ts';
import { type LetterPolicy, memberFacts } from './facts.ts';
import { memberRows } from './member-rows.ts';
import { asMail, type Made } from './notices.ts';

function copyBlocks(c: Case, request: ItRequest, reader: Reader, policy: LetterPolicy): readonly Block[] {
  const member = memberFacts(c, c.request?.draft ?? null, policy);
  const ref = showRef(c.ref);
  const about = { mailbox: member.mailbox, to: request.to, ref };
  return [
    paragraph(say(reader, 'letters.copy.intro', about)),
    factsBlock(...memberRows(member, reader)),
    paragraph(say(reader, 'letters.copy.asks')),
    paragraph(say(reader, 'letters.copy.next', about)),
    paragraph(say(reader, 'letters.copy.reference', { request: showRef(refOfRequest(request)), ref })),
    paragraph(say(reader, 'letters.copy.no-reply')),
  ];
}

/**
 * For who reported one of several cases: what was asked about that one. It has no link to answer, and nothing in it
 * tells who else is stuck; so it is no mail of IT's thread either.
 */
export function reporterCopyLetter(
  facts: Parameters<Letters['reporterCopy']>[0] & Made & { readonly policy: LetterPolicy },
): OutgoingMail {
  const { to, c, request, now, policy } = facts;
  const reader = { language: languageOf(to.language, 'en'), timeZone: to.timeZone ?? 'UTC' };
  const subject = say(reader, 'letters.copy.subject', {
    mailbox: memberFacts(c, null, policy).mailbox,
    ref: showRef(c.ref),
  });
  const blocks = [
    paragraph(say(reader, 'letters.notice.greeting', { name: to.name })),
    ...copyBlocks(c, request, reader, policy),
  ];
  return asMail(blocks, reader, subject, { ...facts, to: [to.email], date: now });
}

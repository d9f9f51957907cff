import type { Letters } from '../../services/desk/ports/letters.ts';
import type { OutgoingMail } from '../../services/desk/ports/mailer.ts';

const messageIdOf = (key: string): string => `${key.replaceAll('/', '.')}@desk.example`;

/** Says what is in a letter in one line each; the same facts make the same mail. */
export function createFakeLetters(): Letters {
  const plain = (key: string, to: string, subject: string, text: string): OutgoingMail => ({
    messageId: messageIdOf(key),
    inReplyTo: null,
    references: [],
    to: [to],
    cc: [],
    replyTo: null,
    subject,
    text,
    html: null,
    language: 'en',
    date: '2026-11-23T09:30:00.000Z' as OutgoingMail['date'],
    auto: true,
  });
  return {
    toIt: ({ request, members, count, level, sender, key, now }) => ({
      ...plain(key, request.to, `request ${request.round} link ${request.link} reminder ${count}`, level),
      inReplyTo: request.thread.at(-1) ?? null,
      references: request.thread,
      cc: [sender.reporter.email, ...sender.coordinators.map(({ email }) => email)],
      text: members.map(({ user }) => user.email).join(),
      date: now,
      auto: count > 0,
    }),
    thanks: ({ request, key }) => ({
      ...plain(key, request.to, 'it works, thank you', ''),
      inReplyTo: request.thread.at(-1) ?? null,
      references: request.thread,
    }),
    preview: ({ draft }) => ({ subject: 'preview', to: draft.to, cc: [], text: draft.note }),
    reporterCopy: ({ to, c, request, key }) =>
      plain(key, to.email, `copy of request ${request.round}`, c.user.email),
    notice: ({ to, message, key }) => plain(key, to.email, 'notice', message.key),
    probe: ({ to, word, key }) => ({ ...plain(key, to, 'probe', word), auto: false }),
    toOldAddress: ({ to, key }) => plain(key, to, 'your address was replaced', ''),
  };
}

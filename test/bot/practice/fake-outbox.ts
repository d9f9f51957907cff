import type { Instant } from '../../../services/cases/instant.ts';
import type { PracticeOutbox } from '../../../services/mail/practice-outbox.ts';

export interface FakeOutbox extends PracticeOutbox {
  put(mail: {
    readonly at: Instant;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly html?: string;
  }): string;
}

/** The mails of the assistant, in memory. */
export function createFakeOutbox(): FakeOutbox {
  let mails: NonNullable<Awaited<ReturnType<PracticeOutbox['read']>>>[] = [];
  const listeners = new Set<() => void>();
  return {
    list: async () => mails.map(({ text: _text, html: _html, eml: _eml, ...line }) => line),
    read: async (id) => mails.find((mail) => mail.id === id) ?? null,
    onNew(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async clear() {
      mails = [];
    },
    put({ at, to, subject, text, html }) {
      const id = `mail-${mails.length + 1}`;
      const from = 'IMI Password Desk <desk@practice.example>';
      const eml = Buffer.from(`Subject: ${subject}\r\n\r\n${text}`);
      mails = [
        ...mails,
        {
          id,
          at,
          from,
          to: [to],
          cc: ['ana.ruiz@ayto-valdeluz.example'],
          subject,
          text,
          html: html ?? null,
          eml,
          times: 1,
        },
      ];
      for (const listener of listeners) listener();
      return id;
    },
  };
}

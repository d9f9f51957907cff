import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import type { Instant } from '../../cases/instant.ts';
import type { MailFiles } from './mail-files.ts';
import { mailboxOf, place } from './mailboxes.ts';
import { type PracticeState, type StoredMessage, sameAddress } from './state.ts';
import type { StateStore } from './state-store.ts';
import type { PracticeMessage } from './world.ts';

interface Content {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string | null;
}

const GONE: Content = { from: '', subject: '', text: '', messageId: null };

/** What lies in the mailboxes. The texts are read from their files into memory, never into the state. */
export function createInboxes({ store, files }: { store: StateStore; files: MailFiles }) {
  const contents = new Map<string, Content>();

  return {
    async load(): Promise<void> {
      for (const { id } of store.state().messages) {
        const raw = await files.read(id);
        contents.set(id, raw === null ? GONE : await parse(raw));
      }
    },

    /**
     * Puts a mail that was taken into every recipient's mailbox; resolves once on disk, with what the 250 says.
     * One Message-ID comes twice to nobody: a sender that was cut off after the 250 sends it again.
     */
    async keep(mail: {
      readonly to: readonly string[];
      readonly raw: Buffer;
      readonly at: Instant;
    }): Promise<string> {
      const content = await parse(mail.raw);
      const receipt = randomUUID();
      for (const [index, to] of mail.to.entries()) {
        const id = index === 0 ? receipt : randomUUID();
        await files.write(id, mail.raw);
        contents.set(id, content);
        const { messageId } = content;
        const kept = await store.change((state) => added(state, { id, to, at: mail.at, messageId }));
        if (kept) continue;
        contents.delete(id);
        await files.remove(id);
      }
      return `2.0.0 Ok: queued as ${receipt.slice(0, 8).toUpperCase()}`;
    },

    messages(address: string): readonly PracticeMessage[] {
      return store
        .state()
        .messages.filter((message) => sameAddress(message.to, address))
        .map(({ messageId: _, ...message }) => {
          const { from, subject, text } = contents.get(message.id) ?? GONE;
          return { ...message, from, subject, text };
        })
        .sort((one, other) => (one.at > other.at ? -1 : 1));
    },

    async release(messageId: string): Promise<void> {
      await store.change((state) => ({
        next: {
          ...state,
          messages: state.messages.map((message) =>
            message.id === messageId ? { ...message, place: 'inbox' as const } : message,
          ),
        },
        value: undefined,
      }));
    },

    forget: () => contents.clear(),
  };
}

function added(state: PracticeState, mail: Pick<StoredMessage, 'id' | 'to' | 'at' | 'messageId'>) {
  const known = state.messages.some(
    ({ messageId, to }) => messageId !== null && messageId === mail.messageId && sameAddress(to, mail.to),
  );
  const mailbox = mailboxOf(state, mail.to);
  if (known || mailbox === null) return { next: state, value: false };
  const placed = place(mailbox);
  const sent = state.mails.find((candidate) => candidate.messageId === mail.messageId);
  const message: StoredMessage = {
    ...mail,
    to: mailbox.address,
    place: placed.place,
    kind: sent?.kind ?? 'other',
  };
  const others = state.mailboxes.filter((other) => !sameAddress(other.address, mailbox.address));
  const next: PracticeState = {
    ...state,
    mailboxes: [...others, placed.mailbox],
    messages: [...state.messages, message],
  };
  return { next, value: true };
}

async function parse(raw: Buffer): Promise<Content> {
  const { from, subject, text, messageId } = await simpleParser(raw, { skipHtmlToText: false });
  return {
    from: from?.text ?? '',
    subject: subject ?? '',
    text: text?.trim() ?? '',
    messageId: messageId ?? null,
  };
}

import type {
  ChatView,
  ExecuteOutcome,
  FilteredMailbox,
  InboxMessage,
  MailboxView,
  OpenedMail,
  SentMail,
  StageView,
} from '../wire.ts';

export interface SpeakerChoice {
  readonly person: string;
  readonly language: string;
  readonly timeZone: string;
}

export interface CardAction {
  readonly id?: string;
  readonly verb?: string;
  readonly data: unknown;
}

async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const post = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(`/practice/${path}`, body === undefined ? {} : post);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return (await response.json()) as Answer;
}

const query = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;

/** The practice server's answers are this product's own, so they are taken at their word. */
export const api = {
  stage: () => call<StageView>('stage'),
  chat: (person: string, after: number) => call<ChatView>(`chat?${query('person', person)}&after=${after}`),
  open: (by: SpeakerChoice) => call('open', by),
  say: (by: SpeakerChoice, text: string) => call('say', { ...by, text }),
  retry: (by: SpeakerChoice, entry: string) => call('retry', { ...by, entry }),
  submit: (by: SpeakerChoice, entry: string, value: unknown, text?: string) =>
    call<ExecuteOutcome>('submit', { ...by, entry, value, text }),
  execute: (by: SpeakerChoice, entry: string, cardIndex: number, action: CardAction) =>
    call<ExecuteOutcome>('execute', { ...by, entry, cardIndex, action }),
  moveClock: (minutes: number) => call<Pick<StageView, 'now'>>('clock', { minutes }),
  startAgain: () => call('start-again', {}),
  outbox: () => call<readonly SentMail[]>('outbox'),
  mail: (id: string) => call<OpenedMail>(`mail?${query('id', id)}`),
  mailHtmlUrl: (id: string) => `/practice/mail.html?${query('id', id)}`,
  mailFileUrl: (id: string) => `/practice/mail.eml?${query('id', id)}`,
  mailboxes: () => call<readonly MailboxView[]>('mailboxes'),
  mailbox: (address: string) => call<readonly InboxMessage[]>(`mailbox?${query('address', address)}`),
  filter: (address: string) => call<readonly FilteredMailbox[]>(`filter?${query('address', address)}`),
  release: (id: string) => call('release', { id }),
  letIn: (whom: { readonly address: string } | { readonly domain: string }) => call('let-in', whom),
};

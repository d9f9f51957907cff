import type { Operator } from '../../cases/directory.ts';
import type { Message } from '../../texts/message.ts';

/** One thing to be said to one person, in the language and zone the messenger knows of them. */
export interface Telling {
  readonly to: Operator;
  /** The case it is about. */
  readonly ref: string;
  readonly message: Message;
  readonly show: 'case' | 'draft' | 'nothing';
  readonly key: string;
  /** True after a restart: it may have been said already, and says so. */
  readonly maybeRepeat: boolean;
}

export interface Messenger {
  /**
   * `said`: Teams took it, which does not mean that it was read. `unreachable`: this person cannot be written to until they write again.
   * Rejects with {@link MessengerUnavailable} when trying again later makes sense.
   */
  tell(telling: Telling): Promise<'said' | 'unreachable'>;
  /** The card of this case in this person's chat loses its buttons and says why; nothing is said where there is none. Never rejects. */
  redraw(card: { readonly to: Operator; readonly ref: string; readonly message: Message }): Promise<void>;
}

export class MessengerUnavailable extends Error {
  override readonly name = 'MessengerUnavailable';
  readonly retryAfterSeconds: number | null;
  constructor(message: string, retryAfterSeconds: number | null, cause?: unknown) {
    super(message, { cause });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

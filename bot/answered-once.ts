import type { Log } from '../services/desk/ports/log.ts';
import type { ValueStore } from '../services/desk/ports/stores.ts';
import { createSerial } from '../services/desk/serial.ts';

/** More than Teams delivers again for one chat. */
const REMEMBERED = 40;

export interface AnsweredOnce {
  /** One after the other in each conversation, so that of two messages the second finds what the first has left. */
  inTurn<Result>(conversationId: string, work: () => Promise<Result>): Promise<Result>;
  /** Not at all where an activity of this id was answered before. Teams delivers again what it thinks was lost. */
  once(conversationId: string, id: string | null, work: () => Promise<void>): Promise<void>;
}

/** By conversation: the ids of the activities that were answered lately. Without storage an answer twice is better than none. */
export function createAnsweredOnce(answered: ValueStore<readonly string[]>, log: Log): AnsweredOnce {
  const serial = createSerial();

  async function before(conversationId: string): Promise<readonly string[]> {
    try {
      return (await answered.get(conversationId)) ?? [];
    } catch (error) {
      log.error('what was answered could not be read', {}, error);
      return [];
    }
  }

  async function remember(conversationId: string, ids: readonly string[]): Promise<void> {
    try {
      await answered.set(conversationId, ids.slice(-REMEMBERED));
    } catch (error) {
      log.error('what was answered could not be remembered', {}, error);
    }
  }

  return {
    inTurn: (conversationId, work) => serial.run(conversationId, work),
    once: (conversationId, id, work) =>
      serial.run(conversationId, async () => {
        const known = id === null ? [] : await before(conversationId);
        if (id !== null && known.includes(id)) return;
        await work();
        if (id !== null) await remember(conversationId, [...known, id]);
      }),
  };
}

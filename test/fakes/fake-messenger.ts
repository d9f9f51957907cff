import { setImmediate } from 'node:timers/promises';
import { type Messenger, MessengerUnavailable, type Telling } from '../../services/desk/ports/messenger.ts';

/** `lose-the-answer`: the person reads it, and the connection breaks before that is known. */
export type MessengerMood = 'said' | 'unreachable' | 'throttled' | 'down' | 'lose-the-answer';

export interface FakeMessenger extends Messenger {
  /** For everybody who has no mood of their own. */
  mood: MessengerMood;
  readonly moodOf: Map<string, MessengerMood>;
  /** What people read, repeats included, in order. */
  readonly said: readonly Telling[];
  readonly calls: () => number;
  /** Cards that lost their buttons, with why. */
  readonly redrawn: readonly { readonly to: string; readonly key: string }[];
  /** The texts' keys that one person read. */
  toldTo(operatorId: string): readonly string[];
}

export const THROTTLED_SECONDS = 40;

export function createFakeMessenger(): FakeMessenger {
  const said: Telling[] = [];
  const redrawn: { to: string; key: string }[] = [];
  let calls = 0;
  const messenger: FakeMessenger = {
    mood: 'said',
    moodOf: new Map(),
    said,
    calls: () => calls,
    redrawn,
    toldTo: (operatorId) => said.filter(({ to }) => to.id === operatorId).map(({ message }) => message.key),
    async redraw({ to, message }) {
      await setImmediate();
      redrawn.push({ to: to.id, key: message.key });
    },
    async tell(telling) {
      calls += 1;
      await setImmediate();
      const mood = messenger.moodOf.get(telling.to.id) ?? messenger.mood;
      if (mood === 'unreachable') return 'unreachable';
      if (mood === 'throttled') throw new MessengerUnavailable('Too many requests.', THROTTLED_SECONDS);
      if (mood === 'down') throw new MessengerUnavailable('No answer.', null);
      said.push(telling);
      await setImmediate();
      if (mood === 'lose-the-answer') throw new MessengerUnavailable('The answer was cut off.', null);
      return 'said';
    },
  };
  return messenger;
}

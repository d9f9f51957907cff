import { setImmediate } from 'node:timers/promises';
import {
  type Mailer,
  MailRefused,
  MailUnavailable,
  type OutgoingMail,
} from '../../services/desk/ports/mailer.ts';

/** `lose-the-answer`: the server takes the mail, and the connection breaks before it can say so. */
export type MailerMood = 'accept' | 'refuse' | 'down' | 'lose-the-answer';

export interface FakeMailer extends Mailer {
  mood: MailerMood;
  /** What the server took, repeats included, in order. */
  readonly taken: readonly OutgoingMail[];
  readonly calls: () => number;
}

export function createFakeMailer(): FakeMailer {
  const taken: OutgoingMail[] = [];
  let calls = 0;
  const mailer: FakeMailer = {
    mood: 'accept',
    taken,
    calls: () => calls,
    async send(mail) {
      calls += 1;
      await setImmediate();
      const { mood } = mailer;
      if (mood === 'refuse') throw new MailRefused('550 5.7.1 not today');
      if (mood === 'down') throw new MailUnavailable('The mail server does not answer.');
      taken.push(mail);
      await setImmediate();
      if (mood === 'lose-the-answer') throw new MailUnavailable('The mail server did not finish its answer.');
      return { reply: '250 2.0.0 OK', copiesRefused: 0 };
    },
    healthy: async () => mailer.mood === 'accept',
    close: async () => undefined,
  };
  return mailer;
}

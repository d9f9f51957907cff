import { wordedProbe } from '../../cases/probe-of-case.ts';
import { MailRefused, MailUnavailable } from '../ports/mailer.ts';
import { ASSISTANT, type Deliver, GIVE_UP_ATTEMPTS, isPassing, later, tryLater } from './context.ts';
import { rightAgain } from './right-again.ts';

/**
 * At least once, with the same Message-ID. A repeat whose answer was lost may arrive twice, with the same word.
 * A refusal is evidence by itself.
 */
export const sendProbe: Deliver<'send-probe'> = async (d, job) => {
  const { c, effect, entry } = job;
  const probe = wordedProbe(c);
  // Its word was said meanwhile, the address is another one, or the case is closed.
  if (probe?.askedAt !== effect.askedAt) return { kind: 'done' };
  const { askedAt } = effect;
  const settle = async (body: Parameters<typeof d.door.apply>[1]) => {
    await d.door.apply(c.ref, body, ASSISTANT, entry.key);
    return { kind: 'settled' } as const;
  };
  try {
    const again = await rightAgain(d, c, effect.onBehalfOf);
    if (again.kind === 'user-gone') return await settle({ kind: 'user-unavailable', because: 'gone' });
    if (again.kind === 'right-gone') return await settle({ kind: 'probe-refused', askedAt, reply: null });
  } catch (error) {
    if (isPassing(error)) return tryLater(d, job, error.retryAt);
    throw error;
  }
  const language = c.authority.languages[0] ?? 'en';
  const { to, word } = probe;
  const mail = d.parts.letters.probe({ to, word, language, key: entry.key, now: d.parts.clock.now() });
  try {
    const { reply } = await d.parts.mailer.send(mail);
    return await settle({ kind: 'probe-mailed', askedAt, reply });
  } catch (error) {
    if (error instanceof MailRefused) return settle({ kind: 'probe-refused', askedAt, reply: error.reply });
    if (!(error instanceof MailUnavailable)) throw error;
    if (entry.attempts + 1 >= GIVE_UP_ATTEMPTS)
      return settle({ kind: 'probe-refused', askedAt, reply: null });
    const until = later(d, entry.attempts);
    if (entry.attempts === 0)
      await d.door.apply(c.ref, { kind: 'effect-delayed', effect: effect.kind, until }, ASSISTANT);
    return { kind: 'again', at: until };
  }
};

import { MailRefused } from '../ports/mailer.ts';
import { type Deliver, GIVE_UP_ATTEMPTS, later } from './context.ts';

/** The old address may be a stranger's: the notice names nobody, and is skipped where it could reach nobody. */
export const notifyOldAddress: Deliver<'notify-old-address'> = async (d, { c, effect, entry }) => {
  const report = await d.parts.examiner.examine(effect.to, c.authority);
  const unreachable = ['syntax', 'domain-does-not-exist', 'domain-takes-no-mail'] as const;
  if (report.findings.some((finding) => (unreachable as readonly string[]).includes(finding)))
    return { kind: 'done' };
  try {
    const language = c.authority.languages[0] ?? 'en';
    const now = d.parts.clock.now();
    await d.parts.mailer.send(d.parts.letters.toOldAddress({ to: effect.to, language, key: entry.key, now }));
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof MailRefused || entry.attempts + 1 >= GIVE_UP_ATTEMPTS) {
      d.parts.log.warn('notice to the replaced address was not sent', {
        case: c.ref,
        attempts: entry.attempts,
      });
      return { kind: 'done' };
    }
    return { kind: 'again', at: later(d, entry.attempts) };
  }
};

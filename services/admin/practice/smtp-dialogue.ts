import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { type Instant, toMillis } from '../../cases/instant.ts';
import type { PracticeReceipt } from './world.ts';

/** The receiving server gave no answer: not reached, or the dialogue broke. What it did with the mail is not known. */
export class NoSmtpAnswer extends Error {
  override readonly name = 'NoSmtpAnswer';
}

const smtpRefusal = z.object({
  recipient: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
});
type SmtpRefusal = z.infer<typeof smtpRefusal>;

/** The error for a mail that nobody was accepted for, as nodemailer shapes it. */
const smtpFailure = smtpRefusal.extend({ rejectedErrors: z.array(smtpRefusal).optional() });

/**
 * Hands one mail to the receiving server. `at` is told in the EHLO name, because the practice clock, not the wall
 * clock, decides about greylisting; see {@link greetedAt}. Throws {@link NoSmtpAnswer}.
 */
export async function smtpDialogue(
  port: number,
  mail: { readonly from: string; readonly to: readonly string[]; readonly raw: Buffer; readonly at: Instant },
): Promise<readonly PracticeReceipt[]> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    name: `at-${toMillis(mail.at)}.sender.practice.example`,
    ignoreTLS: true,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
  });
  try {
    const info = await transport.sendMail({ envelope: { from: mail.from, to: [...mail.to] }, raw: mail.raw });
    const refusals = z.array(smtpRefusal).parse(info.rejectedErrors ?? []);
    return mail.to.map((to) => receipt(to, refusals) ?? { to, outcome: 'accepted', reply: info.response });
  } catch (error) {
    return refusedWhole(error, mail.to);
  } finally {
    transport.close();
  }
}

/** The instant that a client of ours named in its EHLO; null for anybody else. */
export function greetedAt(name: string): number | null {
  const found = /^at-(\d{1,14})\.sender\.practice\.example$/.exec(name);
  return found === null ? null : Number(found[1]);
}

function refusedWhole(error: unknown, to: readonly string[]): readonly PracticeReceipt[] {
  const failure = smtpFailure.safeParse(error).data ?? {};
  const refusals = failure.rejectedErrors ?? [];
  return to.map((address) => {
    const answered = receipt(address, refusals) ?? receipt(address, [{ ...failure, recipient: address }]);
    if (answered === null) throw new NoSmtpAnswer('The receiving server gave no answer.', { cause: error });
    return answered;
  });
}

function receipt(to: string, refusals: readonly SmtpRefusal[]): PracticeReceipt | null {
  const found = refusals.find((refusal) => refusal.recipient?.toLowerCase() === to.toLowerCase());
  const code = found?.responseCode;
  if (found?.response === undefined || code === undefined || code < 400) return null;
  return { to, outcome: code < 500 ? 'deferred' : 'refused', reply: found.response };
}

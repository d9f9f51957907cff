import type { OutgoingMail } from '../desk/ports/mailer.ts';

/** Of one mail, who reads which text; two of the same Message-ID, so that it stays one mail of one thread. */
export function partsOf(
  mail: OutgoingMail,
): readonly { readonly to: readonly string[]; readonly mail: OutgoingMail }[] {
  const everybody = [...new Set([...mail.to, ...mail.cc])];
  const { forOthers } = mail;
  if (forOthers === undefined || everybody.length < 2) return [{ to: everybody, mail }];
  return [
    { to: everybody.slice(0, 1), mail },
    { to: everybody.slice(1), mail: { ...mail, ...forOthers } },
  ];
}

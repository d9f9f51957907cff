import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link is for; sealed with it, so that one kind never passes for another. */
export type LinkPurpose = 'request link' | 'dossier link';

/** 128 bits of HMAC-SHA-256. */
export function linkSeal(purpose: LinkPurpose, secret: string, claim: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\n${claim}`).digest().subarray(0, 16);
}

/** `sealed`: 32 hexadecimal digits. All secrets are tried, whichever fits, so that the time taken says nothing. */
export function isSealed(
  purpose: LinkPurpose,
  secrets: readonly string[],
  claim: string,
  sealed: string,
): boolean {
  const given = Buffer.from(sealed, 'hex');
  return secrets.map((secret) => timingSafeEqual(linkSeal(purpose, secret, claim), given)).includes(true);
}

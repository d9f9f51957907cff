import { type Instant, toInstant, toMillis } from '../cases/instant.ts';
import { isSealed, linkSeal } from './link-seal.ts';

/** What a link lets its holder do; bound to the round and to the recipient it was written for, not to a revision. */
export interface LinkClaims {
  readonly requestId: string;
  readonly round: number;
  readonly link: number;
  readonly actions: 'it-answer' | 'eml';
  readonly expiresAt: Instant;
}

export interface LinkProblem {
  readonly problem: 'forged' | 'expired' | 'malformed';
}

export interface Links {
  /** Throws RangeError for an id that does not fit into an address. The expiry is kept to the second, rounded up. */
  token(claims: LinkClaims): string;
  url(claims: LinkClaims): string;
  /** Any text is safe to pass. An expired link is told apart only when it is genuine. */
  read(token: string, now: Instant): LinkClaims | LinkProblem;
}

const LONGEST = 160;
const FORM = /^([\w-]{1,64})\.(\d{1,6})\.(\d{1,6})\.([ae])\.([0-9a-z]{1,9})\.([0-9a-f]{32})$/;
const ACTIONS = { a: 'it-answer', e: 'eml' } as const;

/** The first secret signs, all verify: so that a secret can be changed while links are out. */
export function createLinks(wiring: {
  readonly secrets: readonly string[];
  readonly publicUrl: string;
}): Links {
  const { secrets } = wiring;
  const [signing] = secrets;
  if (signing === undefined || secrets.includes(''))
    throw new RangeError('links need a secret that is not empty');
  const base = wiring.publicUrl.replace(/\/+$/, '');

  function token({ requestId, round, link, actions, expiresAt }: LinkClaims): string {
    const action = actions === 'it-answer' ? 'a' : 'e';
    const expiry = Math.ceil(toMillis(expiresAt) / 1000).toString(36);
    const claim = `${requestId}.${round}.${link}.${action}.${expiry}`;
    // In digits and letters that no mail program cuts off at the end of an address.
    const sealed = `${claim}.${linkSeal('request link', signing ?? '', claim).toString('hex')}`;
    if (!FORM.test(sealed)) throw new RangeError('this request cannot be named in a link');
    return sealed;
  }

  return {
    token,
    url: (claims) => `${base}/it/${token(claims)}${claims.actions === 'eml' ? '/mail.eml' : ''}`,
    read(text, now) {
      const parts = text.length > LONGEST ? null : FORM.exec(text);
      if (parts === null) return { problem: 'malformed' };
      const [, requestId = '', round, link, action, expiry = '', sealed = ''] = parts;
      const claim = text.slice(0, -sealed.length - 1);
      if (!isSealed('request link', secrets, claim, sealed)) return { problem: 'forged' };
      const expiresAt = toInstant(Number.parseInt(expiry, 36) * 1000);
      if (now >= expiresAt) return { problem: 'expired' };
      const actions = ACTIONS[action === 'e' ? 'e' : 'a'];
      return { requestId, round: Number(round), link: Number(link), actions, expiresAt };
    },
  };
}

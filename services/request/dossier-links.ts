import { z } from 'zod';
import { type Instant, toInstant, toMillis } from '../cases/instant.ts';
import { LANGUAGES, type Language } from '../texts/language.ts';
import { isSealed, linkSeal } from './link-seal.ts';
import type { LinkProblem } from './links.ts';

/** What a link to a dossier is bound to: one case, and the person who asked for it, as whom it is shown. */
export interface DossierClaims {
  readonly ref: string;
  readonly operatorId: string;
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly expiresAt: Instant;
}

export interface DossierLinks {
  url(claims: DossierClaims): string;
  /** Any text is safe to pass. An expired link is told apart only when it is genuine. */
  read(token: string, now: Instant): DossierClaims | LinkProblem;
}

const LONGEST = 1_000;
const FORM = /^([\w-]{1,960})\.([0-9a-f]{32})$/;

/** Expiry in seconds. */
const claimsForm = z.tuple([z.string(), z.string(), z.enum(LANGUAGES), z.string(), z.int().positive()]);

function parsed(claim: string): z.output<typeof claimsForm> | undefined {
  try {
    return claimsForm.safeParse(JSON.parse(Buffer.from(claim, 'base64url').toString('utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The first secret signs, all verify, as for the links of requests. */
export function createDossierLinks(wiring: {
  readonly secrets: readonly string[];
  readonly publicUrl: string;
}): DossierLinks {
  const { secrets } = wiring;
  const [signing] = secrets;
  if (signing === undefined || secrets.includes(''))
    throw new RangeError('links need a secret that is not empty');
  const base = wiring.publicUrl.replace(/\/+$/, '');

  return {
    url({ ref, operatorId, language, timeZone, expiresAt }) {
      const seconds = Math.ceil(toMillis(expiresAt) / 1000);
      const claim = Buffer.from(JSON.stringify([ref, operatorId, language, timeZone, seconds])).toString(
        'base64url',
      );
      const token = `${claim}.${linkSeal('dossier link', signing, claim).toString('hex')}`;
      if (!FORM.test(token)) throw new RangeError('this person cannot be named in a link');
      return `${base}/dossier/${token}`;
    },
    read(text, now) {
      const [, claim = '', sealed = ''] = (text.length > LONGEST ? null : FORM.exec(text)) ?? [];
      if (claim === '') return { problem: 'malformed' };
      if (!isSealed('dossier link', secrets, claim, sealed)) return { problem: 'forged' };
      const claims = parsed(claim);
      if (claims === undefined) return { problem: 'malformed' };
      const [ref, operatorId, language, timeZone, seconds] = claims;
      const expiresAt = toInstant(seconds * 1000);
      if (now >= expiresAt) return { problem: 'expired' };
      return { ref, operatorId, language, timeZone, expiresAt };
    },
  };
}

import { isPlainAddress } from '../services/cases/mail-address.ts';
import { readRef } from '../services/cases/ref.ts';
import { READ_LIMIT } from './words.ts';

const SAID =
  /\b(?:password|passcode|passwort|kennwort|contrase[ñn]a|clave)\b(?:[^\S\n]{1,3}(?:is|was|es|era|ist|lautet|war)\b)?[^\S\n]{0,3}([:=]?)\s{0,3}["'“”„«»‘’]?([^\s"“”„«»]{6,64})/giu;
const WITH_VERB = /\b(?:is|was|es|era|ist|lautet|war)\b/i;

function looksLikePassword(word: string): boolean {
  const bare = word.replace(/[.,;!?)\]]+$/, '');
  if (isPlainAddress(bare) || readRef(bare) !== null) return false;
  // A date or an hour, such as 24-48h or 2026-11-23.
  if (/^\d+(?:[./:-]\d+)*[a-zA-Z.]{0,3}$/.test(bare)) return false;
  return /\p{L}/u.test(bare) && /\d/.test(bare);
}

/** "Your password is Zx9-77-abc": nobody needs it here, and wherever it went from here somebody could read it. */
export function tellsPassword(text: string): boolean {
  return [...text.slice(0, 5 * READ_LIMIT).matchAll(SAID)].some(
    ([whole, sign, word = '']) => (sign !== '' || WITH_VERB.test(whole)) && looksLikePassword(word),
  );
}

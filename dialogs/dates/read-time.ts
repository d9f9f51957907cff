import type { DateWords } from './date-words.ts';
import type { Time } from './wall-time.ts';

export type TimeRead = (Time & { readonly precision: 'minute' | 'hour' }) | 'does-not-exist' | null;

function has(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => new RegExp(`(?:\\b|\\d)${phrase}\\b`).test(text));
}

/** 3 in the afternoon is 15; 12 at night is 0. */
function onTheClock(hour: number, text: string, words: DateWords): number {
  const spoken = text.replaceAll('.', ' ').replace(/ +/g, ' ');
  if (has(spoken, words.afternoon)) return hour < 12 ? hour + 12 : hour;
  if (has(spoken, words.morning)) return hour === 12 ? 0 : hour;
  return hour;
}

function checked(hour: number, minute: number, precision: 'minute' | 'hour'): TimeRead {
  return hour < 24 && minute < 60 ? { hour, minute, precision } : 'does-not-exist';
}

function spokenHour(text: string, words: DateWords): TimeRead {
  const at = words.at.join('|');
  const numbers = Object.keys(words.numbers)
    .filter((word) => !word.includes(' '))
    .join('|');
  const found = text.match(new RegExp(`\\b(?:${at}) (\\d{1,2}|${numbers})\\b(?: y (media|cuarto))?`));
  if (!found?.[1]) return null;
  const hour = words.numbers[found[1]] ?? Number(found[1]);
  const minute = found[2] === 'media' ? 30 : found[2] === 'cuarto' ? 15 : 0;
  return checked(onTheClock(hour, text, words), minute, found[2] === undefined ? 'hour' : 'minute');
}

/** "Halb drei" is 2:30; at half before one people mean the day, unless they say otherwise. */
function byFraction(text: string, words: DateWords): TimeRead {
  const numbers = Object.keys(words.numbers).join('|');
  for (const [phrase, minutes] of words.fractions) {
    const found = text.match(new RegExp(`\\b${phrase} (\\d{1,2}|${numbers})\\b`));
    if (!found?.[1]) continue;
    const named = words.numbers[found[1]] ?? Number(found[1]);
    const hour = onTheClock(named === 1 && minutes < 0 ? 13 : named, text, words);
    const all = hour * 60 + minutes;
    return all < 0 ? 'does-not-exist' : checked(Math.floor(all / 60), all % 60, 'minute');
  }
  return null;
}

/** `text` without case and diacritics, and without the words of the day. */
export function readTime(text: string, words: DateWords): TimeRead {
  const exact = text.match(/(?<![\d.:])(\d{1,2}) ?(?:[:.h]|uhr) ?(\d{2})(?![\d])/);
  if (exact?.[1] && exact[2]) {
    return checked(onTheClock(Number(exact[1]), text, words), Number(exact[2]), 'minute');
  }
  const marked = text.match(/(?<![\d.:])(\d{1,2}) ?(?:h|hs|hrs|horas|uhr|o'clock|am|pm|a\.? ?m\b|p\.? ?m\b)/);
  if (marked?.[1]) return checked(onTheClock(Number(marked[1]), text, words), 0, 'hour');
  const spoken = byFraction(text, words) ?? spokenHour(text, words);
  if (spoken !== null) return spoken;
  const named = words.times.find(([phrase]) => new RegExp(`\\b${phrase}\\b`).test(text))?.[1].split(':');
  return named === undefined ? null : checked(Number(named[0]), Number(named[1]), 'hour');
}

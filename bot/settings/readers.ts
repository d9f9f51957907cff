import { readMailbox } from '../../services/cases/mail-address.ts';
import { senderAddress } from '../../services/cases/sender-address.ts';
import { LANGUAGES, type Language } from '../../services/texts/language.ts';

/** How a setting's text becomes its value. */
export interface Reader<T> {
  /** Completes "wanted: …", with the unit. */
  readonly wanted: string;
  /** Null for what cannot be read; the text is trimmed and not empty. */
  read(text: string): T | null;
}

const NUMBER = /^\d{1,12}(\.\d{1,12})?$|^\.\d{1,12}$/;

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

export function decimal({ from, to, unit }: Range): Reader<number> {
  return {
    wanted: `a number of ${unit} from ${from} to ${to}; decimals with a point`,
    read(text) {
      const value = NUMBER.test(text) ? Number(text) : Number.NaN;
      return value >= from && value <= to ? value : null;
    },
  };
}

/** For a wait that comes again and again: without any length it would never end. */
export function positive({ to, unit }: Omit<Range, 'from'>): Reader<number> {
  const { read } = decimal({ from: 0, to, unit });
  return {
    wanted: `a number of ${unit} above 0 and up to ${to}; decimals with a point`,
    read: (text) => read(text) || null,
  };
}

export function whole({ from, to, unit }: Range): Reader<number> {
  return {
    wanted: `a whole number of ${unit} from ${from} to ${to}`,
    read(text) {
      const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
      return value >= from && value <= to ? value : null;
    },
  };
}

export const port: Reader<number> = {
  ...whole({ from: 1, to: 65_535, unit: 'ports' }),
  wanted: 'a port from 1 to 65535',
};

/** A comma list of what `each` reads; empty entries are faults. */
export function list<T>(each: Reader<T>, wanted: string): Reader<readonly T[]> {
  return {
    wanted,
    read(text) {
      const read = text.split(',').map((part) => (part.trim() === '' ? null : each.read(part.trim())));
      return read.every((value) => value !== null) ? read : null;
    },
  };
}

export function risingDays(to: number): Reader<readonly number[]> {
  const days = list(
    positive({ to, unit: 'days' }),
    `up to ten numbers of days above 0 and up to ${to}, rising, with commas between them`,
  );
  return {
    wanted: days.wanted,
    read(text) {
      const read = days.read(text);
      const rising = read?.every((value, index) => index === 0 || value > (read[index - 1] ?? 0));
      return read !== null && rising === true && read.length <= 10 ? read : null;
    },
  };
}

export function word<const W extends string>(...words: readonly W[]): Reader<W> {
  return {
    wanted: words.length === 2 ? words.join(' or ') : `one of ${words.join(', ')}`,
    read: (text) => words.find((one) => one.toLowerCase() === text.toLowerCase()) ?? null,
  };
}

export function matching(pattern: RegExp, wanted: string): Reader<string> {
  return { wanted, read: (text) => (pattern.test(text) ? text : null) };
}

export function secret(length: number): Reader<string> {
  return matching(new RegExp(`^\\P{C}{${length},1024}$`, 'u'), `a secret of at least ${length} characters`);
}

export const onOff: Reader<boolean> = {
  wanted: 'on or off',
  read: (text) => ({ on: true, off: false })[text.toLowerCase()] ?? null,
};

/** `es-MX` is `es`. */
export const language: Reader<Language> = {
  wanted: `a language that the product speaks: ${LANGUAGES.join(', ')}`,
  read: (text) => LANGUAGES.find((one) => one === text.toLowerCase().split(/[-_]/)[0]) ?? null,
};

export const timeZone: Reader<string> = {
  wanted: 'the IANA name of a time zone, such as Europe/Madrid',
  read(text) {
    // An offset is no zone: it knows nothing of summer time.
    if (!/^[A-Za-z]/.test(text)) return null;
    try {
      return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    } catch {
      return null;
    }
  },
};

export const senderMailbox: Reader<string> = {
  wanted: 'one e-mail address',
  read: senderAddress,
};

export const mailbox: Reader<string> = {
  wanted: 'one e-mail address, with or without a name: IMI Password Desk <desk@authority.example>',
  read: (text) => (readMailbox(text) === null ? null : text),
};

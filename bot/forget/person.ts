/** Everything under which one person is stored here. Addresses in lower case. */
export interface Person {
  readonly userIds: ReadonlySet<string>;
  readonly operatorIds: ReadonlySet<string>;
  readonly usernames: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** What stands in the place of an id or an address, and of a name that people read. */
const NOBODY = 'forgotten';
const NO_ADDRESS = 'forgotten@nobody.invalid';
const NO_NAME = '—';

export interface Eraser {
  without(text: string): string;
  isIn(text: string): boolean;
}

/** For a pattern that means exactly this text. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Longest first, so that no part of a longer one is left. */
function anyOf(words: ReadonlySet<string>, before: string, after: string): RegExp | null {
  const sorted = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (sorted.length === 0) return null;
  return new RegExp(`(?<!${before})(?:${sorted.map(literally).join('|')})(?!${after})`, 'giu');
}

/**
 * Ids where they stand alone or between slashes, as in the key of an effect: a short one may also be a number in a sentence.
 * Addresses and names of several words wherever they stand; a single word only alone.
 */
export function eraserOf(person: Person): Eraser {
  const ids = new Set([...person.userIds, ...person.operatorIds]);
  const alone = new Set([...ids, ...person.usernames]);
  const isSeveralWords = (name: string) => /\s/.test(name.trim());
  const single = new Set([...person.names].filter((name) => !isSeveralWords(name)));
  const addresses = anyOf(person.addresses, '[\\w.+-]', '[\\w-]');
  const names = anyOf(
    new Set([...person.names].filter(isSeveralWords).map((name) => name.normalize('NFC'))),
    '[\\p{L}\\p{N}]',
    '[\\p{L}\\p{N}]',
  );

  function without(text: string): string {
    if (alone.has(text)) return NOBODY;
    if (single.has(text)) return NO_NAME;
    const segments = text.split('/');
    const plain = segments.some((each) => ids.has(each))
      ? segments.map((each) => (ids.has(each) ? NOBODY : each)).join('/')
      : text;
    const noAddress = addresses === null ? plain : plain.replace(addresses, NO_ADDRESS);
    if (names === null) return noAddress;
    const composed = noAddress.normalize('NFC');
    const noName = composed.replace(names, NO_NAME);
    // What names nobody stays as it was written.
    return noName === composed ? noAddress : noName;
  }

  return { without, isIn: (text) => without(text) !== text };
}

/** The same value with other strings; keys of objects stay. */
export function withoutIn<Value>(value: Value, { without }: Eraser): Value {
  const change = (each: unknown): unknown => {
    if (typeof each === 'string') return without(each);
    if (Array.isArray(each)) return each.map(change);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, change(inner)]));
  };
  // The shape is the same; the type checker cannot follow it through the walk.
  return change(value) as Value;
}

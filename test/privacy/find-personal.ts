/** What must not be read anywhere, and what it is, so that a finding can be understood. */
export interface Needle {
  readonly what: string;
  readonly text: string;
  /** Only as a word of its own, and only written so: a code of four letters is in many a word. */
  readonly asWord?: boolean;
}

const BASE64_FROM = 6;

/** How the middle of a text looks in base64, wherever the groups of three begin. */
function inBase64(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  if (bytes.length < BASE64_FROM) return [];
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    return encoded.slice(shift === 0 ? 0 : shift + 1, whole);
  });
}

function quotedPrintable(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte < 33 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');
}

function escaped(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As it may stand in a log: plain, in a URL, a form, JSON, a mail; in any case of letters. */
function plainly(text: string): ReadonlySet<string> {
  const spellings = [
    text,
    text.normalize('NFD'),
    JSON.stringify(text).slice(1, -1),
    escaped(text),
    encodeURIComponent(text),
    encodeURIComponent(text).replaceAll('%20', '+'),
    encodeURI(text),
    quotedPrintable(text),
    quotedPrintable(text).replaceAll('=20', '_'),
    quotedPrintable(text).replaceAll('=20', ' '),
  ];
  return new Set(spellings.map((each) => each.toLowerCase()));
}

function createFinder(output: string): (needle: Needle) => readonly string[] {
  const lower = output.toLowerCase();
  const url = output.replaceAll('-', '+').replaceAll('_', '/');
  return ({ text, asWord = false }) => {
    if (text === '') return [];
    if (asWord) return new RegExp(`(?<![\\w-])${text}(?![\\w-])`).test(output) ? [text] : [];
    const plain = [...plainly(text)].filter((each) => lower.includes(each));
    const encoded = inBase64(text).filter((each) => output.includes(each) || url.includes(each));
    return [...plain, ...encoded];
  };
}

/** Each with what was found; empty: nothing personal. */
export function leaksIn(output: string, needles: readonly Needle[]): readonly string[] {
  const find = createFinder(output);
  return needles.flatMap((needle) => {
    const [found] = find(needle);
    return found === undefined ? [] : [`${needle.what}: ${needle.text} as ${found}`];
  });
}

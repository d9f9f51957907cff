import fc from 'fast-check';

/** What breaks parsers: ends of lines and of strings, other scripts, halves of characters, names of properties, sizes. */
const ODD_TEXTS = [
  '',
  ' ',
  '\0',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '%',
  '%25',
  '%00',
  '%2e%2e%2f',
  '../',
  '//',
  '__proto__',
  'constructor',
  'toString',
  '<script>',
  '"',
  "'",
  '`',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  '<',
  '>',
  '@',
  ',',
  ';',
  '=',
  '&',
  '#',
  '０１',
  '١٢',
  'İ',
  'ß',
  'ﬃ',
  'e\u0301',
  '👩‍👩‍👧‍👦',
  '-1',
  '1e999',
  '0x10',
  'NaN',
  'null',
  'true',
  '2026-02-30',
  '24:00',
  '99999999999999999999',
  'a'.repeat(5_000),
  '('.repeat(500),
  ' '.repeat(3_000),
  '\t'.repeat(500),
  'a@'.repeat(300),
  '1.'.repeat(400),
] as const;

const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

interface TextEdit {
  /** In thousandths of the text. */
  readonly at: number;
  readonly cut: number;
  readonly put: string;
  readonly twice: boolean;
}

const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.nat(1_000),
  cut: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
  put: fc.oneof(fc.constant(''), oddText),
  twice: fc.nat(9).map((n) => n === 0),
});

function edited(text: string, { at, cut, put, twice }: TextEdit): string {
  const from = Math.floor((text.length * at) / 1_000);
  const middle = twice ? text.slice(from, from + 200) : '';
  return text.slice(0, from) + put + middle + text.slice(from + cut);
}

/** One of the texts with up to five pieces taken out, put in or doubled; now and then none of it is left. */
export function mutatedText(...texts: readonly string[]): fc.Arbitrary<string> {
  const changed = fc
    .tuple(fc.constantFrom(...texts), fc.array(textEdit, { maxLength: 5 }))
    .map(([text, edits]) => edits.reduce(edited, text));
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
}

type Json = Record<string, unknown> | unknown[];

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(null, true, 0, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER, [], {}, [[[[]]]]),
  fc.jsonValue({ maxDepth: 2 }),
);

interface JsonEdit {
  readonly pick: number;
  readonly what: 'replace' | 'drop' | 'wrap' | 'rename' | 'edit-text' | 'double' | 'borrow';
  readonly value: unknown;
  readonly text: TextEdit;
}

const jsonEdit: fc.Arbitrary<JsonEdit> = fc.record({
  pick: fc.nat(10_000),
  what: fc.constantFrom('replace', 'drop', 'wrap', 'rename', 'edit-text', 'double', 'borrow'),
  value: oddValue,
  text: textEdit,
});

type Place = { readonly holder: Json; readonly key: string };

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** Every field of the document, the deepest ones too. */
function placesIn(holder: Json): readonly Place[] {
  return Object.keys(holder).flatMap((key) => {
    const value: unknown = Reflect.get(holder, key);
    return [{ holder, key }, ...(isJson(value) ? placesIn(value) : [])];
  });
}

/** As JSON.parse does it: also a field that is named like the prototype is only a field. */
function put({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}

function copied<Value>(value: Value): Value {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}

/** What stands elsewhere in the same document: well-formed, and in the wrong place. */
function borrowed(places: readonly Place[], pick: number): unknown {
  const other = places[(pick * 7) % places.length];
  return other === undefined ? null : Reflect.get(other.holder, other.key);
}

function changedJson(document: Json, { pick, what, value, text }: JsonEdit): Json {
  const places = placesIn(document);
  const place = places[pick % Math.max(1, places.length)];
  if (place === undefined) return document;
  const { holder, key } = place;
  const before: unknown = Reflect.get(holder, key);
  if (what === 'drop') Reflect.deleteProperty(holder, key);
  else if (what === 'wrap') put(place, [before]);
  else if (what === 'rename') put({ holder, key: text.put }, before);
  else if (what === 'edit-text' && typeof before === 'string') put(place, edited(before, text));
  else if (what === 'double' && Array.isArray(before)) put(place, [...before, ...before]);
  else if (what === 'borrow') put(place, copied(borrowed(places, pick)));
  else put(place, value);
  return copied(document);
}

/** One of the documents with up to four fields changed, taken away, renamed, wrapped, doubled or swapped. */
export function mutatedJson(...documents: readonly object[]): fc.Arbitrary<unknown> {
  const changed = fc
    .tuple(fc.constantFrom(...documents), fc.array(jsonEdit, { maxLength: 4 }))
    .map(([document, edits]) => edits.reduce(changedJson, copied(document) as Json));
  return fc.oneof({ weight: 14, arbitrary: changed }, { weight: 1, arbitrary: fc.jsonValue() });
}

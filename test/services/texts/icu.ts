import { IntlMessageFormat } from 'intl-messageformat';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** As the parser numbers them; its enum is not part of the product's dependencies. */
const TYPE = { argument: 1, number: 2 } as const;

/** What a text can be filled with: a plain value, one of several words, or a number. */
export interface Slots {
  readonly values: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly numbers: ReadonlySet<string>;
}

/** Throws SyntaxError where the text is no ICU message. */
export function slotsOf(text: string, language: string): Slots {
  const values = new Set<string>();
  const words = new Map<string, Set<string>>();
  const numbers = new Set<string>();
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!('options' in node)) {
        if (node.type === TYPE.argument) values.add(node.value);
        else if (node.type === TYPE.number) numbers.add(node.value);
        continue;
      }
      if ('pluralType' in node) numbers.add(node.value);
      else words.set(node.value, new Set([...(words.get(node.value) ?? []), ...Object.keys(node.options)]));
      for (const option of Object.values(node.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return { values, words, numbers };
}

const COUNTS = [0, 1, 2, 9];

/** Every way in which the words and numbers of a text can be chosen. */
export function choicesOf({ words, numbers }: Slots): readonly Readonly<Record<string, string | number>>[] {
  const open: readonly (readonly [string, readonly (string | number)[]])[] = [
    ...[...words].map(([name, options]) => [name, [...options]] as const),
    ...[...numbers].map((name) => [name, COUNTS] as const),
  ];
  return open.reduce<readonly Readonly<Record<string, string | number>>[]>(
    (found, [name, options]) =>
      found.flatMap((choice) => options.map((option) => ({ ...choice, [name]: option }))),
    [{}],
  );
}

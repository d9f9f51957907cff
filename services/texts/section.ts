export type Section<Name extends string, Texts> = {
  readonly [Key in keyof Texts & string as `${Name}.${Key}`]: Texts[Key];
};

/** The texts of a section under their full keys: `waiting.password` of `tell` becomes `tell.waiting.password`. */
export function section<const Name extends string, const Texts extends Readonly<Record<string, string>>>(
  name: Name,
  texts: Texts,
): Section<Name, Texts> {
  const named = Object.entries(texts).map(([key, text]) => [`${name}.${key}`, text] as const);
  return Object.fromEntries(named) as Section<Name, Texts>;
}

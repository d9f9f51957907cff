import type { AdaptiveCard } from '../../dialogs/cards/card-types.ts';

/** Everything in a card that somebody reads, by how a client reads it. */
export interface CardTexts {
  /** Where Markdown counts. */
  readonly markdown: readonly string[];
  /** Where a client may read Markdown or may not. */
  readonly either: readonly string[];
  /** Where it never does. */
  readonly plain: readonly string[];
  /** Runs of a rich text: dates are filled in there, and nothing else. */
  readonly runs: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

function textsOf(node: unknown, found: Record<keyof CardTexts, string[]>): void {
  if (Array.isArray(node)) {
    for (const each of node) textsOf(each, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, text, title, facts, choices, label, placeholder, fallbackText, summary } = node as Node;
  const strings = (...all: readonly unknown[]) => all.filter((each) => typeof each === 'string');
  if (type === 'TextBlock') found.markdown.push(...strings(text));
  if (type === 'TextRun') found.runs.push(...strings(text));
  if (type === 'FactSet')
    for (const fact of facts as readonly Node[]) found.markdown.push(...strings(fact.title, fact.value));
  if (type === 'Input.ChoiceSet')
    for (const choice of choices as readonly Node[]) found.either.push(...strings(choice.title));
  if (typeof type === 'string' && type.startsWith('Input.')) found.either.push(...strings(label));
  if (type === 'Input.Text') found.plain.push(...strings(placeholder));
  if (typeof type === 'string' && type.startsWith('Action.')) found.plain.push(...strings(title));
  found.either.push(...strings(fallbackText, summary));
  for (const each of Object.values(node)) textsOf(each, found);
}

export function cardTexts(card: AdaptiveCard): CardTexts {
  const found = { markdown: [], either: [], plain: [], runs: [] };
  textsOf(card, found);
  return found;
}

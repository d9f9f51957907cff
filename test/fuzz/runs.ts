/** How often each parser is tried when nothing else is asked for; slow ones less, since a turn is a whole conversation. */
export const RUNS = {
  'activity, its shape': 15_000,
  'activity, a whole turn': 1_500,
  'card value': 20_000,
  'link token': 20_000,
  'form of the answer page': 6_000,
  settings: 5_000,
  'stored case': 6_000,
  'stored request': 6_000,
  'stored small value': 6_000,
  'answer of the admin service': 8_000,
  'pasted mail': 2_500,
  'reply of a mail server': 12_000,
  'date in words': 4_000,
  command: 6_000,
  'free text': 2_000,
  'a text that is swollen': 1_000,
} as const;

export type Parser = keyof typeof RUNS;

const IN_ALL = Object.values(RUNS).reduce((sum, runs) => sum + runs, 0);
/** Of the slowest parser too, however short the slice. */
const AT_LEAST = 10;

export function runsOf(parser: Parser, asked: string | undefined): number {
  const wanted = Number(asked);
  const share = Number.isInteger(wanted) && wanted > 0 ? wanted / IN_ALL : 1;
  return Math.max(AT_LEAST, Math.round(RUNS[parser] * share));
}

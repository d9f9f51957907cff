/** One series of a family: its labels and its value. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly name: string;
  readonly kind: 'counter' | 'gauge';
  /** One line of plain ASCII. */
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** A label is a word of ours; whatever is anything else is not shown, whoever it came from. */
function word(value: string): string {
  return /^[\w:./-]{1,60}$/.test(value) ? value : 'other';
}

function line(name: string, { labels, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, said]) => `${label}="${word(said)}"`);
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
}

/** Source: Prometheus, "Exposition formats", text format 0.0.4. */
export function exposition(families: readonly Family[]): string {
  const texts = families.map(({ name, kind, help, samples }) =>
    [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...samples.map((sample) => line(name, sample))].join(
      '\n',
    ),
  );
  return `${texts.join('\n')}\n`;
}

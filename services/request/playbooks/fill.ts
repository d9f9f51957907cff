import type { Command } from './playbook.ts';
import { quote } from './quote.ts';

/** What a template may name; null: not known. Instants are UTC, to the second: `2026-11-23T08:55:00Z`. */
export interface Values {
  readonly recipient: string;
  /** Of the whole request, where one search covers them all. */
  readonly recipients: readonly string[];
  readonly sender: string | null;
  readonly domain: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly 'message-id': string | null;
  readonly until: string | null;
  readonly reference: string;
}

const OPTIONAL = /\[\[(.*?)\]\]/gs;
const NAME = /\{([a-z-]+)\}/g;

/** One that cannot be quoted safely is left out of the list, which is none without any. */
function quotedList(all: readonly string[], { notation }: Command): string | null {
  const words = all.map((one) => quote(one, notation)).filter((word) => word !== null);
  return notation === 'powershell' && words.length > 0 ? words.join(',') : null;
}

function quotedValue(name: string, { recipients, ...single }: Values, command: Command): string | null {
  if (name === 'recipients') return quotedList(recipients, command);
  const { notation } = command;
  const known: Readonly<Record<string, string | null>> = single;
  const value = known[name] ?? null;
  return value === null ? null : quote(value, notation);
}

function filled(template: string, values: Values, command: Command): string | null {
  let isWhole = true;
  const text = template.replace(NAME, (_, name: string) => {
    const word = quotedValue(name, values, command);
    if (word === null) isWhole = false;
    return word ?? '';
  });
  return isWhole ? text : null;
}

/** The command with its values quoted; null where a value that it needs is not known or cannot be quoted safely. */
export function fill(command: Command, values: Values): string | null {
  // The optional parts are settled on the template: what a value says is never read as a template.
  const template = command.template.replace(OPTIONAL, (_, part: string) =>
    filled(part, values, command) === null ? '' : part,
  );
  return filled(template, values, command);
}

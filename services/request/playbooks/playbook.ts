import type { MailSystem } from '../../cases/mail-system.ts';

/**
 * How sure a fact is. `V`: read in the vendor's own documentation; `V~`: an excerpt or an older version of it; `S`: a
 * third party says so; `K`: not checked; `X`: looked for and not found.
 */
export type Mark = 'V' | 'V~' | 'S' | 'K' | 'X';

export interface Source {
  readonly mark: Mark;
  /** Null only where nothing was read. */
  readonly url: string | null;
}

/**
 * What a template may name in braces: `{recipient}`, `{sender}`, `{domain}`, `{from}`, `{to}`, `{message-id}`, `{until}`,
 * `{reference}`. Every value is quoted for the shell when it is filled in; a part in `[…]` is left out where one of its
 * values is not known.
 */
export type Template = string;

/** `powershell` and `posix` are typed into a shell; `file` is a line of a configuration file, where nothing is quoted
 *  and a value that could end the line or the word is refused. */
export type Notation = 'powershell' | 'posix' | 'file';

export interface Command {
  readonly notation: Notation;
  readonly template: Template;
}

export interface Step {
  /** A key of the catalogue under `playbooks.`; it may name the values of a template. */
  readonly text: string;
  /** The way through the product's own menus, in its own words; empty where there is none. */
  readonly menu: readonly string[];
  /** Never on a step marked K or X. */
  readonly command: Command | null;
  readonly source: Source;
}

export interface Playbook {
  readonly system: MailSystem;
  /** As its maker writes it. */
  readonly product: string;
  /** Trace, every quarantine, deferrals: for this recipient and window. */
  readonly find: readonly Step[];
  /** This message and no other. */
  readonly release: readonly Step[];
  /** Only when it authenticates, narrowest scope, with an end where the product has one. */
  readonly allow: readonly Step[];
  /** What must not be done with this product, and why: keys under `playbooks.`. */
  readonly never: readonly { readonly text: string; readonly source: Source }[];
  /** How long logs or quarantine are kept; null: not known. */
  readonly kept: { readonly text: string; readonly days: number | null; readonly source: Source } | null;
}

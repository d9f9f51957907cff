import type { MailSystem } from '../../cases/mail-system.ts';
import type { PlaybookKey } from '../../texts/en/catalogue.ts';

/**
 * How sure a fact is. `V`: read in the vendor's own documentation; `V~`: an excerpt or an older version of it; `S`: a
 * third party says so; `K`: not checked; `X`: looked for and not found; `A`: advice of our own that says nothing of the
 * product.
 */
export type Mark = 'V' | 'V~' | 'S' | 'K' | 'X' | 'A';

export interface Source {
  readonly mark: Mark;
  /** Null only where nothing was read. */
  readonly url: string | null;
}

/**
 * What a template may name in braces: `{recipient}`, `{recipients}` (all of them, as a list of PowerShell), `{sender}`, `{domain}`, `{from}`, `{to}`, `{message-id}`, `{until}`,
 * `{reference}`. Every value is quoted for the shell when it is filled in, so the template puts no quotes around it. A
 * part in `[[…]]` is left out where one of its values is not known; else a command whose value is not known or cannot be
 * quoted safely is left out. `{from}`, `{to}` and `{until}` are UTC instants such as `2026-11-23T08:55:00Z`. What the
 * administrator has to put in stands in single quotes and angle brackets: `'<Identity>'`. One command a template: no `;`.
 */
export type Template = string;

/** `powershell` and `posix` are typed into a shell; `file` is a part of a configuration file, where nothing is quoted and
 *  a value that is more than a plain address, domain, instant or reference is refused. */
export type Notation = 'powershell' | 'posix' | 'file';

export interface Command {
  readonly notation: Notation;
  readonly template: Template;
}

export interface Step {
  /** It may name `{mailbox}`, `{sender}`, `{domain}`, `{until}`, `{reference}`; the menu and the command stand below it. */
  readonly text: PlaybookKey;
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
  /** What must not be done with this product, and why. */
  readonly never: readonly { readonly text: PlaybookKey; readonly source: Source }[];
  /** How long logs or quarantine are kept; null: not known. */
  readonly kept: { readonly text: PlaybookKey; readonly days: number | null; readonly source: Source } | null;
}

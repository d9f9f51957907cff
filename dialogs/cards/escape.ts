import { plain } from '../../services/texts/plain.ts';

/**
 * What people or other systems wrote, so that a card shows it as it is: Markdown, HTML and Teams' `<at>` mentions
 * mean nothing in it. Control and direction characters are left out.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) =>
      plain(line)
        .replace(/[\\`*_[\]<>~|#]/g, (mark) => `\\${mark}`)
        .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')
        .replace(/^(\s*\d{1,9})([.)])(?=\s)/, '$1\\$2'),
    )
    .join('\n');
}

/**
 * A text of the catalogue, already filled in: its bold stays, but what it was filled with makes no link and no tag.
 * What was escaped before stays as it is.
 */
export function defuse(text: string): string {
  return text
    .replaceAll('](', '] (')
    .replace(/\\.|[<>]/g, (found) => (found === '<' || found === '>' ? `\\${found}` : found));
}

/** Without Markdown, for notifications and clients that draw no card. */
export function withoutMarkdown(text: string): string {
  return text.replaceAll('**', '').replace(/\\([\\`*_[\]<>~|#\-+.)])/g, '$1');
}

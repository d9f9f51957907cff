import { escapeHtml } from '../request-pages/escape-html.ts';

/** A term and what is said of it. The text is HTML, already escaped. */
export type Row = readonly [term: string, html: string | null];

export function factList(rows: readonly Row[], style = 'facts'): string {
  const items = rows
    .filter(([, html]) => html !== null && html !== '')
    .map(([term, html]) => `<div><dt>${escapeHtml(term)}</dt><dd>${html}</dd></div>`);
  return items.length === 0 ? '' : `<dl class="${style}">${items.join('\n')}</dl>`;
}

export function paragraph(text: string, style = ''): string {
  return `<p${style === '' ? '' : ` class="${style}"`}>${escapeHtml(text)}</p>`;
}

export function section(id: string, title: string, html: string): string {
  return `<section id="${id}">\n<h2>${escapeHtml(title)}</h2>\n${html}\n</section>`;
}

/** From what it was to what it becomes, the one struck and the other marked. */
export function changeHtml(old: string | null, next: string | null): string | null {
  if (old === null && next === null) return null;
  const before = old === null || old === '' ? '' : `<del>${escapeHtml(old)}</del> `;
  const after = next === null || next === '' ? '' : `<ins>${escapeHtml(next)}</ins>`;
  return `${before}${before !== '' && after !== '' ? '→ ' : ''}${after}`;
}

export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  style: string,
): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, place) => `<td data-label="${escapeHtml(columns[place] ?? '')}">${cell}</td>`).join('')}</tr>`,
  );
  return `<table class="${style}"><thead><tr>${head}</tr></thead>\n<tbody>${body.join('\n')}</tbody></table>`;
}

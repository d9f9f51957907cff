import type { Language } from '../texts/language.ts';
import type { Block, StepRow } from './blocks.ts';

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Mail programs keep inline styles; a few also read the sheet, which is where the dark colours come from. */
const SHEET = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.desk-ground{background:#10141f!important}.desk-sheet{background:#191f2e!important;border-color:#2e3750!important}
.desk-ink{color:#e8ebf4!important}.desk-quiet{color:#a7b0c6!important}.desk-link{color:#9db6ff!important}
.desk-box{background:#222a3d!important;border-color:#2e3750!important}
.desk-button{background:#9db6ff!important;color:#10141f!important}
.desk-mark{background:#4a3600!important;color:#ffe9b0!important}}
@media (max-width:520px){.desk-cell{display:block!important;width:auto!important;padding:0 0 3px!important}.desk-value{padding-bottom:12px!important}}`;

const STYLE = {
  p: 'margin:0 0 12px;color:#1b2233',
  h: 'margin:26px 0 8px;font-size:17px;line-height:1.35;color:#1b2233',
  table: 'width:100%;border-collapse:collapse;margin:0 0 12px;color:#1b2233',
  th: 'padding:5px 14px 5px 0;width:26%;color:#525c74',
  td: 'padding:5px 0',
  sub: 'margin:18px 0 6px;font-size:15px;line-height:1.35;color:#1b2233',
  pre: "margin:6px 0 4px;padding:9px 12px;background:#f6f7fb;border:1px solid #dfe3ee;border-radius:6px;color:#1b2233;font:13px/1.5 Consolas,'Courier New',monospace;white-space:pre-wrap;overflow-wrap:anywhere",
  quote: 'margin:0 0 14px;padding:10px 14px;background:#f6f7fb;border-left:3px solid #1e3a8a;color:#1b2233',
  button:
    'display:inline-block;padding:12px 20px;background:#1e3a8a;color:#ffffff;border-radius:6px;font-weight:600;text-decoration:none',
  mark: 'margin:0 0 16px;padding:10px 14px;background:#fff3cd;color:#5c4400;border-radius:6px;font-weight:600',
} as const;

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

function step({ text, menu, command }: StepRow): string {
  const quiet = (words: string) =>
    `<br><span class="desk-quiet" style="color:#525c74">${escapeHtml(words)}</span>`;
  const told = `${escapeHtml(text)}${menu === null ? '' : quiet(menu)}`;
  const typed =
    command === null
      ? ''
      : `${quiet(command.label)}<pre class="desk-box desk-ink" dir="ltr" translate="no" style="${STYLE.pre}">${escapeHtml(command.lines)}</pre>`;
  return `<li class="desk-ink" style="margin:8px 0;color:#1b2233">${told}${typed}</li>`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'mark':
      return `<p class="desk-mark" style="${STYLE.mark}">${escapeHtml(one.text)}</p>`;
    case 'heading':
      return `<h2 class="desk-ink" style="${STYLE.h}">${escapeHtml(one.text)}</h2>`;
    case 'paragraph':
      return `<p class="desk-ink" style="${STYLE.p}">${escapeHtml(one.text)}</p>`;
    case 'facts':
      return `<table class="desk-ink" style="${STYLE.table}">${one.rows
        .map(
          ({ label, lines: values }) =>
            `<tr valign="top"><th scope="row" align="left" class="desk-cell desk-quiet" style="${STYLE.th}">${escapeHtml(label)}</th><td class="desk-cell desk-value" style="${STYLE.td}">${values.map(escapeHtml).join('<br>')}</td></tr>`,
        )
        .join('\n')}</table>`;
    case 'list':
      return `<ul style="margin:0 0 12px;padding-left:22px">${one.items
        .map((item) => `<li class="desk-ink" style="margin:4px 0;color:#1b2233">${escapeHtml(item)}</li>`)
        .join('\n')}</ul>`;
    case 'subheading':
      return `<h3 class="desk-ink" style="${STYLE.sub}">${escapeHtml(one.text)}</h3>`;
    case 'steps':
      return `<ol style="margin:0 0 12px;padding-left:24px">${one.items.map(step).join('\n')}</ol>`;
    case 'quote':
      return `<p class="desk-quiet" style="margin:0 0 4px;font-weight:600;color:#525c74">${escapeHtml(one.label)}</p>
<blockquote class="desk-box desk-ink" style="${STYLE.quote}">${lines(one.text)}</blockquote>`;
    case 'link':
      return `<p style="margin:18px 0 6px"><a class="desk-button" href="${escapeHtml(one.url)}" style="${STYLE.button}">${escapeHtml(one.label)}</a></p>
<p class="desk-quiet" style="margin:0 0 14px;font-size:13px;color:#525c74;word-break:break-all">${escapeHtml(one.url)}</p>`;
    case 'earlier':
      return `<p class="desk-quiet" style="margin:22px 0 4px;font-weight:600;color:#525c74">${escapeHtml(one.title)}</p>
<blockquote class="desk-box desk-ink" style="${STYLE.quote}">${one.blocks.map(block).join('\n')}</blockquote>`;
  }
}

/** The alternative to the plain text: no image, no script, nothing that is fetched. */
export function letterHtml(all: readonly Block[], subject: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${SHEET}</style>
</head>
<body class="desk-ground" style="margin:0;padding:0;background:#f6f7fb">
<div class="desk-ground" style="padding:20px 12px;background:#f6f7fb">
<div class="desk-sheet" style="max-width:640px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #dfe3ee;border-radius:10px;font:15px/1.55 'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:anywhere">
${all.map(block).join('\n')}
</div>
</div>
</body>
</html>
`;
}

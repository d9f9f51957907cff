import { showRef } from '../../services/cases/ref.ts';
import { say } from '../../services/texts/texts.ts';
import { escapeHtml } from '../request-pages/escape-html.ts';
import { askedOfItHtml } from './asked-of-it.ts';
import { caseFactsHtml, stateHtml, titleOf } from './case-facts.ts';
import { courseHtml, decisionsHtml } from './course.ts';
import type { DossierInput } from './dossier-input.ts';
import { dossierStyle } from './dossier-style.ts';
import { momentText, wordFor } from './dossier-words.ts';
import { mailsHtml } from './mails.ts';
import { paragraph, section } from './parts.ts';
import { proofHtml, showsHtml } from './proof.ts';

const SECTIONS = [
  ['facts', caseFactsHtml],
  ['state', stateHtml],
  ['decisions', decisionsHtml],
  ['mails', mailsHtml],
  ['it', askedOfItHtml],
  ['shows', showsHtml],
  ['proof', proofHtml],
  ['course', courseHtml],
] as const;

function madeText({ reader, at, madeFor }: DossierInput): string {
  const moment = momentText(reader, at);
  if (madeFor === null) return say(reader, 'dossier.made.here', { at: moment });
  const { name, right } = madeFor;
  return say(reader, 'dossier.made.for', { at: moment, name, right: wordFor(reader, 'value', right) });
}

/** A page without a script that reads on a phone and prints on A4, its reference on every sheet. */
export function dossierHtml(input: DossierInput): string {
  const { facts, reader, practice, styleInside, at } = input;
  const { c } = facts;
  const title = titleOf(input);
  const running = say(reader, 'dossier.running', { ref: showRef(c.ref), at: momentText(reader, at) });
  const style = styleInside
    ? `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<style>${dossierStyle}</style>`
    : '<link rel="stylesheet" href="../assets/dossier.css">';
  const parts = SECTIONS.map(([name, html]) =>
    section(name, say(reader, `dossier.heading.${name}`), html(input)),
  );
  return `<!doctype html>
<html lang="${reader.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} – IMI Password Desk</title>
${style}
</head>
<body>
<div class="sheet">
<div class="running" aria-hidden="true"><span>${escapeHtml(running)}</span><span>IMI Password Desk</span></div>
<div class="pages">
<header>
<p class="product">IMI Password Desk</p>
<h1>${escapeHtml(title)}</h1>
${paragraph(say(reader, 'dossier.sub', { user: c.user.name, authority: c.authority.name }), 'sub')}
${practice ? paragraph(say(reader, 'pages.practice'), 'practice') : ''}
${paragraph(`${madeText(input)} ${say(reader, 'dossier.zone', { zone: reader.timeZone })}`, 'made')}
${paragraph(say(reader, 'dossier.careful'), 'careful')}
</header>
<main>
${parts.join('\n')}
</main>
</div>
</div>
</body>
</html>
`;
}

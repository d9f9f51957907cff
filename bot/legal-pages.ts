import { LANGUAGES, type Language } from '../services/texts/language.ts';
import { legalDe } from '../services/texts/legal/de.ts';
import { legalEn } from '../services/texts/legal/en.ts';
import { legalEs } from '../services/texts/legal/es.ts';
import type { LegalPageText, LegalText } from '../services/texts/legal/legal-text.ts';
import { chooseLanguage } from './accept-language.ts';

export type LegalPage = 'privacy' | 'terms';

const texts: Readonly<Record<Language, LegalText>> = { en: legalEn, es: legalEs, de: legalDe };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function renderSections({ sections }: LegalPageText, days: string): string {
  const write = (text: string): string => escapeHtml(text.replaceAll('{days}', days));
  return sections
    .map(({ heading, paragraphs, points }) => {
      const said = paragraphs.map((one) => `<p>${write(one)}</p>`).join('\n');
      const listed = points.map((one) => `<li>${write(one)}</li>`).join('\n');
      return `<section>\n<h2>${write(heading)}</h2>\n${said}${listed && `<ul>\n${listed}\n</ul>`}\n</section>`;
    })
    .join('\n');
}

/**
 * `/privacy` and `/terms`. No script and no style of its own, links relative, so that it works under a path, too.
 * The answer depends on Accept-Language unless `language` (of the query) is one of ours: send `Vary`.
 */
export function renderLegalPage(
  page: LegalPage,
  asked: { readonly acceptLanguage: string; readonly language: string; readonly retentionDays: number },
): { readonly html: string; readonly language: string } {
  const language = chooseLanguage(`${asked.language},${asked.acceptLanguage}`, LANGUAGES);
  const text = texts[language];
  const { title, intro } = text[page];
  const days = new Intl.NumberFormat(language).format(asked.retentionDays);
  const otherPage = page === 'privacy' ? 'terms' : 'privacy';
  const otherLanguages = LANGUAGES.filter((one) => one !== language)
    .map((one) => `<a href="?language=${one}" hreflang="${one}" lang="${one}">${texts[one].language}</a>`)
    .join(' ');
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – IMI Password Desk</title>
<link rel="stylesheet" href="assets/page.css">
</head>
<body>
<header>
<p class="product">IMI Password Desk</p>
<nav aria-label="${escapeHtml(text.languages)}">${otherLanguages}</nav>
</header>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="intro">${escapeHtml(intro)}</p>
${renderSections(text[page], days)}
</main>
<footer>
<nav aria-label="${escapeHtml(text.otherPages)}"><a href="${otherPage}?language=${language}">${escapeHtml(text[otherPage].title)}</a></nav>
</footer>
</body>
</html>
`;
  return { html, language };
}

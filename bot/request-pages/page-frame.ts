import { type Language, languageName } from '../../services/texts/language.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import { escapeHtml } from './escape-html.ts';

export interface Frame {
  readonly reader: Reader;
  readonly title: string;
  /** The request's own language, where English is shown instead; else null. */
  readonly own: Language | null;
  readonly practice: boolean;
  /** HTML. */
  readonly main: string;
}

function languageLink({ reader, own }: Frame): string {
  if (reader.language === 'en' && own === null) return '';
  const target = own ?? 'en';
  const label =
    own === null
      ? say(reader, 'pages.in-english')
      : say({ ...reader, language: own }, 'pages.in-own', { language: languageName(own) });
  return `<nav aria-label="${escapeHtml(say(reader, 'pages.languages'))}"><a href="?language=${target}" hreflang="${target}" lang="${target}">${escapeHtml(label)}</a></nav>`;
}

/** Links are relative, so that the page works under a path. No script, no style of its own. */
export function framed(frame: Frame): string {
  const { reader, title, practice, main } = frame;
  const { language } = reader;
  const word = (key: 'practice' | 'more-pages' | 'privacy' | 'terms') =>
    escapeHtml(say(reader, `pages.${key}`));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} – IMI Password Desk</title>
<link rel="stylesheet" href="../assets/page.css">
</head>
<body>
<header>
<p class="product">IMI Password Desk</p>
${languageLink(frame)}
</header>
<main>
${practice ? `<p class="practice">${word('practice')}</p>` : ''}
${main}
</main>
<footer>
<nav aria-label="${word('more-pages')}"><a href="../privacy?language=${language}">${word('privacy')}</a> <a href="../terms?language=${language}">${word('terms')}</a></nav>
</footer>
</body>
</html>
`;
}

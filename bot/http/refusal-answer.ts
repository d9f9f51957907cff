import type { IncomingMessage } from 'node:http';
import { LANGUAGES, type Language } from '../../services/texts/language.ts';
import { refusalDe } from '../../services/texts/refusal/de.ts';
import { refusalEn } from '../../services/texts/refusal/en.ts';
import { refusalEs } from '../../services/texts/refusal/es.ts';
import type { RefusalText } from '../../services/texts/refusal/refusal-text.ts';
import { chooseLanguage } from '../accept-language.ts';
import type { HttpRefusal, RefusalStatus } from './http-refusal.ts';
import type { PageAnswer } from './http-shapes.ts';

const texts: Readonly<Record<Language, RefusalText>> = { en: refusalEn, es: refusalEs, de: refusalDe };

const said: Readonly<Record<RefusalStatus, keyof RefusalText>> = {
  400: 'badRequest',
  401: 'forbidden',
  403: 'forbidden',
  404: 'notFound',
  405: 'badRequest',
  408: 'failed',
  413: 'tooLarge',
  414: 'notFound',
  415: 'badRequest',
  417: 'badRequest',
  429: 'tooMany',
  431: 'badRequest',
  500: 'failed',
  503: 'failed',
};

/** For a program: `{ "error": { "code", "message" } }`, as the Bot Connector writes its own. */
function refusalJson({ status, message }: HttpRefusal): PageAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ error: { code: String(status), message } }),
  };
}

/** For a person, in the language of the browser. */
function refusalPage({ status }: HttpRefusal, acceptLanguage: string): PageAnswer {
  const language = chooseLanguage(acceptLanguage, LANGUAGES);
  const { title, sentence } = texts[language][said[status]];
  const body = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – IMI Password Desk</title>
<link rel="stylesheet" href="/assets/page.css">
</head>
<body>
<header><p class="product">IMI Password Desk</p></header>
<main>
<h1>${title}</h1>
<p class="intro">${sentence}</p>
</main>
</body>
</html>
`;
  return { status, headers: { 'Content-Language': language, Vary: 'Accept-Language' }, body };
}

/** A page for a browser, JSON for a program. */
export function refusalFor({ url = '', headers }: IncomingMessage, refusal: HttpRefusal): PageAnswer {
  const isPage =
    /^\/(it\/|dossier\/|privacy\b|terms\b)/.test(url) || /\btext\/html\b/.test(headers.accept ?? '');
  if (!isPage || url.startsWith('/api/')) return refusalJson(refusal);
  return refusalPage(refusal, headers['accept-language'] ?? '');
}

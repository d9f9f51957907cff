import type { PageHandler } from './http/http-shapes.ts';
import { type LegalPage, renderLegalPage } from './legal-pages.ts';

/** The pages that the Teams package names: what is stored, and on which terms. */
export function legalPages(retentionDays: number): Readonly<Record<LegalPage, PageHandler>> {
  const show =
    (page: LegalPage): PageHandler =>
    ({ headers, query }) => {
      const asked = {
        acceptLanguage: headers['accept-language'] ?? '',
        language: query.language ?? '',
        retentionDays,
      };
      const { html, language } = renderLegalPage(page, asked);
      return { status: 200, headers: { 'Content-Language': language, Vary: 'Accept-Language' }, body: html };
    };
  return { privacy: show('privacy'), terms: show('terms') };
}

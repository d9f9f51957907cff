import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../bot/accept-language.ts';
import { renderLegalPage } from '../../bot/legal-pages.ts';
import { legalDe } from '../../services/texts/legal/de.ts';
import { legalEn } from '../../services/texts/legal/en.ts';
import { legalEs } from '../../services/texts/legal/es.ts';

const asked = { acceptLanguage: 'en', language: '', retentionDays: 180 };

describe('the privacy page', () => {
  test('says for how many days a closed case is kept', () => {
    expect(renderLegalPage('privacy', asked).html).toContain('kept for 180 days');
    expect(renderLegalPage('privacy', { ...asked, retentionDays: 30 }).html).toContain('kept for 30 days');
  });

  test('comes in the language of the browser, and in another one when asked', () => {
    const spanish = renderLegalPage('privacy', { ...asked, acceptLanguage: 'es-ES,es;q=0.9,en;q=0.8' });
    expect(spanish.language).toBe('es');
    expect(spanish.html).toContain('<html lang="es">');
    expect(spanish.html).toContain('<h1>Privacidad</h1>');
    expect(renderLegalPage('privacy', { ...asked, language: 'es' }).language).toBe('es');
    const german = renderLegalPage('privacy', { ...asked, acceptLanguage: 'de-AT,en;q=0.5' });
    expect(german.html).toContain('<h1>Datenschutz</h1>');
    expect(german.html).toContain('180 Tage aufbewahrt');
    expect(renderLegalPage('privacy', { ...asked, language: '"><script>' }).html).not.toContain('<script');
  });

  test.each(['privacy', 'terms'] as const)(
    'needs no script, no inline style and no other host: %s',
    (page) => {
      const { html } = renderLegalPage(page, asked);
      expect(html).not.toMatch(/<script|<style|style=|\bon\w+=|https?:|src=/i);
      expect(html).not.toMatch(/\{\w+\}|undefined/);
    },
  );

  test('leads to the terms and back, in the same language', () => {
    expect(renderLegalPage('privacy', { ...asked, language: 'es' }).html).toContain(
      'href="terms?language=es"',
    );
    expect(renderLegalPage('terms', asked).html).toContain('href="privacy?language=en"');
  });
});

test('all languages say the same things in the same order', () => {
  const shape = (text: typeof legalEn) =>
    [text.privacy, text.terms].map((page) =>
      page.sections.map((one) => [one.paragraphs.length, one.points.length]),
    );
  expect(shape(legalEs)).toEqual(shape(legalEn));
  expect(shape(legalDe)).toEqual(shape(legalEn));
});

describe('the language of a page', () => {
  test.each([
    ['', 'en'],
    ['es', 'es'],
    ['es-MX,en;q=0.9', 'es'],
    ['en;q=0.3, es;q=0.7', 'es'],
    ['fr,de;q=0.9', 'en'],
    ['es;q=0, en', 'en'],
    ['es;q=oops', 'en'],
    [`${'x'.repeat(100_000)},es`, 'en'],
  ])('for Accept-Language “%.30s” it is %s', (header, language) => {
    expect(chooseLanguage(header, ['en', 'es'])).toBe(language);
  });
});

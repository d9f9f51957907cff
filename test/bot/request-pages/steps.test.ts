import { describe, expect, test } from 'vitest';
import { MAIL_SYSTEMS } from '../../../services/cases/mail-system.ts';
import { NOW } from '../../builders/facts.ts';
import { aGuess } from '../../services/request/playbooks/steps-shown.ts';
import { aCaseWithIt, aRequest, aSender, someLetters } from '../../services/request/requests.ts';
import { answering } from './answering.ts';

const c = aCaseWithIt({ mailSystem: aGuess('microsoft-365') });

const plainWords = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

describe('the steps on the answer page', () => {
  test('are those of the mail, word for word', async () => {
    const { html } = await answering({ c }).get();
    const page = plainWords(html);
    const { text } = someLetters().toIt({
      request: aRequest(),
      members: [c],
      count: 0,
      level: 'it-unit',
      sender: aSender(),
      key: 'it-k7q4md/1/mail-it',
      now: NOW,
    });
    const { steps } = someLetters().essentials([c]);
    const mail = text.replace(/\s+/g, ' ');
    const told = steps.groups.flatMap((group) => group.steps);
    expect(told.length).toBeGreaterThan(5);
    for (const { text: words, menu, command } of told)
      for (const part of [words, menu ?? '', command?.lines.replace(/\s+/g, ' ') ?? '']) {
        expect(page).toContain(part);
        expect(mail).toContain(part);
      }
  });

  test.each(MAIL_SYSTEMS)('can be those for %s, by a plain address', async (system) => {
    const it = answering({ c });
    const { status, html } = await it.get({ query: { system } });
    expect(status).toBe(200);
    expect(html).toContain(`<option value="${system}" selected>`);
    expect(it.world.answers).toBe(0);
  });

  test.each(['', 'Microsoft-365', '../etc', '"><script>', 'constructor', '__proto__'])(
    'stay those that were recognised for the system %j',
    async (system) => {
      const { html } = await answering({ c }).get({ query: { system } });
      expect(html).toContain('<option value="" selected>');
      expect(html).toContain('Steps for Microsoft 365');
      expect(html).not.toContain('<script>');
    },
  );

  test('keep the language in which the page is read', async () => {
    const { html } = await answering({ c }).get({ query: { system: 'mimecast', language: 'es' } });
    expect(html).toContain('Pasos para Mimecast');
    expect(html).toContain('name="language" value="es"');
  });

  test('stay while an answer is corrected', async () => {
    const { html, status } = await answering({ c }).post(
      { answer: 'more', text: '' },
      { query: { system: 'zimbra' } },
    );
    expect(status).toBe(422);
    expect(html).toContain('<option value="zimbra" selected>');
  });

  test('show nothing as markup that a case says', async () => {
    const host = '<img src=x onerror=alert(1)>.example';
    const { html } = await answering({ c: aCaseWithIt({ mailSystem: aGuess('mimecast', { host }) }) }).get();
    expect(html).not.toContain('<img');
    expect(html).toContain('&#60;img');
  });
});

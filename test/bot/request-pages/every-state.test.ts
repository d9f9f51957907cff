import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { everyState } from './every-state.ts';

const STATUS: Readonly<Record<string, number>> = {
  'no answer chosen': 422,
  'no question': 422,
  'no address': 422,
  'a fourth forward': 422,
  ended: 410,
  superseded: 410,
  expired: 410,
  unknown: 404,
  'from elsewhere': 403,
};

describe('whatever the page has to say', () => {
  test.each(LANGUAGES)('it says in %s, with the status that is right and one headline', async (language) => {
    for (const [name, { status, html }] of await everyState(language)) {
      expect([name, status]).toEqual([name, STATUS[name] ?? 200]);
      expect([name, /<html lang="(\w+)"/.exec(html)?.[1]]).toEqual([name, language]);
      expect([name, html.match(/<h1/g)?.length]).toEqual([name, 1]);
      expect([name, /<title>[^<]{10,}/.test(html)]).toEqual([name, true]);
    }
  });

  test('every link into the page leads to something that is there', async () => {
    for (const [name, { html }] of await everyState('en')) {
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect([name, targets.filter((id) => !html.includes(`id="${id}"`))]).toEqual([name, []]);
    }
  });

  test('whoever finds a link that ended, is unknown or was used is told whom to ask', async () => {
    const pages = new Map(await everyState('en'));
    for (const name of ['expired', 'superseded', 'unknown'])
      expect(pages.get(name)?.html).toMatch(/reply to the mail/i);
    expect(pages.get('again')?.html).toContain('Reply to the mail that brought you here');
    expect(pages.get('a fourth forward')?.html).toContain('already forwarded three times');
  });
});

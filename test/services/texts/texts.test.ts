import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageName, languageOf } from '../../../services/texts/language.ts';
import type { Message, Param } from '../../../services/texts/message.ts';
import { render, renderStrictly, say, TextFault } from '../../../services/texts/texts.ts';

const madrid = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const madrileña = { language: 'es', timeZone: 'Europe/Madrid' } as const;

/** The shortest text with one moment in it, and what stands where the moment belongs. */
function shown(instant: string, reader: Parameters<typeof render>[1]): string {
  return render(
    { key: 'tell.address-changed', params: { user: { instant }, new: '', old: '', ref: '' } },
    reader,
  );
}

const withUser = (user: Param): Message => ({
  key: 'tell.reopened',
  params: { user, ref: 'K7Q-4MD' },
});

describe('a moment', () => {
  it('is shown in the zone of whoever reads', () => {
    expect(shown('2026-11-24T09:15:00Z', madrid)).toContain('Tuesday, 24 November 2026 at 10:15’s');
    expect(shown('2026-11-24T09:15:00Z', { language: 'en', timeZone: 'Atlantic/Azores' })).toContain(
      'at 08:15',
    );
  });

  it('is shown in the language of whoever reads', () => {
    expect(shown('2026-11-24T09:15:00Z', madrileña)).toContain(
      'martes, 24 de noviembre de 2026, a las 10:15',
    );
    expect(shown('2026-11-24T00:15:00Z', madrileña)).toContain('a la 01:15');
  });

  it('names the zone in the hour that the October change repeats, and only then', () => {
    expect(shown('2026-10-24T23:59:00Z', madrid)).toContain('at 01:59’s');
    expect(shown('2026-10-25T00:30:00Z', madrid)).toContain('at 02:30 (CEST)');
    expect(shown('2026-10-25T01:30:00Z', madrid)).toContain('at 02:30 (CET)');
    expect(shown('2026-10-25T02:00:00Z', madrid)).toContain('at 03:00’s');
    expect(shown('2026-10-25T00:30:00Z', madrileña)).toContain('a las 02:30 (CEST)');
  });

  it('is not ambiguous in March', () => {
    expect(shown('2026-03-29T00:59:00Z', madrid)).toContain('at 01:59’s');
    expect(shown('2026-03-29T01:00:00Z', madrid)).toContain('at 03:00’s');
  });

  it('is shown in UTC, and says so, where the zone is not known here', () => {
    expect(shown('2026-11-24T09:15:00Z', { language: 'en', timeZone: 'Mars/Olympus' })).toContain(
      'at 09:15 (UTC)',
    );
  });

  it('may be a day without a time, which is the same day everywhere', () => {
    for (const timeZone of ['Pacific/Auckland', 'Pacific/Honolulu'])
      expect(render(withUser({ day: '2026-12-08' }), { language: 'en', timeZone })).toContain(
        'Tuesday, 8 December 2026',
      );
    expect(render(withUser({ day: '2026-12-08' }), madrileña)).toContain('martes, 8 de diciembre de 2026');
  });
});

describe('a moment in German', () => {
  const berlin = { language: 'de', timeZone: 'Europe/Berlin' } as const;

  it('reads as German writes it, and names the zone in the repeated hour', () => {
    expect(shown('2026-11-24T09:15:00Z', berlin)).toContain('Dienstag, 24. November 2026 um 10:15 Uhr');
    expect(shown('2026-10-25T00:30:00Z', berlin)).toContain('um 02:30 Uhr (MESZ)');
    expect(shown('2026-10-25T01:30:00Z', berlin)).toContain('um 02:30 Uhr (MEZ)');
    expect(render(withUser({ day: '2026-12-08' }), berlin)).toContain('Dienstag, 8. Dezember 2026');
  });
});

describe('what people wrote', () => {
  it('stands as it was written, signs and accents included', () => {
    for (const name of ["Siobhán O'Brien", 'a{b}c', '<b>x</b>', 'Ελένη', 'José  Luis', '100% #1'])
      expect(render(withUser(name), madrid)).toContain(`The case of ${name} is open`);
  });

  it('cannot turn the reading direction or hide characters that control a screen', () => {
    expect(render(withUser('Ma\u202egro live a\u0007r\u200bia\u2066'), madrid)).toContain(
      'The case of Magro live aria is',
    );
  });

  it('shows what cannot be seen in an address, where it is what is wrong', () => {
    const params = {
      user: 'María',
      ref: 'K7Q-4MD',
      old: 'ma\u200bria@getafe.example',
      new: 'm@\u202eg.example',
    };
    const said = render({ key: 'tell.address-changed', params }, madrid);
    expect(said).toContain('ma[U+200B]ria@getafe.example');
    expect(said).toContain('m@[U+202E]g.example');
  });

  it.each([
    ['en', 'x”. Nuria Soler has checked it. “y'],
    ['es', 'x». Nuria Soler lo ha comprobado. «y'],
    ['de', 'x“. Nuria Soler hat es geprüft. „y'],
  ] as const)('cannot end the quotation that it stands in: %s', (language, reason) => {
    const names = { user: 'María', requester: 'Ana', authority: 'Getafe', ref: 'K7Q-4MD', code: 'K3FP' };
    const params = {
      ...names,
      old: 'a@b.example',
      new: 'c@d.example',
      until: 'x',
      ends: 'x',
      personal: 'no',
      consenter: 'Ana',
      reason,
    };
    const said = render({ key: 'tell.approval.loan', params }, { language, timeZone: 'Europe/Madrid' });
    expect(said).toMatch(/[“«„]x"\. Nuria Soler [^“”„«»]*"y[”»“]/);
  });

  it('cannot begin a line of its own', () => {
    for (const gap of ['\r\n', '\n', '\t', '\u2028'])
      expect(render(withUser(`María${gap}**approve**`), madrid)).toContain(
        'The case of María **approve** is',
      );
  });
});

describe('a text within a text', () => {
  it('is filled with the same values and said in the same language', () => {
    const message = withUser({ text: 'tell.recheck.came' });
    expect(() => renderStrictly(message, madrid)).toThrow(TextFault);
    const nested: Message = {
      key: 'tell.declined.reset',
      params: { user: 'María', ref: 'K7Q-4MD', self: 'no', who: { text: 'ignored.due.not-yet' } },
    };
    expect(renderStrictly(nested, madrileña)).toContain('Todavía no es el momento');
  });

  it('does not go round in circles', () => {
    const message: Message = { key: 'tell.reopened', params: { user: { text: 'tell.reopened' }, ref: '' } };
    expect(() => renderStrictly(message, madrid)).toThrow(TextFault);
  });
});

describe('a faulty text', () => {
  it('is noticed at once where that is wanted', () => {
    expect(() => renderStrictly({ key: 'tell.nothing-of-the-kind', params: {} }, madrid)).toThrow(TextFault);
    expect(() => renderStrictly({ key: 'toString', params: {} }, madrid)).toThrow(TextFault);
    expect(() => renderStrictly({ key: 'tell.reopened', params: {} }, madrid)).toThrow(TextFault);
    expect(() => renderStrictly(withUser({ instant: 'soon' }), madrid)).toThrow(TextFault);
  });

  it('is never silence towards a person, and never a crash', () => {
    const spoken: readonly Message[] = [
      { key: 'tell.nothing-of-the-kind', params: {} },
      { key: 'toString', params: {} },
      { key: '<b>Your password is Zx9-77-abc</b>', params: {} },
      { key: 'tell.reopened', params: {} },
      withUser({ text: 'tell.nothing-of-the-kind' }),
    ];
    const missing = { en: /I cannot show/, es: /no puedo mostrar/, de: /nicht anzeigen kann/ };
    for (const language of LANGUAGES)
      for (const each of spoken) {
        const said = render(each, { language, timeZone: 'Europe/Madrid' });
        expect(said).toMatch(missing[language]);
        expect(said).not.toContain('tell.');
        expect(said).not.toContain('Zx9');
      }
    expect(say(madrileña, 'tell.reopened', { user: { instant: '' }, ref: '' })).toMatch(missing.es);
  });
});

describe('a language', () => {
  it.each([
    ['es-MX', 'es'],
    ['ES', 'es'],
    ['en_GB', 'en'],
    ['de-AT', 'de'],
    ['nl-BE', 'en'],
    ['', 'en'],
    ['est', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('asked for as %s is %s', (tag, language) => {
    expect(languageOf(tag, 'en')).toBe(language);
  });

  it('falls back to the one that is set where it is not spoken here', () => {
    expect(languageOf('mt', 'es')).toBe('es');
  });

  it('is named in itself', () => {
    expect(LANGUAGES.map(languageName)).toEqual(['English', 'Español', 'Deutsch']);
  });
});

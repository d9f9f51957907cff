import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../services/cases/instant.ts';
import { LANGUAGES } from '../../services/texts/language.ts';
import { aDraft, aPointer, NOW } from '../builders/facts.ts';
import { anAuthority } from '../builders/people.ts';
import { aStage } from '../builders/stage.ts';
import { aCaseWithIt, links } from '../services/request/requests.ts';
import { answering } from './request-pages/answering.ts';

describe('opening the page', () => {
  test('shows whose mail, when, from whom, and the five answers with what each causes', async () => {
    const { status, html, headers } = await answering().get();
    expect(status).toBe(200);
    expect(headers['Content-Language']).toBe('en');
    for (const said of [
      'maria.garcia@getafe.example',
      'K7Q-4MD',
      'Ana Ruiz',
      'Carlos Vega',
      '23 November 2026, 09:55 – 11:00 (Europe/Madrid, UTC+1)',
      '= 2026-11-23 08:55 – 10:00 UTC',
      'Found and released',
      'We stop reminding you',
    ])
      expect(html).toContain(said);
    expect(html.match(/type="radio"/g)).toHaveLength(5);
  });

  test('says above the form whom to call when in doubt', async () => {
    const { html } = await answering().get();
    expect(html.indexOf('call Ana Ruiz or Carlos Vega')).toBeGreaterThan(0);
    expect(html.indexOf('call Ana Ruiz or Carlos Vega')).toBeLessThan(html.indexOf('<form'));
  });

  test('says what “released” leaves undone, and that “allowed” is enough where both were done', async () => {
    const { html } = await answering().get();
    expect(html).toMatch(
      /for="answer-released">Found and released <span[^>]*>\(only this one; mail from now on/,
    );
    expect(html).toMatch(/for="answer-allowed">Allowed from now on <span[^>]*>\(also if you released/);
  });

  test('shows the note, signed by whoever wrote it, and IT’s own question, as text', async () => {
    const draft = aDraft({
      why: 'it-asks-more',
      question: 'Which <IP>?',
      note: '<b>Gate 7</b>\u202e\nplease',
      noteBy: 'Carlos <Vega>',
    });
    const { html } = await answering({ c: aCaseWithIt({ request: aPointer({ draft }) }) }).get();
    expect(html).toContain('Note from Carlos &#60;Vega&#62;');
    expect(html).toContain('<blockquote>&#60;b&#62;Gate 7&#60;/b&#62;\nplease</blockquote>');
    expect(html).toContain('<blockquote>Which &#60;IP&#62;?</blockquote>');
    expect((await answering().get()).html).not.toContain('<blockquote>');
  });

  test('changes nothing, however often a scanner opens it', async () => {
    const it = answering();
    for (let time = 0; time < 5; time += 1) {
      await it.get({ query: { answer: 'released' } });
      await it.head({ body: { answer: 'released' } });
    }
    expect(it.world.answers).toBe(0);
    expect(it.world.request.answers).toEqual([]);
  });

  test('needs no script, no inline style and no other host', async () => {
    const it = answering({ practice: true });
    for (const { html } of [
      await it.get(),
      await it.post({ answer: 'more' }),
      await it.post({ answer: 'allowed' }),
    ]) {
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:|\ssrc=/i);
      expect(html).not.toMatch(/\{\w+\}|undefined|pages\.\w/);
      expect(html).toContain('PRACTICE');
    }
  });

  test('is in the language of the IT unit, with a way to English and back', async () => {
    const it = answering({ c: aCaseWithIt({ authority: anAuthority() }) });
    const spanish = await it.get();
    expect(spanish.html).toContain('<html lang="es">');
    expect(spanish.html).toContain('href="?language=en"');
    const english = await it.get({ query: { language: 'en' } });
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).toContain('href="?language=es"');
    expect((await it.get({ query: { language: '"><script>' } })).html).toContain('<html lang="es">');
  });
});

describe('answering', () => {
  test.each([
    ['released', 'We now ask the user'],
    ['allowed', 'A new mail will show'],
    ['nothing', 'You get no more reminders'],
  ])('“%s” is recorded with the words, and said what happens next', async (answer, next) => {
    const it = answering();
    const { status, html } = await it.post({ answer, text: 'Rule 17\r\n<b>bold</b>' });
    expect(status).toBe(200);
    expect(html).toContain(next);
    expect(html).toContain('Monday, 23 November 2026 at 10:30');
    expect(html).toContain('Rule 17\n&#60;b&#62;bold');
    expect(it.world.request.answers[0]).toMatchObject({ answer, text: 'Rule 17\n<b>bold</b>', via: 'page' });
  });

  test('a second visit says what was recorded and when, and a second answer changes nothing', async () => {
    const it = answering();
    await it.post({ answer: 'allowed', text: 'Rule 17' });
    it.world.now = plusDays(NOW, 1);
    const again = await it.get();
    expect(again.html).toContain('already answered');
    expect(again.html).toContain('“Allowed from now on”, on Monday, 23 November 2026 at 10:30');
    expect(again.html).not.toContain('Rule 17');
    expect(again.html).not.toContain('<form');
    const twice = await it.post({ answer: 'nothing' });
    expect(twice.html).toContain('“Allowed from now on”');
    expect(it.world.request.answers).toHaveLength(1);
  });

  test.each([
    ['solved', 'It works: the mail arrived. Thank you.'],
    ['withdrawn', 'Nothing needs to be done any more.'],
  ] as const)(
    'a visit after the case ended as %s says so, and nothing of what is to come',
    async (end, says) => {
      const stage = aStage('closed', { end });
      const recorded = {
        round: 1,
        answer: 'allowed',
        text: '',
        forwardTo: null,
        at: NOW,
        via: 'page',
      } as const;
      const request = { answers: [recorded], state: { kind: 'ended' } } as const;
      const { html } = await answering({ request, c: { ...aCaseWithIt(), stage } }).get();
      expect(html).toContain(says);
      expect(html).toContain('“Allowed from now on”');
      expect(html).not.toMatch(/A new mail will show|Was it a mistake/);
    },
  );

  test('of several users one who has the mail is not yet the end', async () => {
    const recorded = {
      round: 1,
      answer: 'allowed',
      text: '',
      forwardTo: null,
      at: NOW,
      via: 'page',
    } as const;
    const request = { answers: [recorded], state: { kind: 'answered', at: NOW } } as const;
    const solved = { ...aCaseWithIt(), stage: aStage('closed') };
    const { html } = await answering({ request, c: solved, others: [aCaseWithIt()] }).get();
    expect(html).toContain('A new mail will show');
    const all = await answering({ request, c: solved, others: [solved] }).get();
    expect(all.html).toContain('It works');
  });

  test('of two at the same time one is recorded, and the other sees it', async () => {
    const it = answering();
    const both = await Promise.all([it.post({ answer: 'allowed' }), it.post({ answer: 'nothing' })]);
    expect(it.world.request.answers).toHaveLength(1);
    expect(both.map(({ html }) => html.includes('already answered')).sort()).toEqual([false, true]);
  });

  test('“more” needs the question', async () => {
    const it = answering();
    const without = await it.post({ answer: 'more', text: ' \n\u0007 ' });
    expect(without.status).toBe(422);
    expect(without.html).toContain('role="alert"');
    expect(without.html).toMatch(/<title>Please check/);
    expect(without.html).toContain('href="#text"');
    expect(it.world.answers).toBe(0);
    expect((await it.post({ answer: 'more', text: 'Which sender?' })).html).toContain(
      'The question is with Ana Ruiz',
    );
  });

  test('“forward” sends it on within the domains of the mailbox, and ends the link', async () => {
    const it = answering();
    const token = it.token();
    const { html } = await it.post({ answer: 'forward', forward: ' postmaster@getafe.example ' }, { token });
    expect(html).toContain('this link has ended');
    expect(it.world.request).toMatchObject({ to: 'postmaster@getafe.example', link: 2 });
    const old = await it.get({ token });
    expect(old.html).toContain('“Not us: forward to another address”');
    expect(old.html).not.toContain('postmaster@getafe.example');
    expect((await it.get()).html).toContain('<form');
  });

  test('“forward” to another organisation is left to people here to decide, and ends the insisting', async () => {
    const it = answering();
    const { html } = await it.post({ answer: 'forward', forward: 'it@evil.example' });
    expect(html).toContain('people here decide first');
    expect(it.world.request.to).toBe('it@getafe.example');
    const again = await it.get();
    expect(again.html).toContain('people here decide first');
    expect(again.html).not.toContain('<form');
    expect(again.html).not.toContain('evil');
  });

  test('after three forwards another answer is asked for, with what was typed kept', async () => {
    const it = answering({ request: { forwards: 3 } });
    const { status, html } = await it.post({ answer: 'forward', forward: 'a@getafe.example', text: 'kept' });
    expect(status).toBe(422);
    expect(html).toContain('three times');
    expect(html).toContain('value="a@getafe.example"');
    expect(html).toContain('kept</textarea>');
  });

  test.each([
    '',
    'nobody',
    'a@b.example, c@d.example',
    'x@getafe.example\r\nBcc: y@z.example',
    '"><script>alert(1)</script>',
    'x'.repeat(100_000),
  ])('an address to forward to that is none is asked for again, escaped: %.30j', async (forward) => {
    const it = answering();
    const { status, html } = await it.post({ answer: 'forward', forward, text: '</textarea><script>x' });
    expect(status).toBe(422);
    expect(html).not.toContain('<script');
    expect(html).toContain('id="forward-fault"');
    expect(html.length).toBeLessThan(30_000);
    expect(it.world.answers).toBe(0);
  });

  test.each<Record<string, string>>([
    {},
    { answer: 'delete' },
    { answer: '' },
    { answer: '__proto__' },
    { answers: 'released' },
  ])('without one of the five answers nothing is recorded: %j', async (body) => {
    const it = answering();
    const { status, html } = await it.post(body);
    expect(status).toBe(422);
    expect(html).toContain('Choose one of the five answers.');
    expect(it.world.answers).toBe(0);
  });

  test('more words than fit are not cut silently', async () => {
    const it = answering();
    const { status, html } = await it.post({ answer: 'allowed', text: 'x'.repeat(4_001) });
    expect(status).toBe(422);
    expect(html).toContain('at most 4,000 characters');
    expect((await it.post({ answer: 'allowed', text: 'x'.repeat(4_000) })).status).toBe(200);
  });
});

describe('a password in the comment', () => {
  const SAYS = {
    en: 'This looks like a password',
    es: 'Esto parece una contraseña',
    de: 'Das sieht nach einem Passwort aus',
  };

  test.each(LANGUAGES)('is sent back in %s, and nothing of it is kept', async (language) => {
    const it = answering();
    for (const text of [
      'Found it. Her password is Zx9-77-abc',
      'Hecho. Contraseña: Zx977abc',
      'Das Passwort lautet Zx977abc',
      'pass\u0000word: Zx977abc',
      `${'x'.repeat(3_900)} password: Zx977abc`,
    ]) {
      const { status, html } = await it.post({ answer: 'released', text }, { query: { language } });
      expect(status).toBe(422);
      expect(html).toContain(SAYS[language]);
    }
    expect(it.world.answers).toBe(0);
    expect(JSON.stringify(it.world)).not.toMatch(/Zx9/);
    expect((await it.post({ answer: 'released', text: 'The password mail was held' })).status).toBe(200);
  });
});

describe('a link that is not, or no longer, good', () => {
  test('is said to be invalid when it was forged, cut off, or made for something else', async () => {
    const it = answering();
    const forged = `${it.token().slice(0, -1)}${it.token().endsWith('0') ? '1' : '0'}`;
    for (const token of [
      '',
      'x',
      forged,
      it.token().slice(0, 20),
      it.token({ actions: 'eml' }),
      it.token({ requestId: 'it-222222' }),
    ]) {
      const page = await it.get({ token });
      expect(page.status).toBe(404);
      expect(page.html).toContain('not valid');
      expect(page.html).not.toContain('getafe');
      await it.post({ answer: 'released' }, { token });
    }
    expect(it.world.answers).toBe(0);
  });

  test('says after its time how to get a new one, in the language of the browser', async () => {
    const it = answering();
    it.world.now = plusDays(NOW, 30);
    const page = await it.get({ headers: { 'accept-language': 'es-ES,es;q=0.9' } });
    expect(page.status).toBe(410);
    expect(page.html).toContain('Este enlace ha caducado');
    await it.post({ answer: 'released' });
    expect(it.world.answers).toBe(0);
  });

  test('says that there is a newer mail when the round is over', async () => {
    const it = answering({ request: { round: 2, link: 2 } });
    const token = it.token({ round: 1, link: 1 });
    const page = await it.get({ token });
    expect(page.status).toBe(410);
    expect(page.html).toContain('newer mail');
    expect((await it.post({ answer: 'released' }, { token })).html).toContain('newer mail');
    expect(it.world.answers).toBe(0);
  });

  test('says that nothing is to be done when the request is closed', async () => {
    const it = answering({ request: { state: { kind: 'ended' } } });
    expect((await it.get()).html).toContain('This request is closed');
    expect((await it.post({ answer: 'released' })).html).toContain('This request is closed');
    expect(it.world.answers).toBe(0);
  });

  test('shows what a coordinator recorded meanwhile', async () => {
    const recorded = { round: 1, answer: 'nothing', text: 'by phone', forwardTo: null, at: NOW } as const;
    const answers = [{ ...recorded, via: { operatorId: 'op-coordinator' } }];
    const it = answering({ request: { answers, state: { kind: 'answered', at: NOW } } });
    const { html } = await it.get();
    expect(html).toContain('A coordinator recorded it');
    expect(html).not.toContain('by phone');
  });
});

describe('the mail to send from the own mailbox', () => {
  test('opens as a draft from the reporter, with a link that IT can answer by', async () => {
    const it = answering({ request: { sentBy: 'person' } });
    const { status, headers, body } = await it.mail({ token: it.token({ actions: 'eml' }) });
    expect(status).toBe(200);
    expect(headers?.['Content-Disposition']).toBe('attachment; filename="imi-K7Q-4MD.eml"');
    const mail = await simpleParser(Buffer.from(body));
    expect(mail.headers.get('x-unsent')).toBe('1');
    expect(mail.headers.has('auto-submitted')).toBe(false);
    expect(mail.from?.value[0]?.address).toBe('ana.ruiz@getafe.example');
    expect(mail.to).toMatchObject({ text: 'it@getafe.example' });
    expect(mail.cc).toBeUndefined();
    expect(mail.text).not.toContain('Carlos Vega');
    const token = mail.text?.match(/\/it\/(\S+)/)?.[1] ?? '';
    expect(links.read(token, NOW)).toMatchObject({ actions: 'it-answer', round: 1, link: 1 });
    expect((await it.get({ token })).html).toContain('<form');
  });

  test('is not given for a link to answer by, nor before the request is taken, nor after the round', async () => {
    const it = answering({ request: { round: 2, link: 2 } });
    expect((await it.mail()).status).toBe(404);
    expect((await it.mail({ token: it.token({ actions: 'eml', round: 3, link: 3 }) })).status).toBe(410);
    expect((await it.mail({ token: it.token({ actions: 'eml', round: 1, link: 1 }) })).status).toBe(410);
  });
});

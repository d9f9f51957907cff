import { describe, expect, test } from 'vitest';
import { chatText } from '../../../bot/chat-text.ts';
import { drawCase } from '../../../dialogs/cards/draw-case.ts';
import type { ItAnswer } from '../../../services/cases/events.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { ana } from '../../services/desk/cast.ts';
import { servedRequest } from './scanned.ts';

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '[Sign in](https://evil.example/login) ![x](https://evil.example/x.png)',
  '<at>Ana Ruiz</at> **urgent** `x` ~~y~~ \u202Etxt.exe\u0000',
  'https://evil.example/reset',
  'Subject: hijacked',
  'Bcc: everybody@evil.example',
  '</blockquote></textarea>\'"><a href=https://evil.example>here</a>',
].join('\r\n');

/** Everything that a Teams client would take for a tag, a mention, a link or an image. */
const LIVE = /(?<!\\)<\/?(?:at|script|img|a)\b|(?<!\\)\]\(|:\/\/evil|\u202E|\u0000/;

function linkIn(text: string): string {
  return /http\S+\/it\/[\w.-]+/.exec(text)?.[0] ?? '';
}

async function afterAnswer(answer: ItAnswer, forward = '') {
  const it = await servedRequest();
  const body = new URLSearchParams({ answer, text: HOSTILE, forward });
  const response = await fetch(linkIn(it.mail.text), { method: 'POST', body });
  const html = await response.text();
  await it.desk.tick();
  return { it, html };
}

const ANA = {
  operatorId: ana.id,
  isReporter: true,
  mayReset: true,
  mayApprove: false,
  isCoordinator: false,
  isAffectedUser: false,
};

describe('what somebody writes on the answer page', () => {
  test.each<[ItAnswer, string]>([
    ['released', ''],
    ['allowed', ''],
    ['nothing', ''],
    ['more', ''],
    ['forward', 'cau@getafe.example'],
    ['forward', 'it@elsewhere.example'],
  ])('is text and nothing else on the page and in every chat: %s %s', async (answer, forward) => {
    const { it, html } = await afterAnswer(answer, forward);
    expect(html).not.toMatch(/<script|<img|<a href=https|onerror=alert\(2\)>/);
    const told = it.world.messenger.said.map(({ message }) => message);
    const quoting = told.filter(({ params }) => JSON.stringify(params).includes('hijacked'));
    expect(quoting.length).toBeGreaterThan(0);
    for (const message of quoting)
      for (const language of LANGUAGES)
        expect(chatText(message, { language, timeZone: 'Europe/Madrid' })).not.toMatch(LIVE);
    await it.server.close();
  });

  test('is quoted in the next mail, in its page and in the card, and is no line, header or link of ours', async () => {
    const { it } = await afterAnswer('more');
    const { world, desk, ref } = it;
    const c = await world.stateOf(ref);
    const draft = c.stage.kind === 'drafting-request' ? c.stage.draft : null;
    if (draft === null) throw new Error('no draft');
    const sender = { reporter: ana, coordinators: [], nationalCoordinators: [] };
    const preview = it.letters.preview({ c, draft, sender, further: 0, now: world.clock.now() });
    const card = drawCase({
      c,
      headline: 'IT asks',
      viewer: ANA,
      reader: { language: 'en', timeZone: 'Europe/Madrid' },
      now: world.clock.now(),
      practice: false,
      preview: { ...preview, further: 0 },
    });
    expect(JSON.stringify(card)).toContain('Sign in');
    // As it stands in the card's JSON, where a backslash is two.
    expect(JSON.stringify(card)).not.toMatch(/(?<!\\)<\/?(?:at|script|img)\b|(?<!\\)\]\(|\u202E/);

    await desk.say(ref, { kind: 'note-set', note: HOSTILE }, ana);
    await desk.say(ref, { kind: 'request-sent', version: null }, ana);
    await desk.tick();
    const mail = world.mailer.taken.at(-1);
    expect(mail?.subject).not.toContain('hijacked');
    expect([mail?.cc, mail?.to].flat().join()).not.toContain('evil');
    expect(mail?.html).not.toMatch(/<script|<img|<at>|<a href="?https:\/\/evil|\u202E/);
    // Marked as theirs, line by line.
    for (const line of mail?.text.split('\n').filter((each) => each.includes('hijacked')) ?? [])
      expect(line).toMatch(/^> /);

    const page = await (await fetch(linkIn(mail?.text ?? ''))).text();
    expect(page).toContain('&#60;script&#62;');
    expect(page).not.toMatch(/<script|<img|<a href=https|\u202E/);
    await it.server.close();
  });
});

import { describe, expect, test } from 'vitest';
import { dossierHtml } from '../../../bot/dossier/dossier-html.ts';
import { dossierStyle } from '../../../bot/dossier/dossier-style.ts';
import { createDossierPage } from '../../../bot/dossier-page.ts';
import type { PageAnswer, PageRequest } from '../../../bot/http/http-shapes.ts';
import type { Case } from '../../../services/cases/case.ts';
import type { Operator } from '../../../services/cases/directory.ts';
import { plusMinutes } from '../../../services/cases/instant.ts';
import { showRef } from '../../../services/cases/ref.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from '../../../services/desk/ports/admin-service.ts';
import { createDossierLinks } from '../../../services/request/dossier-links.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { ana, boris, carlos, nuria, stranger } from '../../services/desk/cast.ts';
import { eventfulCase, inputOf } from './eventful-case.ts';
import { oneOfTen } from './shared-request.ts';

const eventful = await eventfulCase();
const { facts, desk, world, ref } = eventful;
const html = dossierHtml(inputOf(facts));
const text = html
  .replace(/<style>[\s\S]*?<\/style>/, '')
  .replace(/<[^>]+>/g, ' ')
  .replace(/\s+/g, ' ');

describe('the dossier of a case', () => {
  test('names the case, who took it, and that it names people', () => {
    expect(html).toContain(`<h1>Dossier of case ${showRef(facts.c.ref)}</h1>`);
    expect(text).toContain('for Nuria Soler (national coordinator)');
    expect(text).toContain('delete it when it is no longer needed');
  });

  test('tells each step with who, by which right, from where, in the own zone and in UTC', () => {
    expect(text).toContain('Carlos Vega coordinator, from a card in Teams');
    expect(text).toContain('María García the user’s own mail, from a card in Teams');
    expect(text).toContain('the assistant, from the user administration');
    expect(text).toContain('23 Nov 2026, 10:30:00 CET 2026-11-23 09:30:00 UTC');
    expect((html.match(/<li class="(?:step|weighty)">/g) ?? []).length).toBe(
      facts.history.length + facts.requests.flatMap(({ history }) => history).length,
    );
  });

  test('sets what was decided side by side, the refused attempts among it', () => {
    const decisions = html.slice(html.indexOf('id="decisions"'), html.indexOf('id="mails"'));
    expect(decisions).toContain('<del>maria.garcia@getafe.example</del> → <ins>m.garcia@mail.example</ins>');
    expect(decisions.match(/An attempt that was refused/g)).toHaveLength(2);
    expect(decisions).toContain('the code was not that of the proposal');
    expect(decisions).toContain('it is the own account');
  });

  test('says of each mail what is known, whose word that is, and in whose name it was asked for', () => {
    expect(text).toContain('accepted by the recipient’s server (record of the sending side');
    expect(text).toContain('Carlos Vega, asked for by Ana Ruiz, approved by Carlos Vega');
  });

  test('says what it does not show, and holds no password', () => {
    expect(text).toContain('It does not show that a mail was in the inbox');
    expect(text).toContain('It holds no password');
  });

  test('prints the heads of all its histories, and the command that holds them against what is stored', () => {
    const request = facts.requests[0];
    for (const [name, last] of [
      [showRef(facts.c.ref), facts.history.at(-1)],
      [request?.request.id, request?.history.at(-1)],
    ] as const) {
      expect(html).toContain(`--head ${name} ${last?.n} ${last?.mac}`);
    }
    expect(text.match(/every entry fits its seal/g)).toHaveLength(2);
  });

  test('says so when an entry does not fit its seal', () => {
    const history = facts.history.map((entry) =>
      entry.n === 4 ? { ...entry, right: 'national-coordinator' } : entry,
    );
    expect(dossierHtml(inputOf({ ...facts, history }))).toContain('entry 4 does NOT fit');
  });

  test('shows what people wrote as they wrote it, and runs nothing of it', () => {
    expect(html).toContain('PERSONAL TEXT &#60;b&#62;please&#60;/b&#62; look today');
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const c: Case = {
      ...facts.c,
      user: { ...facts.c.user, name: evil, username: evil, email: evil },
      authority: { ...facts.c.authority, name: evil },
      reporters: [{ operatorId: 'x', name: evil, email: evil }],
      resets: facts.c.resets.map((reset) => ({
        ...reset,
        to: evil,
        evidence: { ...reset.evidence, reply: evil, host: evil, messageId: evil, pastedBy: evil },
      })),
    };
    const history = facts.history.map((entry) => ({
      ...entry,
      what: entry.n === 1 ? evil : entry.what,
      right: evil,
      mac: evil,
      facts: { ...entry.facts, because: evil, where: evil, to: evil },
      personal: Object.fromEntries(
        [...Object.keys(entry.personal ?? {}), 'old', 'new', 'text', 'by'].map((name) => [
          name,
          { value: evil, salt: '' },
        ]),
      ),
      hashes: { ...entry.hashes, text: '' },
    }));
    const requests = facts.requests.map(({ request, history: own }) => ({
      request: {
        ...request,
        to: evil,
        answers: request.answers.map((answer) => ({ ...answer, text: evil, forwardTo: evil })),
      },
      history: own,
    }));
    const shown = dossierHtml(inputOf({ c, history, requests }, { madeFor: { name: evil, right: evil } }));
    expect(shown).not.toContain('<script');
    expect(shown).not.toContain('<img');
    expect(shown).not.toContain('="">');
  });

  test('has no script, no address of elsewhere and, on the server, no style of its own', () => {
    const served = dossierHtml(inputOf(facts, { styleInside: false }));
    expect(served).not.toMatch(/<script|<style|style=|https?:/);
    expect(served).toContain('<link rel="stylesheet" href="../assets/dossier.css">');
    expect(html).not.toMatch(/<script|https?:/);
    expect(dossierStyle).not.toMatch(/url\(|@import/);
  });

  test.each(LANGUAGES)('says everything in "%s", and leaves no word of the machine', (language) => {
    const shown = dossierHtml(inputOf(facts, { reader: { language, timeZone: 'Europe/Madrid' } }));
    const plain = shown.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<pre[\s\S]*?<\/pre>/, '');
    expect(plain).not.toMatch(
      />(?:[a-z]+-)+(?:asked|done|changed|seen|sent|set|confirmed|arrived|approval)</,
    );
    expect(plain).not.toContain('dossier.');
    expect(plain).not.toContain('teams-');
    expect(shown).toContain(`<html lang="${language}">`);
  });

  test('tells of what was forgotten only that it was', () => {
    const history = facts.history.map((entry) => ({ ...entry, personal: null }));
    const shown = dossierHtml(inputOf({ ...facts, history, requests: [] }));
    expect(shown).toContain('forgotten');
    expect(shown.slice(shown.indexOf('id="course"'))).not.toContain('Carlos');
  });
});

describe('the dossier of a case whose request to IT was about others too', () => {
  test('names none of the other users, cases or what IT wrote about them', async () => {
    const shared = await oneOfTen();
    const shown = dossierHtml(inputOf(shared.facts));
    expect(shown).toContain('only that of this case is named here');
    for (const secret of shared.secrets) expect(shown).not.toContain(secret);
    expect(shown).toContain('another case');
  });
});

const links = createDossierLinks({
  secrets: ['a secret of at least 32 characters!'],
  publicUrl: 'https://desk.example',
});

function opening(more: { readonly person?: Operator | Error; readonly secret?: string } = {}) {
  const asked: string[] = [];
  const page = createDossierPage({
    links,
    operator: async (id) => {
      asked.push(id);
      const { person = nuria } = more;
      if (person instanceof Error) throw person;
      return person;
    },
    desk: () => desk,
    check: () => ({ ok: true }),
    clock: world.clock,
    practice: false,
  });
  const claims = { ref, operatorId: nuria.id, language: 'es', timeZone: 'Europe/Madrid' } as const;
  const expiresAt = plusMinutes(world.clock.now(), 15);
  const token =
    links
      .url({ ...claims, expiresAt })
      .split('/')
      .at(-1) ?? '';
  const get = async (given: string): Promise<PageAnswer> => {
    const request: PageRequest = {
      method: 'GET',
      params: { token: given },
      query: {},
      headers: {},
      body: {},
      remote: '',
    };
    return page(request);
  };
  return { asked, token, get, claims };
}

describe('a link to a dossier', () => {
  test('opens it in the language of whoever asked, and changes nothing', async () => {
    const before = await world.stores.cases.read(ref);
    const { token, get, asked } = opening();
    for (let time = 0; time < 3; time += 1) {
      const { status, body } = await get(token);
      expect([status, String(body).includes('<html lang="es">')]).toEqual([200, true]);
    }
    expect(asked).toEqual([nuria.id, nuria.id, nuria.id]);
    expect(await world.stores.cases.read(ref)).toEqual(before);
  });

  test.each([
    ['lost the right', { ...nuria, roles: [] }],
    ['covers another country now', stranger],
    ['is an administrator who reported it, and no coordinator', ana],
    ['is a fellow administrator', boris],
    ['is no operator any more', new AdminServiceRefused('not-found', 404)],
  ])('opens nothing when its person %s', async (_what, person) => {
    const { token, get } = opening({ person });
    const { status, body } = await get(token);
    expect(status).toBe(404);
    expect(String(body)).not.toContain('María');
  });

  test('opens nothing, and says so, while nobody can say what its person may see', async () => {
    for (const person of [new AdminServiceUnavailable('down'), new AdminServiceRefused('unauthorized', 401)])
      expect((await opening({ person }).get(opening().token)).status).toBe(503);
  });

  test('opens nothing after a quarter of an hour', async () => {
    const { get, claims } = opening();
    const expiresAt = world.clock.now();
    const token =
      links
        .url({ ...claims, expiresAt })
        .split('/')
        .at(-1) ?? '';
    expect((await get(token)).status).toBe(410);
  });

  test('opens nothing when anything in it was changed, whoever is named', async () => {
    const { token, get, asked } = opening();
    const [claim = '', seal = ''] = token.split('.');
    const other = Buffer.from(
      Buffer.from(claim, 'base64url').toString().replace(nuria.id, carlos.id),
    ).toString('base64url');
    const forged = [
      `${other}.${seal}`,
      `${claim}.${'0'.repeat(32)}`,
      `${claim}.${seal.slice(0, -1)}`,
      claim,
      `.${seal}`,
      '',
      'x'.repeat(5_000),
      `${claim}.${seal.toUpperCase()}`,
      `${claim}=.${seal}`,
    ];
    for (const given of forged) expect((await get(given)).status).toBe(404);
    expect(asked).toEqual([]);
  });
});

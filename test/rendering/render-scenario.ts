import { pageStyle } from '../../bot/page-style.ts';
import { createRequestPages } from '../../bot/request-pages.ts';
import { drawCase } from '../../dialogs/cards/draw-case.ts';
import { statusOf } from '../../dialogs/status.ts';
import type { Case } from '../../services/cases/case.ts';
import { plusDays } from '../../services/cases/instant.ts';
import { composeMail } from '../../services/mail/nodemailer-mailer.ts';
import type { Language } from '../../services/texts/language.ts';
import { render } from '../../services/texts/texts.ts';
import { NOW } from '../builders/facts.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { aSender, links, someLetters } from '../services/request/requests.ts';
import { chosenSystem, type Scenario } from './scenarios.ts';

/** By the end of the file's name: what is written about a scenario. */
export type Rendering = Readonly<Record<string, string>>;

const FROM = { name: 'IMI Password Desk', address: 'desk@desk.example' };

/** Of several cases nobody who reported one of them stands in the mail. */
function senderOf({ members }: Scenario) {
  const coordinator = { name: 'Carlos Vega', email: 'carlos.vega@madrid.example' };
  return aSender(members.length > 1 ? { reporter: coordinator } : {});
}

function mailOf(scenario: Scenario) {
  const { request, members, count, level } = scenario;
  const key = `${request.id}/3/mail-it`;
  const facts = { request, members, count, level, sender: senderOf(scenario), key, now: NOW };
  return someLetters().toIt(facts);
}

async function pageOf(scenario: Scenario): Promise<string> {
  const { request, members } = scenario;
  const unreachable = () => Promise.reject(new Error('a page that is only shown asks for nothing more'));
  const pages = createRequestPages({
    links,
    letters: someLetters(),
    clock: createClockByHand(),
    desk: () => ({
      request: async () => ({ request, members }),
      sender: async () => senderOf(scenario),
      answer: unreachable,
    }),
    practice: false,
    publicUrl: 'https://desk.example/imi',
  });
  const { id: requestId, round, link } = request;
  const url = links.url({
    requestId,
    round,
    link,
    actions: 'it-answer',
    expiresAt: plusDays(NOW, 30),
  });
  const system = chosenSystem(scenario);
  const { body } = await pages.page({
    method: 'GET',
    params: { token: url.slice(url.lastIndexOf('/') + 1) },
    query: system === undefined ? {} : { system },
    headers: {},
    body: {},
    remote: '127.0.0.1',
  });
  return String(body).replace(
    '<link rel="stylesheet" href="../assets/page.css">',
    `<style>${pageStyle}</style>`,
  );
}

function cardOf(c: Case, who: 'reporter' | 'coordinator', language: Language): string {
  const reader = { language, timeZone: 'Europe/Madrid' };
  const operatorId = who === 'reporter' ? 'op-reporter' : 'op-coordinator';
  const isCoordinator = who === 'coordinator';
  const card = drawCase({
    c,
    headline: render(statusOf(c, operatorId), reader),
    viewer: {
      operatorId,
      isReporter: !isCoordinator,
      mayReset: true,
      mayApprove: isCoordinator,
      isCoordinator,
      isAffectedUser: false,
    },
    reader,
    now: NOW,
    practice: false,
  });
  return `${JSON.stringify(card, null, 2)}\n`;
}

/** The mail (as text, as HTML and as it goes over the wire), the page and the cards, as they are sent and shown. */
export async function renderScenario(scenario: Scenario, language: Language): Promise<Rendering> {
  const mail = mailOf(scenario);
  const [c] = scenario.members;
  return {
    'mail.txt': `${mail.subject}\n\n${mail.text}`,
    'mail.html': mail.html ?? '',
    'mail.eml': (await composeMail(mail, { from: FROM })).toString('utf8'),
    'page.html': await pageOf(scenario),
    ...(c === undefined
      ? {}
      : {
          'reporter.card.json': cardOf(c, 'reporter', language),
          'coordinator.card.json': cardOf(c, 'coordinator', language),
        }),
  };
}

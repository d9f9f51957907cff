import { plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import type { ItRequest } from '../../../services/cases/request.ts';
import type { RequestSender } from '../../../services/desk/ports/letters.ts';
import { createLetters } from '../../../services/request/letters.ts';
import { createLinks } from '../../../services/request/links.ts';
import { aCase } from '../../builders/case.ts';
import { aPointer, aReset, evidence, NOW } from '../../builders/facts.ts';
import { anAuthority } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';

export const publicUrl = 'https://desk.example/imi';
export const links = createLinks({ secrets: ['a secret of the desk'], publicUrl });

export function someLetters(change: Partial<Parameters<typeof createLetters>[0]> = {}) {
  const mailFrom = 'IMI Password Desk <desk@desk.example>';
  return createLetters({ links, mailFrom, policy: aPolicy(), practice: false, ...change });
}

export function aSender(change: Partial<RequestSender> = {}): RequestSender {
  return {
    reporter: { name: 'Ana Ruiz', email: 'ana.ruiz@getafe.example' },
    coordinators: [{ name: 'Carlos Vega', email: 'carlos.vega@madrid.example' }],
    nationalCoordinators: [{ name: 'Nuria Soler', email: 'nuria.soler@nimic.example' }],
    ...change,
  };
}

export function aRequest(change: Partial<ItRequest> = {}): ItRequest {
  return {
    id: 'it-k7q4md',
    revision: 1,
    openedAt: NOW,
    domain: 'getafe.example',
    members: ['k7q4md'],
    place: { country: 'ES', region: 'ES-MD', timeZone: 'Europe/Madrid' },
    round: 1,
    link: 1,
    forwards: 0,
    to: 'it@getafe.example',
    sentBy: 'assistant',
    thread: [],
    answers: [],
    thankedRound: 0,
    state: { kind: 'mailing', insist: true },
    ...change,
  };
}

/** A reset that María's server accepted two seconds later, and that did not arrive. */
export function anAcceptedReset() {
  const requestedAt = plusMinutes(NOW, -30);
  return aReset({
    requestedAt,
    evidence: evidence('accepted', '250 2.0.0 Ok: queued as 4FQ2xK1zPn', {
      host: 'mx1.getafe.example',
      sentAt: requestedAt,
      attemptAt: plusMinutes(requestedAt, 2 / 60),
      from: 'imi-notifications@ec.europa.eu',
      subject: 'Your new password',
      messageId: '<20261123.0900.17@imi.ec.europa.eu>',
    }),
  });
}

/** María's case as it stands when the request goes out; in English, unless the authority is changed. */
export function aCaseWithIt(change: Parameters<typeof aCase>[0] = {}) {
  return aCase({
    stage: 'with-it',
    authority: anAuthority({ itUnit: { name: 'Informática', email: 'it@getafe.example', language: 'en' } }),
    openedAt: plusHours(NOW, -2),
    resets: [anAcceptedReset()],
    request: aPointer(),
    ...change,
  });
}

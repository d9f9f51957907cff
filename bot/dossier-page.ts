import type { Operator } from '../services/cases/directory.ts';
import type { Desk } from '../services/desk/desk.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from '../services/desk/ports/admin-service.ts';
import type { Clock } from '../services/desk/ports/clock.ts';
import type { DossierClaims, DossierLinks } from '../services/request/dossier-links.ts';
import { LANGUAGES } from '../services/texts/language.ts';
import { type Reader, say } from '../services/texts/texts.ts';
import { chooseLanguage } from './accept-language.ts';
import { dossierHtml } from './dossier/dossier-html.ts';
import type { DossierInput } from './dossier/dossier-input.ts';
import type { PageAnswer, PageHandler, PageRequest } from './http/http-shapes.ts';
import { knownZone } from './reader-of.ts';
import { framed } from './request-pages/page-frame.ts';
import { plainMain } from './request-pages/page-parts.ts';

/** Who the link's person is now; null: nobody any more. Rejects with {@link AdminServiceUnavailable}. */
async function personNow(
  operator: (id: string) => Promise<Operator>,
  { operatorId }: DossierClaims,
): Promise<Operator | null> {
  try {
    return await operator(operatorId);
  } catch (error) {
    if (!(error instanceof AdminServiceRefused)) throw error;
    if (error.code === 'not-found') return null;
    throw new AdminServiceUnavailable('The admin service did not say who this is.', { cause: error });
  }
}

/**
 * `/dossier/:token`. Shows, and changes nothing. The link says for whom it was made; what that person may see is asked
 * again each time it is opened, so a right that was taken away closes it.
 */
export function createDossierPage(wiring: {
  readonly links: Pick<DossierLinks, 'read'>;
  /** Asked afresh, never from memory. */
  readonly operator: (id: string) => Promise<Operator>;
  readonly desk: () => Pick<Desk, 'dossier'>;
  readonly check: DossierInput['check'];
  readonly clock: Clock;
  readonly practice: boolean;
}): PageHandler {
  const { links, clock, practice } = wiring;

  function plain(what: 'gone' | 'later', status: number, reader: Reader): PageAnswer {
    const title = say(reader, `dossier.${what}.title`);
    const main = plainMain(title, say(reader, `dossier.${what}.text`));
    return {
      status,
      headers: { 'Content-Language': reader.language },
      body: framed({ reader, title, own: null, practice, main }),
    };
  }

  async function shown(claims: DossierClaims, reader: Reader): Promise<PageAnswer> {
    const person = await personNow(wiring.operator, claims);
    const found = person === null ? null : await wiring.desk().dossier(claims.ref, person);
    if (found?.kind !== 'ready') return plain('gone', 404, reader);
    const { name, right } = found.by;
    const body = dossierHtml({
      facts: found.facts,
      reader,
      at: clock.now(),
      madeFor: { name, right },
      check: wiring.check,
      practice,
      styleInside: false,
    });
    return { status: 200, headers: { 'Content-Language': reader.language }, body };
  }

  return async ({ params, headers }: PageRequest) => {
    const claims = links.read(params.token ?? '', clock.now());
    if ('problem' in claims) {
      const language = chooseLanguage(headers['accept-language'] ?? '', LANGUAGES);
      return plain('gone', claims.problem === 'expired' ? 410 : 404, { language, timeZone: 'UTC' });
    }
    const reader = { language: claims.language, timeZone: knownZone(claims.timeZone) ?? 'UTC' };
    try {
      return await shown(claims, reader);
    } catch (error) {
      if (error instanceof AdminServiceUnavailable) return plain('later', 503, reader);
      throw error;
    }
  };
}

import type { Case } from '../services/cases/case.ts';
import type { ItRequest, RecordedAnswer } from '../services/cases/request.ts';
import type { Desk } from '../services/desk/desk.ts';
import type { Clock } from '../services/desk/ports/clock.ts';
import type { RequestSender } from '../services/desk/ports/letters.ts';
import { composeMail } from '../services/mail/nodemailer-mailer.ts';
import { createEml } from '../services/request/eml.ts';
import type { RequestLetters } from '../services/request/letters.ts';
import type { LinkClaims, Links } from '../services/request/links.ts';
import { LANGUAGES, type Language } from '../services/texts/language.ts';
import { type Reader, say } from '../services/texts/texts.ts';
import { chooseLanguage } from './accept-language.ts';
import type { PageAnswer, PageHandler, PageRequest } from './http/http-shapes.ts';
import {
  type Fault,
  type Given,
  NOTHING_TYPED,
  readGiven,
  readTyped,
  type Typed,
} from './request-pages/answer-form.ts';
import { framed } from './request-pages/page-frame.ts';
import { askedMain, plainMain, recordedMain, titleOf } from './request-pages/page-parts.ts';
import { readSystem } from './request-pages/steps.ts';

/** What the page needs of the desk. */
export type RequestDesk = Pick<Desk, 'request' | 'answer' | 'sender'>;

interface Opened {
  readonly claims: LinkClaims;
  readonly request: ItRequest;
  readonly members: readonly Case[];
  readonly sender: RequestSender;
  readonly essentials: ReturnType<RequestLetters['essentials']>;
  /** The request's own language, where the reader chose another one. */
  readonly own: Language | null;
}

type Nothing = { readonly problem: 'invalid' | 'expired' };

/** The latest answer of the link's round; a forward ends the link it was given by. */
function answerIn({ request, claims }: Opened): RecordedAnswer | null {
  return request.answers.findLast(({ round }) => round === claims.round) ?? null;
}

/** Solved only where every user of the request has the mail; a solved case that is reopened is open again. */
function endOf(members: readonly Case[]): 'solved' | 'closed' | null {
  const ends = members.map(({ stage }) => (stage.kind === 'closed' ? stage.end : null));
  if (ends.includes(null)) return null;
  return ends.every((end) => end === 'solved') ? 'solved' : 'closed';
}

function isCurrent({ request, claims }: Opened): boolean {
  return request.round === claims.round && request.link === claims.link;
}

/**
 * Browsers say, and no page can, where a form was sent from; whoever says nothing is no browser, and no page can make it
 * act. Source: W3C Fetch Metadata, `Sec-Fetch-Site`.
 */
function isFromElsewhere({ headers }: PageRequest, own: string): boolean {
  const { 'sec-fetch-site': site, origin } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  // Older browsers name the origin alone. Of our own page it is `null`, since that sends no referrer, or ours.
  return origin !== undefined && origin !== 'null' && origin !== own;
}

/**
 * `/it/:token` and `/it/:token/mail.eml`. GET and HEAD only show: mail scanners open links. What a POST brings is
 * recorded once; a repeat says what was recorded and when.
 */
export function createRequestPages(wiring: {
  readonly links: Pick<Links, 'read'>;
  readonly letters: RequestLetters;
  readonly clock: Clock;
  /** Asked for at every request, since practice opens a new one when it starts again. */
  readonly desk: () => RequestDesk;
  readonly practice: boolean;
  /** Under which people reach the page, and its form is sent. */
  readonly publicUrl: string;
}): { readonly page: PageHandler; readonly mail: PageHandler } {
  const { links, letters, clock, practice } = wiring;
  const ownOrigin = new URL(wiring.publicUrl).origin;
  const eml = createEml({ letters, compose: composeMail });

  async function open(asked: PageRequest, actions: LinkClaims['actions']): Promise<Opened | Nothing> {
    const claims = links.read(asked.params.token ?? '', clock.now());
    if ('problem' in claims) return { problem: claims.problem === 'expired' ? 'expired' : 'invalid' };
    const found = claims.actions === actions ? await wiring.desk().request(claims.requestId) : null;
    const [first] = found?.members ?? [];
    if (found === null || first === undefined) return { problem: 'invalid' };
    const system = readSystem(asked.query.system);
    const inOwn = letters.essentials(found.members, { system, request: found.request });
    const wanted = LANGUAGES.find((language) => language === asked.query.language);
    const isOther = wanted !== undefined && wanted !== inOwn.reader.language;
    return {
      ...found,
      claims,
      sender: await wiring.desk().sender(first),
      essentials: isOther
        ? letters.essentials(found.members, { language: wanted, system, request: found.request })
        : inOwn,
      own: isOther ? inOwn.reader.language : null,
    };
  }

  function answer(
    status: number,
    title: string,
    main: string,
    reader: Reader,
    own: Language | null = null,
  ): PageAnswer {
    const body = framed({ reader, title, own, practice, main });
    return { status, headers: { 'Content-Language': reader.language }, body };
  }

  function nothing({ problem }: Nothing, { headers, query }: PageRequest): PageAnswer {
    const accepted = `${query.language ?? ''},${headers['accept-language'] ?? ''}`;
    const reader = { language: chooseLanguage(accepted, LANGUAGES), timeZone: 'UTC' };
    const title = say(reader, `pages.${problem}.title`);
    const main = plainMain(title, say(reader, `pages.${problem}.text`));
    return answer(problem === 'expired' ? 410 : 404, title, main, reader);
  }

  function said(
    opened: Opened,
    status: number,
    what: 'superseded' | 'ended' | 'elsewhere' | 'eml',
  ): PageAnswer {
    const { reader, ref } = opened.essentials;
    const title = say(reader, `pages.${what}.title`);
    return answer(
      status,
      title,
      plainMain(title, say(reader, `pages.${what}.text`, { ref })),
      reader,
      opened.own,
    );
  }

  function recorded(opened: Opened, record: RecordedAnswer, justNow: boolean): PageAnswer {
    const { essentials, sender } = opened;
    const { reader } = essentials;
    const title = say(reader, justNow ? 'pages.recorded.title' : 'pages.recorded.again.title');
    // A forward within the rules ends its link; one that people decide on leaves it as it was.
    const proposed = record.answer === 'forward' && isCurrent(opened);
    const end = endOf(opened.members);
    const main = recordedMain(record, { reader, sender, justNow, proposed, end });
    return answer(200, title, main, reader, opened.own);
  }

  function asking(opened: Opened, typed: Typed, faults: readonly Fault[] = []): PageAnswer {
    const { essentials, sender, own } = opened;
    const { reader } = essentials;
    const title = titleOf(essentials);
    const shown = faults.length === 0 ? title : say(reader, 'pages.error-title', { title });
    const main = askedMain({ essentials, sender, typed, faults });
    return answer(faults.length === 0 ? 200 : 422, shown, main, reader, own);
  }

  function show(opened: Opened): PageAnswer {
    const record = answerIn(opened);
    if (!isCurrent(opened))
      return record === null ? said(opened, 410, 'superseded') : recorded(opened, record, false);
    const { state } = opened.request;
    if (record !== null && (state.kind === 'answered' || state.kind === 'ended'))
      return recorded(opened, record, false);
    return state.kind === 'ended' ? said(opened, 410, 'ended') : asking(opened, NOTHING_TYPED);
  }

  /** Somebody else was quicker, or the request changed while the page was open: said as it is now. */
  async function ignored(
    asked: PageRequest,
    opened: Opened,
    typed: Typed,
    because: string,
  ): Promise<PageAnswer> {
    const { reader } = opened.essentials;
    if (because === 'answered.too-many-forwards') {
      const says = say(reader, 'pages.error.forwards', { reporter: opened.sender.reporter.name });
      return asking(opened, typed, [{ field: 'form', says }]);
    }
    const now = await open(asked, 'it-answer');
    return 'problem' in now ? nothing(now, asked) : show(now);
  }

  async function record(asked: PageRequest, opened: Opened, typed: Typed, given: Given): Promise<PageAnswer> {
    const { requestId, round, link } = opened.claims;
    const outcome = await wiring.desk().answer(requestId, { round, link, ...given }, 'page');
    if (outcome.kind === 'not-found') return nothing({ problem: 'invalid' }, asked);
    if (outcome.kind === 'ignored') return await ignored(asked, opened, typed, outcome.because);
    const { request } = outcome;
    const last = answerIn({ ...opened, request });
    if (last === null) return show({ ...opened, request });
    return recorded({ ...opened, request }, last, true);
  }

  async function page(asked: PageRequest): Promise<PageAnswer> {
    const opened = await open(asked, 'it-answer');
    if ('problem' in opened) return nothing(opened, asked);
    if (asked.method !== 'POST') return show(opened);
    if (isFromElsewhere(asked, ownOrigin)) return said(opened, 403, 'elsewhere');
    const typed = readTyped(asked.body);
    const isOpen =
      isCurrent(opened) && opened.request.state.kind !== 'answered' && opened.request.state.kind !== 'ended';
    if (!isOpen) return show(opened);
    const given = readGiven(typed, opened.essentials.reader);
    return 'answer' in given ? await record(asked, opened, typed, given) : asking(opened, typed, given);
  }

  async function mail(asked: PageRequest): Promise<PageAnswer> {
    const opened = await open(asked, 'eml');
    if ('problem' in opened) return nothing(opened, asked);
    const { request, members, sender, claims } = opened;
    if (!isCurrent(opened)) return said(opened, 410, request.round < claims.round ? 'eml' : 'superseded');
    const facts = { request, members, sender, count: 0, level: 'it-unit', now: clock.now() } as const;
    const body = await eml({ ...facts, key: `${request.id}/${request.round}/by-person` });
    const name = `imi-${opened.essentials.ref}.eml`;
    return {
      status: 200,
      headers: { 'Content-Type': 'message/rfc822', 'Content-Disposition': `attachment; filename="${name}"` },
      body,
    };
  }

  return { page, mail };
}

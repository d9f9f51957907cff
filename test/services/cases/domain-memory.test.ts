import { describe, expect, it } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import { type Decision, decide } from '../../../services/cases/decide.ts';
import {
  allowedBefore,
  type DomainKnowledge,
  type DomainMemory,
  type DomainNews,
  HOW_MAX,
  mailDomainOf,
  remember,
  sharedDomainOf,
} from '../../../services/cases/domain-memory.ts';
import { plusDays, plusHours } from '../../../services/cases/instant.ts';
import { openCase } from '../../../services/cases/open-case.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aReport, aReset, NOW } from '../../builders/facts.ts';
import { anAuthority, aReporter, aUser } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';

const DOMAIN = 'getafe.example';
const TO = 'cau@getafe.example';
const memoryOf = (...news: readonly DomainNews[]): DomainMemory | null =>
  news.reduce<DomainMemory | null>((memory, next) => remember(memory, DOMAIN, next), null);

const asked: DomainNews = { kind: 'asked', at: NOW };
const allowed: DomainNews = {
  kind: 'answered',
  at: plusHours(NOW, 1),
  to: TO,
  allowed: ' a transport rule ',
};
const arrived: DomainNews = { kind: 'arrived', at: plusHours(NOW, 2), mailSystem: null };
const WORKED = memoryOf(asked, allowed, arrived);

describe('what is remembered of a mail domain', () => {
  it('is who answered, how the mails were let in, and when one came', () => {
    expect(WORKED).toEqual({
      domain: DOMAIN,
      mailSystem: null,
      contact: { to: TO, at: plusHours(NOW, 1) },
      allowed: { at: plusHours(NOW, 1), how: 'a transport rule' },
      succeededAt: plusHours(NOW, 2),
      blockedSince: null,
    });
  });

  it('is the same when the same news comes twice, and keeps the newer where old news comes late', () => {
    expect(memoryOf(asked, asked, allowed, allowed, arrived, arrived)).toEqual(WORKED);
    expect(memoryOf(asked, allowed, arrived, asked, allowed)).toEqual(WORKED);
    const older: DomainNews = { kind: 'answered', at: NOW, to: 'old@getafe.example', allowed: 'older' };
    expect(remember(WORKED, DOMAIN, older)).toEqual(WORKED);
  });

  it('says since when it is blocked, until a mail has come', () => {
    const later: DomainNews = { kind: 'asked', at: plusDays(NOW, 1) };
    expect(memoryOf(asked, later)?.blockedSince).toBe(NOW);
    expect(memoryOf(arrived, asked)?.blockedSince).toBeNull();
    expect(memoryOf(arrived, later)?.blockedSince).toBe(plusDays(NOW, 1));
  });

  it('keeps at most 500 characters of what IT wrote', () => {
    const long = memoryOf({ ...allowed, allowed: 'x'.repeat(2000) } as DomainNews);
    expect(long?.allowed?.how).toHaveLength(HOW_MAX);
  });

  it('keeps the last way it was let in where IT later answers something else', () => {
    const nothing: DomainNews = { kind: 'answered', at: plusDays(NOW, 1), to: TO, allowed: null };
    expect(remember(WORKED, DOMAIN, nothing).allowed?.how).toBe('a transport rule');
  });
});

describe('the mail domain of a case', () => {
  it('is that of the official mailbox, also while another one is lent', () => {
    const loan = { officialAddress: 'm@Getafe.EXAMPLE' } as Case['loan'];
    expect(mailDomainOf(aCase({ loan, user: aUser({ email: 'm@lent.example' }) }))).toBe(DOMAIN);
  });

  it('is nothing that users share at a free-mail provider', () => {
    expect(sharedDomainOf(aCase({ personalMailbox: true }))).toBeNull();
    expect(sharedDomainOf(aCase())).toBe(DOMAIN);
  });
});

describe('an entry that used to work', () => {
  const failing = (hours: number, openedHours = hours) =>
    aCase({
      openedAt: plusHours(NOW, openedHours),
      resets: [aReset({ requestedAt: plusHours(NOW, hours) })],
    });

  it('has probably expired where a case of later fails', () => {
    expect(allowedBefore(WORKED, failing(3))).toEqual({
      at: plusHours(NOW, 1),
      how: 'a transport rule',
      workedUntil: plusHours(NOW, 2),
    });
  });

  it('says nothing where it never worked, or another user of the same request is still stuck', () => {
    expect(allowedBefore(memoryOf(asked, allowed), failing(3))).toBeNull();
    expect(allowedBefore(memoryOf(arrived, { ...allowed, at: plusHours(NOW, 3) }), failing(9))).toBeNull();
    expect(allowedBefore(WORKED, failing(3, 0))).toBeNull();
    expect(allowedBefore(null, failing(3))).toBeNull();
  });

  it('has probably expired too where the same user’s mail stops coming days later', () => {
    expect(allowedBefore(WORKED, failing(2 + 24, 0))).not.toBeNull();
  });
});

describe('a request that is about to be written', () => {
  const missing = (
    known?: DomainKnowledge,
    more: Partial<Case> = {},
  ): Extract<Decision, { accepted: Case }> => {
    const c = aCase({
      stage: 'asking-arrival',
      openedAt: plusHours(NOW, 3),
      resets: [aReset({ requestedAt: plusHours(NOW, 3) })],
      ...more,
    });
    const event = anEvent('said-not-arrived', { at: plusHours(NOW, 4) });
    const decision = decide(c, known === undefined ? event : { ...event, domain: known }, aPolicy());
    if ('ignored' in decision) throw new Error(decision.ignored);
    return decision;
  };
  const knowing = (more: Partial<DomainKnowledge> = {}): DomainKnowledge => ({
    memory: null,
    openRequest: null,
    contact: null,
    ...more,
  });
  const said = ({ effects }: { effects: Extract<Decision, { accepted: Case }>['effects'] }) =>
    effects.map(({ effect }) => (effect.kind === 'tell' ? effect.message.key : effect.kind));
  const noUnit = { authority: anAuthority({ itUnit: null }) };

  it('is not shown where one is out that the case joins', () => {
    const decision = missing(knowing({ openRequest: 'it-zzzzzz' }));
    expect(said(decision)).toEqual(['join-request']);
    expect(decision.accepted.stage.kind).toBe('drafting-request');
  });

  it('sends no note with it that was written before the case joined', () => {
    const { accepted: c } = missing(knowing({ openRequest: 'it-zzzzzz' }));
    const noted = decide(c, anEvent('note-set', { note: 'for later' }), aPolicy());
    if ('ignored' in noted) throw new Error(noted.ignored);
    const facts = {
      requestId: 'it-zzzzzz',
      round: 3,
      to: TO,
      askedAt: NOW,
      remindAt: null,
      remindersSent: 0,
    };
    const joined = decide(noted.accepted, anEvent('request-joined', facts), aPolicy());
    expect(joined).toMatchObject({
      accepted: { request: { requestId: 'it-zzzzzz', to: TO, draft: { round: 3, note: '' } } },
    });
  });

  it('is shown after all where that one was answered in the meantime', () => {
    const { accepted: c } = missing(knowing({ openRequest: 'it-zzzzzz' }));
    const shown = decide(c, anEvent('request-not-joined', { by: { kind: 'assistant' } }), aPolicy());
    expect('accepted' in shown && said(shown)).toEqual(['tell.draft.accepted-not-arrived']);
  });

  it('goes to who answered last where no IT unit is on file, and to the IT unit where one is', () => {
    const known = knowing({ contact: TO });
    expect(missing(known, noUnit).accepted.stage).toMatchObject({ draft: { to: TO } });
    expect(said(missing(known, noUnit))).toEqual(['tell.draft.accepted-not-arrived']);
    expect(said(missing(knowing(), noUnit))).toEqual(['tell.draft.no-recipient']);
    expect(missing(known).accepted.stage).toMatchObject({ draft: { to: 'it@getafe.example' } });
  });

  it('asks whether the entry of that time expired, with IT’s own words', () => {
    const decision = missing(knowing({ memory: WORKED }));
    expect(decision.accepted.stage).toMatchObject({
      draft: { why: 'allowed-before', before: { how: 'a transport rule', workedUntil: plusHours(NOW, 2) } },
    });
    expect(said(decision)).toEqual(['tell.draft.allowed-before']);
  });

  it('takes the mail system from before where nobody can say now', () => {
    const guess = { system: 'mimecast', isGateway: true, product: 'Mimecast', host: 'mx.example' } as const;
    const memory = memoryOf({ ...arrived, mailSystem: guess } as DomainNews);
    expect(missing(knowing({ memory })).accepted.mailSystem).toEqual(guess);
  });
});

describe('whoever reports a user of a domain that is blocked', () => {
  const opened = (domain: string, personal = false) =>
    openCase(
      {
        ref: aCase().ref,
        at: NOW,
        reporter: aReporter(),
        profile: 'imi',
        missing: 'password',
        user: aUser(),
        authority: anAuthority(),
        report: aReport(undefined, { findings: personal ? ['personal'] : [] }),
        mails: [],
        blocked: { domain, since: NOW },
      },
      aPolicy(),
    ).effects.flatMap(({ effect }) => (effect.kind === 'tell' ? [effect.message] : []));

  it('is told first, with the domain and the day, and nobody’s name but the own user’s', () => {
    const [first] = opened(DOMAIN);
    expect(first).toEqual({
      key: 'tell.opening.domain-blocked',
      params: {
        domain: DOMAIN,
        since: { instant: NOW },
        user: 'María García',
        ref: 'K7Q-4MD',
        authority: 'Ayuntamiento de Getafe',
      },
    });
  });

  it('is told nothing at a free-mail provider, or of another domain', () => {
    const keys = [...opened(DOMAIN, true), ...opened('other.example')].map(({ key }) => key);
    expect(keys).not.toContain('tell.opening.domain-blocked');
  });
});

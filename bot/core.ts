import { randomInt } from 'node:crypto';
import { setTimeout as pauseFor } from 'node:timers/promises';
import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Authority } from '../services/cases/directory.ts';
import type { Policy } from '../services/cases/policy.ts';
import type { ItRequest } from '../services/cases/request.ts';
import { createDesk, type Desk } from '../services/desk/desk.ts';
import type { CaseStore, DeskParts } from '../services/desk/parts.ts';
import type { AddressExaminer } from '../services/desk/ports/address-examiner.ts';
import type { AdminService } from '../services/desk/ports/admin-service.ts';
import type { Clock } from '../services/desk/ports/clock.ts';
import type { Letters } from '../services/desk/ports/letters.ts';
import type { Log } from '../services/desk/ports/log.ts';
import type { Mailer } from '../services/desk/ports/mailer.ts';
import type { PastedReader } from '../services/desk/ports/pasted-reader.ts';
import type { DossierClaims } from '../services/request/dossier-links.ts';
import { type CaseDrawing, createCaseDrawing } from './case-drawing.ts';
import { createChatSweep } from './chat-sweep.ts';
import { createConversations } from './conversations.ts';
import { createLiveCards } from './live-cards.ts';
import { CONNECTED_PACES, PRACTICE_PACES } from './paces.ts';
import { admittedTenants } from './settings/admitted-tenants.ts';
import type { Settings } from './settings/settings-shape.ts';
import type { Stores } from './stores.ts';
import { createTalk } from './talk.ts';
import { createTeamsBot } from './teams-bot.ts';
import { createTeamsMessenger } from './teams-messenger.ts';
import type { Pace } from './token-bucket.ts';
import { createCommands } from './turns/case-commands.ts';
import { createConverse } from './turns/converse.ts';
import { createDossierTurn } from './turns/dossier-turn.ts';
import { createIntakeRunner } from './turns/intake-runner.ts';
import { createOverview } from './turns/overview.ts';

/** References and approval codes are drawn by a generator that nobody can foresee. */
const RANDOM_STEPS = 2 ** 32;

/** A turn that still waits for another system after that is left: what it acknowledged is stored. */
const TURNS_END_MS = 10_000;

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  const limit = new AbortController();
  const over = pauseFor(ms, undefined, { signal: limit.signal }).catch(() => undefined);
  await Promise.race([work, over]);
  limit.abort();
}

/** What differs between practice and production, and between a real part and a test's. */
export interface Drivers {
  readonly clock: Clock;
  readonly admin: AdminService;
  readonly mailer: Mailer;
  readonly letters: Letters;
  readonly examiner: AddressExaminer;
  readonly readPasted: PastedReader;
  readonly adapter: Pick<CloudAdapter, 'continueConversationAsync'>;
  readonly stores: Stores;
  readonly log: Log;
  readonly mayReceive: DeskParts['mayReceive'];
  emlUrl(request: ItRequest): string;
  /** Throws RangeError for a person that no link can name. */
  dossierUrl(claims: DossierClaims): string;
  /** Left out: real time. */
  readonly pause?: (ms: number) => Promise<void>;
  /** Left out: real time, as it passes. */
  readonly elapsedMs?: () => number;
  /** Left out: as practice or production allow. */
  readonly personPace?: Pace;
  zoneOf(authority: Authority): string;
  policyFor(authority: Pick<Authority, 'country' | 'region'>): Policy;
}

export interface Core {
  readonly desk: Desk;
  readonly cases: CaseStore;
  turn(context: TurnContext): Promise<void>;
  start(): Promise<void>;
  /** Turns under way end, the outbox rests, the stores are closed. */
  close(): Promise<void>;
}

export function createCore(settings: Settings, drivers: Drivers): Core {
  const { clock, admin, letters, stores, log } = drivers;
  const practice = settings.mode === 'practice';
  const appId = settings.mode === 'connected' ? settings.bot.appId : '';
  const { retentionDays } = settings.policy;
  const defaults = { language: settings.defaultLanguage, timeZone: settings.defaultTimeZone };
  const pause = drivers.pause ?? ((ms: number): Promise<void> => pauseFor(ms, undefined, { ref: false }));
  const talk = createTalk(drivers.adapter, appId);
  const conversations = createConversations(stores.conversations, clock);
  const liveCards = createLiveCards({ talk, conversations, practice, log });

  const messenger = createTeamsMessenger({
    talk,
    conversations,
    liveCards,
    drawing: (): CaseDrawing => drawing,
    defaults,
    practice,
    log,
    pause,
  });
  const desk = createDesk({
    cases: stores.cases,
    requests: stores.requests,
    userLedgers: stores.userLedgers,
    requesterLedgers: stores.requesterLedgers,
    domains: stores.domains,
    admin,
    mailer: drivers.mailer,
    messenger,
    letters,
    examiner: drivers.examiner,
    readPasted: drivers.readPasted,
    clock,
    log,
    policyFor: drivers.policyFor,
    mayReceive: drivers.mayReceive,
    zoneOf: drivers.zoneOf,
    retentionDays,
    sweeps: [createChatSweep({ stores, conversations, retentionDays, log })],
    random: () => randomInt(RANDOM_STEPS) / RANDOM_STEPS,
  });
  const drawing = createCaseDrawing({
    desk,
    letters,
    policyFor: drivers.policyFor,
    clock,
    practice,
    emlUrl: drivers.emlUrl,
  });
  const commands = createCommands({ desk, drawing, liveCards, clock, practice });
  const intake = createIntakeRunner({
    intakes: stores.intakes,
    fed: stores.answered,
    admin,
    desk,
    clock,
    profile: settings.mailProfile,
    practice,
    commands,
    liveCards,
  });
  const converse = createConverse({
    desk,
    readPasted: drivers.readPasted,
    commands,
    intake,
    overview: createOverview(desk, clock),
    dossier: createDossierTurn({ desk, clock, dossierUrl: drivers.dossierUrl }),
    conversations,
    clock,
    log,
    practice,
  });
  const bot = createTeamsBot({
    admin,
    talk,
    conversations,
    converse,
    answered: stores.answered,
    tenantIds: admittedTenants(settings),
    pace: drivers.personPace ?? (practice ? PRACTICE_PACES : CONNECTED_PACES).person,
    elapsedMs: drivers.elapsedMs ?? (() => performance.now()),
    defaults,
    practice,
    log,
    pause,
  });

  return {
    desk,
    cases: stores.cases,
    turn: bot.turn,
    start: desk.start,
    async close() {
      await atMost(TURNS_END_MS, bot.quiet());
      await desk.close();
      await stores.close();
    },
  };
}

import { drawIntake, intakeTitle } from '../../dialogs/cards/draw-intake.ts';
import { intakeStep } from '../../dialogs/intake.ts';
import type {
  FoundUser,
  IntakeInput,
  IntakeQuery,
  IntakeState,
  InvitedAuthority,
} from '../../dialogs/intake-state.ts';
import { whoIsMeant } from '../../dialogs/search-phrases.ts';
import type { MailProfile } from '../../services/cases/case.ts';
import type { Authority, User } from '../../services/cases/directory.ts';
import { acting } from '../../services/cases/permissions.ts';
import type { Desk } from '../../services/desk/desk.ts';
import {
  type AdminService,
  AdminServiceRefused,
  type OnBehalfOf,
} from '../../services/desk/ports/admin-service.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import type { ValueStore } from '../../services/desk/ports/stores.ts';
import { INTAKE_CARD } from '../conversations.ts';
import type { LiveCards } from '../live-cards.ts';
import type { Commands } from './case-commands.ts';
import { answer, answerWith, type Turn } from './turn.ts';

type Found = Extract<IntakeInput, { kind: 'found' }>;

/** More are not listed: the person is asked to say more. */
const LISTED = 10;

/** Answers that say that there is nothing for this person to see; every other one is a failure. */
const NOTHING_THERE: readonly string[] = ['not-found', 'not-permitted', 'bad-request'];

async function unlessRefused<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AdminServiceRefused && NOTHING_THERE.includes(error.code)) return null;
    throw error;
  }
}

export interface IntakeRunner {
  isOpen(turn: Turn): Promise<boolean>;
  /** Whether these words find a user or an invited authority among those that this person looks after. */
  knows(turn: Turn, text: string): Promise<boolean>;
  /** Feeds the input to the open intake, or begins one; what it asks of the admin service is asked here. */
  feed(turn: Turn, input: IntakeInput): Promise<void>;
}

export function createIntakeRunner(parts: {
  readonly intakes: ValueStore<IntakeState>;
  /** By person: the id of what was fed last, so that the same words, delivered again, answer no other question. */
  readonly fed: ValueStore<readonly string[]>;
  readonly admin: AdminService;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly profile: MailProfile;
  readonly practice: boolean;
  readonly commands: Pick<Commands, 'show' | 'status'>;
  readonly liveCards: LiveCards;
}): IntakeRunner {
  const { intakes, fed, admin, desk, clock, liveCards, practice } = parts;

  /** Null for whoever is not the speaker's to look after, should the service name them all the same. */
  async function authorityName(user: User, turn: Turn): Promise<FoundUser | null> {
    const authority = await unlessRefused(admin.authority(user.authorityId, { onBehalfOf: turn.speaker.id }));
    if (authority === null || acting(turn.speaker, user, authority) === null) return null;
    return { ...user, authority: authority.name };
  }

  async function invitedOf(authority: Authority, turn: Turn): Promise<readonly InvitedAuthority[]> {
    const { id, name, invitation } = authority;
    if (invitation === null || invitation.state === 'used') return [];
    const sender = invitation.sentBy === null ? null : await unlessRefused(admin.operator(invitation.sentBy));
    const who = sender === null ? null : { name: sender.name, isSpeaker: sender.id === turn.speaker.id };
    return [{ id, name, invitation, sender: who }];
  }

  /** The same calls in the same order for everybody, so that nothing can be learnt from how the answer comes. */
  async function search(texts: readonly string[], turn: Turn): Promise<Found> {
    const by = { onBehalfOf: turn.speaker.id };
    for (const text of texts) {
      const page = await admin.findUsers(text, by, LISTED);
      const found = await admin.findAuthorities(text, by, LISTED);
      const authorities = (await Promise.all(found.map((one) => invitedOf(one, turn)))).flat();
      if (page.users.length === 0 && authorities.length === 0) continue;
      const named = await Promise.all(page.users.map((user) => authorityName(user, turn)));
      const users = named.filter((user) => user !== null);
      const total = users.length < named.length ? users.length : page.total;
      return { kind: 'found', users, authorities, total };
    }
    return { kind: 'found', users: [], authorities: [], total: 0 };
  }

  async function searchSelf(turn: Turn): Promise<IntakeInput> {
    const { userId, id } = turn.speaker;
    if (userId === null) return { kind: 'found', users: [], authorities: [], total: 0 };
    const file = await unlessRefused(admin.user(userId, { onBehalfOf: id }));
    if (file === null) return { kind: 'found', users: [], authorities: [], total: 0 };
    const own = await authorityName(file, turn);
    return { kind: 'found', users: own === null ? [] : [own], authorities: [], total: own === null ? 0 : 1 };
  }

  async function fileOf(userId: string, by: OnBehalfOf) {
    const user = await admin.user(userId, by);
    const [authority, mails] = [await admin.authority(user.authorityId, by), await admin.mails(user.id, by)];
    return { user, authority, mails };
  }

  async function open(query: Extract<IntakeQuery, { kind: 'open' }>, turn: Turn): Promise<void> {
    const by = { onBehalfOf: turn.speaker.id };
    const file = await unlessRefused(fileOf(query.userId, by));
    const complaint = file === null ? null : { ...file, missing: query.missing, profile: parts.profile };
    const opening = complaint === null ? null : await desk.open(complaint, turn.speaker);
    await intakes.delete(turn.speaker.id);
    // Gone since it was chosen, or no longer this person's to look after: the same words as if never found.
    if (opening === null || opening.kind === 'not-allowed') return answer(turn, 'intake.not-found');
    if (opening.kind === 'already-open') return parts.commands.show(turn, opening.c.ref);
  }

  /** Null: nothing to feed back. */
  async function carryOut(query: IntakeQuery, turn: Turn): Promise<IntakeInput | null> {
    switch (query.kind) {
      case 'search':
        return search(query.texts, turn);
      case 'search-self':
        return searchSelf(turn);
      case 'open':
        await open(query, turn);
        return null;
    }
  }

  async function step(turn: Turn, state: IntakeState | null, input: IntakeInput): Promise<void> {
    const next = intakeStep(state, input, { now: clock.now(), reader: turn.reader });
    if (next.state === null) await intakes.delete(turn.speaker.id);
    else await intakes.set(turn.speaker.id, next.state);
    await answerWith(turn, ...next.say);
    const card =
      next.card === null || next.state === null
        ? null
        : drawIntake({ card: next.card, state: next.state, reader: turn.reader, now: clock.now(), practice });
    if (card !== null && next.card !== null) {
      const headline = intakeTitle(turn.reader, next.card);
      await liveCards.show(turn, { ref: INTAKE_CARD, headline, card }, turn.send);
    } else if (next.state === null || next.state.question === 'opening') {
      await liveCards.retire(turn, INTAKE_CARD);
    }
    if (next.ask === null) return;
    const fedBack = await carryOut(next.ask, turn);
    if (fedBack !== null) await step(turn, next.state, fedBack);
  }

  /** Noted before anything is made of it: a crash in between costs the question once more, and opens nothing twice. */
  async function isRepeat({ speaker, activityId }: Turn): Promise<boolean> {
    if (activityId === null) return false;
    const key = `intake:${speaker.id}`;
    if ((await fed.get(key))?.includes(activityId)) return true;
    await fed.set(key, [activityId]);
    return false;
  }

  return {
    isOpen: async (turn) => (await intakes.get(turn.speaker.id)) !== null,
    async knows(turn, text) {
      const found = await search(whoIsMeant(text, turn.reader.language).texts, turn);
      return found.users.length > 0 || found.authorities.length > 0;
    },
    async feed(turn, input) {
      const repeat = await isRepeat(turn);
      const state = await intakes.get(turn.speaker.id);
      if (!repeat) return step(turn, state, input);
      if (state === null) return parts.commands.status(turn, null);
      return step(turn, state, { kind: 'begin' });
    },
  };
}

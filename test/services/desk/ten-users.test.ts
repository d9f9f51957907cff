import { describe, expect, test } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import { plusDays } from '../../../services/cases/instant.ts';
import type { AnswerOfIt } from '../../../services/desk/desk.ts';
import { NOW } from '../../builders/facts.ts';
import { someLetters } from '../request/requests.ts';
import { ana, boris, carlos, carmen } from './cast.ts';
import { keepLogsFreeOfPersonalData } from './desk-world.ts';
import {
  allSay,
  caseOf,
  complains,
  createTown,
  dora,
  mailsToIt,
  refOf,
  type Stuck,
  says,
  TEN,
  theRequest,
  untilAllAsked,
} from './ten-users.ts';

keepLogsFreeOfPersonalData();

const SENT = { kind: 'request-sent', version: null } as const;
const MISSING = { kind: 'said-not-arrived' } as const;
const ARRIVED = { kind: 'said-arrived' } as const;
const [alba, bruno] = TEN as readonly [Stuck, Stuck];
const of = (reporter: { readonly id: string }) => TEN.filter((stuck) => stuck.reporter.id === reporter.id);

function allowed(round: number, link: number): AnswerOfIt {
  return { round, link, answer: 'allowed', text: 'PERSONAL TEXT', forwardTo: null };
}

function stages(cases: readonly Case[]): readonly string[] {
  return [...new Set(cases.map(({ stage }) => stage.kind))];
}

async function town() {
  const world = createTown();
  const desk = world.openDesk();
  await untilAllAsked(world, desk);
  const cases = () => Promise.all(TEN.map((stuck) => caseOf(world, stuck)));
  const clickAllowed = async () => {
    const { id, round, link } = await theRequest(world);
    await desk.answer(id, allowed(round, link), 'page');
    await desk.tick();
  };
  return { world, desk, cases, clickAllowed };
}

describe('ten stuck users of one mail domain', () => {
  test('make one mail to IT, one click makes ten verifications, and three that fail again make one new round', async () => {
    const { world, desk, cases, clickAllowed } = await town();
    await allSay(world, desk, TEN, MISSING);
    await says(world, desk, alba, SENT);
    await desk.tick();
    expect(mailsToIt(world)).toEqual(['request 1 link 1 reminder 0: 10']);
    expect(stages(await cases())).toEqual(['with-it']);

    const resetsBefore = world.resets().length;
    await clickAllowed();
    expect(world.resets().length - resetsBefore).toBe(10);
    world.clock.move(5);
    await desk.tick();

    const failing = [TEN[1], TEN[5], TEN[9]] as readonly Stuck[];
    const others = TEN.filter((stuck) => !failing.includes(stuck));
    await allSay(world, desk, others, ARRIVED);
    for (const stuck of failing) {
      await says(world, desk, stuck, MISSING);
      await desk.tick();
      if (stuck === failing[0]) await says(world, desk, stuck, SENT);
      await desk.tick();
    }
    expect(mailsToIt(world)).toEqual(['request 1 link 1 reminder 0: 10', 'request 2 link 2 reminder 0: 1']);
    const refs = await Promise.all(failing.map((stuck) => refOf(world, stuck)));
    expect(await theRequest(world)).toMatchObject({ round: 2, members: refs, state: { kind: 'waiting' } });
    await clickAllowed();
    expect(world.resets().length - resetsBefore).toBe(13);
  });

  test('also where three reporters come one after the other: the later ones join without a further mail', async () => {
    const { world, desk, cases } = await town();
    await allSay(world, desk, of(ana), MISSING);
    await says(world, desk, alba, SENT);
    await desk.tick();
    await allSay(world, desk, of(boris), MISSING);
    await allSay(world, desk, of(dora), MISSING);
    expect(mailsToIt(world)).toEqual(['request 1 link 1 reminder 0: 4']);
    expect(stages(await cases())).toEqual(['with-it']);
    expect((await theRequest(world)).members).toHaveLength(10);
    expect(world.messenger.toldTo(dora.id).filter((key) => key.startsWith('tell.draft.'))).toEqual([]);
    expect(world.messenger.toldTo(dora.id).at(-1)).toBe('tell.request.added');

    world.clock.moveTo(plusDays(NOW, 2));
    await desk.tick();
    expect(mailsToIt(world).at(-1)).toBe('request 1 link 1 reminder 1: 10');
  });

  test('make one request although two reporters send at the same moment', async () => {
    const { world, desk, cases } = await town();
    await allSay(world, desk, [alba], MISSING);
    const first = of(dora)[0] as Stuck;
    await allSay(world, desk, [first], MISSING);
    await Promise.all([says(world, desk, alba, SENT), says(world, desk, first, SENT)]);
    await desk.tick();
    expect(mailsToIt(world)).toHaveLength(1);
    const request = await theRequest(world);
    expect(request.members).toHaveLength(2);
    const pointers = (await cases()).flatMap(({ request: own }) => (own === null ? [] : [own]));
    expect(pointers.map(({ requestId, mailedAt }) => [requestId, mailedAt !== null])).toEqual([
      [request.id, true],
      [request.id, true],
    ]);
  });

  test('are none of it where a person sends the own mail, and where the recipient is not theirs', async () => {
    const { world, desk } = await town();
    await allSay(world, desk, [alba, bruno], MISSING);
    await says(world, desk, alba, { kind: 'request-taken', version: null });
    await desk.tick();
    expect((await caseOf(world, bruno)).stage.kind).toBe('drafting-request');
    await allSay(world, desk, [TEN[2] as Stuck], MISSING);
    expect((await caseOf(world, TEN[2] as Stuck)).stage.kind).toBe('drafting-request');

    const apart = world.openDesk({ mayReceive: (_to, c) => c.user.id === bruno.user.id });
    await says(world, apart, bruno, SENT);
    await apart.tick();
    expect(mailsToIt(world)).toEqual(['request 1 link 1 reminder 0: 1']);
    expect((await caseOf(world, TEN[2] as Stuck)).stage.kind).toBe('drafting-request');
  });

  test('leave the request one by one, and it ends with the last', async () => {
    const { world, desk } = await town();
    await allSay(world, desk, [alba, bruno], MISSING);
    await says(world, desk, alba, SENT);
    await desk.tick();
    const { id } = await theRequest(world);
    await allSay(world, desk, [alba], ARRIVED);
    expect((await desk.request(id))?.members.map(({ user }) => user.id)).toEqual([bruno.user.id]);
    world.clock.moveTo(plusDays(NOW, 2));
    await desk.tick();
    expect(mailsToIt(world).at(-1)).toBe('request 1 link 1 reminder 1: 1');
    await allSay(world, desk, [bruno], { kind: 'withdrawn' });
    expect((await desk.request(id))?.request.state.kind).toBe('ended');
  });

  test('are not among those that IT is asked about where the case was withdrawn as it was taken along', async () => {
    const { world, desk } = await town();
    await allSay(world, desk, [alba, bruno], MISSING);
    await allSay(world, desk, [bruno], { kind: 'withdrawn' });
    await says(world, desk, alba, SENT);
    await desk.tick();
    await desk.close();
    const { id } = await theRequest(world);
    const stored = await world.stores.requests.read(id);
    if (stored === null) throw new Error('no request');
    const ref = await refOf(world, bruno);
    const facts = { requestId: id, round: 1, to: 'it@getafe.example', remindAt: null, remindersSent: 0 };
    const event = { kind: 'request-joined', askedAt: null, ...facts } as const;
    const effect = { kind: 'inform-case', ref, event } as const;
    const outbox = [{ key: `${id}/9/inform-case/0`, effect, attempts: 0, notBefore: world.clock.now() }];
    const state = { ...stored.state, members: [...stored.state.members, ref] };
    await world.stores.requests.commit({ id, state, notes: [], outbox }, stored.commit);
    await world.openDesk().tick();
    expect((await theRequest(world)).members).toEqual([await refOf(world, alba)]);
  });

  test('each write a request of their own where the one they were to join was answered in that very moment', async () => {
    const { world, desk } = await town();
    await allSay(world, desk, [alba], MISSING);
    await says(world, desk, alba, SENT);
    await desk.tick();
    const { id, round, link } = await theRequest(world);
    await desk.close();
    // Noted, and nobody is there to carry it out.
    await says(world, desk, bruno, MISSING);
    const next = world.openDesk();
    await next.answer(id, allowed(round, link), 'page');
    await next.tick();
    expect(await caseOf(world, bruno)).toMatchObject({ request: null, stage: { kind: 'drafting-request' } });
    const ofBruno = world.messenger.said.filter(({ message }) => message.params.user === bruno.user.name);
    expect(ofBruno.at(-1)?.message.key).toBe('tell.draft.accepted-not-arrived');
  });
});

describe('whose answer it is', () => {
  test('a coordinator who covers all records it for all, one who covers some for the own case alone', async () => {
    const { world, desk } = await town();
    const parlas = of(dora)[0] as Stuck;
    await allSay(world, desk, [alba, parlas], MISSING);
    await says(world, desk, alba, SENT);
    await desk.tick();
    const said = { kind: 'it-answered', answer: 'released', text: '' } as const;
    await desk.say(await refOf(world, alba), said, carmen);
    await desk.tick();
    expect((await caseOf(world, alba)).stage).toMatchObject({ about: 'release' });
    expect((await caseOf(world, parlas)).stage.kind).toBe('with-it');
    expect((await theRequest(world)).members).toEqual([await refOf(world, parlas)]);
    await allSay(world, desk, [alba], MISSING);

    const speaker = world.admin.operators.get(carlos.id) ?? carlos;
    await says(world, desk, alba, SENT);
    await desk.tick();
    await desk.say(await refOf(world, alba), said, speaker);
    await desk.tick();
    expect((await caseOf(world, parlas)).stage).toMatchObject({ about: 'release' });
  });
});

describe('what one reporter learns of the others', () => {
  test('is nothing: in no message, no card’s text and no mail', async () => {
    const letters = someLetters();
    const world = createTown();
    const desk = world.openDesk({ letters });
    await untilAllAsked(world, desk, TEN.slice(0, 9));
    await allSay(world, desk, TEN.slice(0, 8), MISSING);
    const preview = await caseOf(world, alba);
    const draft = preview.stage.kind === 'drafting-request' ? preview.stage.draft : null;
    if (draft === null) throw new Error('no draft');
    const sender = await desk.sender(preview);
    const further = await desk.further(preview);
    const shown = letters.preview({ c: preview, draft, sender, further, now: world.clock.now() });
    expect(further).toBe(7);

    await says(world, desk, alba, SENT);
    await desk.tick();
    await allSay(world, desk, [TEN[8] as Stuck], MISSING);
    await complains(world, desk, TEN[9] as Stuck);
    await desk.tick();
    world.clock.moveTo(plusDays(NOW, 2));
    await desk.tick();

    const toIt = world.mailer.taken.filter(({ to }) => to[0] === 'it@getafe.example');
    const reporters = [ana, boris, dora];
    for (const { cc, replyTo, to } of toIt) {
      expect(replyTo?.address).toBe(carlos.email);
      const readers = [...to, ...cc];
      for (const { email } of [...reporters, carmen]) expect(readers).not.toContain(email);
    }
    for (const reporter of reporters) {
      const told = world.messenger.said
        .filter(({ to }) => to.id === reporter.id)
        .map(({ message }) => message);
      const mails = world.mailer.taken.filter(({ to }) => to.includes(reporter.email));
      expect(mails.length, reporter.id).toBeGreaterThan(0);
      const own = of(reporter);
      const read = (about: Stuck) =>
        JSON.stringify([
          ...told.filter(({ params }) => params.user === about.user.name),
          ...mails.filter(({ text }) => text.includes(about.user.email)),
          ...(about === alba ? [shown] : []),
        ]);
      for (const about of own) {
        const text = read(about);
        for (const other of TEN) {
          if (other === about) continue;
          expect(text, `${about.user.id} ${other.user.id}`).not.toContain(other.user.name);
          expect(text, `${about.user.id} ${other.user.id}`).not.toContain(other.user.email);
          if (other.authority !== about.authority) expect(text).not.toContain(other.authority.name);
        }
        for (const { name, email, id } of reporters) {
          if (id === reporter.id) continue;
          expect(text).not.toContain(name);
          expect(text).not.toContain(email);
        }
        expect(text).not.toMatch(/\/it\/it-/);
      }
    }
    const keys = world.messenger.toldTo(dora.id);
    expect(keys).toContain('tell.opening.domain-blocked');
  });

  test('is one mail for each own user, and no second one for a repeat of the news', async () => {
    const { world, desk } = await town();
    await allSay(world, desk, [alba, bruno, TEN[4] as Stuck], MISSING);
    await says(world, desk, alba, SENT);
    await desk.tick();
    const copies = world.mailer.taken.filter(({ subject }) => subject.startsWith('copy'));
    expect(copies.map(({ to, text }) => [to[0], text])).toEqual([
      [ana.email, alba.user.email],
      [ana.email, bruno.user.email],
      [boris.email, 'elena@getafe.example'],
    ]);
    expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(3);
    await desk.tick();
    expect(world.mailer.taken).toHaveLength(4);
  });
});

describe('what is known of a domain', () => {
  test('is there for the next user: who answered, and that what used to work has stopped', async () => {
    const { world, desk, clickAllowed } = await town();
    await allSay(world, desk, [alba], MISSING);
    await says(world, desk, alba, SENT);
    await desk.tick();
    const blocked = await world.stores.domains.get('getafe.example');
    expect(blocked?.blockedSince).not.toBeNull();
    await clickAllowed();
    world.clock.move(5);
    await desk.tick();
    await allSay(world, desk, [alba], ARRIVED);
    expect(await world.stores.domains.get('getafe.example')).toMatchObject({
      contact: { to: 'it@getafe.example' },
      allowed: { how: 'PERSONAL TEXT' },
      blockedSince: null,
    });

    world.clock.moveTo(plusDays(NOW, 9));
    const maria = { user: world.complaint().user, authority: world.complaint().authority, reporter: ana };
    await untilAllAsked(world, desk, [maria]);
    await allSay(world, desk, [maria], MISSING);
    expect((await caseOf(world, maria)).stage).toMatchObject({ draft: { why: 'allowed-before' } });
    expect(world.messenger.toldTo(ana.id)).not.toContain('tell.opening.domain-blocked');
  });
});

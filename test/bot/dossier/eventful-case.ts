import type { DossierInput } from '../../../bot/dossier/dossier-input.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import type { DossierFacts } from '../../../services/desk/exporting.ts';
import { verifyChain } from '../../../services/storage/history-chain.ts';
import { ana, boris, carlos, maria, nuria } from '../../services/desk/cast.ts';
import { createDeskWorld, type DeskWorld } from '../../services/desk/desk-world.ts';
import { openCase } from '../../services/desk/road.ts';

const KEY_OF_MEMORY = 'history key of the tests';

/** A case in which nearly everything happened: a refused approval, an address change, a request, answers, a solution. */
export async function eventfulCase(): Promise<{
  readonly world: DeskWorld;
  readonly desk: Desk;
  readonly ref: string;
  readonly facts: DossierFacts;
}> {
  const world = createDeskWorld();
  const desk = world.openDesk();
  const ref = await openCase(world, desk);
  await desk.open(world.complaint(), boris);
  const codeNow = async (): Promise<string> => {
    const { stage } = await world.stateOf(ref);
    return stage.kind === 'awaiting-approval' ? stage.proposal.code : '';
  };
  const after = async (minutes: number): Promise<void> => {
    world.clock.move(minutes);
    await desk.tick();
  };
  await desk.say(ref, { kind: 'address-correction-asked', address: 'm.garcia@mail.example' }, ana, 'words');
  await after(7);
  await desk.say(ref, { kind: 'declined', code: await codeNow() }, carlos, 'card');
  await after(20);
  const address = 'maria.garcia.lopez@getafe.example';
  await desk.say(ref, { kind: 'address-correction-asked', address }, ana, 'words');
  await after(30);
  await desk.say(ref, { kind: 'approved', code: 'zzzz' }, carlos, 'words');
  await desk.say(ref, { kind: 'approved', code: await codeNow() }, maria, 'card');
  await after(4);
  await desk.say(ref, { kind: 'approved', code: await codeNow() }, carlos, 'card');
  await desk.tick();
  await after(5);
  await desk.say(ref, { kind: 'said-not-arrived' }, ana, 'card');
  await desk.tick();
  await desk.say(ref, { kind: 'recipient-set', to: 'cau@getafe.example' }, carlos, 'words');
  await desk.say(ref, { kind: 'note-set', note: 'PERSONAL TEXT <b>please</b> look today' }, ana, 'card');
  await desk.say(ref, { kind: 'request-sent', version: null }, ana, 'card');
  await after(45);
  await after(60 * 24 * 3);
  const request = await world.requestOf(ref);
  await desk.answer(
    request.id,
    {
      round: request.round,
      link: request.link,
      answer: 'allowed',
      text: 'PERSONAL TEXT: rule 14 added',
      forwardTo: null,
    },
    'page',
  );
  await desk.tick();
  await after(10);
  await desk.say(ref, { kind: 'reset-asked' }, ana, 'card');
  await desk.tick();
  await after(6);
  await desk.say(ref, { kind: 'said-arrived' }, maria, 'card');
  await desk.tick();
  const handed = await desk.handOut(ref, nuria);
  if (handed.kind !== 'ready') throw new Error('no dossier');
  const again = await desk.dossier(ref, nuria);
  if (again.kind !== 'ready') throw new Error('no dossier');
  return { world, desk, ref, facts: again.facts };
}

export function inputOf(facts: DossierFacts, more: Partial<DossierInput> = {}): DossierInput {
  return {
    facts,
    reader: { language: 'en', timeZone: 'Europe/Madrid' },
    at: '2026-11-27T10:00:00.000Z' as DossierInput['at'],
    madeFor: { name: nuria.name, right: 'national-coordinator' },
    check: (document, history) => verifyChain(history, { document, key: KEY_OF_MEMORY }),
    practice: false,
    styleInside: true,
    ...more,
  };
}

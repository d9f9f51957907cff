import { expect, test } from 'vitest';
import type { Operator } from '../../../services/cases/directory.ts';
import { caseEffectForm } from '../../../services/storage/forms/effect-form.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { render } from '../../../services/texts/texts.ts';
import { ana, carlos, carmen, nuria } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase } from './road.ts';

keepLogsFreeOfPersonalData();

const CHANGED = 'tell.address-changed.for-coordinators';
const SURPRISED = /surprises|sorprende|überrascht/;

/** Of each coordinator's note about the new address: whether it asks if that surprises them, in every language alike. */
function asked(world: DeskWorld, who: Operator): readonly boolean[] {
  return world.messenger.said
    .filter(({ to, message }) => to.id === who.id && message.key === CHANGED)
    .flatMap(({ message }) =>
      LANGUAGES.map((language) => SURPRISED.test(render(message, { language, timeZone: 'Europe/Madrid' }))),
    );
}

const wish = { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' } as const;
const YES = LANGUAGES.map(() => true);
const NO = LANGUAGES.map(() => false);

test('a coordinator who changed an address alone is not asked whether it surprises them; the others are', async () => {
  const world = createDeskWorld();
  const desk = world.openDesk();
  const ref = await openCase(world, desk);
  await desk.say(ref, wish, carlos);
  await desk.tick();
  expect([asked(world, carlos), asked(world, carmen)]).toEqual([NO, YES]);
});

test('where nobody else covers the user, the national coordinator hears of it', async () => {
  const world = createDeskWorld();
  world.admin.operators.delete(carmen.id);
  const desk = world.openDesk();
  const ref = await openCase(world, desk);
  await desk.say(ref, wish, carlos);
  await desk.tick();
  expect([asked(world, carlos), asked(world, nuria)]).toEqual([NO, YES]);
});

test('nor is whoever approved it', async () => {
  const world = createDeskWorld();
  const desk = world.openDesk();
  const ref = await openCase(world, desk);
  await desk.say(ref, wish, ana);
  await desk.tick();
  const { stage } = await world.stateOf(ref);
  const code = stage.kind === 'awaiting-approval' ? stage.proposal.code : '';
  await desk.say(ref, { kind: 'approved', code }, carmen);
  await desk.tick();
  expect([asked(world, carlos), asked(world, carmen)]).toEqual([YES, NO]);
});

test('whose doing it was is still known after a restart', () => {
  const message = { key: CHANGED, params: { self: 'no' } };
  const effect = {
    kind: 'tell',
    to: { kind: 'coordinators' },
    message,
    show: 'nothing',
    doers: [carlos.id],
  } as const;
  expect(caseEffectForm.parse(effect)).toEqual(effect);
});

import { describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../services/cases/decide.ts';
import type { CaseEvent } from '../../../services/cases/events.ts';
import { renderStrictly } from '../../../services/texts/texts.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aReport } from '../../builders/facts.ts';
import { aNationalCoordinator, aPerson, aReporter } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aStage } from '../../builders/stage.ts';

const english = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const reporters = [aReporter(), aReporter({ operatorId: 'op-pilar', name: 'Pilar Sanz' })];

/** What each person is told, in the order in which it is said. */
function heardBy(event: CaseEvent, stage = aStage('asking-arrival')): Readonly<Record<string, string>> {
  const decision: Decision = decide(aCase({ stage, reporters }), event, aPolicy());
  if ('ignored' in decision) throw new Error(decision.ignored);
  const heard: Record<string, string> = {};
  for (const { effect } of decision.effects) {
    if (effect.kind !== 'tell') continue;
    const to = effect.to.kind === 'person' ? effect.to.operatorId : effect.to.kind;
    heard[to] = `${heard[to] ?? ''}${renderStrictly(effect.message, english)}`;
  }
  return heard;
}

describe('who did something', () => {
  it('is spoken to, and the others hear the name, when the case is solved', () => {
    const heard = heardBy(anEvent('said-arrived', { by: aPerson() }));
    expect(heard['op-reporter']).toContain('you told me that María García has the password');
    expect(heard['op-pilar']).toContain('Ana Ruiz says that');
  });

  it('is spoken to when the case is closed without a solution', () => {
    const heard = heardBy(anEvent('withdrawn', { by: aPerson() }));
    expect(heard['op-reporter']).toMatch(/^You have closed/);
    expect(heard['op-pilar']).toMatch(/^Ana Ruiz has closed/);
  });

  it('reads that they can take back what they asked for', () => {
    const event = anEvent('address-correction-asked', { report: aReport('m.garcia@getafe.example') });
    const heard = heardBy(event, aStage('checking-address'));
    expect(heard['op-reporter']).toContain('You can take it back');
    expect(heard['op-pilar']).toContain('Ana Ruiz can take it back');
  });
});

describe('who approved', () => {
  const waits = aStage('awaiting-approval');
  const code = waits.kind === 'awaiting-approval' ? waits.proposal.code : '';

  it('is thanked, and the reporters hear who it was', () => {
    const by = aNationalCoordinator();
    const heard = heardBy(anEvent('approved', { code, by }), waits);
    expect(heard[by.operatorId]).toContain('as you approved');
    expect(heard['op-pilar']).toContain(`${by.name} has approved`);
  });

  it('hears it once, being a reporter too', () => {
    const by = aNationalCoordinator({ operatorId: 'op-pilar' });
    const heard = heardBy(anEvent('approved', { code, by }), waits);
    expect(heard['op-pilar']?.match(/approved/g)).toHaveLength(1);
  });
});

import { say } from '../../services/texts/texts.ts';
import { createButtons } from './buttons.ts';
import { shortFacts } from './case-facts.ts';
import type { CaseView } from './case-view.ts';
import { aside, factSet } from './elements.ts';
import { leads, type StageCard } from './stage-card.ts';

/** Did it arrive? Where to look before one says no stands beside the question. */
export function arrivalCard(view: CaseView): StageCard {
  const buttons = createButtons(view);
  return {
    body: [aside(say(view.reader, 'cards.arrival.where')), factSet(shortFacts(view))],
    actions: [
      buttons.arrived(),
      buttons.notArrived(),
      buttons.correct(),
      leads(view.viewer) && view.c.loan === null ? buttons.withdraw() : null,
    ],
  };
}

import { createButtons } from './buttons.ts';
import { shortFacts } from './case-facts.ts';
import type { CaseView } from './case-view.ts';
import { factSet } from './elements.ts';
import { evidenceFacts } from './evidence-facts.ts';
import { probeBlock } from './probe-block.ts';
import { leads, type StageCard, takesPart } from './stage-card.ts';

/** Did it arrive? The question itself says where to look before one says no; the answers stand above what is known. */
export function arrivalCard(view: CaseView): StageCard {
  const buttons = createButtons(view);
  return {
    body: [
      factSet(shortFacts(view)),
      takesPart(view.viewer)
        ? { type: 'ActionSet', actions: [buttons.arrived(), buttons.notArrived()] }
        : null,
      factSet(evidenceFacts(view.c, view.reader)),
      probeBlock(view),
    ],
    actions: [buttons.correct(), leads(view.viewer) && view.c.loan === null ? buttons.withdraw() : null],
  };
}

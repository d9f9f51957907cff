import { showRef } from '../../services/cases/ref.ts';
import { addressCard } from './address-card.ts';
import { approvalCard } from './approval-card.ts';
import { arrivalCard } from './arrival-card.ts';
import type { AdaptiveCard } from './card-types.ts';
import { caseCard, coordinatorCard } from './case-card.ts';
import type { CaseView } from './case-view.ts';
import { draftCard } from './draft-card.ts';
import { aside } from './elements.ts';
import { defuse } from './escape.ts';
import { frame } from './frame.ts';
import { apartFromTyped, withoutValues } from './headline.ts';
import { type StageCard, takesPart } from './stage-card.ts';

function ofStage(view: CaseView): StageCard {
  const { stage } = view.c;
  switch (stage.kind) {
    case 'checking-address':
      return addressCard(view, stage);
    case 'asking-arrival':
      return arrivalCard(view);
    case 'awaiting-approval':
      return approvalCard(view, stage);
    case 'drafting-request':
      return draftCard(view, stage);
    default:
      return view.viewer.isCoordinator ? coordinatorCard(view) : caseCard(view);
  }
}

/** The one card of a case, by its stage and for this viewer: buttons only for what they may do now. */
export function drawCase(view: CaseView): AdaptiveCard {
  const { c, headline, reader, practice, viewer } = view;
  const { body, actions, values = [] } = ofStage(view);
  const may = takesPart(viewer) || viewer.mayApprove;
  const whole = withoutValues(headline, values);
  const { said, typed } = may ? apartFromTyped(whole, showRef(c.ref)) : { said: whole, typed: null };
  return frame({
    headline,
    shown: said,
    reader,
    practice,
    body: [typed === null ? null : aside(defuse(typed)), ...body],
    actions: may ? actions : [],
  });
}

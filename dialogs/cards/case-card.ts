import type { Case } from '../../services/cases/case.ts';
import { isReturnUnproved } from '../../services/cases/loan.ts';
import { say } from '../../services/texts/texts.ts';
import type { Buttons } from './buttons.ts';
import { createButtons } from './buttons.ts';
import type { CardAction, CardElement } from './card-types.ts';
import { caseFacts, coordinatorFacts } from './case-facts.ts';
import type { CaseView } from './case-view.ts';
import { factSet, paragraph } from './elements.ts';
import { evidenceFacts } from './evidence-facts.ts';
import { loanActions, loanBeside, wishBlock } from './loan-block.ts';
import { probeBlock } from './probe-block.ts';
import { leads, type StageCard } from './stage-card.ts';

type Offered = readonly (CardAction | null)[];

function closedButtons(c: Case, buttons: Buttons, lead: boolean): Offered {
  if (c.stage.kind !== 'closed') return [];
  const { end, recheckAsked } = c.stage;
  if (recheckAsked) return [buttons.arrived(), buttons.notArrived()];
  if (end === 'ended' || !lead) return [];
  return [end === 'dormant' ? buttons.arrived() : null, buttons.reopen()];
}

/** What each stage takes from this person, besides the answers that have a card of their own. */
function offered(view: CaseView, buttons: Buttons): Offered {
  const { c, viewer } = view;
  const lead = leads(viewer);
  const arrived = buttons.arrived();
  const withdraw = lead && c.loan === null ? buttons.withdraw() : null;
  switch (c.stage.kind) {
    case 'waiting-in-window':
      return [arrived, buttons.correct(), withdraw];
    case 'asking-reset': {
      const ends = c.stage.why === 'has-a-password';
      return [
        buttons.reset(ends ? 'cards.button.reset-ends' : 'cards.button.reset'),
        c.loan !== null || isReturnUnproved(c) ? null : arrived,
        buttons.correct(),
        withdraw,
      ];
    }
    case 'self-service':
      return [buttons.reset('cards.button.asked-myself'), arrived, buttons.correct(), withdraw];
    case 'watching':
      return [c.stage.purpose === 'loan' ? null : arrived, withdraw];
    case 'resetting':
      return [withdraw];
    case 'mailbox-full':
      return [
        buttons.reset('cards.button.room-again'),
        ...loanBeside(view, buttons),
        arrived,
        buttons.correct(),
        withdraw,
      ];
    case 'own-mailbox':
      return [buttons.reset(), ...loanBeside(view, buttons), arrived, buttons.correct(), withdraw];
    case 'held-by-sender':
      return [
        viewer.isCoordinator ? buttons.answer(['released', 'allowed']) : null,
        buttons.reset(),
        ...loanBeside(view, buttons),
        arrived,
        withdraw,
      ];
    case 'with-it':
      return [
        c.loan === null ? arrived : null,
        ...loanActions(view, buttons),
        viewer.isCoordinator ? buttons.answer() : null,
        buttons.correct(),
        withdraw,
      ];
    case 'needs-coordinator':
      return [
        c.loan === null && (viewer.isCoordinator || viewer.mayReset) ? buttons.reset() : null,
        ...loanActions(view, buttons),
        viewer.isCoordinator && c.request !== null ? buttons.answer() : null,
        c.loan === null ? arrived : null,
        c.loanWish === null ? buttons.correct() : null,
        withdraw,
      ];
    case 'closed':
      return closedButtons(c, buttons, lead);
    default:
      return [];
  }
}

/** Only whoever sends the mail needs it: the link in it is IT's. */
function emlLink({ emlUrl, viewer, reader }: CaseView): CardElement | null {
  return emlUrl === undefined || !leads(viewer)
    ? null
    : paragraph(say(reader, 'cards.eml.link', { url: emlUrl }));
}

/** The case for those who reported it and for the affected user. */
export function caseCard(view: CaseView): StageCard {
  const { c, reader } = view;
  return {
    body: [
      wishBlock(view),
      factSet(caseFacts(view)),
      factSet(evidenceFacts(c, reader)),
      probeBlock(view),
      emlLink(view),
    ],
    actions: offered(view, createButtons(view)),
  };
}

/** The same case for whoever covers the authority: who reported it, and the evidence as it came. */
export function coordinatorCard(view: CaseView): StageCard {
  const { c, reader } = view;
  return {
    ...caseCard(view),
    body: [
      wishBlock(view),
      factSet(coordinatorFacts(view)),
      factSet(evidenceFacts(c, reader)),
      probeBlock(view),
      emlLink(view),
    ],
  };
}

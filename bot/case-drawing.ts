import type { AdaptiveCard } from '../dialogs/cards/card-types.ts';
import type { CaseView, Viewer } from '../dialogs/cards/case-view.ts';
import { drawCase } from '../dialogs/cards/draw-case.ts';
import type { Operator } from '../services/cases/directory.ts';
import { longestLoanDays } from '../services/cases/loan.ts';
import { decisionFault } from '../services/cases/permissions.ts';
import type { Policy } from '../services/cases/policy.ts';
import type { ItRequest } from '../services/cases/request.ts';
import type { Desk } from '../services/desk/desk.ts';
import type { DeskParts } from '../services/desk/parts.ts';
import type { Clock } from '../services/desk/ports/clock.ts';
import type { Letters } from '../services/desk/ports/letters.ts';
import type { Seen } from '../services/desk/viewing.ts';
import type { Reader } from '../services/texts/texts.ts';

export interface CaseDrawing {
  /** The case as it is now for this person; null where they may not see it. */
  draw(ref: string, headline: string, viewer: Operator, reader: Reader): Promise<AdaptiveCard | null>;
}

function viewerOf({ c, by }: Seen): Viewer {
  return {
    operatorId: by.operatorId,
    isReporter: c.reporters.some(({ operatorId }) => operatorId === by.operatorId),
    mayReset: by.may.reset,
    mayApprove: mayApprove({ c, by }),
    isCoordinator: by.right === 'coordinator' || by.right === 'national-coordinator',
    isAffectedUser: by.isAffectedUser,
  };
}

function loansOf(policy: Policy): Pick<CaseView, 'loans'> {
  return policy.loans ? { loans: { days: policy.loanDays, atMostDays: longestLoanDays(policy) } } : {};
}

/** Whether this person is one of those whom the open proposal waits for. */
export function mayApprove({ c, by }: Pick<Seen, 'c' | 'by'>): boolean {
  return c.stage.kind === 'awaiting-approval' && decisionFault(by, c.stage.proposal, c.user) === null;
}

export function createCaseDrawing(parts: {
  readonly desk: Pick<Desk, 'see' | 'sender' | 'further' | 'request'>;
  /** Where the request's mail can be fetched by whoever sends it. */
  emlUrl(request: ItRequest): string;
  readonly letters: Letters;
  readonly policyFor: DeskParts['policyFor'];
  readonly clock: Clock;
  readonly practice: boolean;
}): CaseDrawing {
  const { desk, letters, clock, practice } = parts;

  async function previewOf({ c }: Seen) {
    if (c.stage.kind !== 'drafting-request') return null;
    const { draft } = c.stage;
    const [sender, further] = [await desk.sender(c), await desk.further(c)];
    return { ...letters.preview({ c, draft, sender, further, now: clock.now() }), further };
  }

  async function emlOf({ c }: Seen): Promise<string | null> {
    if (c.stage.kind !== 'with-it' || c.request?.sentBy !== 'person') return null;
    const found = await desk.request(c.request.requestId);
    return found?.request.round === c.request.draft.round ? parts.emlUrl(found.request) : null;
  }

  return {
    async draw(ref, headline, viewer, reader) {
      const seen = await desk.see(ref, viewer);
      if (seen === null) return null;
      const preview = await previewOf(seen);
      const emlUrl = await emlOf(seen);
      return drawCase({
        c: seen.c,
        headline,
        viewer: viewerOf(seen),
        reader,
        now: clock.now(),
        practice,
        ...loansOf(parts.policyFor(seen.c.authority)),
        reminders: seen.reminders,
        ...(preview === null ? {} : { preview }),
        ...(emlUrl === null ? {} : { emlUrl }),
      });
    },
  };
}

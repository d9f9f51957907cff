import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import { dueOf } from '../../../services/cases/deadlines.ts';
import { decide } from '../../../services/cases/decide.ts';
import type { CaseEventKind } from '../../../services/cases/events.ts';
import { plusHours, toInstant } from '../../../services/cases/instant.ts';
import { requestDue } from '../../../services/cases/request.ts';
import { whoseMove } from '../../../services/cases/whose-move.ts';
import { caseForm } from '../../../services/storage/forms/case-form.ts';
import { aPolicy } from '../../builders/policy.ts';
import { AWAITED, happening } from './random-life.ts';
import { createWorld, type Witness } from './random-world.ts';

const START = toInstant('2026-11-23T09:30:00Z');
const RUNS = 150;

const life = fc.record({
  createdHoursAgo: fc.constantFrom(-1, 0, 1, 30, 47, 49, 300),
  happenings: fc.array(happening, { minLength: 60, maxLength: 60, size: 'max' }),
});

type World = ReturnType<typeof createWorld>;

/** Lives random lives; the witness sees every event, the observer what there is after each happening. */
function inEveryLife(
  begin: () => { readonly witness: Witness; readonly observe?: (world: World) => void },
  numRuns = RUNS,
): void {
  fc.assert(
    fc.property(life, ({ createdHoursAgo, happenings }) => {
      const { witness, observe } = begin();
      const world = createWorld(START, createdHoursAgo, witness);
      observe?.(world);
      for (const one of happenings) {
        world.step(one);
        observe?.(world);
      }
    }),
    { numRuns },
  );
}

/** The same values in the same words, whatever order the fields were written in. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const silently: Witness = () => undefined;

// A busy machine is slow, not wrong.
const PATIENCE = { timeout: 60_000 };

describe('whatever happens to a case', PATIENCE, () => {
  it('decides the same once it was stored and read again', () => {
    inEveryLife(
      () => ({
        witness: ({ before, event, decision }) => {
          const again = caseForm.parse(JSON.parse(JSON.stringify(before)));
          expect(sorted(again)).toBe(sorted(before));
          expect(sorted(decide(again, event, aPolicy()))).toBe(sorted(decision));
        },
      }),
      40,
    );
  });

  it('counts its accepted events, and never uses an effect’s key twice', () => {
    inEveryLife(() => {
      const keys = new Set<string>();
      let accepted = 1;
      return {
        witness: ({ decision, before }) => {
          if ('ignored' in decision) return;
          accepted += 1;
          expect(decision.accepted.revision).toBe(accepted);
          expect(before.revision).toBe(accepted - 1);
          for (const { key } of decision.effects) {
            expect(keys.has(key), key).toBe(false);
            keys.add(key);
          }
        },
      };
    });
  });

  it('takes the same click once', () => {
    /**
     * The first "it came" was of the notice, the second is of the password. Where users ask for the mail themselves,
     * the first "reset" asks how, the second says that it was done. Each wrong word of a test mail counts.
     */
    const meansSomethingNew = ({ stage, missing, profile }: Case, kind: CaseEventKind) =>
      (kind === 'said-arrived' && 'about' in stage && (stage.about === 'notice' || missing === 'notice')) ||
      (kind === 'reset-asked' && profile === 'eu-login') ||
      kind === 'probe-word-said';
    inEveryLife(() => ({
      witness: ({ before, event, decision }) => {
        if ('ignored' in decision || event.by.kind !== 'person') return;
        if (meansSomethingNew(before, event.kind)) return;
        const again = decide(decision.accepted, { ...event, code4: 'zzzz' }, aPolicy());
        expect(again, `${event.kind} twice`).toHaveProperty('ignored');
      },
    }));
  });

  it('sends three test mails a day at most, and believes no word but the one that was sent', () => {
    inEveryLife(() => {
      const asked: string[] = [];
      return {
        witness: ({ before, event, decision }) => {
          if ('ignored' in decision) return;
          const { accepted } = decision;
          const asksProbe = event.kind === 'probe-asked' || event.kind === 'loan-return-asked';
          if (asksProbe && accepted.probe?.askedAt === event.at && accepted.probe !== before.probe) {
            asked.push(event.at);
            const lately = asked.filter((at) => at > plusHours(event.at, -24));
            expect(lately.length).toBeLessThanOrEqual(3);
            expect(accepted.probe?.lately).toEqual(lately);
          }
          const proved = (c: Case) => c.probe?.outcome.kind === 'confirmed';
          if (!proved(accepted) || proved(before)) return;
          expect(event.kind).toBe('probe-word-said');
          if (event.kind === 'probe-word-said') expect(event.word).toBe(before.probe?.word);
        },
      };
    });
  });

  it('lets no test mail outlive its case', () => {
    inEveryLife(() => ({
      witness: silently,
      observe: (world) => {
        const { c } = world.state();
        if (c.stage.kind !== 'closed' || c.probe === null) return;
        expect(c.probe.askAt).toBeNull();
        expect(['mailing', 'mailed']).not.toContain(c.probe.outcome.kind);
      },
    }));
  });

  it('leaves an open case with somebody who moves, and with something that will happen', () => {
    inEveryLife(() => ({
      witness: silently,
      observe: (world) => {
        const { c, request, outbox, mails } = world.state();
        if (c.stage.kind === 'closed') return;
        expect(whoseMove(c).who).not.toBe('nobody');
        const awaited = AWAITED[c.stage.kind];
        const underWay = outbox.some(({ effect }) => effect.kind === awaited);
        const news = mails.some(({ effect }) => effect.kind === 'inform-case');
        const outAtIt =
          c.stage.kind === 'with-it' &&
          (news ||
            mails.length > 0 ||
            outbox.some(({ effect }) => effect.kind === 'send-to-it' || effect.kind === 'insist') ||
            (request !== null && request.round === c.request?.draft.round && requestDue(request) !== null));
        const live = dueOf({ ...c, loan: null }) !== null || underWay || outAtIt;
        expect(live, `${c.stage.kind} waits for nothing: ${JSON.stringify({ c, request })}`).toBe(true);
      },
    }));
  });

  it('leaves a closed case alone until somebody opens it again', () => {
    const opening: Readonly<
      Record<Extract<Case['stage'], { kind: 'closed' }>['end'], readonly CaseEventKind[]>
    > = {
      solved: ['reopened', 'said-not-arrived', 'reset-done'],
      withdrawn: ['reopened', 'said-not-arrived', 'reset-done'],
      ended: ['reopened', 'reset-done'],
      dormant: [
        'reopened',
        'said-not-arrived',
        'reset-done',
        'it-answered',
        'address-confirmed',
        'address-correction-asked',
        'reset-asked',
      ],
    };
    inEveryLife(() => ({
      witness: ({ before, event, decision }) => {
        if ('ignored' in decision || before.stage.kind !== 'closed') return;
        if (decision.accepted.stage.kind === 'closed') return;
        expect(opening[before.stage.end]).toContain(event.kind);
      },
    }));
  });
});

describe('a reset', PATIENCE, () => {
  it('is never ordered unless somebody said “not arrived” after the latest mail or the window’s end', () => {
    inEveryLife(() => {
      let said = 0;
      let mailed = -1;
      let corrected = false;
      let n = 0;
      let saidAt = START;
      return {
        witness: ({ before, event, decision }) => {
          n += 1;
          if ('ignored' in decision) return;
          const after = decision.accepted;
          const says: readonly CaseEventKind[] = [
            'said-not-arrived',
            'reset-asked',
            'address-correction-asked',
            'loan-asked',
            'loan-consented',
            'reopened',
          ];
          const wakes = before.stage.kind === 'closed' && event.kind === 'address-confirmed';
          // Who pastes a bounce says with it that the mail did not arrive.
          const bounced = event.kind === 'evidence-pasted' && after.complaint !== before.complaint;
          if (says.includes(event.kind) || wakes || bounced) {
            said = n;
            saidAt = event.at;
          }
          if (event.kind === 'address-changed') corrected = true;
          for (const { effect } of decision.effects) {
            if (effect.kind !== 'reset-password') continue;
            expect(said, `${before.stage.kind} ${event.kind}`).toBeGreaterThan(mailed);
            const windowEnd = plusHours(after.user.createdAt, 48);
            const inTime = after.resets.length > 0 || corrected || saidAt >= windowEnd;
            expect(inTime, 'within the window').toBe(true);
          }
          if (after.resets.length > before.resets.length) mailed = n;
        },
      };
    });
  });

  it('never goes to an address that nobody looked at since the case was opened or opened again', () => {
    inEveryLife(() => {
      let lookedAt = '';
      return {
        witness: ({ before, event, decision }) => {
          if ('ignored' in decision) return;
          const after = decision.accepted;
          if (before.stage.kind === 'closed' && after.stage.kind === 'checking-address') lookedAt = '';
          if (event.kind === 'address-confirmed' && before.stage.kind === 'checking-address')
            lookedAt = event.address;
          if (event.kind === 'address-changed') lookedAt = event.user.email;
          for (const { effect } of decision.effects) {
            if (effect.kind === 'reset-password') expect(lookedAt).toBe(after.user.email);
          }
        },
      };
    });
  });

  it('is never ordered twice without an outcome of the first between', () => {
    inEveryLife(() => {
      let underWay = false;
      return {
        witness: ({ before, decision }) => {
          if ('ignored' in decision) return;
          if (decision.accepted.stage.kind !== 'resetting') underWay = false;
          for (const { effect } of decision.effects) {
            if (effect.kind !== 'reset-password') continue;
            expect(underWay || before.stage.kind === 'resetting').toBe(false);
            underWay = true;
          }
        },
      };
    });
  });
});

describe('what needs a second person', PATIENCE, () => {
  it('is never approved by whoever asked for it, nor by the user whose account it is', () => {
    inEveryLife(() => ({
      witness: ({ decision }) => {
        if ('ignored' in decision) return;
        for (const { effect } of decision.effects) {
          if (effect.kind !== 'reset-password' && effect.kind !== 'change-address') continue;
          const { approvedBy, requestedBy, onBehalfOf } = effect.order;
          expect(onBehalfOf).toBe(approvedBy ?? requestedBy);
          expect(approvedBy).not.toBe(requestedBy);
          expect(approvedBy).not.toBe('op-maria');
        }
      },
    }));
  });

  it('lends a mailbox only to whoever was asked whether the caveats were read, and until the day that was approved', () => {
    inEveryLife(() => {
      let consentedBy = '';
      return {
        witness: ({ before, event, decision }) => {
          if ('ignored' in decision) return;
          const { accepted } = decision;
          if (event.kind === 'loan-consented' && event.by.kind === 'person')
            consentedBy = event.by.operatorId;
          if (accepted.loan === null || before.loan !== null) return;
          expect(before.stage).toMatchObject({ kind: 'changing-address', purpose: 'loan' });
          if (before.loanBefore === null) expect(accepted.loan.consent.operatorId).toBe(consentedBy);
          expect(accepted.loan.askedBy).toBe(accepted.loan.consent.operatorId);
        },
      };
    });
  });

  it('puts no official address back whose mailbox was not proved since it was lent for', () => {
    inEveryLife(() => ({
      witness: ({ before, event, decision }) => {
        if ('ignored' in decision || event.kind !== 'address-changed') return;
        if (before.loan === null || decision.accepted.loan !== null) return;
        expect(before.probe?.outcome.kind).toBe('confirmed');
        expect(before.probe?.to).toBe(decision.accepted.user.email);
      },
    }));
  });

  it('closes no case while a mailbox is on loan, but where there is no user any more', () => {
    inEveryLife(() => ({
      witness: ({ before, decision }) => {
        if ('ignored' in decision || before.loan === null) return;
        const { stage } = decision.accepted;
        if (stage.kind === 'closed') expect(stage.end).toBe('ended');
      },
    }));
  });

  it('includes every address but one on the authority’s own domain, set by a coordinator', () => {
    inEveryLife(() => ({
      witness: ({ decision }) => {
        if ('ignored' in decision) return;
        for (const { effect } of decision.effects) {
          if (effect.kind !== 'change-address' || effect.order.approvedBy !== null) continue;
          expect(['op-coordinator', 'op-national']).toContain(effect.order.requestedBy);
          expect(effect.email).toMatch(/@getafe\.example$/);
        }
      },
    }));
  });
});

import type { Case, CaseRef } from '../../services/cases/case.ts';
import type { Actor, CaseEvent, CaseEventBody, CaseEventKind } from '../../services/cases/events.ts';
import { type Instant, plusHours } from '../../services/cases/instant.ts';
import type { StageKind } from '../../services/cases/stage.ts';
import { NOW } from './facts.ts';
import { anAuthority, aPerson, aReporter, aUser } from './people.ts';
import { aStage } from './stage.ts';

/** A case that Ana Ruiz opened an hour before {@link NOW}, in the given stage. */
export function aCase(
  overrides: Partial<Omit<Case, 'stage'>> & { stage?: StageKind | Case['stage'] } = {},
): Case {
  const { stage = 'checking-address', ...rest } = overrides;
  return {
    ref: 'k7q4md' as CaseRef,
    revision: 7,
    openedAt: plusHours(NOW, -1),
    profile: 'imi',
    user: aUser(),
    authority: anAuthority(),
    reporters: [aReporter()],
    missing: 'password',
    personalMailbox: false,
    mailSystem: null,
    complaint: { by: 'op-reporter', at: plusHours(NOW, -1) },
    firstMail: null,
    resets: [],
    request: null,
    loan: null,
    loanWish: null,
    loanBefore: null,
    probe: null,
    senderSeen: null,
    heldUpSince: null,
    ...rest,
    stage: typeof stage === 'string' ? aStage(stage) : stage,
  };
}

type Body<K extends CaseEventKind> = Omit<Extract<CaseEventBody, { kind: K }>, 'kind'>;

/** An event as it enters by the door: by Ana Ruiz, at {@link NOW}, with the code `c0de` unless said otherwise. */
export function anEvent<K extends CaseEventKind>(
  kind: K,
  fields: Body<K> & { readonly at?: Instant; readonly by?: Actor; readonly code4?: string },
): CaseEvent<K> {
  return { at: NOW, by: aPerson(), code4: 'c0de', ...fields, kind } as unknown as CaseEvent<K>;
}

import type { CardAction, CardElement } from './card-types.ts';

/** What a stage adds below the headline; null parts are left out. */
export interface StageCard {
  readonly body: readonly (CardElement | null)[];
  readonly actions: readonly (CardAction | null)[];
  /** Shown in a form of their own, so that the headline need not name them. */
  readonly values?: readonly string[];
}

/** Whether this person has a part in the case at all: without one there are no buttons. */
export function takesPart(viewer: {
  readonly isReporter: boolean;
  readonly isCoordinator: boolean;
  readonly isAffectedUser: boolean;
}): boolean {
  return viewer.isReporter || viewer.isCoordinator || viewer.isAffectedUser;
}

/** Those who lead the case; the affected user answers and corrects, but does not close or send. */
export function leads(viewer: { readonly isReporter: boolean; readonly isCoordinator: boolean }): boolean {
  return viewer.isReporter || viewer.isCoordinator;
}

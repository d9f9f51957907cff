import { conversations, whereFromAndWhereTo } from './activities/conversations.ts';
import { identity, tenants } from './activities/identity.ts';
import { kinds } from './activities/kinds.ts';
import type { ActivityCase } from './activities/sent-activity.ts';
import { shapes } from './activities/shapes.ts';

export const activityCases: readonly ActivityCase[] = [
  ...identity,
  ...tenants,
  ...conversations,
  ...whereFromAndWhereTo,
  ...shapes,
  ...kinds,
];

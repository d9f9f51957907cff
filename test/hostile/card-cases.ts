import type { CardCase } from './card-case.ts';
import { ofWrongShape } from './cards-of-wrong-shape.ts';
import { ofWrongValues } from './cards-of-wrong-values.ts';
import { withRoles } from './cards-with-roles.ts';

export const cardCases: readonly CardCase[] = [...withRoles, ...ofWrongShape, ...ofWrongValues];

import { channels, forWhomAndByWhom } from './tokens/claims.ts';
import { tenants, whereTheAnswerGoes } from './tokens/places.ts';
import type { TokenCase } from './tokens/sent-token.ts';
import { misshapen, withoutToken } from './tokens/shape.ts';
import { keysAndAlgorithms, times } from './tokens/signature.ts';

export const tokenCases: readonly TokenCase[] = [
  ...withoutToken,
  ...misshapen,
  ...keysAndAlgorithms,
  ...times,
  ...forWhomAndByWhom,
  ...channels,
  ...whereTheAnswerGoes,
  ...tenants,
];

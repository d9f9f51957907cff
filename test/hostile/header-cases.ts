import { lengths, types } from './headers/bodies.ts';
import { lines, protocols } from './headers/lines.ts';
import { names, pretences } from './headers/names.ts';
import type { HeaderCase } from './headers/sent-request.ts';

export const headerCases: readonly HeaderCase[] = [
  ...names,
  ...pretences,
  ...lengths,
  ...types,
  ...lines,
  ...protocols,
];

import { adminCases } from './admin-cases.ts';
import type { HostileCase } from './hostile-case.ts';
import { linkCases } from './link-cases.ts';
import { storedCases } from './stored-cases.ts';

/** Every way in from outside, with its cases; a further edge is one line here. */
export const edges: Readonly<Record<string, readonly HostileCase[]>> = {
  links: linkCases,
  'admin answers': adminCases,
  'stored files': storedCases,
};

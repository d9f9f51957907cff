import { linkSealCases } from './link-seal-cases.ts';
import type { LinkCase } from './link-sent.ts';
import { linkUseCases } from './link-use-cases.ts';

/** Each sends the strongest answer that it may; none of them leaves a trace. */
export const linkCases: readonly LinkCase[] = [...linkSealCases, ...linkUseCases];

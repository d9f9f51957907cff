import type { TextCase } from './text-case.ts';
import { aboutApprovals } from './texts-about-approvals.ts';
import { aboutCases } from './texts-about-cases.ts';
import { ofAnyKind } from './texts-of-any-kind.ts';

export const textCases: readonly TextCase[] = [...ofAnyKind, ...aboutApprovals, ...aboutCases];

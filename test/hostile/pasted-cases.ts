import type { PastedCase } from './pasted-case.ts';
import { pastedEvidence } from './pasted-evidence.ts';
import { pastedReports } from './pasted-reports.ts';
import { pastedSenders } from './pasted-senders.ts';

export const pastedCases: readonly PastedCase[] = [...pastedSenders, ...pastedReports, ...pastedEvidence];

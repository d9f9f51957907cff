import { storedFileCases } from './stored-file-cases.ts';
import type { StoredCase } from './stored-spot.ts';
import { storedStateCases } from './stored-state-cases.ts';
import { storedValueCases } from './stored-value-cases.ts';

/** What may have become of a file of ours: a disk, a backup, a curious hand. */
export const storedCases: readonly StoredCase[] = [
  ...storedFileCases,
  ...storedStateCases,
  ...storedValueCases,
];

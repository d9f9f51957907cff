import type { AdminCase } from './admin-asked.ts';
import { adminFileCases } from './admin-file-cases.ts';
import { adminPeopleCases } from './admin-people-cases.ts';
import { adminPlaceCases } from './admin-place-cases.ts';

/** What an admin service that lies, is broken or was taken over may answer to one call. */
export const adminCases: readonly AdminCase[] = [...adminPeopleCases, ...adminFileCases, ...adminPlaceCases];

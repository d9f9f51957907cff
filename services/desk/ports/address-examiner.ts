import type { AddressReport } from '../../cases/case.ts';
import type { Authority } from '../../cases/directory.ts';

export interface AddressExaminer {
  /** Never sends a mail and never asks the mailbox's server; DNS down is a finding, not an error. */
  examine(address: string, authority: Authority): Promise<AddressReport>;
}

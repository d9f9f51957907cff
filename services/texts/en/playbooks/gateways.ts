/** Gateways in front of the mailboxes. */
export const playbooksGateways = {} as const;

export const playbooksGateways = {} as const;

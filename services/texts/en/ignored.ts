export const ignored = {} as const;

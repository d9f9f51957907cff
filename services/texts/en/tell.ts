export const tell = {} as const;

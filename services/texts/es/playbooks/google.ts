export const playbooksGoogle = {} as const;

/** Google Workspace. */
export const playbooksGoogle = {} as const;

export const playbooksMicrosoft = {} as const;

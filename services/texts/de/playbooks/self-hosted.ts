export const playbooksSelfHosted = {} as const;

/** Mail systems that an organisation runs itself. */
export const playbooksSelfHosted = {} as const;

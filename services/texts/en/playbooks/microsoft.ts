/** Microsoft 365 and Exchange Server. */
export const playbooksMicrosoft = {} as const;

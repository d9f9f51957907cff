import type { Policy } from '../../services/cases/policy.ts';

/** Every wait and limit at its documented default; no holidays. */
export function aPolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    noticeMinutes: 15,
    windowMinHours: 24,
    windowMaxHours: 48,
    resetMailMinutes: { imi: 5, 'eu-login': 20 },
    greylistMinutes: 30,
    resetsPerDay: 3,
    resetsPerRequesterPerDay: 20,
    reporterReminderHours: 24,
    reporterReminders: 3,
    approvalHours: 48,
    itReminderWorkingDays: 2,
    itRemindersBeforeEscalation: 3,
    itRemindersMax: 9,
    loanDays: 14,
    linkDays: 30,
    recheckDays: [7, 30],
    retentionDays: 180,
    loans: true,
    imiSender: null,
    holidays: [],
    ...overrides,
  };
}

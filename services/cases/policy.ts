import type { MailProfile } from './case.ts';

/** Every wait and limit, as data. Names and defaults are those of the settings. */
export interface Policy {
  readonly noticeMinutes: number;
  readonly windowMinHours: number;
  readonly windowMaxHours: number;
  /** How long the mail of a reset may take: `imi` 5 minutes, `eu-login` 20. */
  readonly resetMailMinutes: Readonly<Record<MailProfile, number>>;
  readonly greylistMinutes: number;
  readonly resetsPerDay: number;
  readonly resetsPerRequesterPerDay: number;
  readonly reporterReminderHours: number;
  readonly reporterReminders: number;
  readonly approvalHours: number;
  readonly itReminderWorkingDays: number;
  readonly itRemindersBeforeEscalation: number;
  readonly itRemindersMax: number;
  readonly loanDays: number;
  readonly linkDays: number;
  readonly recheckDays: readonly number[];
  readonly retentionDays: number;
  readonly loans: boolean;
  /** The sender of IMI's mails where the operator knows it; never guessed. */
  readonly imiSender: string | null;
  /** Public holidays (`2026-12-08`) where the IT unit works, for the years that matter. */
  readonly holidays: readonly string[];
}

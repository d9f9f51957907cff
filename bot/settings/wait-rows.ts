import { decimal, positive, risingDays, whole } from './readers.ts';
import { row } from './settings-row.ts';

const wait = { section: 'Waits and limits' } as const;

/** What the policy of a case is made of. */
export const waitRows = {
  noticeMinutes: row({
    ...wait,
    name: 'NOTICE_MINUTES',
    reader: decimal({ from: 0, to: 10_080, unit: 'minutes' }),
    fallback: '15',
    about: 'How long the first mail, the notice, may take.',
  }),
  windowMinHours: row({
    ...wait,
    name: 'WINDOW_MIN_HOURS',
    reader: decimal({ from: 0, to: 720, unit: 'hours' }),
    fallback: '24',
    about: 'The password mail is not expected before.',
  }),
  windowMaxHours: row({
    ...wait,
    name: 'WINDOW_MAX_HOURS',
    reader: decimal({ from: 0, to: 720, unit: 'hours' }),
    fallback: '48',
    about: 'The password mail is missing after. At least `WINDOW_MIN_HOURS`.',
  }),
  resetMailMinutes: row({
    ...wait,
    name: 'RESET_MAIL_MINUTES',
    reader: decimal({ from: 0, to: 1440, unit: 'minutes' }),
    fallback: null,
    shown: '5 (`imi`), 20 (`eu-login`)',
    about: 'How long the mail of a reset may take. A value of your own holds for both mail profiles.',
  }),
  greylistMinutes: row({
    ...wait,
    name: 'GREYLIST_MINUTES',
    reader: decimal({ from: 0, to: 10_080, unit: 'minutes' }),
    fallback: '30',
    about: 'When it is looked at again, because a careful server may have put the mail off.',
  }),
  resetsPerDay: row({
    ...wait,
    name: 'RESETS_PER_DAY',
    reader: whole({ from: 1, to: 1000, unit: 'resets' }),
    fallback: '3',
    about: 'How many resets a user may get in 24 hours.',
  }),
  resetsPerRequesterPerDay: row({
    ...wait,
    name: 'RESETS_PER_REQUESTER_PER_DAY',
    reader: whole({ from: 1, to: 10_000, unit: 'resets' }),
    fallback: '20',
    about: 'How many resets one person may ask for in 24 hours.',
  }),
  reporterReminderHours: row({
    ...wait,
    name: 'REPORTER_REMINDER_HOURS',
    reader: positive({ to: 8760, unit: 'hours' }),
    fallback: '24',
    about: 'After how long a person who has not answered is reminded.',
  }),
  reporterReminders: row({
    ...wait,
    name: 'REPORTER_REMINDERS',
    reader: whole({ from: 0, to: 100, unit: 'reminders' }),
    fallback: '3',
    about: 'How often a person is reminded before the case rests.',
  }),
  approvalHours: row({
    ...wait,
    name: 'APPROVAL_HOURS',
    reader: positive({ to: 8760, unit: 'hours' }),
    fallback: '48',
    about: 'How long a proposal can be approved.',
  }),
  itReminderWorkingDays: row({
    ...wait,
    name: 'IT_REMINDER_WORKING_DAYS',
    reader: positive({ to: 250, unit: 'working days' }),
    fallback: '2',
    about: 'After how long an IT unit that has not answered is reminded.',
  }),
  itRemindersBeforeEscalation: row({
    ...wait,
    name: 'IT_REMINDERS_BEFORE_ESCALATION',
    reader: whole({ from: 0, to: 100, unit: 'reminders' }),
    fallback: '3',
    about: 'How many reminders go to the IT unit before the next level hears of it.',
  }),
  itRemindersMax: row({
    ...wait,
    name: 'IT_REMINDERS_MAX',
    reader: whole({ from: 0, to: 100, unit: 'reminders' }),
    fallback: '9',
    about: 'How many reminders there are in all.',
  }),
  loanDays: row({
    ...wait,
    name: 'LOAN_DAYS',
    reader: positive({ to: 365, unit: 'days' }),
    fallback: '14',
    about: 'For how long a temporary mailbox is lent.',
  }),
  linkDays: row({
    ...wait,
    name: 'LINK_DAYS',
    reader: positive({ to: 365, unit: 'days' }),
    fallback: '30',
    about: 'For how long a link in a mail works.',
  }),
  recheckDays: row({
    ...wait,
    name: 'RECHECK_DAYS',
    reader: risingDays(3650),
    fallback: '7,30',
    about: 'When the user of a solved case is asked whether the next mail came.',
  }),
  retentionDays: row({
    ...wait,
    name: 'RETENTION_DAYS',
    reader: positive({ to: 36_500, unit: 'days' }),
    fallback: '180',
    about: 'How long a closed case is kept.',
  }),
};

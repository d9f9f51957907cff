import type { Policy } from '../services/cases/policy.ts';
import { crossFaults } from './settings/cross-checks.ts';
import { readValues } from './settings/read-values.ts';
import type {
  AdminServiceSetting,
  CommonSettings,
  Env,
  Settings,
  SettingsReading,
  SmtpSetting,
} from './settings/settings-shape.ts';
import type { Values } from './settings/settings-table.ts';
import { warningsOf } from './settings/warnings.ts';

function policyFrom(values: Values): Omit<Policy, 'holidays'> {
  const own = values.resetMailMinutes;
  return {
    noticeMinutes: values.noticeMinutes,
    windowMinHours: values.windowMinHours,
    windowMaxHours: values.windowMaxHours,
    resetMailMinutes: { imi: own ?? 5, 'eu-login': own ?? 20 },
    greylistMinutes: values.greylistMinutes,
    resetsPerDay: values.resetsPerDay,
    resetsPerRequesterPerDay: values.resetsPerRequesterPerDay,
    reporterReminderHours: values.reporterReminderHours,
    reporterReminders: values.reporterReminders,
    approvalHours: values.approvalHours,
    itReminderWorkingDays: values.itReminderWorkingDays,
    itRemindersBeforeEscalation: values.itRemindersBeforeEscalation,
    itRemindersMax: values.itRemindersMax,
    loanDays: values.loanDays,
    linkDays: values.linkDays,
    recheckDays: values.recheckDays,
    retentionDays: values.retentionDays,
    loans: values.loans,
    imiSender: values.imiSender,
  };
}

function commonFrom(values: Values): CommonSettings {
  return {
    port: values.port,
    dataDir: values.dataDir,
    publicUrl: values.publicUrl ?? `http://127.0.0.1:${values.port}`,
    tenantIds: (values.tenantIds ?? []).map((id) => id.toLowerCase()),
    metricsToken: values.metricsToken,
    trustedProxies: values.trustedProxies ?? 0,
    logLevel: values.logLevel,
    defaultLanguage: values.defaultLanguage,
    defaultTimeZone: values.defaultTimeZone,
    mailProfile: values.mailProfile,
    policy: policyFrom(values),
  };
}

function settingsFrom(values: Values): Settings {
  const common = commonFrom(values);
  const { appId, adminUrl, smtpUrl, linkSecrets, historyKey } = values;
  const admin: AdminServiceSetting | null =
    adminUrl === null ? null : { kind: 'service', url: adminUrl, token: values.adminToken ?? '' };
  const mail: SmtpSetting | null =
    smtpUrl === null ? null : { kind: 'smtp', url: smtpUrl, from: values.mailFrom ?? '' };
  if (appId === null) {
    return {
      ...common,
      mode: 'practice',
      admin: admin ?? { kind: 'practice' },
      mail: mail ?? { kind: 'practice' },
      linkSecrets,
      historyKey,
    };
  }
  if (admin === null || mail === null || linkSecrets === null || historyKey === null) {
    throw new TypeError('a required setting is missing and was not found to be');
  }
  const bot = {
    appId,
    password: values.appPassword ?? '',
    type: values.appType,
    tenantId: values.appTenantId ?? '',
  };
  return { ...common, mode: 'connected', bot, admin, mail, linkSecrets, historyKey };
}

/** Pure. Every fault at once; nothing of a secret's value is in any fault or warning. */
export function readSettings(env: Env): SettingsReading {
  const { values, faults, faulty } = readValues(env);
  const all = [...faults, ...crossFaults(values, faulty)];
  const warnings = warningsOf(env, values);
  if (all.length > 0) return { kind: 'faulty', faults: all, warnings };
  return { kind: 'ready', settings: settingsFrom(values), warnings };
}

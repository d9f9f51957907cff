import { editDistance } from '../../services/diagnosis/edit-distance.ts';
import { isLoopbackHost } from '../../services/mail/loopback.ts';
import { written } from './read-values.ts';
import type { Env } from './settings-shape.ts';
import { settingRows, type Values } from './settings-table.ts';
import { hostOf } from './web-addresses.ts';

const LONGEST_NAME = 40;

function slips(name: string): number {
  if (name.length >= 8) return 2;
  return name.length >= 5 ? 1 : 0;
}

/** The setting that was probably meant; capitals do not count as a slip. */
function meant(name: string): string | null {
  if (name.length > LONGEST_NAME) return null;
  const near = settingRows
    .map(([, row]) => row.name)
    .filter((setting) => Math.abs(setting.length - name.length) <= slips(setting))
    .map((setting) => ({
      name: setting,
      distance: editDistance(name.toUpperCase(), setting.toUpperCase()),
    }))
    .filter((one) => one.distance <= slips(one.name))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}

function nearMisses(env: Env): readonly string[] {
  const known = new Set(settingRows.map(([, row]) => row.name));
  return Object.keys(env)
    .filter((name) => !known.has(name) && written(env, name) !== null)
    .flatMap((name) => {
      const setting = meant(name);
      if (setting === null || written(env, setting) !== null) return [];
      return [`${name} is no setting and is not used. Was ${setting} meant?`];
    });
}

function doubts(values: Values): readonly (readonly [boolean, string])[] {
  const connected = values.appId !== null;
  const publicHost = values.publicUrl === null ? '127.0.0.1' : hostOf(values.publicUrl);
  const adminHost = values.adminUrl === null ? '127.0.0.1' : hostOf(values.adminUrl);
  const lastRecheck = values.recheckDays.at(-1) ?? 0;
  return [
    [
      !connected && (values.appPassword !== null || values.appTenantId !== null),
      'MicrosoftAppId is not set, but what belongs to it is: the product only practises, on this machine alone.',
    ],
    [
      connected && values.appType === 'MultiTenant' && values.tenantIds === null,
      'TENANT_IDS is not set, and an app of many tenants lets the people of every tenant write. Name yours.',
    ],
    [
      connected && values.trustedProxies === null,
      'TRUSTED_PROXIES is not set: behind a proxy everybody is one source, and who asks too much stops all others. Write how many there are; 0 where there is none.',
    ],
    [
      !connected && !isLoopbackHost(publicHost),
      'PUBLIC_URL is not on this machine, but without an app id only this machine is answered: links will not open.',
    ],
    [
      connected && values.adminUrl?.startsWith('http:') === true && !isLoopbackHost(adminHost),
      'ADMIN_SERVICE_URL is plain http: its token and the names of users can be read on the way. Use https.',
    ],
    [
      values.metricsToken !== null && values.metricsToken.length < 16,
      'METRICS_TOKEN is short enough to be guessed. Use at least 16 characters.',
    ],
    [
      values.greylistMinutes < (values.resetMailMinutes ?? 0),
      'GREYLIST_MINUTES is below RESET_MAIL_MINUTES: the second look comes before the mail is missing.',
    ],
    [
      values.itRemindersBeforeEscalation >= values.itRemindersMax,
      'IT_REMINDERS_BEFORE_ESCALATION reaches IT_REMINDERS_MAX: no coordinator will ever hear of an IT unit that does not answer.',
    ],
    [
      lastRecheck > values.retentionDays,
      'RETENTION_DAYS ends before the last of RECHECK_DAYS: a solved case is kept until that one was asked.',
    ],
  ];
}

/** What does not stop the start, each with what it means. Never a value. */
export function warningsOf(env: Env, values: Values): readonly string[] {
  return [...nearMisses(env), ...doubts(values).flatMap(([holds, text]) => (holds ? [text] : []))];
}

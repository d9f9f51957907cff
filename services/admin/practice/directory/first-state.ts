import { createHash } from 'node:crypto';
import type { RoleHeld } from '../../../cases/directory.ts';
import { type Instant, plusDays, plusHours, plusMinutes } from '../../../cases/instant.ts';
import type { PracticeState, StoredMail, StoredMailbox, StoredUser } from '../state.ts';
import type { CountryDirectory, OperatorEntry, UserEntry } from './directory-entry.ts';

/** The notice comes minutes after creation. Source: the coordination's FAQ of 09/11/2009, "a few minutes". */
const NOTICE_MINUTES = 3;
/** Mails of users older than this are long forgotten by the service. */
const MAIL_RECORD_HOURS = 30 * 24;

/** Everybody as on the first day, with every mail planned that the service still knows of, or will send. */
export function firstState(directories: readonly CountryDirectory[], now: Instant): PracticeState {
  const authorities = directories.flatMap((directory) => directory.authorities);
  const entries = directories.flatMap((directory) => directory.users);
  const languageOf = new Map(authorities.map(({ id, language }) => [id, language]));
  const users = entries.map((entry) => userOf(entry, languageOf.get(entry.authorityId) ?? 'en', now));
  return {
    form: 1,
    begunAt: now,
    authorities: authorities.map(({ invited, language, mailLog, ...authority }) => ({
      ...authority,
      languages: [language],
      mailLog: mailLog ?? true,
      invitation:
        invited === undefined
          ? null
          : {
              email: invited.email,
              sentAt: plusDays(now, -invited.daysAgo),
              sentBy: invited.by,
              state: 'sent',
            },
    })),
    operators: directories.flatMap(({ operators }) =>
      operators.map((operator) => ({
        id: operator.id,
        userId: operator.userId ?? null,
        name: operator.name,
        email: operator.email,
        tenantId: tenantIdOf(operator.country),
        aadObjectId: aadObjectIdOf(operator.id),
        roles: rolesOf(operator),
        language: operator.language,
        timeZone: operator.timeZone,
      })),
    ),
    users,
    mails: entries.flatMap((entry, index) => {
      const user = users[index];
      return user === undefined || entry.hoursAgo > MAIL_RECORD_HOURS ? [] : firstMails(user);
    }),
    resets: [],
    mailboxes: entries.map(mailboxOfEntry),
    messages: [],
    greylist: [],
  };
}

export function rolesOf(operator: OperatorEntry): readonly RoleHeld[] {
  const held = (role: RoleHeld['role'], authorityIds: readonly string[] | undefined): readonly RoleHeld[] =>
    authorityIds === undefined ? [] : [{ role, authorityIds, country: null }];
  return [
    ...(operator.nationalCoordinator
      ? [{ role: 'national-coordinator' as const, authorityIds: [], country: operator.country }]
      : []),
    ...held('coordinator', operator.coordinates),
    ...held('administrator', operator.administers),
    ...held('user', operator.userOf === undefined ? undefined : [operator.userOf]),
  ];
}

export function tenantIdOf(country: string): string {
  return guid(`tenant ${country}`);
}

export function aadObjectIdOf(operatorId: string): string {
  return guid(`person ${operatorId}`);
}

/** The same text gives the same identifier, so that stored chats find their people again. */
function guid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function userOf(entry: UserEntry, language: string, now: Instant): StoredUser {
  return {
    id: entry.id,
    username: entry.username,
    name: entry.name,
    email: entry.email,
    authorityId: entry.authorityId,
    createdAt: plusHours(now, -entry.hoursAgo),
    createdBy: entry.createdBy ?? (entry.role === undefined ? 'administrator' : 'coordinator'),
    role: entry.role ?? 'user',
    login: entry.login ?? 'imi-password',
    status: entry.disabled ? 'disabled' : 'active',
    lastLoginAt: entry.lastLoginHoursAgo === undefined ? null : plusHours(now, -entry.lastLoginHoursAgo),
    version: 1,
    language,
    held: entry.held ?? false,
    passwordHash: null,
  };
}

function firstMails(user: StoredUser): readonly StoredMail[] {
  // 24 to 48 hours; a fixed share for each person, so that a rehearsal can be repeated.
  const share = Number.parseInt(createHash('sha256').update(user.id).digest('hex').slice(0, 4), 16) / 65_536;
  const plan = (kind: 'notice' | 'password', plannedAt: Instant): StoredMail => ({
    id: `m-${kind}-${user.id}`,
    userId: user.id,
    kind,
    to: null,
    subject: null,
    messageId: `<${kind}.${user.id}@imi.practice.example>`,
    plannedAt,
    state: 'queued',
    attempts: [],
    nextAt: plannedAt,
  });
  const notice = plan('notice', plusMinutes(user.createdAt, NOTICE_MINUTES));
  if (user.login === 'eu-login') return [];
  return [notice, plan('password', plusMinutes(user.createdAt, 60 * (26 + 18 * share)))];
}

function mailboxOfEntry(entry: UserEntry): StoredMailbox {
  return {
    address: entry.mailbox ?? entry.email,
    owner: entry.name,
    authorityId: entry.authorityId,
    behaviour: entry.behaviour ?? 'accept',
    script: entry.script ?? [],
  };
}

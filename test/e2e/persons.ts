import { randomUUID } from 'node:crypto';
import type { PracticePerson } from '../../services/admin/practice/world.ts';

/** Somebody in Teams. */
export interface Person {
  /** Operator id of the directory; for a stranger any text. */
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly aadObjectId: string;
  readonly timeZone: string;
  /** As Teams sends it: with a region. */
  readonly locale: string;
}

export const ASSISTANT = { id: '28:imi-password-desk', name: 'IMI Password Desk' };

export function inTeams(person: PracticePerson, locale: string): Person {
  const { id, name, tenantId, aadObjectId, timeZone } = person;
  return { id, name, tenantId, aadObjectId, timeZone, locale };
}

export function stranger(locale: string): Person {
  return {
    id: 'stranger',
    name: 'Nobody Known',
    tenantId: randomUUID(),
    aadObjectId: randomUUID(),
    timeZone: 'Europe/Madrid',
    locale,
  };
}

export function chatOf(person: Person): string {
  return `a:${person.id}`;
}

/** What every activity of a personal chat in Teams carries; `group`: of a group chat instead. */
export function envelope(person: Person, serviceUrl: string, group = false): Record<string, unknown> {
  const { tenantId, locale, timeZone } = person;
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    localTimezone: timeZone,
    locale,
    from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.aadObjectId },
    recipient: ASSISTANT,
    conversation: group
      ? { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId }
      : { id: chatOf(person), conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    entities: [{ type: 'clientInfo', locale, platform: 'Web', timezone: timeZone }],
  };
}

import { randomUUID } from 'node:crypto';
import { tzOffset } from '@date-fns/tz/tzOffset';
import { type Instant, plusMinutes } from '../../services/cases/instant.ts';
import { type Actor, ASSISTANT, accountOf, conversationOf } from './actors.ts';

/** Who speaks, and what Teams would tell of that person's settings. */
export interface Speaker {
  readonly actor: Actor;
  readonly language: string;
  readonly timeZone: string;
}

export type Activity = Readonly<Record<string, unknown>>;

/** What every activity of a personal chat in Teams carries. */
function envelope(speaker: Speaker, at: Instant, serviceUrl: string): Activity {
  const { actor, language, timeZone } = speaker;
  const locale = localeOf(language);
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    timestamp: at,
    localTimestamp: localTimestamp(at, timeZone),
    localTimezone: timeZone,
    locale,
    from: { id: accountOf(actor), name: actor.name, aadObjectId: actor.aadObjectId, role: 'user' },
    recipient: { ...ASSISTANT, role: 'bot' },
    conversation: { id: conversationOf(actor), conversationType: 'personal', tenantId: actor.tenantId },
    channelData: { tenant: { id: actor.tenantId } },
    entities: [{ type: 'clientInfo', locale, platform: 'Web', timezone: timeZone }],
  };
}

export function activitiesFor(serviceUrl: string) {
  return {
    message: (speaker: Speaker, at: Instant, text: string): Activity => ({
      ...envelope(speaker, at, serviceUrl),
      type: 'message',
      text,
      textFormat: 'plain',
    }),
    /** As Teams sends an Action.Submit: no text, unless the card says one. */
    submit: (speaker: Speaker, at: Instant, replyToId: string, value: unknown, text?: string): Activity => ({
      ...envelope(speaker, at, serviceUrl),
      type: 'message',
      replyToId,
      value,
      ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    }),
    execute: (speaker: Speaker, at: Instant, replyToId: string, action: Activity): Activity => ({
      ...envelope(speaker, at, serviceUrl),
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId,
      value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
    }),
    /** What a bot hears when somebody adds it to the own chat. */
    added: (speaker: Speaker, at: Instant): readonly Activity[] => [
      {
        ...envelope(speaker, at, serviceUrl),
        type: 'conversationUpdate',
        membersAdded: [{ id: ASSISTANT.id }, { id: accountOf(speaker.actor), name: speaker.actor.name }],
      },
      { ...envelope(speaker, at, serviceUrl), type: 'installationUpdate', action: 'add' },
    ],
  };
}

/** Teams sends a language with a region; Europe's English is en-GB. */
export function localeOf(language: string): string {
  if (language === 'en') return 'en-GB';
  const { language: tongue, region } = new Intl.Locale(language).maximize();
  return `${tongue}-${region}`;
}

/** `2026-11-23T10:30:00.000+01:00`: the wall time in the person's zone. */
export function localTimestamp(at: Instant, timeZone: string): string {
  const offset = tzOffset(timeZone, new Date(at));
  const wall = plusMinutes(at, offset).slice(0, -1);
  const ahead = Math.abs(offset);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${part(Math.floor(ahead / 60))}:${part(ahead % 60)}`;
}

import type { Activity } from 'botbuilder';
import { knownZone } from './reader-of.ts';
import type { Reference } from './talk.ts';

/** Only the outline of an activity was checked before: each fact is looked at as something that anybody may have written. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** In lower case; empty where the activity names none. */
export function tenantOf({ conversation, channelData }: Activity): string {
  const data: { readonly tenant?: { readonly id?: unknown } | null } | null | undefined = channelData;
  return (text(conversation.tenantId) || text(data?.tenant?.id)).toLowerCase();
}

/** Null: nobody that could be looked up. */
export function identityOf(
  activity: Activity,
): { readonly tenantId: string; readonly aadObjectId: string } | null {
  const aadObjectId = text(activity.from.aadObjectId);
  const tenantId = text(activity.conversation.tenantId) || tenantOf(activity);
  return aadObjectId === '' || tenantId === '' ? null : { tenantId, aadObjectId };
}

/** What says nothing of its kind is taken for a chat of two only where nothing says that it is a group. */
export function isPersonal({ conversation }: Activity): boolean {
  const { conversationType, isGroup } = conversation;
  if (text(conversationType) !== '') return conversationType === 'personal';
  return isGroup === undefined || isGroup === null || isGroup === false;
}

interface Mention {
  readonly text: string;
  readonly ofAssistant: boolean;
}

function mentionsIn({ entities, recipient }: Activity): readonly Mention[] {
  return (entities ?? []).flatMap((entity) => {
    if (entity.type !== 'mention') return [];
    const mentioned = entity.mentioned as { readonly id?: unknown } | null | undefined;
    const id = text(mentioned?.id);
    return [{ text: text(entity.text), ofAssistant: id !== '' && id === recipient?.id }];
  });
}

export function mentionsAssistant(activity: Activity): boolean {
  return mentionsIn(activity).some(({ ofAssistant }) => ofAssistant);
}

/** What was said, without the mention of the assistant; of other mentions the name stays. */
export function spokenText(activity: Activity): string {
  return mentionsIn(activity)
    .filter((mention) => mention.ofAssistant && mention.text !== '')
    .reduce((rest, mention) => rest.replaceAll(mention.text, ' '), text(activity.text))
    .replace(/<at[^<>]{0,100}>([^<]{0,200})<\/at>/g, '$1')
    .trim();
}

export function localeOf({ locale }: Activity): string | null {
  return /^[a-z0-9_-]{2,35}$/i.test(text(locale)) ? text(locale) : null;
}

export function zoneTold({ localTimezone }: Activity): string | null {
  return knownZone(localTimezone);
}

/** Only what is needed to speak first; names in it are personal data and are not kept. */
export function storable({ serviceUrl, channelId, conversation, bot, user }: Reference): Reference {
  const account = (who: { id: string } | null | undefined) => (who ? { id: who.id } : undefined);
  const known = {
    serviceUrl,
    channelId: channelId || 'msteams',
    conversation: conversation && {
      id: conversation.id,
      conversationType: conversation.conversationType || undefined,
      tenantId: conversation.tenantId || undefined,
      isGroup: conversation.isGroup || undefined,
    },
    bot: account(bot),
    user: account(user),
  };
  return JSON.parse(JSON.stringify(known)) as Reference;
}

import type { Activity } from 'botbuilder';
import { knownZone } from './reader-of.ts';
import type { Reference } from './talk.ts';

/** Only the outline of an activity was checked before: each fact is looked at as something that anybody may have written. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

interface TeamsData {
  readonly tenant?: { readonly id?: unknown } | null;
  readonly team?: unknown;
}

function teamsData({ channelData }: Activity): TeamsData {
  return typeof channelData === 'object' && channelData !== null ? channelData : {};
}

/** Each tenant that the activity names, in lower case: of the conversation, of the channel's data, of who writes. */
export function tenantsNamed(activity: Activity): readonly string[] {
  const { from, conversation } = activity;
  // Teams names it there too; the types of the Bot Framework do not know.
  const { tenantId } = from as { readonly tenantId?: unknown };
  const named = [conversation.tenantId, teamsData(activity).tenant?.id, tenantId].map(text);
  return [...new Set(named.filter((id) => id !== '').map((id) => id.toLowerCase()))];
}

/** Null: nobody that could be looked up. */
export function identityOf(
  activity: Activity,
): { readonly tenantId: string; readonly aadObjectId: string } | null {
  const aadObjectId = text(activity.from.aadObjectId);
  const tenantId = text(activity.conversation.tenantId) || text(teamsData(activity).tenant?.id);
  return aadObjectId === '' || tenantId === '' ? null : { tenantId, aadObjectId };
}

/**
 * A chat of two only where nothing says that it is a group: neither the kind, nor the flag, nor the id of a thread, nor
 * a team. What is said in a chat of two names people.
 */
export function isPersonal(activity: Activity): boolean {
  const { id, conversationType, isGroup } = activity.conversation;
  const kind = text(conversationType);
  const flagged = isGroup !== undefined && isGroup !== null && isGroup !== false;
  const team = teamsData(activity).team;
  return (
    (kind === '' || kind === 'personal') &&
    !flagged &&
    !/@thread\./i.test(id) &&
    (team === undefined || team === null)
  );
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

import { ASSISTANT } from '../bot/teams/teams-world.ts';
import { ana, carlos, stranger } from '../services/desk/cast.ts';
import type { Edge } from './edge.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface ActivityCase {
  readonly weakness: string;
  /** Changes of what Sven sends, a coordinator of somewhere else: `approve <case> <code>`. A text: the body as it is. */
  readonly send: (edge: Edge, trap: string) => Fields | string;
  readonly status: number;
  /** What an invoke is answered in the body; else it is empty. */
  readonly body?: Fields;
  /** What is said in a chat, all of it; null: nothing, to nobody. */
  readonly said: RegExp | null;
  /** Sven is known to the admin service and was answered: his chat is remembered, nothing else. */
  readonly learns?: true;
}

const svensChat = { id: `a:${stranger.id}`, conversationType: 'personal', tenantId: 'tenant-1' };
const sven = { id: `29:${stranger.id}`, name: stranger.name, aadObjectId: stranger.aadObjectId };
const group = { id: '19:abc@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1' };

const NO_SUCH_CASE =
  /I find no case by that name or reference among those you may see|No encuentro ningún caso con ese nombre/;
const NOT_UNDERSTOOD = /I could not read what came with that button. Nothing has changed/;
const NOBODY = /I find nobody by that name among the users you look after/;
const NO_CODE = /I cannot find the four characters of the proposal in that/;
/** Asked as of whoever says nothing. */
const WHOSE = /^Practice: nothing here is real\s+(Whose mail is missing|\*\*Report a missing mail)/;
const UNKNOWN = /I do not know you as an IMI user/;
const IN_A_GROUP = /Let us continue in our personal chat/;

/** Said to Sven as to anybody who may not know of the case. */
const noSuchCase = { status: 200, said: NO_SUCH_CASE, learns: true } as const;
const unknown = { status: 200, said: UNKNOWN } as const;
const silence = { status: 200, said: null } as const;
const refused = { status: 400, said: null } as const;
const otherChannel = { status: 403, said: null } as const;
const invitation = { status: 200, said: IN_A_GROUP } as const;
const nothingShown = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };

const change = (fields: Fields) => () => fields;
const approval = ({ ref, code }: Edge): Fields => ({ verb: 'approved', data: { ref, revision: 1, code } });
const click = (edge: Edge): Fields => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  value: { action: { type: 'Action.Execute', ...approval(edge) } },
});

const identity: readonly ActivityCase[] = [
  {
    weakness: 'the name of a coordinator',
    send: change({ from: { ...sven, name: carlos.name } }),
    ...noSuchCase,
  },
  {
    weakness: 'a role of one’s own choice',
    send: change({ from: { ...sven, role: 'national-coordinator' } }),
    ...noSuchCase,
  },
  {
    weakness: 'the account id of a coordinator',
    send: change({ from: { ...sven, id: `29:${carlos.id}` } }),
    ...noSuchCase,
  },
  {
    weakness: 'the address and sign-in name of a coordinator',
    send: change({ from: { ...sven, email: carlos.email, userPrincipalName: carlos.email } }),
    ...noSuchCase,
  },
  {
    weakness: 'a coordinator in the data of the channel',
    send: change({
      channelData: {
        tenant: { id: 'tenant-1' },
        from: { aadObjectId: carlos.aadObjectId },
        onBehalfOf: [{ mri: carlos.aadObjectId }],
      },
    }),
    ...noSuchCase,
  },
  {
    weakness: 'a coordinator among the entities',
    send: change({
      entities: [
        { type: 'clientInfo', aadObjectId: carlos.aadObjectId },
        { type: 'mention', mentioned: { id: `29:${carlos.id}`, aadObjectId: carlos.aadObjectId }, text: 'x' },
      ],
    }),
    ...noSuchCase,
  },
  {
    weakness: 'a caller and a conversation that the message relates to',
    send: change({
      callerId: `urn:botframework:aadappid:${carlos.aadObjectId}`,
      relatesTo: { user: { id: `29:${carlos.id}`, aadObjectId: carlos.aadObjectId } },
    }),
    ...noSuchCase,
  },
  {
    weakness: 'a text that says who writes it',
    send: ({ ref, code }) => ({ text: `approve ${ref} ${code} (${carlos.name}, ${carlos.aadObjectId})` }),
    status: 200,
    said: NOBODY,
    learns: true,
  },
  {
    weakness: 'the object id of a coordinator with a space after it',
    send: change({ from: { ...sven, aadObjectId: `${carlos.aadObjectId} ` } }),
    ...unknown,
  },
  {
    weakness: 'object ids in a list, a coordinator’s among them',
    send: change({ from: { ...sven, aadObjectId: [carlos.aadObjectId] } }),
    ...refused,
  },
  { weakness: 'an empty object id', send: change({ from: { ...sven, aadObjectId: '' } }), ...unknown },
  { weakness: 'nobody who writes', send: change({ from: undefined }), ...refused },
  {
    weakness: 'the assistant itself for who writes',
    send: change({ from: { ...ASSISTANT, role: 'bot' } }),
    ...unknown,
  },
];

const tenants: readonly ActivityCase[] = [
  {
    weakness: 'two tenants, the admitted one first',
    send: change({ channelData: { tenant: { id: 'tenant-2' } } }),
    ...silence,
  },
  {
    weakness: 'a person of another tenant in an admitted chat',
    send: change({ from: { ...sven, tenantId: 'tenant-2' } }),
    ...silence,
  },
  {
    weakness: 'a tenant that is not on the list',
    send: change({ conversation: { ...svensChat, tenantId: 'tenant-2' } }),
    ...silence,
  },
  {
    weakness: 'no tenant',
    send: change({ conversation: { ...svensChat, tenantId: undefined } }),
    ...silence,
  },
  {
    weakness: 'tenants in a list',
    send: change({ conversation: { ...svensChat, tenantId: ['tenant-1'] } }),
    ...refused,
  },
];

const conversations: readonly ActivityCase[] = [
  { weakness: 'no conversation', send: change({ conversation: undefined }), ...refused },
  {
    weakness: 'a conversation without an id',
    send: change({ conversation: { ...svensChat, id: '' } }),
    ...refused,
  },
  {
    weakness: 'a conversation with an id of ten thousand letters',
    send: change({ conversation: { ...svensChat, id: 'a'.repeat(10_000) } }),
    ...refused,
  },
  {
    weakness: 'a click on a card that stands in a group',
    send: (edge) => ({ text: undefined, value: approval(edge), conversation: group }),
    ...invitation,
  },
  {
    weakness: 'a chat of two that is the thread of a group',
    send: change({
      conversation: { ...svensChat, id: '19:abc@thread.tacv2' },
      entities: [{ type: 'mention', mentioned: ASSISTANT, text: 'x' }],
    }),
    ...invitation,
  },
  {
    weakness: 'a chat of two that says it is a group',
    send: (edge) => ({
      text: undefined,
      value: approval(edge),
      conversation: { ...svensChat, isGroup: true },
    }),
    ...invitation,
  },
  {
    weakness: 'a chat of two that belongs to a team',
    send: (edge) => ({ text: undefined, value: approval(edge), channelData: { team: { id: '19:t' } } }),
    ...invitation,
  },
  {
    weakness: 'a mention in a group that is of the assistant by name alone',
    send: change({
      conversation: group,
      entities: [
        {
          type: 'mention',
          mentioned: { id: '28:other', name: ASSISTANT.name },
          text: `<at>${ASSISTANT.name}</at>`,
        },
      ],
    }),
    ...silence,
  },
  {
    weakness: 'a mention whose text is the whole command',
    send: ({ ref, code }) => ({
      entities: [{ type: 'mention', mentioned: ASSISTANT, text: `approve ${ref} ${code}` }],
    }),
    status: 200,
    said: WHOSE,
    learns: true,
  },
  {
    weakness: 'a kind of conversation that is unheard of',
    send: change({ conversation: { ...svensChat, conversationType: 'meeting' } }),
    ...silence,
  },
];

const shapes: readonly ActivityCase[] = [
  {
    weakness: 'a text of ten megabytes',
    send: change({ text: 'a'.repeat(10_000_000) }),
    status: 413,
    said: null,
  },
  {
    weakness: 'a value nested a hundred deep',
    send: change({ value: JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`) }),
    ...refused,
  },
  {
    weakness: 'a value of twenty thousand numbers',
    send: change({ value: Array.from({ length: 20_000 }, () => 1) }),
    ...refused,
  },
  {
    weakness: 'a key that becomes a prototype',
    send: (edge) =>
      JSON.stringify({ ...edge.world.envelope(stranger), value: 'P' }).replace(
        '"P"',
        '{"__proto__":{"role":"national-coordinator"}}',
      ),
    ...refused,
  },
  {
    weakness: 'a value that reaches for the constructor',
    send: change({
      text: undefined,
      value: { constructor: { prototype: { role: 'x' } }, verb: 'constructor' },
    }),
    status: 200,
    said: NOT_UNDERSTOOD,
    learns: true,
  },
  {
    weakness: 'a value that is a list',
    send: (edge) => ({ text: undefined, value: [approval(edge)] }),
    status: 200,
    said: NOT_UNDERSTOOD,
    learns: true,
  },
  { weakness: 'a type that is a list', send: change({ type: ['message'] }), ...refused },
  { weakness: 'a text that is an object', send: change({ text: { toString: 'approve' } }), ...refused },
  { weakness: 'attachments that are no list', send: change({ attachments: { length: 1 } }), ...refused },
  { weakness: 'an entity that is null', send: change({ entities: [null] }), ...refused },
  {
    weakness: 'an id of ten thousand letters, to be remembered',
    send: change({ id: '1'.repeat(10_000) }),
    ...refused,
  },
  { weakness: 'an id that is a number', send: change({ id: 7 }), ...refused },
  { weakness: 'a moment that is none', send: change({ timestamp: 'tomorrow' }), ...refused },
  { weakness: 'a local moment that is an object', send: change({ localTimestamp: {} }), ...refused },
  {
    weakness: 'a moment in the future',
    send: change({ timestamp: '9999-12-31T23:59:59Z', localTimestamp: '9999-12-31T23:59:59Z' }),
    ...noSuchCase,
  },
  {
    weakness: 'a language and a zone that are none',
    send: change({
      locale: '../../en',
      localTimezone: '../../UTC',
      entities: [{ type: 'clientInfo', timezone: '\u0000' }],
    }),
    ...noSuchCase,
  },
  {
    weakness: 'letters that turn what is read around',
    send: ({ ref, code }) => ({ text: `approve \u202e${ref}\u202c ${code}\u0000\u001b[2J` }),
    status: 200,
    said: NO_CODE,
    learns: true,
  },
  {
    weakness: 'half a character',
    send: ({ ref, code }) => ({ text: `approve ${ref} ${code} \ud83d` }),
    ...noSuchCase,
  },
  {
    weakness: 'the command in every field but the text',
    send: ({ ref, code }) => ({
      text: '',
      speak: `approve ${ref} ${code}`,
      summary: `approve ${ref} ${code}`,
      suggestedActions: { actions: [{ type: 'imBack', value: `approve ${ref} ${code}` }] },
    }),
    status: 200,
    said: WHOSE,
    learns: true,
  },
  {
    weakness: 'a card of one’s own as an attachment',
    send: (edge) => ({
      text: '',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: { type: 'AdaptiveCard', actions: [{ type: 'Action.Execute', ...approval(edge) }] },
        },
      ],
    }),
    status: 200,
    said: WHOSE,
    learns: true,
  },
  {
    weakness: 'a file at an address to be fetched',
    send: (_edge, trap) => ({
      text: '',
      attachments: [
        { contentType: 'text/plain', contentUrl: `${trap}/mail.eml`, thumbnailUrl: `${trap}/t.png` },
      ],
    }),
    status: 200,
    said: WHOSE,
    learns: true,
  },
  {
    weakness: 'replies wanted in the answer itself',
    send: change({ deliveryMode: 'expectReplies' }),
    status: 200,
    body: { activities: [] },
    said: NO_SUCH_CASE,
    learns: true,
  },
];

const kinds: readonly ActivityCase[] = [
  { weakness: 'a type that is unheard of', send: change({ type: 'approve' }), ...silence },
  { weakness: 'the type of a message in capitals', send: change({ type: 'MESSAGE' }), ...silence },
  { weakness: 'an edited message', send: change({ type: 'messageUpdate' }), ...silence },
  {
    weakness: 'a reaction to a card',
    send: change({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'm1' }),
    ...silence,
  },
  {
    weakness: 'an event with a token in it',
    send: change({ type: 'event', name: 'tokens/response', value: { token: 'x', connectionName: 'y' } }),
    ...silence,
  },
  {
    weakness: 'an event that continues a conversation',
    send: change({ type: 'event', name: 'ContinueConversation' }),
    ...silence,
  },
  {
    weakness: 'a handing over to somebody else',
    send: change({ type: 'handoff', value: { to: carlos.aadObjectId } }),
    ...silence,
  },
  {
    weakness: 'the end of a conversation',
    send: change({ type: 'endOfConversation', code: 'completedSuccessfully' }),
    ...silence,
  },
  {
    weakness: 'a command of the channel',
    send: change({ type: 'command', name: 'application/approve' }),
    ...silence,
  },
  {
    weakness: 'a click of an unknown name',
    send: (edge) => ({ ...click(edge), name: 'adaptiveCard/approve' }),
    ...silence,
    body: nothingShown,
  },
  {
    weakness: 'a click without a name',
    send: (edge) => ({ ...click(edge), name: undefined }),
    ...silence,
    body: nothingShown,
  },
  {
    weakness: 'a sign-in that asks for a token',
    send: change({
      type: 'invoke',
      name: 'signin/tokenExchange',
      value: { id: '1', connectionName: 'x', token: 'y' },
    }),
    ...silence,
    body: nothingShown,
  },
  {
    weakness: 'a form of Teams with an approval in it',
    send: (edge) => ({ type: 'invoke', name: 'task/submit', value: { data: approval(edge) } }),
    ...silence,
    body: nothingShown,
  },
  {
    weakness: 'a consent to a file with an address to send it to',
    send: (_edge, trap) => ({
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: { action: 'accept', uploadInfo: { uploadUrl: `${trap}/up` } },
    }),
    ...silence,
    body: nothingShown,
  },
  {
    weakness: 'a click with no action',
    send: (edge) => ({ ...click(edge), value: {} }),
    status: 200,
    body: nothingShown,
    said: NOT_UNDERSTOOD,
    learns: true,
  },
  {
    weakness: 'a click with a verb that does not exist',
    send: (edge) => ({
      ...click(edge),
      value: { action: { type: 'Action.Execute', verb: 'grant', data: {} } },
    }),
    status: 200,
    body: nothingShown,
    said: NOT_UNDERSTOOD,
    learns: true,
  },
  {
    weakness: 'a click on the card of another person',
    send: (edge) => ({ ...click(edge), replyToId: 'm2' }),
    ...noSuchCase,
    body: nothingShown,
  },
  {
    weakness: 'a click that brings a role and a right along',
    send: (edge) => ({
      ...click(edge),
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'approved',
          data: {
            ref: edge.ref,
            revision: 1,
            code: edge.code,
            role: 'national-coordinator',
            operatorId: carlos.id,
            by: carlos.id,
            right: 'coordinator',
          },
        },
      },
    }),
    ...noSuchCase,
    body: nothingShown,
  },
  {
    weakness: 'two thousand who joined at once',
    send: change({
      type: 'conversationUpdate',
      membersAdded: Array.from({ length: 2_000 }, (_, n) => ({ id: `29:${n}`, aadObjectId: `a-${n}` })),
    }),
    ...refused,
  },
  {
    weakness: 'others who joined, and not the assistant',
    send: change({
      type: 'conversationUpdate',
      membersAdded: [{ id: `29:${carlos.id}`, aadObjectId: carlos.aadObjectId }],
    }),
    ...silence,
  },
  {
    weakness: 'a member who is null',
    send: change({ type: 'conversationUpdate', membersAdded: [null] }),
    ...refused,
  },
  {
    weakness: 'the assistant taken out of somebody else’s chat',
    send: change({
      type: 'installationUpdate',
      action: 'remove',
      conversation: { ...svensChat, id: `a:${ana.id}` },
    }),
    ...silence,
  },
];

const whereFromAndWhereTo: readonly ActivityCase[] = [
  { weakness: 'an address of a file', send: change({ serviceUrl: 'file:///etc/passwd' }), ...refused },
  {
    weakness: 'an address of a cloud’s metadata',
    send: change({ serviceUrl: 'http://169.254.169.254/latest/' }),
    ...silence,
  },
  {
    weakness: 'an address of another machine',
    send: change({ serviceUrl: 'https://evil.example/' }),
    ...silence,
  },
  {
    weakness: 'this machine as a name in front of another',
    send: (_edge, trap) => ({ serviceUrl: `${trap.replace('//', '//127.0.0.1@')}/` }),
    ...silence,
  },
  { weakness: 'no address to answer to', send: change({ serviceUrl: undefined }), ...refused },
  {
    weakness: 'an address of ten thousand letters',
    send: change({ serviceUrl: `http://127.0.0.1/${'a'.repeat(10_000)}` }),
    ...refused,
  },
  {
    weakness: 'a channel on which anybody is whoever they say',
    send: change({ channelId: 'directline' }),
    ...otherChannel,
  },
  { weakness: 'the channel of the Emulator', send: change({ channelId: 'emulator' }), ...otherChannel },
  { weakness: 'no channel', send: change({ channelId: undefined }), ...otherChannel },
];

export const activityCases: readonly ActivityCase[] = [
  ...identity,
  ...tenants,
  ...conversations,
  ...shapes,
  ...kinds,
  ...whereFromAndWhereTo,
];

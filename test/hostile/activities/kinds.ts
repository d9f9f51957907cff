import { ana, carlos } from '../../services/desk/cast.ts';
import {
  type ActivityCase,
  approval,
  change,
  click,
  NOT_UNDERSTOOD,
  noSuchCase,
  nothingShown,
  refused,
  silence,
  svensChat,
} from './sent-activity.ts';

export const kinds: readonly ActivityCase[] = [
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

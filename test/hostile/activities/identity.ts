import { ASSISTANT } from '../../bot/teams/teams-world.ts';
import { carlos } from '../../services/desk/cast.ts';
import {
  type ActivityCase,
  change,
  NOBODY,
  noSuchCase,
  refused,
  silence,
  sven,
  svensChat,
  unknown,
} from './sent-activity.ts';

export const identity: readonly ActivityCase[] = [
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

export const tenants: readonly ActivityCase[] = [
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

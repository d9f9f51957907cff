import { ASSISTANT } from '../../bot/teams/teams-world.ts';
import {
  type ActivityCase,
  approval,
  change,
  click,
  group,
  invitation,
  otherChannel,
  refused,
  silence,
  svensChat,
  WHOSE,
} from './sent-activity.ts';

export const conversations: readonly ActivityCase[] = [
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

export const whereFromAndWhereTo: readonly ActivityCase[] = [
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
  {
    weakness: 'a click that is to be answered on another machine',
    send: (edge) => ({ ...click(edge), serviceUrl: 'https://evil.example/' }),
    status: 403,
    said: null,
  },
  {
    weakness: 'a click from a tenant that nobody admitted',
    send: (edge) => ({ ...click(edge), conversation: { ...svensChat, tenantId: 'tenant-elsewhere' } }),
    status: 403,
    said: null,
  },
  { weakness: 'an address that is none', send: change({ serviceUrl: 'http://127.<' }), ...refused },
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

import { carlos, stranger } from '../../services/desk/cast.ts';
import {
  type ActivityCase,
  approval,
  change,
  NO_CODE,
  NO_SUCH_CASE,
  NOT_UNDERSTOOD,
  noSuchCase,
  refused,
  unknown,
  WHOSE,
} from './sent-activity.ts';

export const shapes: readonly ActivityCase[] = [
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
      JSON.stringify({
        ...edge.world.envelope(stranger, { text: `approve ${edge.ref} ${edge.code}` }),
        from: 'FROM',
      }).replace('"FROM"', `{"id":"29:x","__proto__":{"aadObjectId":"${carlos.aadObjectId}"}}`),
    ...unknown,
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

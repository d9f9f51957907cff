import { type AdminCase, mail, many, NO_ANSWER, PASSWORD, reset, user } from './admin-asked.ts';

const about = (change: object) => ({ asked: 'user', says: user(change) }) as const;

/** What stands in user files, and what is said of resets and their mails. */
export const adminFileCases: readonly AdminCase[] = [
  // A user file
  { weakness: 'the file of another user', ...about({ id: 'u-neighbour' }), ...NO_ANSWER },
  { weakness: 'the file of a user whose id differs in capitals', ...about({ id: 'U-MARIA' }), ...NO_ANSWER },
  {
    weakness: 'a password in a user file',
    ...about({ password: PASSWORD, temporaryPassword: PASSWORD }),
    becomes: { gives: { id: 'u-maria' } },
  },
  { weakness: 'a version that is a number', ...about({ version: 7 }), ...NO_ANSWER },
  {
    weakness: 'a version that the header contradicts',
    headers: { etag: '"v9"' },
    ...about({}),
    becomes: { gives: { version: 'v1' } },
  },
  {
    weakness: 'a user created in the year 2099',
    ...about({ createdAt: '2099-01-01T00:00:00Z' }),
    ...NO_ANSWER,
  },
  {
    weakness: 'a user created on 30 February',
    ...about({ createdAt: '2026-02-30T09:00:00Z' }),
    ...NO_ANSWER,
  },
  { weakness: 'a user created some time ago', ...about({ createdAt: 'some time ago' }), ...NO_ANSWER },
  { weakness: 'a user created at a number of seconds', ...about({ createdAt: 1_795_000_000 }), ...NO_ANSWER },
  {
    weakness: 'a user who will log in next year',
    ...about({ lastLoginAt: '2027-11-23T00:00:00Z' }),
    ...NO_ANSWER,
  },
  {
    weakness: 'a user of a role that decides who resets, and that nobody knows',
    ...about({ role: 'root' }),
    ...NO_ANSWER,
  },
  { weakness: 'a user of a state that nobody knows', ...about({ status: 'frozen' }), ...NO_ANSWER },
  { weakness: 'a user who logs in somewhere unknown', ...about({ login: 'carrier-pigeon' }), ...NO_ANSWER },
  { weakness: 'a user without an address', ...about({ email: null }), ...NO_ANSWER },
  {
    weakness: 'a user whose role comes by inheritance',
    asked: 'user',
    says: JSON.stringify(user({ role: undefined })).replace('{', '{"__proto__":{"role":"user"},'),
    ...NO_ANSWER,
  },
  {
    weakness: 'a name that is markup',
    ...about({ name: '<at>everyone</at><script>' }),
    becomes: { gives: { name: '<at>everyone</at><script>' } },
  },
  // A search
  {
    weakness: 'fewer users in all than on the page',
    asked: 'search',
    says: { users: [user()], total: 0 },
    becomes: { gives: { total: 1 } },
  },
  { weakness: 'fewer users than none', asked: 'search', says: { users: [], total: -1 }, ...NO_ANSWER },
  {
    weakness: 'two thousand users on a page of ten',
    asked: 'search',
    says: { users: many(2_000, (n) => user({ id: `u-${n}` })), total: 2_000 },
    becomes: { gives: { users: many(10, (n) => ({ id: `u-${n}` })), total: 2_000 } },
  },
  {
    weakness: 'a next page that leads back to this one',
    asked: 'search',
    says: { users: [user()], total: 9, next: 'again' },
    becomes: { gives: { users: [{ id: 'u-maria' }], total: 9 } },
  },
  {
    weakness: 'one user twice on a page',
    asked: 'search',
    says: { users: [user(), user()], total: 1 },
    becomes: { gives: { users: [{ id: 'u-maria' }], total: 1 } },
  },
  // An address
  { weakness: 'a changed address that is still the old one', asked: 'correct', says: user(), ...NO_ANSWER },
  {
    weakness: 'a changed address that nobody ordered',
    asked: 'correct',
    says: user({ email: 'm.garcia@getafe.example.evil.example' }),
    ...NO_ANSWER,
  },
  {
    weakness: 'a changed address in the file of another user',
    asked: 'correct',
    says: user({ id: 'u-neighbour', email: 'm.garcia@getafe.example' }),
    ...NO_ANSWER,
  },
  // A reset and its mail
  {
    weakness: 'a reset of another user',
    asked: 'reset',
    status: 201,
    says: reset({ userId: 'u-neighbour' }),
    ...NO_ANSWER,
  },
  {
    weakness: 'a reset without a name',
    asked: 'reset',
    status: 201,
    says: reset({ id: undefined }),
    ...NO_ANSWER,
  },
  {
    weakness: 'a password in a reset',
    asked: 'reset',
    status: 201,
    says: reset({ newPassword: PASSWORD, mail: mail({ body: PASSWORD }) }),
    becomes: { gives: { id: 'r-1' } },
  },
  {
    weakness: 'a reset of the year 2099',
    asked: 'reset',
    status: 201,
    says: reset({ requestedAt: '2099-01-01T00:00:00Z' }),
    becomes: { gives: { requestedAt: '2026-11-23T09:30:00.000Z' } },
  },
  {
    weakness: 'another reset than the one asked for',
    asked: 'state of a reset',
    says: reset({ id: 'r-2' }),
    ...NO_ANSWER,
  },
  {
    weakness: 'a mail in a state that says more than is known',
    asked: 'reset',
    says: reset({ mail: mail({ state: 'delivered' }) }),
    becomes: { gives: { mail: { state: 'unknown' } } },
  },
  {
    weakness: 'a mail that will be sent',
    asked: 'mails',
    says: { mails: [mail({ sentAt: '2099-01-01T00:00:00Z' })] },
    becomes: { gives: [{ sentAt: null }] },
  },
  {
    weakness: 'a mail that will be refused',
    asked: 'mails',
    says: { mails: [mail({ attempts: [{ at: '2099-01-01T00:00:00Z', outcome: 'refused' }] })] },
    becomes: { gives: [{ attempts: [] }] },
  },
  {
    weakness: 'a mail tried a thousand times',
    asked: 'mails',
    says: {
      mails: [mail({ attempts: many(1_000, () => ({ at: '2026-11-23T09:00:00Z', outcome: 'deferred' })) })],
    },
    becomes: { gives: [{ attempts: many(50, () => ({ outcome: 'deferred' })) }] },
  },
  {
    weakness: 'a reply of nine thousand characters',
    asked: 'mails',
    says: {
      mails: [
        mail({ attempts: [{ at: '2026-11-23T09:00:00Z', outcome: 'refused', reply: '5'.repeat(9_000) }] }),
      ],
    },
    becomes: { gives: [{ attempts: [{ reply: '5'.repeat(1_000) }] }] },
  },
  {
    weakness: 'a mail of a kind that is none of ours',
    asked: 'mails',
    says: { mails: [mail({ kind: 'newsletter' })] },
    becomes: { gives: [] },
  },
];

import { ana, boris, carlos, maria } from '../services/desk/cast.ts';
import type { TextCase } from './text-case.ts';

/** What might pass for an approval. */
export const aboutApprovals: readonly TextCase[] = [
  {
    weakness: 'the data of a button as text',
    by: carlos,
    stage: 'approval',
    text: ({ ref, code }) => JSON.stringify({ verb: 'approved', data: { ref, code, revision: 1 } }),
    answer: ['intake.not-found'],
  },
  {
    weakness: 'a command within a quotation',
    by: carlos,
    stage: 'approval',
    text: ({ ref, code }) => `Ana wrote: "approve ${ref} ${code}"`,
    answer: ['intake.not-found'],
  },
  {
    weakness: 'a command in letters that look alike',
    by: carlos,
    stage: 'approval',
    text: ({ ref, code }) => `аpprоve ${ref} ${code}`,
    answer: ['commands.not-understood', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval without a code',
    by: carlos,
    stage: 'approval',
    text: ({ ref }) => `approve ${ref}`,
    answer: ['commands.to-approve'],
  },
  {
    weakness: 'an approval by a mere yes',
    by: carlos,
    stage: 'approval',
    text: 'yes',
    answer: ['commands.to-approve', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval with the code of the proposal before',
    by: carlos,
    stage: 'second approval',
    text: ({ ref, oldCode }) => `approve ${ref} ${oldCode}`,
    answer: ['ignored.approved.other-code', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval with a guessed code',
    by: carlos,
    stage: 'approval',
    text: ({ ref }) => `approve ${ref} 2222`,
    answer: ['ignored.approved.other-code', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval with two codes',
    by: carlos,
    stage: 'approval',
    text: ({ ref, code }) => `approve ${ref} 2222 ${code}`,
    answer: ['commands.to-approve'],
  },
  {
    weakness: 'an approval by who asked',
    by: ana,
    stage: 'approval',
    text: ({ ref, code }) => `approve ${ref} ${code}`,
    answer: ['ignored.approved.may-not', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval by the affected user',
    by: maria,
    stage: 'approval',
    text: ({ ref, code }) => `approve ${ref} ${code}`,
    answer: ['ignored.approved.own-account', 'status.awaiting-approval'],
  },
  {
    weakness: 'an approval by a fellow administrator',
    by: boris,
    stage: 'approval',
    text: ({ ref, code }) => `approve ${ref} ${code}`,
    answer: ['chat.no-such-case'],
  },
  {
    weakness: 'an approval in another’s name',
    by: ana,
    stage: 'approval',
    text: ({ ref, code }) => `<at>Carlos Vega</at> approve ${ref} ${code}`,
    answer: ['intake.not-found'],
  },
  {
    weakness: 'a role that somebody claims',
    by: ana,
    stage: 'approval',
    text: ({ ref, code }) => `I am the national coordinator: approve ${ref} ${code}`,
    answer: ['commands.not-understood', 'status.awaiting-approval'],
  },
];

/** What came too late or twice where cases share a request; only ever read in a history. */
export const ignoredTogether = {
  'member-joined.not-open':
    'The request could not be joined: it was answered or ended meanwhile, so the case needs one of its own.',
  'member-joined.already': 'The case is part of that request already.',
  'member-left.not-a-member': 'The case is not part of that request any more.',
  'request-joined.not-drafting':
    'The case did not join a request of its mail domain: it is not waiting for one any more.',
  'request-joined.already': 'That the case is part of that request is recorded already.',
  'request-joined.closed': 'The case did not join a request of its mail domain: it is closed.',
  'request-not-joined.not-drafting':
    'That a request could not be joined changes nothing: none is being written here any more.',
} as const;

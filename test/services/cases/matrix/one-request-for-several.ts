/** What a case answers when it is made part of a request that others sent, or could not be. */
export const ONE_REQUEST_FOR_SEVERAL = `
waiting-in-window
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

asking-arrival
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

checking-address
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

awaiting-approval
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

changing-address
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

asking-reset
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

resetting
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

self-service
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

watching
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

mailbox-full
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

held-by-sender
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

own-mailbox
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

drafting-request
  request-joined                                   → with-it + insist
  request-not-joined                               → drafting-request

with-it
  request-joined                                   → with-it + end-request, insist
  request-joined, the same                         × already
  request-joined, a next round                     → with-it + insist
  request-not-joined                               × not-drafting

needs-coordinator
  request-joined                                   × not-drafting
  request-not-joined                               × not-drafting

closed
  request-joined                                   × closed
  request-not-joined                               × not-drafting

needs-coordinator because IT is silent
  request-joined                                   × not-drafting
  request-joined, the same                         × already
  request-joined, a next round                     → with-it + insist

closed as dormant
  request-joined                                   × not-drafting
  request-joined, the same                         × already
  request-joined, a next round                     → closed

asking-arrival of what IT released
  request-joined                                   × not-drafting
  request-joined, the same                         × not-drafting
  request-joined, a next round                     × not-drafting

with-it, said to be missing since
  request-joined                                   → with-it + end-request, insist
  request-joined, the same                         → with-it + insist
  request-joined, a next round                     → with-it + insist

drafting-request, probable
  request-joined                                   → with-it
  request-not-joined                               → drafting-request

with-it, probable
  request-joined                                   → with-it + end-request
  request-joined, the same                         × already
  request-joined, a next round                     → with-it

with-it on loan
  request-joined                                   → with-it + end-request, insist
  request-joined, the same                         × already
  request-joined, a next round                     → with-it + insist

drafting-request of a second round
  request-joined                                   → with-it + end-request, insist
  request-joined, the same                         → with-it + insist
  request-joined, a next round                     → with-it + insist

awaiting-approval of a loan
  request-joined                                   × not-drafting
  request-joined, the same                         × already
  request-joined, a next round                     → awaiting-approval
`;

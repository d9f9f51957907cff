/** What each stage answers to each event: the next stage and what it orders, or why nothing changes. */
export const THE_MAIL_OF_A_RESET = `
self-service
  said-arrived                                     → closed + remember-domain
  said-not-arrived                                 × ask-for-it-first
  address-confirmed                                × ask-for-it-first
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      → watching
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × no-draft
  note-set                                         × no-draft
  request-sent                                     × no-draft
  request-taken                                    × no-draft
  it-answered                                      × no-request
  loan-asked                                       × only-while-with-it
  loan-return-asked                                × no-loan
  withdrawn                                        → closed
  reopened                                         × is-open
  joined                                           → self-service
  joined, the same again                           × already
  due                                              → self-service
  due, a millisecond early                         × not-yet
  user-read                                        × not-asked
  user-unavailable                                 → closed
  mail-seen                                        × not-watching
  reset-done                                       × not-resetting
  reset-refused                                    × not-resetting
  address-changed                                  × not-changing
  address-change-refused                           × not-changing
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   → self-service
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → self-service

watching
  said-arrived                                     → closed + remember-domain
  said-not-arrived                                 × still-watching
  address-confirmed                                × still-watching
  address-correction-asked                         × still-watching
  reset-asked                                      × still-watching
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × no-draft
  note-set                                         × no-draft
  request-sent                                     × no-draft
  request-taken                                    × no-draft
  it-answered                                      × no-request
  loan-asked                                       × only-while-with-it
  loan-return-asked                                × still-watching
  withdrawn                                        → closed
  reopened                                         × is-open
  joined                                           → watching
  joined, the same again                           × already
  due                                              → watching + look-at-mail
  due, a millisecond early                         × not-yet
  user-read                                        × not-asked
  user-unavailable                                 → closed
  mail-seen                                        → asking-arrival
  mail-seen of an earlier reset                    × other-mail
  mail-seen 5.1.1                                  → checking-address + read-user
  mail-seen 5.2.2                                  → mailbox-full
  mail-seen 5.7.1                                  → drafting-request
  reset-done                                       × not-resetting
  reset-refused                                    × not-resetting
  address-changed                                  × not-changing
  address-change-refused                           × not-changing
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   → watching
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → watching

watching without a mail to look at
  due                                              → asking-arrival
  due, a millisecond early                         × not-yet
  mail-seen                                        × other-mail

watching at a temporary mailbox
  said-arrived                                     → with-it + insist
  it-answered                                      → watching
  it-answered of another round                     × other-round
  withdrawn                                        × on-loan
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  request-mail-failed                              → watching
  it-reminded                                      → watching
  it-silent                                        → watching

mailbox-full
  said-arrived                                     → closed + remember-domain
  said-not-arrived                                 × mailbox-full
  address-confirmed                                × mailbox-full
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      → resetting + reset-password
  reset-asked by María herself                     → awaiting-approval
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × no-draft
  note-set                                         × no-draft
  request-sent                                     × no-draft
  request-taken                                    × no-draft
  it-answered                                      × no-request
  loan-asked                                       × only-while-with-it
  loan-return-asked                                × no-loan
  withdrawn                                        → closed
  reopened                                         × is-open
  joined                                           → mailbox-full
  joined, the same again                           × already
  due                                              → mailbox-full
  due, a millisecond early                         × not-yet
  user-read                                        × not-asked
  user-unavailable                                 → closed
  mail-seen                                        × not-watching
  reset-done                                       × not-resetting
  reset-refused                                    × not-resetting
  address-changed                                  × not-changing
  address-change-refused                           × not-changing
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   → mailbox-full
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → mailbox-full

held-by-sender
  said-arrived                                     → closed + remember-domain
  said-not-arrived                                 × held-by-sender
  address-confirmed                                × held-by-sender
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      → resetting + reset-password
  reset-asked by María herself                     → awaiting-approval
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × no-draft
  note-set                                         × no-draft
  request-sent                                     × no-draft
  request-taken                                    × no-draft
  it-answered                                      × no-request
  it-answered released by the national coordinator → watching
  it-answered allowed by the national coordinator  → asking-reset
  it-answered nothing by the national coordinator  × sender-not-it
  loan-asked                                       × only-while-with-it
  loan-return-asked                                × no-loan
  withdrawn                                        → closed
  reopened                                         × is-open
  joined                                           → held-by-sender
  joined, the same again                           × already
  due                                              → held-by-sender
  due, a millisecond early                         × not-yet
  user-read                                        × not-asked
  user-unavailable                                 → closed
  mail-seen                                        × not-watching
  reset-done                                       × not-resetting
  reset-refused                                    × not-resetting
  address-changed                                  × not-changing
  address-change-refused                           × not-changing
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   → held-by-sender
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → held-by-sender

own-mailbox
  said-arrived                                     → closed
  said-not-arrived                                 × own-mailbox
  address-confirmed                                × own-mailbox
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      → resetting + reset-password
  reset-asked by María herself                     → awaiting-approval
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × no-draft
  note-set                                         × no-draft
  request-sent                                     × no-draft
  request-taken                                    × no-draft
  it-answered                                      × no-request
  loan-asked                                       × only-while-with-it
  loan-return-asked                                × no-loan
  withdrawn                                        → closed
  reopened                                         × is-open
  joined                                           → own-mailbox
  joined, the same again                           × already
  due                                              → own-mailbox
  due, a millisecond early                         × not-yet
  user-read                                        × not-asked
  user-unavailable                                 → closed
  mail-seen                                        × not-watching
  reset-done                                       × not-resetting
  reset-refused                                    × not-resetting
  address-changed                                  × not-changing
  address-change-refused                           × not-changing
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   → own-mailbox
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → own-mailbox

own-mailbox on loan
  said-arrived                                     → with-it + insist
  it-answered                                      → own-mailbox
  it-answered of another round                     × other-round
  loan-return-asked                                → own-mailbox + send-probe
  loan-return-asked by a coordinator               → own-mailbox + send-probe
  withdrawn                                        × on-loan
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  request-mail-failed                              → own-mailbox
  it-reminded                                      → own-mailbox
  it-silent                                        → own-mailbox
`;

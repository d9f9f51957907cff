/** What each stage answers to each event: the next stage and what it orders, or why nothing changes. */
export const IT_AND_THE_END = `
drafting-request
  said-arrived                                     → closed + remember-domain
  said-not-arrived                                 × send-the-request
  address-confirmed                                × send-the-request
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      × send-the-request
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    → drafting-request
  recipient-set outside the rules                  → awaiting-approval
  recipient-set, the same                          × same
  note-set                                         → drafting-request
  note-set, the same                               × same
  note-set, too long                               × too-long
  request-sent                                     → with-it + send-to-it
  request-sent, an older text                      × draft-changed
  request-taken                                    → with-it + send-to-it
  it-answered                                      × no-request
  loan-asked                                       × only-while-with-it
  loan-return-asked                                × no-loan
  withdrawn                                        → closed
  reopened                                         × is-open
  joined                                           → drafting-request
  joined, the same again                           × already
  due                                              → drafting-request
  due, a millisecond early                         × not-yet
  user-read                                        × not-asked
  user-unavailable                                 → closed
  mail-seen                                        → drafting-request
  mail-seen of an earlier reset                    × other-mail
  mail-seen 5.1.1                                  → checking-address + read-user
  mail-seen 5.2.2                                  → mailbox-full
  mail-seen held                                   → held-by-sender
  reset-done                                       × not-resetting
  reset-refused                                    × not-resetting
  address-changed                                  × not-changing
  address-change-refused                           × not-changing
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   → drafting-request
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → drafting-request

drafting-request, probable
  due                                              → drafting-request + look-at-mail
  due, a millisecond early                         × not-yet

drafting-request without a recipient
  request-sent                                     × no-recipient
  request-taken                                    × no-recipient

drafting-request of a second round
  said-arrived                                     → closed + end-request, thank-it, remember-domain
  it-answered                                      × already
  it-answered of another round                     × other-round
  withdrawn                                        → closed + end-request
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  it-reminded                                      → drafting-request

with-it
  said-arrived                                     → closed + end-request, thank-it, remember-domain
  said-not-arrived                                 × with-it
  address-confirmed                                × with-it
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      × with-it
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × already-sent
  note-set                                         × already-sent
  request-sent                                     × already
  request-taken                                    × already
  it-answered                                      → resetting + reset-password
  it-answered released                             → asking-arrival
  it-answered nothing                              → checking-address + read-user
  it-answered more                                 → drafting-request
  it-answered forward                              → with-it
  it-answered forward outside the rules            → awaiting-approval
  it-answered of another round                     × other-round
  it-answered released by the national coordinator → asking-arrival
  it-answered nothing by the national coordinator  → checking-address + read-user
  loan-asked                                       → with-it
  loan-return-asked                                × no-loan
  withdrawn                                        → closed + end-request
  reopened                                         × is-open
  joined                                           → with-it
  joined, the same again                           × already
  due                                              × not-yet
  user-read                                        × not-asked
  user-unavailable                                 → closed + end-request
  mail-seen                                        → with-it
  mail-seen of an earlier reset                    × other-mail
  mail-seen 5.1.1                                  → checking-address + end-request, read-user
  mail-seen 5.2.2                                  → mailbox-full + end-request
  mail-seen held                                   → held-by-sender + end-request
  reset-done                                       × not-resetting
  reset-refused                                    × not-resetting
  address-changed                                  × not-changing
  address-change-refused                           × not-changing
  request-mailed                                   × already
  request-mail-failed                              → drafting-request
  request-mail-failed of a reminder                → drafting-request
  it-reminded                                      → with-it
  it-silent                                        → needs-coordinator
  effect-delayed                                   → with-it
  effect-failed                                    → needs-coordinator
  effect-failed of a telling                       × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → with-it

with-it, probable
  due                                              → with-it + look-at-mail, insist
  due, a millisecond early                         × not-yet

with-it, said to be missing since
  request-mailed                                   → with-it + insist

with-it after a refusal nobody spoke of
  it-answered                                      → asking-reset
  it-answered released                             → asking-arrival
  it-answered nothing                              → checking-address + read-user
  it-answered more                                 → drafting-request
  it-answered forward                              → with-it
  it-answered forward outside the rules            → awaiting-approval
  it-answered of another round                     × other-round
  it-answered released by the national coordinator → asking-arrival
  it-answered nothing by the national coordinator  → checking-address + read-user

with-it and a password that works
  it-answered                                      → asking-reset
  it-answered released                             → asking-arrival
  it-answered nothing                              → checking-address + read-user
  it-answered more                                 → drafting-request
  it-answered forward                              → with-it
  it-answered forward outside the rules            → awaiting-approval
  it-answered of another round                     × other-round
  it-answered released by the national coordinator → asking-arrival
  it-answered nothing by the national coordinator  → checking-address + read-user

with-it on loan
  said-arrived                                     × on-loan
  it-answered                                      → needs-coordinator
  it-answered nothing                              → held-by-sender
  it-answered more                                 → drafting-request
  it-answered forward                              → with-it
  it-answered forward outside the rules            → awaiting-approval
  it-answered of another round                     × other-round
  it-answered nothing by the national coordinator  → held-by-sender
  loan-asked                                       × already
  loan-return-asked                                → with-it + send-probe
  loan-return-asked by a coordinator               → with-it + send-probe
  withdrawn                                        × on-loan
  due                                              → with-it
  due, a millisecond early                         × not-yet

needs-coordinator
  said-arrived                                     → closed + remember-domain
  said-not-arrived                                 × needs-coordinator
  address-confirmed                                × needs-coordinator
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      → checking-address + read-user
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
  joined                                           → needs-coordinator
  joined, the same again                           × already
  due                                              → needs-coordinator
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
  effect-delayed                                   → needs-coordinator
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → needs-coordinator

needs-coordinator because IT is silent
  said-arrived                                     → closed + end-request, thank-it, remember-domain
  it-answered                                      → resetting + reset-password
  it-answered released                             → asking-arrival
  it-answered nothing                              → checking-address + read-user
  it-answered more                                 → drafting-request
  it-answered forward                              → with-it
  it-answered forward outside the rules            → awaiting-approval
  it-answered of another round                     × other-round
  it-answered released by the national coordinator → asking-arrival
  it-answered nothing by the national coordinator  → checking-address + read-user
  loan-asked                                       → needs-coordinator
  withdrawn                                        → closed + end-request
  user-unavailable                                 → closed + end-request
  request-mail-failed of a reminder                → needs-coordinator
  request-mailed                                   × already
  it-reminded                                      → needs-coordinator

needs-coordinator on loan
  said-arrived                                     × on-loan
  it-answered                                      → needs-coordinator
  it-answered nothing                              → held-by-sender
  it-answered more                                 → drafting-request
  it-answered forward                              → with-it
  it-answered forward outside the rules            → awaiting-approval
  it-answered of another round                     × other-round
  it-answered nothing by the national coordinator  → held-by-sender
  loan-return-asked                                → needs-coordinator + send-probe
  loan-return-asked by a coordinator               → needs-coordinator + send-probe
  withdrawn                                        × on-loan
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  it-reminded                                      → needs-coordinator

closed
  said-arrived                                     × already-solved
  said-arrived by María herself                    → closed
  said-not-arrived                                 → checking-address + read-user
  address-confirmed                                × closed
  address-correction-asked                         × closed
  reset-asked                                      × closed
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × no-draft
  note-set                                         × no-draft
  request-sent                                     × no-draft
  request-taken                                    × no-draft
  it-answered                                      × closed
  loan-asked                                       × closed
  loan-return-asked                                × closed
  withdrawn                                        × closed
  reopened                                         → checking-address + read-user
  joined                                           × closed
  due                                              → closed
  due, a millisecond early                         × not-yet
  user-read                                        × not-asked
  user-unavailable                                 × closed
  mail-seen                                        × not-watching
  reset-done                                       → watching
  reset-refused                                    × not-resetting
  address-changed                                  → closed + notify-old-address
  address-change-refused                           × not-changing
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   × closed
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    × closed

closed, and asked about the next mail
  said-arrived                                     → closed

closed as dormant
  said-arrived                                     → closed + end-request, thank-it, remember-domain
  address-confirmed                                → checking-address + read-user
  address-correction-asked                         → checking-address + read-user
  reset-asked                                      → checking-address + read-user
  it-answered                                      → resetting + reset-password
  it-answered released                             → asking-arrival
  it-answered nothing                              → checking-address + read-user
  it-answered more                                 → drafting-request
  it-answered forward                              → with-it
  it-answered forward outside the rules            → awaiting-approval
  it-answered of another round                     × other-round
  it-answered released by the national coordinator → asking-arrival
  it-answered nothing by the national coordinator  → checking-address + read-user
  due                                              × not-yet

closed as withdrawn
  said-arrived                                     × closed
  due                                              × not-yet

closed as ended
  said-arrived                                     × closed
  said-not-arrived                                 × ended
  due                                              × not-yet
`;

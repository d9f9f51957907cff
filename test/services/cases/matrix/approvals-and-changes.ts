/** What each stage answers to each event: the next stage and what it orders, or why nothing changes. */
export const APPROVALS_AND_CHANGES = `
awaiting-approval
  said-arrived                                     → closed
  said-not-arrived                                 × approval-first
  address-confirmed                                × approval-first
  address-correction-asked                         × already-proposed
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  address-correction-asked, another                → awaiting-approval
  reset-asked                                      × approval-first
  approved                                         → changing-address + change-address
  approved, another code                           × other-code
  approved by the requester                        × own-request
  approved by María herself                        × own-account
  approved by an administrator                     × may-not
  approved too late                                × expired
  declined                                         → checking-address
  declined by the requester                        → checking-address
  declined, another code                           × other-code
  declined by an administrator                     × may-not
  recipient-set                                    × approval-first
  note-set                                         × approval-first
  request-sent                                     × approval-first
  request-taken                                    × approval-first
  it-answered                                      × no-request
  loan-asked                                       × approval-first
  loan-return-asked                                × approval-first
  withdrawn                                        → closed
  reopened                                         × is-open
  joined                                           → awaiting-approval
  joined, the same again                           × already
  due                                              → awaiting-approval
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
  effect-delayed                                   → awaiting-approval
  effect-failed                                    × not-waiting
  approvers-asked                                  → awaiting-approval
  approvers-asked, the same again                  × already
  approvers-asked about another proposal           × other-proposal
  approver-not-reached                             → awaiting-approval
  approver-not-reached, not asked                  × not-asked
  approver-not-reached about another proposal      × other-proposal
  reporter-left                                    → awaiting-approval
  reporter-left, nobody takes over                 × nobody-takes-over
  reporter-left, who never reported                × not-a-reporter

awaiting-approval of a reset
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  approved                                         → resetting + reset-password
  approved, another code                           × other-code
  approved by the requester                        × own-request
  approved by María herself                        × own-account
  approved too late                                × expired

awaiting-approval of a loan
  said-arrived                                     → closed + end-request, thank-it, remember-domain
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  declined                                         → with-it
  declined, another code                           × other-code
  declined by an administrator                     × may-not
  it-answered                                      → awaiting-approval
  it-answered of another round                     × other-round
  withdrawn                                        → closed + end-request
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  request-mail-failed                              → awaiting-approval
  it-reminded                                      → awaiting-approval
  it-silent                                        → awaiting-approval

awaiting-approval of a loan, IT having answered
  said-arrived                                     → closed + end-request, thank-it, remember-domain
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  declined                                         → asking-arrival
  declined, another code                           × other-code
  declined by an administrator                     × may-not
  it-answered                                      × already
  it-answered of another round                     × other-round
  withdrawn                                        → closed + end-request
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  it-reminded                                      → awaiting-approval

awaiting-approval of a recipient
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  approved                                         → drafting-request
  approved, another code                           × other-code
  approved by the requester                        × own-request
  approved by María herself                        × own-account
  approved by an administrator                     × may-not
  approved too late                                × expired
  declined                                         → drafting-request
  declined, another code                           × other-code
  declined by an administrator                     × may-not

changing-address
  said-arrived                                     → closed
  said-not-arrived                                 × change-under-way
  address-confirmed                                × change-under-way
  address-correction-asked                         × change-under-way
  reset-asked                                      × change-under-way
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × no-draft
  note-set                                         × no-draft
  request-sent                                     × no-draft
  request-taken                                    × no-draft
  it-answered                                      × no-request
  loan-asked                                       × only-while-with-it
  loan-return-asked                                × change-under-way
  withdrawn                                        × change-under-way
  reopened                                         × is-open
  joined                                           → changing-address
  joined, the same again                           × already
  due                                              × effect-under-way
  user-read                                        × not-asked
  user-unavailable                                 → closed
  mail-seen                                        × not-watching
  reset-done                                       × not-resetting
  reset-refused                                    × not-resetting
  address-changed                                  → resetting + notify-old-address, reset-password
  address-changed to another one                   → checking-address + read-user
  address-change-refused                           → checking-address + read-user
  address-change-refused not permitted             → needs-coordinator
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   → changing-address
  effect-failed                                    → needs-coordinator
  effect-failed of a telling                       × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → changing-address

changing-address of a user with a password
  address-changed                                  → asking-reset + notify-old-address
  address-changed to another one                   → checking-address + read-user

changing-address for a loan
  said-arrived                                     → closed + end-request, thank-it, remember-domain
  it-answered                                      → changing-address
  it-answered of another round                     × other-round
  user-unavailable                                 → closed + end-request
  address-changed                                  → resetting + notify-old-address, reset-password
  address-changed to another one                   → checking-address + read-user
  address-change-refused in use                    → with-it + insist
  request-mailed                                   × already
  request-mail-failed                              → changing-address
  it-reminded                                      → changing-address
  it-silent                                        → changing-address

changing-address back from a loan
  said-arrived                                     × on-loan
  it-answered                                      → changing-address
  it-answered of another round                     × other-round
  due                                              → changing-address
  due, a millisecond early                         × effect-under-way
  user-unavailable                                 → closed + end-request
  address-changed                                  → asking-reset + notify-old-address
  address-changed to another one                   → checking-address + read-user
  address-change-refused in use                    → needs-coordinator
  request-mailed                                   × already
  request-mail-failed                              → changing-address
  it-reminded                                      → changing-address
  it-silent                                        → changing-address

asking-reset
  said-arrived                                     → closed + remember-domain
  said-not-arrived                                 × say-reset
  address-confirmed                                × say-reset
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
  joined                                           → asking-reset
  joined, the same again                           × already
  due                                              → asking-reset
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
  effect-delayed                                   → asking-reset
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → asking-reset

resetting
  said-arrived                                     → closed
  said-not-arrived                                 × reset-under-way
  address-confirmed                                × reset-under-way
  address-correction-asked                         × reset-under-way
  reset-asked                                      × reset-under-way
  approved                                         × nothing-proposed
  declined                                         × nothing-proposed
  recipient-set                                    × no-draft
  note-set                                         × no-draft
  request-sent                                     × no-draft
  request-taken                                    × no-draft
  it-answered                                      × no-request
  loan-asked                                       × only-while-with-it
  loan-return-asked                                × reset-under-way
  withdrawn                                        → closed
  reopened                                         × is-open
  joined                                           → resetting
  joined, the same again                           × already
  due                                              × effect-under-way
  user-read                                        × not-asked
  user-unavailable                                 → closed
  mail-seen                                        × not-watching
  reset-done                                       → watching
  reset-refused                                    → needs-coordinator
  reset-refused in flight                          → watching
  reset-refused throttled                          → resetting
  reset-refused not supported                      → self-service
  address-changed                                  × not-changing
  address-change-refused                           × not-changing
  request-mailed                                   × not-with-it
  request-mail-failed                              × not-with-it
  it-reminded                                      × not-with-it
  it-silent                                        × not-with-it
  effect-delayed                                   → resetting
  effect-failed                                    → needs-coordinator
  effect-failed of a telling                       × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → resetting

resetting at a temporary mailbox
  said-arrived                                     × on-loan
  it-answered                                      → resetting
  it-answered of another round                     × other-round
  withdrawn                                        × on-loan
  due                                              → resetting
  due, a millisecond early                         × effect-under-way
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  request-mail-failed                              → resetting
  it-reminded                                      → resetting
  it-silent                                        → resetting
`;

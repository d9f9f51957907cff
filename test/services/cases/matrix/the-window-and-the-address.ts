/** What each stage answers to each event: the next stage and what it orders, or why nothing changes. */
export const THE_WINDOW_AND_THE_ADDRESS = `
waiting-in-window
  said-arrived                                     → closed
  said-not-arrived                                 × too-early
  said-not-arrived at the instant                  → checking-address + read-user
  address-confirmed                                × not-asked
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      × too-early
  reset-asked at the instant                       → checking-address + read-user
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
  joined                                           → waiting-in-window
  joined, the same again                           × already
  due                                              → asking-arrival
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
  effect-delayed                                   → waiting-in-window
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → waiting-in-window

waiting-in-window for the notice
  said-arrived                                     → waiting-in-window

asking-arrival
  said-arrived                                     → closed + remember-domain
  said-not-arrived                                 → drafting-request
  address-confirmed                                × answer-first
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      × answer-first
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
  joined                                           → asking-arrival
  joined, the same again                           × already
  due                                              → asking-arrival
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
  effect-delayed                                   → asking-arrival
  effect-failed                                    × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → asking-arrival

asking-arrival of the notice
  said-arrived                                     → waiting-in-window
  said-not-arrived                                 → checking-address + read-user

asking-arrival after the window
  said-not-arrived                                 → checking-address + read-user

asking-arrival of what IT released
  said-arrived                                     → closed + end-request, thank-it, remember-domain
  it-answered                                      × already
  it-answered of another round                     × other-round
  withdrawn                                        → closed + end-request
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  it-reminded                                      → asking-arrival

asking-arrival at a temporary mailbox
  said-arrived                                     → with-it + insist
  it-answered                                      → asking-arrival
  it-answered of another round                     × other-round
  loan-return-asked                                → asking-arrival + send-probe
  loan-return-asked by a coordinator               → asking-arrival + send-probe
  withdrawn                                        × on-loan
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  request-mail-failed                              → asking-arrival
  it-reminded                                      → asking-arrival
  it-silent                                        → asking-arrival

checking-address
  said-arrived                                     → closed
  said-not-arrived                                 × address-first
  address-confirmed                                → resetting + reset-password
  address-confirmed, another one                   × other-address
  address-correction-asked                         → awaiting-approval
  address-correction-asked by a coordinator        → changing-address + change-address
  address-correction-asked, the same               × same
  address-correction-asked, unusable               × unusable
  reset-asked                                      × address-first
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
  joined                                           → checking-address
  joined, the same again                           × already
  due                                              → checking-address
  due, a millisecond early                         × not-yet
  user-read                                        × already
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
  effect-delayed                                   → checking-address
  effect-failed                                    → needs-coordinator
  effect-failed of a telling                       × not-waiting
  approvers-asked                                  × nothing-proposed
  approver-not-reached                             × nothing-proposed
  reporter-left                                    → checking-address

checking-address while the file is read
  address-confirmed                                × still-reading
  address-correction-asked                         × still-reading
  due                                              × effect-under-way
  user-read                                        → checking-address

checking-address within the window
  address-confirmed                                → waiting-in-window
  address-confirmed, another one                   × other-address

checking-address as the window ended
  address-confirmed                                → asking-arrival
  address-confirmed, another one                   × other-address

checking-address after a refusal
  address-confirmed                                → drafting-request
  address-confirmed, another one                   × other-address

checking-address after a refusal, a personal one
  address-confirmed                                → own-mailbox
  address-confirmed, another one                   × other-address

checking-address that IT never saw
  said-arrived                                     → closed + end-request, thank-it
  address-confirmed                                → held-by-sender
  address-confirmed, another one                   × other-address
  it-answered                                      × already
  it-answered of another round                     × other-round
  withdrawn                                        → closed + end-request
  user-unavailable                                 → closed + end-request
  request-mailed                                   × already
  it-reminded                                      → checking-address

checking-address with a password that works
  address-confirmed                                → asking-reset
  address-confirmed, another one                   × other-address

checking-address that can take no mail
  address-confirmed                                × cannot-be-right
  address-confirmed, another one                   × other-address

checking-address in a world of EU Login
  address-confirmed                                → self-service
  address-confirmed, another one                   × other-address
`;

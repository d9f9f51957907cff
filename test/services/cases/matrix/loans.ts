/** A temporary mailbox: wanted, agreed to, extended, ended, and lent anew; in every stage, then where it decides. */
export const LOANS = `
waiting-in-window
  loan-consented                               × not-now
  loan-extended                                × no-loan

asking-arrival
  loan-consented                               × not-now
  loan-extended                                × no-loan

checking-address
  loan-consented                               × not-now
  loan-extended                                × no-loan

awaiting-approval
  loan-consented                               × not-now
  loan-extended                                × no-loan

changing-address
  loan-consented                               × not-now
  loan-extended                                × no-loan

asking-reset
  loan-consented                               × not-now
  loan-extended                                × no-loan

resetting
  loan-consented                               × not-now
  loan-extended                                × no-loan

self-service
  loan-consented                               × not-now
  loan-extended                                × no-loan

watching
  loan-consented                               × not-now
  loan-extended                                × no-loan

mailbox-full
  loan-consented                               × not-now
  loan-extended                                × no-loan

held-by-sender
  loan-consented                               × not-now
  loan-extended                                × no-loan

own-mailbox
  loan-consented                               × not-now
  loan-extended                                × no-loan

drafting-request
  loan-consented                               × not-now
  loan-extended                                × no-loan

with-it
  loan-consented                               × nothing-asked
  loan-extended                                × no-loan

needs-coordinator
  loan-consented                               × not-now
  loan-extended                                × no-loan

closed
  loan-consented                               × closed
  loan-extended                                × closed

with-it and a mailbox wanted
  said-arrived                                 → closed + end-request, thank-it, remember-domain
  address-correction-asked                     → awaiting-approval
  address-correction-asked by a coordinator    → changing-address + change-address
  declined by the requester                    → with-it
  loan-asked                                   × consent-first
  loan-asked for another mailbox               → with-it
  loan-asked without a reason                  × no-reason
  loan-consented                               → awaiting-approval
  loan-consented by somebody else              × not-yours
  loan-consented two days later                × too-old
  declined by the one who wants it             → with-it
  withdrawn                                    → closed + end-request
  due                                          × not-yet

needs-coordinator because IT is silent, and a mailbox wanted
  said-arrived                                 → closed + end-request, thank-it, remember-domain
  address-correction-asked                     → awaiting-approval
  address-correction-asked by a coordinator    → changing-address + change-address
  declined by the requester                    → needs-coordinator
  loan-asked                                   × consent-first
  loan-asked for another mailbox               → needs-coordinator
  loan-asked without a reason                  × no-reason
  loan-consented                               → awaiting-approval
  loan-consented by somebody else              × not-yours
  loan-consented two days later                × too-old
  declined by the one who wants it             → needs-coordinator
  withdrawn                                    → closed + end-request
  due                                          → needs-coordinator

with-it on loan, its official mailbox proved
  probe-word-said                              × already
  probe-word-said, a wrong one                 × already
  said-arrived                                 × on-loan
  address-correction-asked                     × coordinator-names-it
  address-correction-asked by a coordinator    → with-it
  loan-asked                                   × already
  loan-return-asked                            → awaiting-approval
  loan-return-asked by a coordinator           → changing-address + change-address
  loan-consented                               × nothing-asked
  loan-extended                                × may-not
  loan-extended by a coordinator               → with-it
  probe-word-said by a coordinator             × already
  withdrawn                                    × on-loan
  due                                          → with-it

with-it on loan, its end asked for
  probe-word-said                              → awaiting-approval
  probe-word-said, a wrong one                 → with-it
  said-arrived                                 × on-loan
  address-correction-asked                     × coordinator-names-it
  address-correction-asked by a coordinator    → with-it
  loan-asked                                   × already
  loan-return-asked                            × word-first
  loan-return-asked by a coordinator           × word-first
  loan-consented                               × nothing-asked
  loan-extended                                × may-not
  loan-extended by a coordinator               → with-it
  probe-word-said by a coordinator             → changing-address + change-address
  withdrawn                                    × on-loan
  due                                          → with-it

with-it on loan, past its end
  said-arrived                                 × on-loan
  address-correction-asked                     × coordinator-names-it
  address-correction-asked by a coordinator    → with-it
  loan-asked                                   × already
  loan-return-asked                            → with-it + send-probe
  loan-return-asked by a coordinator           → with-it + send-probe
  loan-consented                               × nothing-asked
  loan-extended                                × may-not
  loan-extended by a coordinator               → with-it
  withdrawn                                    × on-loan
  due                                          → with-it

asking-arrival on loan, reminded for the last time
  said-arrived                                 → with-it + insist
  address-correction-asked                     × coordinator-names-it
  address-correction-asked by a coordinator    → asking-arrival
  loan-asked                                   × already
  loan-return-asked                            → asking-arrival + send-probe
  loan-return-asked by a coordinator           → asking-arrival + send-probe
  loan-consented                               × not-now
  loan-extended                                × may-not
  loan-extended by a coordinator               → asking-arrival
  withdrawn                                    × on-loan
  due                                          → asking-arrival

needs-coordinator on loan, reminded for the last time
  said-arrived                                 × on-loan
  address-correction-asked                     × coordinator-names-it
  address-correction-asked by a coordinator    → needs-coordinator
  loan-asked                                   × already
  loan-return-asked                            → needs-coordinator + send-probe
  loan-return-asked by a coordinator           → needs-coordinator + send-probe
  loan-consented                               × not-now
  loan-extended                                × may-not
  loan-extended by a coordinator               → needs-coordinator
  withdrawn                                    × on-loan
  due                                          → needs-coordinator

asking-reset, the official address put back
  said-arrived                                 × not-proved-yet
  address-correction-asked                     → awaiting-approval
  address-correction-asked by a coordinator    → changing-address + change-address
  loan-asked                                   × only-while-with-it
  loan-asked for another mailbox               × only-while-with-it
  loan-asked without a reason                  × only-while-with-it
  loan-consented                               × not-now
  withdrawn                                    → closed + end-request
  due                                          → asking-reset

closed as dormant, the official address put back
  said-arrived                                 × not-proved-yet
  address-correction-asked                     → checking-address + read-user
  address-correction-asked by a coordinator    → checking-address + read-user
  loan-asked                                   × closed
  due                                          × not-yet

asking-arrival at the official mailbox, put back
  said-arrived                                 → closed + end-request, thank-it, remember-domain
  address-correction-asked                     → awaiting-approval
  address-correction-asked by a coordinator    → changing-address + change-address
  loan-asked                                   → awaiting-approval
  loan-asked for another mailbox               × only-while-with-it
  loan-asked without a reason                  × only-while-with-it
  loan-consented                               × not-now
  withdrawn                                    → closed + end-request
  due                                          → asking-arrival

drafting-request, the mail to the official mailbox missing
  said-arrived                                 → closed + end-request, thank-it, remember-domain
  address-correction-asked                     → awaiting-approval
  address-correction-asked by a coordinator    → changing-address + change-address
  loan-asked                                   → awaiting-approval
  loan-asked for another mailbox               × only-while-with-it
  loan-asked without a reason                  × only-while-with-it
  loan-consented                               × not-now
  withdrawn                                    → closed + end-request
  due                                          → drafting-request

mailbox-full, the official one put back
  said-arrived                                 → closed + end-request, thank-it, remember-domain
  address-correction-asked                     → awaiting-approval
  address-correction-asked by a coordinator    → changing-address + change-address
  loan-asked                                   → awaiting-approval
  loan-asked for another mailbox               × only-while-with-it
  loan-asked without a reason                  × only-while-with-it
  loan-consented                               × not-now
  withdrawn                                    → closed + end-request
  due                                          → mailbox-full

needs-coordinator, the mail to the official mailbox missing
  said-arrived                                 → closed + end-request, thank-it, remember-domain
  address-correction-asked                     → awaiting-approval
  address-correction-asked by a coordinator    → changing-address + change-address
  loan-asked                                   → awaiting-approval
  loan-asked for another mailbox               × only-while-with-it
  loan-asked without a reason                  × only-while-with-it
  loan-consented                               × not-now
  withdrawn                                    → closed + end-request
  due                                          → needs-coordinator

with-it on loan
  loan-consented                               × nothing-asked
  loan-extended                                × may-not
  loan-extended by a coordinator               → with-it
  loan-return-asked                            → with-it + send-probe
  loan-return-asked by a coordinator           → with-it + send-probe
  address-correction-asked                     × coordinator-names-it
  address-correction-asked by a coordinator    → with-it

own-mailbox on loan
  loan-consented                               × not-now
  loan-extended                                × may-not
  loan-extended by a coordinator               → own-mailbox
  loan-return-asked                            → own-mailbox + send-probe
  loan-return-asked by a coordinator           → own-mailbox + send-probe
  address-correction-asked                     × coordinator-names-it
  address-correction-asked by a coordinator    → own-mailbox

needs-coordinator on loan
  loan-consented                               × not-now
  loan-extended                                × may-not
  loan-extended by a coordinator               → needs-coordinator
  loan-return-asked                            → needs-coordinator + send-probe
  loan-return-asked by a coordinator           → needs-coordinator + send-probe
  address-correction-asked                     × coordinator-names-it
  address-correction-asked by a coordinator    → needs-coordinator
`;

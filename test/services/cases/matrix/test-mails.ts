/** A test mail of our own, its word, and what is pasted: in every stage, then where one is out or nothing is known. */
export const TEST_MAILS = `
waiting-in-window
  probe-asked                                  × too-early
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → waiting-in-window

asking-arrival
  probe-asked                                  → asking-arrival + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → drafting-request

checking-address
  probe-asked                                  → checking-address + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → checking-address

awaiting-approval
  probe-asked                                  × approval-first
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → awaiting-approval

changing-address
  probe-asked                                  × change-under-way
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → changing-address

asking-reset
  probe-asked                                  × say-reset
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → asking-reset

resetting
  probe-asked                                  × reset-under-way
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → resetting

self-service
  probe-asked                                  → self-service + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → self-service

watching
  probe-asked                                  × still-watching
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → drafting-request

mailbox-full
  probe-asked                                  → mailbox-full + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → mailbox-full

held-by-sender
  probe-asked                                  → held-by-sender + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → held-by-sender

own-mailbox
  probe-asked                                  → own-mailbox + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → own-mailbox

drafting-request
  probe-asked                                  → drafting-request + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → drafting-request

with-it
  probe-asked                                  → with-it + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → with-it

needs-coordinator
  probe-asked                                  → needs-coordinator + send-probe
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-missing                                × no-probe
  evidence-pasted                              → needs-coordinator

closed
  probe-asked                                  × closed
  probe-mailed                                 × closed
  probe-refused                                × closed
  probe-word-said                              × closed
  probe-missing                                × closed
  evidence-pasted                              × closed
`;

export const TEST_MAILS_OUT = `
with-it, a test mail going out
  probe-asked                                  × under-way
  probe-asked by nobody                        × nobody
  probe-mailed                                 → with-it
  probe-refused                                → with-it
  probe-word-said                              → with-it
  probe-word-said, a wrong one                 → with-it
  probe-missing                                × no-probe
  due                                          × not-yet
  withdrawn                                    → closed + end-request

with-it, a test mail out
  probe-asked                                  × wait-for-it
  probe-asked by nobody                        × nobody
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              → with-it
  probe-word-said, a wrong one                 → with-it
  probe-missing                                → with-it
  due                                          → with-it
  withdrawn                                    → closed + end-request

with-it, a test mail asked about
  probe-asked                                  → with-it + send-probe
  probe-asked by nobody                        × nobody
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              → with-it
  probe-word-said, a wrong one                 → with-it
  probe-missing                                → with-it
  due                                          × not-yet
  withdrawn                                    → closed + end-request

with-it, a test mail not found
  probe-asked                                  → with-it + send-probe
  probe-asked by nobody                        × nobody
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              → with-it
  probe-word-said, a wrong one                 → with-it
  probe-missing                                × no-probe
  due                                          × not-yet
  withdrawn                                    → closed + end-request

with-it, the word said
  probe-asked                                  → with-it + send-probe
  probe-asked by nobody                        × nobody
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × already
  probe-word-said, a wrong one                 × already
  probe-missing                                × no-probe
  due                                          × not-yet
  withdrawn                                    → closed + end-request

with-it, three test mails that day
  probe-asked                                  × too-many
  probe-asked by nobody                        × nobody
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              → with-it
  probe-word-said, a wrong one                 → with-it
  probe-missing                                → with-it
  due                                          × not-yet
  withdrawn                                    → closed + end-request

with-it, a test mail to an address of before
  probe-asked                                  → with-it + send-probe
  probe-asked by nobody                        × nobody
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              × no-probe
  probe-word-said, a wrong one                 × no-probe
  probe-missing                                × no-probe
  due                                          → with-it
  withdrawn                                    → closed + end-request

with-it, nothing known
  evidence-pasted                              → with-it
  evidence-pasted 5.1.1                        → checking-address + end-request, read-user
  evidence-pasted, only late                   → with-it
  evidence-pasted of another address           × other-address
  evidence-pasted of an earlier mail           × older-mail
  evidence-pasted that says nothing            × says-nothing
  evidence-pasted, a mail of the Commission    → with-it
  evidence-pasted, a mail from elsewhere       × not-the-sender
  evidence-pasted, an automatic reply          × automatic-reply

drafting-request, a test mail out
  probe-asked                                  × wait-for-it
  probe-asked by nobody                        × nobody
  probe-mailed                                 × other-probe
  probe-refused                                × other-probe
  probe-word-said                              → drafting-request
  probe-word-said, a wrong one                 → drafting-request
  probe-missing                                → drafting-request
  due                                          → drafting-request
  withdrawn                                    → closed

drafting-request, nothing known
  evidence-pasted                              → drafting-request
  evidence-pasted 5.1.1                        → checking-address + read-user
  evidence-pasted, only late                   → drafting-request
  evidence-pasted of another address           × other-address
  evidence-pasted of an earlier mail           × older-mail
  evidence-pasted that says nothing            × says-nothing
  evidence-pasted, a mail of the Commission    → drafting-request
  evidence-pasted, a mail from elsewhere       × not-the-sender
  evidence-pasted, an automatic reply          × automatic-reply

asking-arrival, nothing known
  evidence-pasted                              → drafting-request
  evidence-pasted 5.1.1                        → checking-address + read-user
  evidence-pasted, only late                   → asking-arrival
  evidence-pasted of another address           × other-address
  evidence-pasted of an earlier mail           × older-mail
  evidence-pasted that says nothing            × says-nothing
  evidence-pasted, a mail of the Commission    → asking-arrival
  evidence-pasted, a mail from elsewhere       × not-the-sender
  evidence-pasted, an automatic reply          × automatic-reply

asking-arrival after the window, nothing known
  evidence-pasted                              → checking-address + read-user
  evidence-pasted 5.1.1                        → checking-address + read-user
  evidence-pasted, only late                   → asking-arrival
  evidence-pasted of another address           × other-address
  evidence-pasted of an earlier mail           → checking-address + read-user
  evidence-pasted that says nothing            × says-nothing
  evidence-pasted, a mail of the Commission    → asking-arrival
  evidence-pasted, a mail from elsewhere       × not-the-sender
  evidence-pasted, an automatic reply          × automatic-reply

watching, nothing known
  evidence-pasted                              → drafting-request
  evidence-pasted 5.1.1                        → checking-address + read-user
  evidence-pasted, only late                   → asking-arrival
  evidence-pasted of another address           × other-address
  evidence-pasted of an earlier mail           × older-mail
  evidence-pasted that says nothing            × says-nothing
  evidence-pasted, a mail of the Commission    → watching
  evidence-pasted, a mail from elsewhere       × not-the-sender
  evidence-pasted, an automatic reply          × automatic-reply

own-mailbox, nothing known
  evidence-pasted                              → own-mailbox
  evidence-pasted 5.1.1                        → own-mailbox
  evidence-pasted, only late                   → own-mailbox
  evidence-pasted of another address           × other-address
  evidence-pasted of an earlier mail           × older-mail
  evidence-pasted that says nothing            × says-nothing
  evidence-pasted, a mail of the Commission    → own-mailbox
  evidence-pasted, a mail from elsewhere       × not-the-sender
  evidence-pasted, an automatic reply          × automatic-reply
`;

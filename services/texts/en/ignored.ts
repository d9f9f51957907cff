import { ignoredDeciding } from './ignored-deciding.ts';
import { ignoredLoan } from './ignored-loan.ts';
import { ignoredOfRequest } from './ignored-of-request.ts';
import { ignoredProbe } from './ignored-probe.ts';
import { ignoredTogether } from './ignored-together.ts';

/** What was not done, and why. Where the case stands is said after it. */
export const ignored = {
  ...ignoredDeciding,
  ...ignoredOfRequest,
  ...ignoredProbe,
  ...ignoredLoan,
  ...ignoredTogether,
  'said-arrived.already-solved': 'Good to hear, but nothing new for me: this case is already solved.',
  'said-arrived.closed':
    'I did not record that the mail arrived, because this case has ended in another way.',
  'said-arrived.on-loan':
    'Good, but I do not close the case on that: the mail came to a temporary mailbox, and the official one must work again first. “return” begins with a test mail there.',
  'said-not-arrived.address-first':
    'Noted, and nothing is lost. But I did not start anything new, because the address has to be checked first.',
  'said-not-arrived.approval-first':
    'Noted. But I did not start anything new, because somebody has to approve the last proposal first.',
  'said-not-arrived.ask-for-it-first':
    'No mail can have come yet, so I changed nothing: it must be asked for on the EU Login page first.',
  'said-not-arrived.change-under-way':
    'I did not start anything new, because the address is being changed this very moment.',
  'said-not-arrived.ended':
    'I did not open the case again: there is no active user to whom a password could be sent.',
  'said-not-arrived.held-by-sender':
    'I know, and did not start anything new: the mail is stuck on the sending side, which has to look first.',
  'said-not-arrived.mailbox-full':
    'I know, and did not start anything new: another mail would be turned away too while the mailbox is full.',
  'said-not-arrived.needs-coordinator':
    'I know, and did not start anything new: a coordinator has to decide what comes next.',
  'said-not-arrived.nobody': 'I did not record that the mail is missing, because I cannot tell who says so.',
  'said-not-arrived.own-mailbox':
    'I know, and did not start anything new: a personal mailbox has no IT unit that I could ask.',
  'said-not-arrived.reset-under-way':
    'I did not start anything new, because a new password is being asked for this very moment.',
  'said-not-arrived.say-reset':
    'I did not ask for a new password yet, because it would end the present one. That takes a clear “reset” from you.',
  'said-not-arrived.send-the-request':
    'I know, and did not start anything new: the request to IT is written and waits to be sent.',
  'said-not-arrived.still-watching':
    'It is a little early: the mail may still come, so I did not start anything else yet.',
  'said-not-arrived.too-early':
    'It is too early to call it missing: it may still come by itself, so I did not ask for a new password.',
  'said-not-arrived.with-it': 'I know, and did not start anything new: IT is looking for it, or should be.',
  'address-confirmed.answer-first':
    'I did not record the address as right, because another question comes first: did the mail arrive?',
  'address-confirmed.approval-first':
    'I did not record the address as right, because a proposal is waiting for approval.',
  'address-confirmed.ask-for-it-first':
    'I did not record the address as right, because the mail must be asked for on the EU Login page first.',
  'address-confirmed.cannot-be-right':
    'I did not accept that: no mail can reach an address in this form, so it has to be corrected.',
  'address-confirmed.change-under-way':
    'I did not record the address as right, because it is being changed this very moment.',
  'address-confirmed.closed': 'I did not record the address as right, because this case is closed.',
  'address-confirmed.held-by-sender':
    'Good to know, but the address is not the question now: the mail is stuck on the sending side.',
  'address-confirmed.mailbox-full':
    'Good to know, but the address is not the question now: the mailbox behind it is full.',
  'address-confirmed.needs-coordinator':
    'Good to know, but the address alone does not help now: a coordinator has to decide.',
  'address-confirmed.nobody': 'I did not record the address as right, because I cannot tell who says so.',
  'address-confirmed.not-asked': 'Good to know, but the address is not in question, so nothing has changed.',
  'address-confirmed.other-address':
    'I did not record that: the address in the file is no longer the one you confirmed. Please look at it again.',
  'address-confirmed.own-mailbox':
    'Good to know, but the address is not the question now: the mail has to be found in the personal mailbox.',
  'address-confirmed.reset-under-way':
    'I did not record the address as right, because a new password is already being asked for.',
  'address-confirmed.say-reset':
    'Good, but that alone does not ask for a new password: it would end the present one, so it takes a clear “reset”.',
  'address-confirmed.send-the-request':
    'Good to know, but the address is settled: what is missing is the request to IT.',
  'address-confirmed.still-reading':
    'One moment: I am still reading the user file, so I cannot tell yet which address you mean.',
  'address-confirmed.still-watching':
    'Good to know, but the mail was already sent to that address, so nothing has changed.',
  'address-confirmed.with-it': 'Good to know, but the address is settled: IT has the request now.',
  'address-correction-asked.already-proposed':
    'I changed nothing: exactly that address is waiting for approval already.',
  'address-correction-asked.change-under-way':
    'I did not take up that address, because another change is being carried out this very moment.',
  'address-correction-asked.closed':
    'I did not take up that address, because this case is closed. It would have to be opened again first.',
  'address-correction-asked.nobody': 'I did not take up that address, because I cannot tell who asks for it.',
  'address-correction-asked.reset-under-way':
    'I did not take up that address, because a mail to the present one is being asked for this very moment.',
  'address-correction-asked.same': 'I changed nothing: that is already the address in the file.',
  'address-correction-asked.still-reading':
    'One moment: I am still reading the user file, so I did not take up that address yet. Please write it again shortly.',
  'address-correction-asked.still-watching':
    'I did not take up that address yet: a mail to the present one is on its way, and I ask about it first.',
  'address-correction-asked.unusable':
    'I did not take up that address, because it cannot be used: it is mistyped, takes no mail or belongs to a throw-away provider.',
  'reset-asked.address-first':
    'I did not ask for a new password yet: first the address must be confirmed, so that it does not go to a stranger.',
  'reset-asked.answer-first':
    'I did not ask for a new password yet: first please tell me whether the mail arrived.',
  'reset-asked.approval-first':
    'I did not ask for a new password, because a proposal has to be approved or declined first.',
  'reset-asked.change-under-way':
    'I did not ask for a new password yet, because the address is being changed this very moment.',
  'reset-asked.closed': 'I did not ask for a new password, because this case is closed.',
  'reset-asked.nobody': 'I did not ask for a new password, because I cannot tell who wants it.',
  'reset-asked.reset-under-way': 'I did not ask twice: a new password is already being asked for.',
  'reset-asked.send-the-request':
    'I did not ask for another password: its mail would be lost in the same way. First IT has to look.',
  'reset-asked.still-watching':
    'I did not ask for another password: a mail is on its way, and a further one would make its password useless.',
  'reset-asked.too-early':
    'I did not ask for a new password: the first one may still come by itself, and the two would get in each other’s way.',
  'reset-asked.with-it':
    'I did not ask for another password: its mail would be lost in the same way until IT has answered.',
  'withdrawn.change-under-way':
    'I did not withdraw the case, because the address is being changed this very moment. Please try again shortly.',
  'withdrawn.closed': 'There was nothing to withdraw: this case is already closed.',
  'withdrawn.on-loan':
    'I did not withdraw the case: a temporary mailbox is in use, and the official address must be put back first (“return”).',
  'reopened.is-open': 'There was nothing to open again: this case is open.',
  'reopened.nobody': 'I did not open the case again, because I cannot tell who asks for it.',
  'reopened.other-case-open':
    'I did not open this case again, because there is a newer open case for the same user. Please go on there.',
  'joined.already': 'You are part of this case already, so nothing has changed.',
  'joined.closed': 'I did not add you to this case, because it is closed.',
  'approved.expired': 'That was not approved: the time for it is over. It can be asked for again.',
  'approved.may-not': 'That was not approved: it takes somebody who covers this user and may decide it.',
  'approved.nothing-proposed':
    'There is nothing to approve: the proposal was decided, changed or taken back.',
  'approved.other-code':
    'That was not approved: the four characters belong to another proposal. Please look at the present one before you decide.',
  'approved.own-account': 'That was not approved: nobody approves a change to the own account.',
  'approved.own-request': 'That was not approved: it takes somebody other than the person who asked.',
  'declined.may-not': 'That was not declined: only those who may approve it, or who asked for it, can do so.',
  'declined.nobody': 'That was not declined, because I cannot tell who says so.',
  'declined.nothing-proposed':
    'There is nothing to decline: the proposal was decided, changed or taken back.',
  'declined.other-code':
    'That was not declined: the four characters belong to another proposal. Please look at the present one first.',
  'recipient-set.already-sent':
    'I did not change the recipient: the request has gone out already. The next one can have another.',
  'recipient-set.no-draft':
    'I did not note that recipient: there is no request to IT to be sent at the moment.',
  'recipient-set.nobody': 'I did not change the recipient, because I cannot tell who asks for it.',
  'recipient-set.same': 'Nothing has changed: the request goes to that address anyway.',
  'note-set.already-sent':
    'I did not add the note: the request has gone out already. It can go into the next one.',
  'note-set.no-draft': 'I did not keep the note: there is no request to IT that it could go into.',
  'note-set.same': 'Nothing has changed: the note says that already.',
  'note-set.too-long':
    'I did not add the note: it is longer than 1,000 characters. Please say it more briefly.',
  'request-sent.already': 'I did not send the request again: it has gone out already.',
  'request-sent.draft-changed':
    'I did not send the request: it has changed since you saw it. Please read it once more, then send it.',
  'request-sent.no-draft': 'I sent nothing: there is no request to IT to be sent at the moment.',
  'request-sent.no-recipient':
    'I did not send the request: it has no recipient yet. Please write “to” and the address of the IT unit.',
  'request-sent.nobody': 'I did not send the request, because I cannot tell who asks for it.',
  'request-taken.already': 'I noted nothing new: the request has gone out already.',
  'request-taken.draft-changed':
    'I did not note that you send it: the text has changed since you saw it. Please take the new one.',
  'request-taken.no-draft': 'I noted nothing: there is no request to IT that you could send at the moment.',
  'request-taken.no-recipient':
    'I did not note that you send it: the request has no recipient yet. Please write “to” and the address of the IT unit.',
  'request-taken.nobody': 'I did not note that it is sent by hand, because I cannot tell who says so.',
  'loan-asked.already': 'I did not ask for a temporary mailbox: one is in use already.',
  'loan-asked.closed': 'I did not ask for a temporary mailbox, because this case is closed.',
  'loan-asked.nobody': 'I did not ask for a temporary mailbox, because I cannot tell who wants it.',
  'loan-asked.only-while-with-it':
    'I did not ask for a temporary mailbox: that is only for the time after IT was asked, while they are slow.',
  'loan-asked.same': 'I did not ask for a temporary mailbox: that address is already the one in the file.',
  'loan-asked.switched-off': 'I did not ask for a temporary mailbox: they are not allowed here.',
  'loan-asked.unusable':
    'I did not ask for that temporary mailbox: the address is mistyped or takes no mail.',
  'recipient-set.approval-first':
    'I did not change the recipient: somebody has to approve the last proposal first.',
  'note-set.approval-first': 'I did not keep the note: somebody has to approve the last proposal first.',
  'request-sent.approval-first': 'I sent nothing: somebody has to approve the last proposal first.',
  'request-taken.approval-first':
    'I noted nothing: somebody has to approve the last proposal before the request is yours to send.',
  'loan-asked.approval-first':
    'I did not ask for a temporary mailbox: somebody has to approve the last proposal first.',
  'loan-return-asked.approval-first':
    'I did not put the official address back yet: somebody has to approve the last proposal first.',
  'loan-return-asked.no-loan':
    'There is nothing to put back: no temporary mailbox is in use, or not at this point.',
  'loan-return-asked.still-watching':
    'I did not put the official address back yet: a mail to the present one is on its way, and I ask about it first.',
  'loan-return-asked.reset-under-way':
    'I did not start putting the official address back, because a new password is being asked for this very moment.',
  'loan-return-asked.closed': 'I did not put any address back, because this case is closed.',
  'loan-return-asked.change-under-way':
    'I did not start putting the official address back, because an address is being changed this very moment.',
  'loan-return-asked.nobody':
    'I did not put the official address back, because I cannot tell who asks for it.',
} as const;

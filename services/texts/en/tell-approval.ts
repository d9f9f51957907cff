/** What is said about a step that a second person has to approve. */
export const tellApproval = {
  'approval.reset':
    '**{requester} asks you to approve a new password for {user}** ({authority}). The present password ends with it, and the mail goes to {old}. You have until {until}; without an answer nothing happens. To approve, write “approve {ref} {code}”; to refuse, “decline {ref}”.',
  'approval.address':
    '**{requester} asks you to approve another address for {user}** ({authority}).\n\nOld: {old}\n\nNew: **{new}**\n\nThis is how accounts get stolen, so please make sure in a way you already know that the new one is {user}’s. A new password can go there next. You have until {until}; without an answer nothing changes. To approve, write “approve {ref} {code}”; to refuse, “decline {ref}”.',
  'approval.loan':
    '**{requester} asks you to approve a temporary mailbox for {user}** ({authority}) until {ends}: {new} instead of {old}.{personal, select, yes { **It looks like a personal mailbox.**} other {}} The reason given: “{reason}”. {consenter} has read what is to be said against it. A new password goes there, so please make sure in a way you already know that it is {user}’s alone. You have until {until}; without an answer nothing changes. To approve, write “approve {ref} {code}”; to refuse, “decline {ref}”.',
  'approval.recipient':
    '**{source, select, recorded {{requester} has recorded that IT names another recipient for the request for {user}} it {{requester} names another recipient for the request for {user}} link {Whoever has the link of the request for {user} names another recipient} other {{requester} wants to send the request to IT for {user} elsewhere}}** ({authority}): **{new}**. That address is not known as the mailbox’s or the authority’s. You have until {until}; without an answer nothing is sent there. If you know that their IT unit is reached there, write “approve {ref} {code}”; to refuse, “decline {ref}”.',
  'approval-asked.reset':
    'A new password for {user} needs the approval of somebody who looks after such users. **I have asked them**; they have until {until}. Nothing happens before. {self, select, yes {You} other {{requester}}} can take it back with “decline {ref}”.',
  'approval-asked.address':
    'Changing {user}’s address from {old} to **{new}** needs the approval of a second person, because an address leads to an account. **I have asked the coordinators**; they have until {until}. Nothing changes before. {self, select, yes {You} other {{requester}}} can take it back with “decline {ref}”.',
  'approval-asked.loan':
    'The temporary mailbox {new} for {user} needs a coordinator’s approval. **I have asked them**; they have until {until}. Nothing changes before. If approved, it is only for a time, and IT’s work goes on. {self, select, yes {You} other {{requester}}} can take it back with “decline {ref}”.',
  'approval-asked.recipient':
    'The request to IT for {user}: I do not know {new} as the address of {authority}’s IT unit, so a coordinator has to approve it. **I have asked them**; they have until {until}. Nothing is sent there before. {self, select, yes {You} other {{requester}}} can take it back with “decline {ref}”.',
  'approved.reset':
    '{self, select, yes {**Done: a new password for {user} is being asked for now**, as you approved.} other {**{who} has approved a new password for {user}.** It is being asked for now.}} ({ref})',
  'approved.address':
    '{self, select, yes {**Thank you: I am changing the address of {user} now**, as you approved: {new} instead of {old}.} other {**{who} has approved the new address of {user}:** {new} instead of {old}. I am changing it now and tell you when it is done.}} ({ref})',
  'approved.loan':
    '{self, select, yes {**Thank you: I am putting the temporary mailbox of {user} into the file now**, as you approved: {new} instead of {old}.} other {**{who} has approved the temporary mailbox of {user}:** {new} instead of {old}. I am changing the address now and tell you when it is done.}} ({ref})',
  'approved.recipient':
    '{self, select, yes {**Thank you: {new} is now the recipient** of the request for {user}, as you approved. It is not sent yet; whoever reads it sends it with “send {ref}”.} other {**{who} has approved {new}** as the recipient of the request for {user}. It is not sent yet: please read it, then say “send {ref}”.}}',
  'declined.reset':
    '**{self, select, yes {You said no} other {{who} said no}}** to a new password for {user}. Nothing was done, and the case stands where it stood. “status {ref}” tells what can be done now.',
  'declined.address':
    '**{self, select, yes {You said no} other {{who} said no}}** to the address {new} for {user}. The file still says {old}. “status {ref}” tells what can be done now.',
  'declined.loan':
    '**{self, select, yes {You said no} other {{who} said no}}** to the temporary mailbox {new} for {user}. The file still says {old}, and IT’s work goes on. “status {ref}” tells what can be done now.',
  'declined.recipient':
    '**{self, select, yes {You said no} other {{who} said no}}** to {new} as the recipient of the request for {user}. Nothing was sent there. Please write “to {ref}” and another address.',
  'expired.reset':
    'Nobody approved a new password for {user} in time. **Nothing was done**, and the case stands where it stood. You can ask again; “status {ref}” tells how.',
  'expired.address':
    'Nobody approved the address {new} for {user} in time. **Nothing was changed**: the file still says {old}. To ask again, write “correct {ref}” and the right address.',
  'expired.loan':
    'Nobody approved the temporary mailbox {new} for {user} in time. **Nothing was changed**: the file still says {old}. To ask again, write “loan {ref}”, the address and the reason.',
  'expired.recipient':
    'Nobody approved {new} as the recipient of the request for {user} in time. **Nothing was sent there.** Please write “to {ref}” and another address, or ask again.',
} as const;

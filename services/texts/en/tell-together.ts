/** What is said where several users of one mail domain have the same problem; nobody else is ever named. */
export const tellTogether = {
  'request.together':
    '**IT is asked about {user} together with others of the same mail domain**, in one request to {to}. You need not send anything. I tell you when it is out and what IT says. If the mail arrives meanwhile, say “arrived {ref}”.',
  'request.added':
    '**IT has been asked about this mail domain already**, on {at}, so no second request is needed. I have added {user}: IT sees it on its page, and in the next reminder to {to}{reminded, select, yes {, which goes out on {next} unless they answer before} other {}}. You need not send anything. If the mail arrives meanwhile, say “arrived {ref}”.',
  'opening.domain-blocked':
    '**Good to know:** others at {domain} do not get IMI’s mails either, since {since}. Their IT unit has been asked about it. I go through {user}’s case all the same, and tell you when it is the same problem. ({ref})',
  'draft.allowed-before':
    '**Nothing has been sent yet.** This is the request to {to} about {user}: please read it. On {at} IT let IMI’s mails in{said, select, yes { (“{text}”), and they} other {, and they}} arrived, the last one that I know of on {until}. **Perhaps that entry has expired or was changed:** the request asks just that. “send {ref}” sends it, “take {ref}” if you send it yourself.',
} as const;

/** Who can decide, who cannot be reached, and what became of what was to be decided. */
export const tellDeciding = {
  'handed-over':
    '{who}, who reported that {user} ({authority}) gets no password mail, does not look after this user any more. **The case is yours now.** Where it stands is below; “status {ref}” shows it again at any time.',
  'approval-asked.national':
    'Nobody else who covers {authority} can approve this, so **I have asked the national coordinator** ({names}) about {user}. ({ref})',
  'approval-asked.nobody':
    '**Nobody can approve this at the moment.** I know of no other coordinator for {authority}, and of no national coordinator, so the case of {user} waits. Whoever runs your user administration can name one. I look again on {next}, until {until}. ({ref})',
  'approval-not-reached':
    'I could not reach {name} about {user}, neither in Teams nor by mail. {others, select, yes {Others have been asked too, and one of them is enough.} other {Nobody else could be asked: please tell {name} yourself. “status {ref}” in Teams shows what to decide.}} ({ref})',
  'approval-over.approved': '{who} has approved this for {user}. There is nothing left to decide. ({ref})',
  'approval-over.declined': '{who} has said no to this for {user}. There is nothing left to decide. ({ref})',
  'approval-over.taken-back':
    '{who} has taken this back for {user}. There is nothing left to decide. ({ref})',
  'approval-over.expired': 'The time to approve this for {user} is over, and nothing was changed. ({ref})',
  'approval-over.moot':
    'This is no longer to be decided for {user}: something else has happened since, or another proposal took its place. ({ref})',
} as const;

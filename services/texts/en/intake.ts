export const intake = {
  who: 'Whose mail is missing? Write the name or the mail address of the IMI user, or fill in the form. If it is your own, write “my own”.',
  'who-again':
    'I could not find a name in that. Write the name or the mail address of the user whose mail is missing, for example **María García**, or fill in the form.',
  'not-found':
    'I find nobody by that name among the users you look after. Please check the spelling, or try the mail address. If the user belongs to another authority, that authority’s coordinator or the national coordinator can look.',
  'too-many':
    'I find {total, number} users that fit, too many to list. Please write the full name or the mail address.',
  choose: 'I find {count, number} users that fit. Which one is it? Answer with the number, or write “none”.',
  choice: '{n, number}. **{name}**, {email}',
  'choice-at': '{n, number}. **{name}**, {authority}, {email}',
  'choose-again':
    'Please answer with a number from 1 to {count, number}, with the full name, or with “none”.',
  'invited.sent':
    '**{authority}** was invited and has not registered yet, so there is no user and no password to reset. The invitation went to {email} on {sent}. Please look for that mail there, also in the junk folder.',
  'invited.expired':
    '**{authority}** was invited and has not registered, so there is no user and no password to reset. The invitation went to {email} on {sent} and has expired since.',
  'invited.used':
    '**{authority}** has used its invitation, sent to {email} on {sent}, but I find no user of that name there. Please write the user’s full name.',
  'invited.again-by-you':
    'You invited them yourself: you can check the address in IMI and send the invitation again.',
  'invited.again-by': '{sender} can send the invitation again.',
  'invited.again': 'The coordinator who invited them can send the invitation again.',
  missing:
    '**{user}**: which mail is missing? The **notice** that the user was created, the **password** mail, or **both**?',
  'missing-again':
    'I did not understand which mail is missing. Answer **notice**, **password** or **both**, or “cancel”.',
  when: 'When was **{user}** created? For example “last Tuesday at 10”, or “I don’t know”.',
  'when.not-a-date':
    'I could not read a day in that. Write it like “yesterday at 15:00” or “23/11/2026 10:15”, or “I don’t know”.',
  'when.does-not-exist':
    'That day or time does not exist on the calendar and the clock. Please check it, or write “I don’t know”.',
  'when.in-the-future': 'That is in the future, in your time zone. Please check it, or write “I don’t know”.',
  'when.ambiguous':
    'The clock was changed that night, so that time came twice. Please write the day alone, or “I don’t know”.',
  difference:
    'You said {said}. The user file says that **{user}** was created on {file}. I go by the user file.',
  'difference-day':
    'You said {said}. The user file says that **{user}** was created on {file}. I go by the user file.',
  'unknown-is-fine': 'No problem: the user file says that **{user}** was created on {file}.',
  'had-login':
    '**{user}** has logged in before, on {login}. So this is not a first password, and there is nothing to wait for.',
  cancelled: 'Forgotten. Nothing was opened and nothing has changed. Write a name whenever you need me.',
  'nothing-to-cancel': 'There is nothing to cancel. “status” shows your cases, “help” what I can do.',
  'opening-again': 'I try once more.',
  'words.self': 'my own|own|myself|me|my|mine|i',
  'words.none': 'none|none of them|none of these|neither|nobody|no|somebody else|someone else|other',
  'words.notice': 'notice|notification|notices|welcome|first mail|first email|announcement|1',
  'words.password': 'password|passwords|pwd|second mail|second email|credentials|2',
  'words.both': 'both|neither|all|two|nothing|none|both mails|3',
  'words.unknown':
    'i don’t know|i don’t remember|don’t know|do not know|i do not know|not sure|no idea|i am not sure|i’m not sure|i have no idea|unknown|dunno|i can’t remember|i can’t say|no clue',
  'words.complaint':
    'does not get|doesn’t get|did not get|didn’t get|do not get|don’t get|never got|has not got|hasn’t got|does not receive|doesn’t receive|did not receive|didn’t receive|do not receive|don’t receive|has not received|hasn’t received|not receiving|not getting|never received|is missing|are missing|missing mail|missing password|lost the mail|password mail|waiting for|cannot log in|can’t log in|another user|somebody else',
  'words.created': 'created|registered|set up|added|made|signed up|creation|since|invited|opened|enrolled',
  'words.particles': 'de|del|la|las|los|le|el|y|i|van|von|der|den|da|das|do|dos|di|du|af|av|zu|ter|ten',
  'words.others':
    'he|she|they|him|her|his|them|their|colleague|colleagues|user|users|employee|somebody|someone|administrator|coordinator|person|people|boss|coworker',
  'words.stop':
    'a|an|the|is|are|was|were|has|have|had|not|no|never|nothing|none|does|did|do|doesn|didn|don|t|s|m|ve|re|ll|d|hasn|haven|isn|wasn|cannot|can|won|and|or|but|of|for|from|to|at|in|on|by|with|about|since|yet|still|again|already|any|her|his|he|she|him|they|them|their|i|me|my|mine|own|myself|we|us|our|you|your|it|its|this|that|these|those|there|here|who|whom|whose|which|what|when|where|why|how|there',
  'words.stop-mail':
    'mail|mails|email|emails|e|message|messages|password|passwords|notice|notification|imi|account|login|log|user|users|username|new|first|second|temporary|initial|missing|lost|late|get|gets|got|getting|receive|receives|received|receiving|arrive|arrives|arrived|arriving|come|comes|came|coming|wait|waits|waiting|need|needs|want|wants|problem|issue|trouble|both|neither|inbox|junk|spam|sent|send',
  'words.stop-polite':
    'hello|hi|hey|dear|good|morning|afternoon|evening|please|thanks|thank|help|could|would|should|will|may|might|sorry|just|so|very|urgent|urgently|asap|colleague|colleagues|mr|mrs|ms|dr|miss|sir|madam|named|called|name|one|person|people|somebody|someone|administrator|coordinator|employee|created|registered|added|made|set|up|today|yesterday|yes|ok|okay|look|check|find|search|case|report|open|know|think|says|said|tell|told|also|too|now|week|weeks|day|days|hour|hours|ago|coworker|boss|test|foo|bar',
} as const;

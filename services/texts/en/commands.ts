/** Words are alternatives divided by `|`; how they are read is told in `dialogs/commands.ts`. */
export const commands = {
  'words.hello': 'hello|hi|hey|good morning|good afternoon|good evening|start|begin|new case',
  'words.help':
    'help|what can you do|how does this work|what do you do|i need help|help me|can you help|can you help me',
  'words.probe':
    'probe|test mail|a test mail|send test mail|send a test mail|send the test mail|send probe|send a probe',
  'words.no-word':
    'no word|no test mail|no probe|word missing|word not arrived|word has not arrived|word did not come|word has not come|test mail missing|test mail not arrived|test mail has not arrived|test mail did not arrive|test mail is not there|probe missing|probe not arrived|probe has not arrived',
  'words.word':
    'word|word is|test mail arrived|test mail has arrived|test mail is here|test mail came|probe arrived|probe has arrived',
  'words.imi-arrived':
    'imi arrived|imi has arrived|imi mail arrived|imi mail has arrived|imi mail is here|imi mail came|imi s mail arrived|imi s mail has arrived|mail from imi arrived|mail from imi has arrived',
  'words.imi-not-arrived':
    "imi not arrived|imi has not arrived|imi hasn't arrived|imi mail not arrived|imi mail has not arrived|imi mail hasn't arrived|imi mail did not arrive|imi s mail not arrived|imi s mail has not arrived|mail from imi not arrived|mail from imi has not arrived|no imi mail|no mail from imi",
  'words.cancel': 'cancel|stop|never mind|forget it|abort',
  'words.status':
    "status|what is the status|what's the status|where does it stand|where is it|how far is it|whose move is it|my cases",
  'words.arrived':
    "arrived|it arrived|has arrived|it has arrived|it's arrived|its arrived|its here|it did arrive|it did come|it's here|it is here|it came|it has come|mail arrived|mail has arrived|password arrived|password has arrived|email arrived|email has arrived|got it|i got it|received|i received it|i have it|i have received it|found it|i found it",
  'words.not-arrived':
    "not arrived|not yet arrived|it has not arrived|it hasn't arrived|has not arrived|hasn't arrived|it did not arrive|it didn't arrive|did not arrive|didn't arrive|not here|it is not here|it's not here|it isn't here|not received|i have not received it|i haven't received it|i did not receive it|i didn't receive it|did not get it|i did not get it|didn't get it|i didn't get it|haven't got it|i haven't got it|nothing arrived|nothing has arrived|nothing came|nothing yet|not yet|no mail|still nothing|still missing|it never arrived|never arrived|it never came|mail has not arrived|mail hasn't arrived|mail did not arrive|mail didn't arrive|password has not arrived|password hasn't arrived|it has not come|it hasn't come|it did not come|it didn't come|it does not come|it doesn't come|it does not arrive|it doesn't arrive|it isn't there|it is not there|nothing so far|nothing has come|still no mail|still no password|still not there|still not here|still hasn't arrived",
  'words.confirm':
    "confirm|address is right|address is correct|address ok|address is ok|address okay|right address|right|it is right|it's right|that is right|that's right|it is correct|it's correct|that is correct|that's correct|the address is fine",
  'words.reset':
    'reset|reset it|reset again|reset password|reset my password|reset the password|new password|send a new password|i asked for it|i have asked for it',
  'words.send': 'send|send it|send now|send it now|send request|send the request|send to it|send the mail',
  'words.draft':
    'draft|show draft|show the draft|show request|show the request|preview|show text|show the text',
  'words.take': 'take|take it|send myself|i send it myself|i will send it myself|i will send it|download',
  'words.return': 'return|give back|end loan|end the loan|return loan|return the loan|put the address back',
  'words.withdraw': 'withdraw|withdraw it|close|close case|close the case|close it|drop it',
  'words.reopen':
    'reopen|open again|re open|reopen it|reopen the case|reopen case|open it again|open the case again|open this again',
  'words.remind': 'remind|remind it|remind them',
  'words.pause': 'pause|pause reminders',
  'words.yes': 'yes|yep|yeah|exactly|ok|okay|sure',
  'words.no': 'no|nope',
  'words.correct': 'correct|change address|correct address|correct the address|new address|fix address',
  'words.to': 'to|send to|recipient|change recipient',
  'words.loan': 'loan|temporary mailbox|temporary address',
  'words.consent': 'consent|i consent|i have read it|i have read this|i have read that',
  'words.extend': 'extend|extend loan|extend the loan|extend it|prolong|more time',
  until: 'until|till|up to',
  reason: 'reason|reasons',
  'words.note': 'note|add note|add a note',
  'words.language': 'language|change language|speak',
  'words.board': 'board|overview|dashboard',
  'words.approve': 'approve|approved|i approve',
  'words.decline': 'decline|declined|reject|refuse|i decline',
  'words.answer': 'answer|it answered|record answer',
  'words.export': 'export|dossier|export dossier|export the dossier|show dossier|show the dossier',
  'words.digest': 'digest|summary',
  'answer.released': 'released|found and released|found|release',
  'answer.allowed': 'allowed|allow|unblocked|allowed from now on',
  'answer.nothing': 'nothing|nothing found|not found|never reached us|never reached',
  'answer.more': 'more|need more|we need more|question',
  'answer.forward': 'forward|forwarded|not us',
  'answer.auto': 'automatic reply|auto reply|autoreply|auto|automatic|out of office|out of the office|ooo',
  negations:
    'not|no|never|nothing|none|without|isn|hasn|haven|didn|don|doesn|won|cannot|can|nt|unfortunately',
  fillers:
    'please|thanks|thank|you|now|today|again|still|yet|so|well|just|finally|really|already|at|last|and|the|my|your|this|that|it|is|has|a|an|of|for|mail|email|password|imi|case|request|good|great|perfect|super|ok|okay|yes|no|here|this morning|sir|s|everyone|there|all|much|very|me|i|to',
  'not-understood': 'I did not understand that. This is what is open:',
  'did-you-mean': 'I find no case with that reference. Did you mean {ref} ({user})? Nothing has changed.',
  'to-approve':
    'Nothing was approved yet. To approve, press **{button}** or write: **{word} {ref} {code}**. [{ref}]',
  'to-approve.word': 'approve',
  'incomplete.no-word':
    'Please also write the word of four letters that stands in the test mail, like this: **{example}**. Nothing has changed.',
  'incomplete.no-address':
    'Which address? Please write it after the command, like this: **{example} name@authority.example**. Nothing has changed.',
  'incomplete.not-an-address':
    'I cannot find a mail address in that: an address has an @, like **name@authority.example**. Nothing has changed.',
  'incomplete.several-addresses':
    'I read more than one address in that. Please write only the one you mean, like this: **{example} name@authority.example**. Nothing has changed.',
  'incomplete.not-a-ref':
    'That is not a case reference. A reference has six letters and digits, like **K7Q-4MD**; “status” lists yours. Nothing has changed.',
  'incomplete.no-code':
    'To approve in words I need the four characters of exactly that proposal, like this: **{example}**. They are in the message that asked you. Nothing was approved.',
  'incomplete.not-a-code':
    'I cannot find the four characters of the proposal in that. Write it like this: **{example}**. Nothing was approved.',
  'incomplete.no-answer':
    'What did IT answer? Write one of **released**, **allowed**, **nothing**, **more** or **forward**, like this: **{example}**. Nothing was recorded.',
  'incomplete.not-an-answer':
    'I know five answers: **released**, **allowed**, **nothing**, **more** and **forward**. Write it like this: **{example}**. Nothing was recorded.',
  'incomplete.no-language': 'Which language? I speak {languages}. Write it like this: **{example}**.',
  'incomplete.unknown-language':
    'I do not speak that language yet. I speak {languages}. Write it like this: **{example}**.',
  'incomplete.too-long': 'That is too long for me. Please write it in fewer words. Nothing has changed.',
  'example.word': 'word lima',
  'example.correct': 'correct K7Q-4MD',
  'example.to': 'to K7Q-4MD',
  'incomplete.not-a-day':
    'Until which day? Write it like this: **{example}**, or a number of days. Nothing has changed.',
  'example.loan': 'loan K7Q-4MD',
  'example.extend': 'extend K7Q-4MD until 5 December',
  'example.approve': 'approve K7Q-4MD 7F3K',
  'example.answer': 'answer K7Q-4MD released',
  'example.language': 'language es',
} as const;

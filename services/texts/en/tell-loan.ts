/** What is said about a temporary mailbox: the safer ways and the caveats before it, its time, and its end. */
export const tellLoan = {
  'loan.safer-ways':
    '**Before a temporary mailbox for {user}, two safer ways.** First: a functional mailbox on {authority}’s own domain that {user} may read. Write “correct {ref}” and its address; a coordinator can set that alone. Second: somebody else of {authority} who can log in acts meanwhile, and nothing has to be changed. {personal, select, yes {**{new} looks like a personal mailbox**: it is marked as one for whoever decides, and always needs two people.} other {{new} is on none of the authority’s own domains, so it needs two people.}}',
  'loan.consent':
    '**If neither helps: please read this before I ask for {new}, until {until}.** It is for the time being only, and a nuisance: work mail belongs in the work mailbox. IT goes on being asked. IMI’s notices are meant to say only that something is to be done, without case data, **but a mail with a password opens the account: the mailbox must be {user}’s alone**. If you have read it and still want it, write “consent {ref}”; if not, “decline {ref}”.',
  'loan.dropped':
    'Good: I ask nobody for a temporary mailbox for {user}. Nothing has changed, and IT goes on being asked. ({ref})',
  'loan.begun':
    '**{user} ({authority}) has a temporary mailbox until {until}:** {new} instead of {old}. IT goes on being asked. I remind you before it ends. When the official mailbox works again, say “return {ref}”: a test mail proves it before anything is put back.',
  'loan.works':
    'Good: {user} gets IMI’s mails in the temporary mailbox. **The official mailbox is still to be mended**, and IT still has the move. When it works again, say “return {ref}”: a test mail proves it before anything is put back.',
  'loan.ends-soon':
    'The temporary mailbox of {user}, {new}, is meant to end **on {until}**. If the official mailbox works again, say “return {ref}”: a test mail proves it first. If it needs more time, a coordinator who did not ask for it can say “extend {ref}”. I ask again when that time has come.',
  'loan.over':
    'The temporary mailbox of {user}, {new}, was meant to end on {until}{days, plural, =0 {} one {, a day ago} other {, # days ago}}, and **it is still in use**. To end it, say “return {ref}”: a test mail to the official mailbox comes first, so that nobody is locked out. A coordinator who did not ask for it can say “extend {ref}”. {rises, select, yes {The national coordinator hears of it too. I ask again every other day until then.} other {I ask again every day until then.}}',
  'loan.extended':
    '**{self, select, yes {You have} other {{who} has}} extended the temporary mailbox of {user}** ({new}): it now ends on {until}.{count, plural, one {} other { That is extension no. #.}} IT goes on being asked, and I remind you before the end. ({ref})',
  'loan.return-proof':
    '**Before the official address of {user} goes back into the file, its mailbox has to be proved**, so that nobody is locked out. I am sending a test mail with a word of four letters to {address}. Whoever reads it there writes me “word” and the four letters. Then the address is put back, with a second approval where the rules want one, and I ask before the new password. If the mail is not there, write “no word {ref}”. Nothing changes before.',
  'loan.other-official':
    '{who} has named another official address of {user}: **{new}** instead of {old}. The temporary mailbox stays in use. The new one goes into the file only when its mailbox is proved: “return {ref}” sends the test mail.',
  'loan.way-back':
    'The mail for {user} did not come to the official mailbox, {old}. So that nobody is locked out, **the mailbox of before, {new}, can be lent anew**: write “loan {ref}”. What was said of it still holds: only for the time being, and {user}’s alone; IT goes on being asked. A coordinator has to approve it.',
  'loan.nobody-answers':
    '**Nobody answers about {user} ({authority}), and a temporary mailbox is in use.** So the case does not rest, and I ask you instead. “status {ref}” says what is wanted.',
  'loan.ended-with-user':
    '**{user} ({authority}) still had a temporary mailbox when the case ended:** {new} instead of {old}. Should the user come back, that address is still in the file; please have the official one put back then. ({ref})',
} as const;

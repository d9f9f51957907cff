/** Why nothing changed when somebody decided, was asked to decide, or left. */
export const ignoredDeciding = {
  'approved.own-mailbox':
    'That was not approved: the new address is your own mailbox, so somebody else has to decide it.',
  'address-correction-asked.own-mailbox':
    'I did not pass that on: it is your own mailbox. The password would come to you. Please give an address that the user reads.',
  'approvers-asked.nothing-proposed': 'Nobody needs to be asked to approve anything just now.',
  'approvers-asked.other-proposal': 'Those who can approve were asked about an earlier proposal.',
  'approvers-asked.already': 'Those who can approve have been asked already.',
  'approver-not-reached.nothing-proposed':
    'It does not matter who could not be reached: nothing waits for approval.',
  'approver-not-reached.other-proposal': 'That somebody could not be reached was about an earlier proposal.',
  'approver-not-reached.not-asked': 'Whoever could not be reached had not been asked to approve this.',
  'approver-not-reached.already': 'It is known already that this person could not be reached.',
  'reporter-left.not-a-reporter': 'Nobody took the case over: whoever left had not reported this case.',
  'reporter-left.nobody-takes-over': 'Nobody took the case over: there is nobody who could take the case.',
  'reporter-left.closed': 'Nobody took the case over, because this case is closed.',
} as const;

/** A card with every input that the assistant uses, one Action.Execute, one Submit, one link and one folded card. */
export function questionCard() {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: 'When was the user created?',
    body: [
      {
        type: 'TextBlock',
        text: 'When was María García López created?',
        size: 'large',
        weight: 'bolder',
        wrap: true,
        style: 'heading',
      },
      {
        type: 'TextBlock',
        text: 'In the **user file** it says: 20 November 2026, 09:15.',
        wrap: true,
        isSubtle: true,
      },
      {
        type: 'Container',
        style: 'warning',
        items: [
          { type: 'TextBlock', text: 'The password mail comes 24 to 48 hours after that.', wrap: true },
        ],
      },
      {
        type: 'FactSet',
        facts: [
          { title: 'Address', value: 'maria.garcia@ayto-valdeluz.example' },
          { title: 'Authority', value: 'Ayuntamiento de Valdeluz' },
        ],
      },
      { type: 'Input.Date', id: 'day', label: 'Day', value: '2026-11-20' },
      { type: 'Input.Time', id: 'time', label: 'Time', value: '09:15' },
      {
        type: 'Input.ChoiceSet',
        id: 'missing',
        label: 'Which mail is missing?',
        value: 'password',
        choices: [
          { title: 'The password mail', value: 'password' },
          { title: 'Both mails', value: 'both' },
        ],
      },
      {
        type: 'Input.Text',
        id: 'note',
        label: 'Note',
        isRequired: true,
        errorMessage: 'Please write a note.',
        placeholder: 'In your own words',
      },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'That is right',
        verb: 'created',
        data: { case: 'c-1' },
        style: 'positive',
      },
      { type: 'Action.Execute', title: 'Refuse', verb: 'refuse', associatedInputs: 'none' },
      { type: 'Action.Submit', title: 'Submit', data: { kind: 'plain' }, associatedInputs: 'none' },
      { type: 'Action.OpenUrl', title: 'Read more', url: 'https://ec.europa.eu/imi-net' },
      {
        type: 'Action.ShowCard',
        title: 'More',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'TextBlock', text: 'Folded away until asked for.', wrap: true }],
        },
      },
    ],
  };
}

export function answeredCard(note: string) {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: 'Noted',
    body: [
      { type: 'TextBlock', text: 'Noted', size: 'large', weight: 'bolder', wrap: true, style: 'heading' },
      { type: 'TextBlock', text: `Your note: ${note}`, wrap: true },
    ],
  };
}

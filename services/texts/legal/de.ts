import type { LegalText } from './legal-text.ts';

export const legalDe: LegalText = {
  language: 'Deutsch',
  otherPages: 'Mehr über diesen Dienst',
  languages: 'Sprache',
  privacy: {
    title: 'Datenschutz',
    intro:
      'IMI Password Desk hilft allen, die das Binnenmarkt-Informationssystem (IMI) nutzen und deren Passwort-E-Mail nicht angekommen ist. Diese Seite sagt, was dafür gespeichert wird, warum, wie lange, und wer es sieht.',
    sections: [
      {
        heading: 'Wer verantwortlich ist',
        paragraphs: [
          'Verantwortlich ist die Behörde, die diesen Dienst betreibt, in der Regel die nationale IMI-Koordination Ihres Landes. Ihre Fragen beantwortet die oder der dortige Datenschutzbeauftragte. Wer die Software geschrieben hat, betreibt nichts und erhält keine Daten.',
        ],
        points: [],
      },
      {
        heading: 'Was gespeichert wird',
        paragraphs: [],
        points: [
          'Über die Person, der die E-Mail fehlt: Name, Benutzername, Behörde, dienstliche E-Mail-Adresse (die hinterlegte und eine berichtigte), wann das Konto angelegt wurde und wann E-Mails gesendet, angenommen, zurückgestellt oder abgewiesen wurden, mit den Antworten der Mailserver.',
          'Über die Beteiligten (wer meldet, genehmigt oder koordiniert): Name, die Kennungen in Microsoft Teams und im Verwaltungsdienst von IMI, Sprache, Zeitzone, und was sie wann entschieden haben.',
          'Über die IT-Stelle eines Postfachs: ihre E-Mail-Adresse, was sie gefragt wurde, was sie geantwortet hat.',
          'Was dem Assistenten geschrieben wird, soweit es zu einem Fall gehört. Mehr wird von einem Gespräch nicht gespeichert.',
        ],
      },
      {
        heading: 'Was nie gespeichert wird',
        paragraphs: [
          'Passwörter. IMI sendet sie allein per E-Mail; dieser Dienst fordert diese E-Mail an und sieht nie ihren Inhalt. Die technischen Protokolle enthalten keine Namen, E-Mail-Adressen oder Nachrichten.',
        ],
        points: [],
      },
      {
        heading: 'Wofür die Daten verwendet werden',
        paragraphs: [
          'Um herauszufinden, warum eine E-Mail nicht angekommen ist, sie noch einmal senden zu lassen, die zuständige IT-Stelle zu bitten, sie zuzulassen, und um später zeigen zu können, wer was entschieden hat. Es werden keine Profile gebildet, und keine Entscheidung über eine Person trifft eine Maschine allein: Ein neues Passwort wird erst angefordert, nachdem jemand gesagt hat, dass die E-Mail fehlt, und über eine geänderte Adresse oder ein Ausweichpostfach entscheiden Menschen.',
        ],
        points: [],
      },
      {
        heading: 'Wer sie sieht',
        paragraphs: [],
        points: [
          'Wer einen Fall meldet, sieht die eigenen Fälle; die Koordination sieht die Fälle der Behörden, für die sie zuständig ist; die nationale IMI-Koordination die des Landes.',
          'Die IT-Stelle des Postfachs erhält eine E-Mail mit dem, was sie braucht: Empfangsadresse, Zeiten, Nachweise und den Namen der Person, die fragt.',
          'Der Verwaltungsdienst von IMI erhält, was im Namen einer Person getan wird: ein neues Passwort, eine berichtigte Adresse.',
          'Microsoft befördert die Gespräche in Teams, nach der Vereinbarung, die Ihre Organisation mit Microsoft hat.',
        ],
      },
      {
        heading: 'Wie lange',
        paragraphs: [
          'Ein geschlossener Fall wird {days} Tage aufbewahrt, falls die E-Mails wieder ausbleiben; danach werden seine personenbezogenen Daten entfernt. Es bleibt eine Aufzeichnung ohne Namen und Adressen, die zeigt, dass kein Eintrag verändert wurde.',
          'Auch was neben den Fällen gespeichert ist, wird gelöscht: begonnene und nicht beendete Fragen nach einem Tag; und was nötig ist, um jemandem zu schreiben, wenn diese Person {days} Tage nichts gesagt hat und kein Fall von ihr aufbewahrt wird. Die Behörde, die diesen Dienst betreibt, kann eine einzelne Person auch früher vergessen lassen.',
        ],
        points: [],
      },
      {
        heading: 'Ihre Rechte',
        paragraphs: [
          'Sie können Auskunft über Ihre Daten, ihre Berichtigung oder Löschung und die Einschränkung ihrer Verarbeitung verlangen, und Sie können Widerspruch einlegen. Wenden Sie sich an die Behörde, die diesen Dienst betreibt; Sie können sich auch bei der Datenschutzaufsicht Ihres Landes beschweren.',
        ],
        points: [],
      },
    ],
  },
  terms: {
    title: 'Nutzungsbedingungen',
    intro: 'Was Sie von IMI Password Desk erwarten dürfen, und was von Ihnen erwartet wird.',
    sections: [
      {
        heading: 'Wofür es da ist',
        paragraphs: [
          'Der Assistent ist für alle da, die IMI nutzen, administrieren oder koordinieren, und für die IT-Stellen ihrer Postfächer. Er hilft, dass eine fehlende Passwort-E-Mail von IMI die Person erreicht, für die sie bestimmt ist. Er ist kein Teil von IMI und kein Dienst der Europäischen Kommission.',
        ],
        points: [],
      },
      {
        heading: 'Womit Sie einverstanden sind',
        paragraphs: [],
        points: [
          'Sie fragen nur für Personen, die Sie betreuen, oder für sich selbst.',
          'Sie sagen, was wahr ist: Ein neues Passwort macht das jetzige unbrauchbar, fordern Sie es also nur an, wenn die E-Mail nicht angekommen ist.',
          'Sie schreiben nie ein Passwort in einen Chat, in eine E-Mail an eine IT-Stelle oder in ein Formular. Niemand wird Sie hier danach fragen.',
          'Sie lesen eine Anfrage an eine IT-Stelle, bevor Sie sie senden: Sie geht in Ihrem Namen hinaus.',
        ],
      },
      {
        heading: 'Was nicht zugesagt werden kann',
        paragraphs: [
          'Ob eine E-Mail ankommt, hängt von Mailservern ab, die dieser Dienst nicht betreibt. Er sagt, was er weiß und woher, und er sagt auch, wenn er es nicht weiß. Auch eine E-Mail, die ein Server angenommen hat, kann noch in einem Filter hängen bleiben.',
        ],
        points: [],
      },
      {
        heading: 'Für IT-Stellen',
        paragraphs: [
          'Eine Anfrage bittet Sie, nach einer E-Mail zu suchen und solche zuzulassen, die sich als E-Mails der Europäischen Kommission authentifizieren. Sie bittet Sie nie, einen Schutz abzuschalten, und ihr Link dient allein Ihrer Antwort. Im Zweifel fragen Sie die in der Anfrage genannte Person auf einem Weg, den Sie schon kennen.',
        ],
        points: [],
      },
      {
        heading: 'Software und Haftung',
        paragraphs: [
          'Die Software ist frei, unter der MIT-Lizenz, und wird ohne Gewährleistung bereitgestellt. Die Behörde, die diesen Dienst betreibt, kann eigene Bedingungen hinzufügen.',
        ],
        points: [],
      },
    ],
  },
};

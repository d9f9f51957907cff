import type { pages as en } from '../en/pages.ts';

export const pages: Record<keyof typeof en, string> = {
  practice: 'ÜBUNG – dies ist eine Probe. Nichts auf dieser Seite ist echt.',
  'in-english': 'In English',
  'in-own': 'Auf {language}',
  languages: 'Sprache',
  privacy: 'Datenschutz',
  terms: 'Nutzungsbedingungen',
  'more-pages': 'Weiteres',
  'error-title': 'Bitte prüfen: {title}',

  title: 'E-Mails der Europäischen Kommission an {mailbox}',
  'title.several': 'E-Mails der Europäischen Kommission an {count} Postfächer',
  reference: 'Referenz {ref}, für {authority}',
  intro:
    '{reporter} bittet Sie, nach einer E-Mail zu suchen, die nicht angekommen ist, und solche E-Mails künftig zuzulassen. Diese Seite ändert nichts, bevor Sie am Ende auf die Schaltfläche klicken.',
  'to-answer': 'Direkt zur Antwort',
  'heading.request': 'Worum es geht',
  'heading.asks': 'Worum wir bitten',
  'heading.answer': 'Ihre Antwort',
  genuine:
    'Sie zweifeln an dieser Seite? Das ist richtig so. Bitte rufen Sie, bevor Sie antworten, unter der Nummer aus Ihrem eigenen Verzeichnis an: {names}. Die Referenz {ref} steht auch in der E-Mail, die Sie hierher geführt hat. Wir bitten nie um Passwörter, Codes oder Zugang zu Ihren Systemen, und nie darum, einen Schutz abzuschalten.',

  'answers.legend': 'Was haben Sie gefunden?',
  'answer.released': 'Gefunden und freigegeben',
  'answer.released.scope': '(nur diese eine; künftige E-Mails werden weiter zurückgehalten)',
  'answer.released.effect': 'Wir fragen die betroffene Person, ob die E-Mail jetzt da ist.',
  'answer.allowed': 'Ab jetzt zugelassen',
  'answer.allowed.scope': '(auch, wenn Sie die E-Mail zusätzlich freigegeben haben)',
  'answer.allowed.effect':
    'Wir lassen eine neue E-Mail senden und sehen, ob sie ankommt. Bitte schreiben Sie unten, wie Sie sie zugelassen haben.',
  'answer.nothing': 'Nichts gefunden, hat uns nie erreicht',
  'answer.nothing.effect':
    'Wir erinnern Sie nicht mehr und suchen den Fehler auf dem Weg zu Ihnen: zuerst bei der Adresse, dann auf der Absenderseite.',
  'answer.more': 'Wir brauchen weitere Angaben',
  'answer.more.effect':
    'Ihre Frage geht an {reporter}, und Sie erhalten die Antwort als neue Anfrage. Bitte schreiben Sie sie unten auf.',
  'answer.forward': 'Nicht wir: an eine andere Adresse weiterleiten',
  'answer.forward.effect':
    'Wir senden die Anfrage dorthin, und dieser Link endet. Bitte geben Sie unten die Adresse an. Gehört sie zur Domain einer anderen Organisation, entscheiden hier zuerst Menschen.',
  'text.label': 'Anmerkung (freiwillig)',
  'text.hint':
    'Nur für „Wir brauchen weitere Angaben“ nötig. Alle, die jemanden gemeldet haben, lesen sie: bitte keine Namen von Benutzern und keine Passwörter.',
  'forward.label': 'An diese E-Mail-Adresse weiterleiten',
  'forward.hint': 'Für „Nicht wir“ nötig. Eine Adresse, etwa postmaster@behoerde.example.',
  submit: 'Diese Antwort senden',

  'error.heading': 'Noch nicht gesendet: bitte prüfen',
  'error.answer': 'Wählen Sie eine der fünf Antworten.',
  'error.text': 'Schreiben Sie, was Sie wissen müssen.',
  'error.text-long': 'Ihre Anmerkung ist zu lang: höchstens {limit, number} Zeichen.',
  'error.password':
    'Das sieht nach einem Passwort aus. Bitte nehmen Sie es heraus, und ändern Sie es, falls es noch gilt: Hier braucht niemand eines, und von Ihrem Text wurde nichts aufbewahrt.',
  'error.forward': 'Geben Sie eine E-Mail-Adresse an, etwa postmaster@behoerde.example.',
  'error.forwards':
    'Diese Anfrage wurde schon dreimal weitergeleitet. Bitte wählen Sie eine andere Antwort, oder sagen Sie es {reporter}.',
  'error.not-recorded':
    'Ihre Antwort konnte gerade nicht vermerkt werden. Bitte versuchen Sie es in einer Minute noch einmal.',

  'recorded.title': 'Danke: Ihre Antwort ist vermerkt',
  'recorded.again.title': 'Diese Anfrage ist schon beantwortet',
  'recorded.what': 'Vermerkt: „{answer}“, am {at}.',
  'recorded.by-coordinator': 'Die Koordination hat sie für Sie vermerkt.',
  'recorded.words': 'Mit dieser Anmerkung',
  'next.released':
    'Wir fragen jetzt die betroffene Person, ob die E-Mail da ist. Wenn ja, ist die Sache für Sie erledigt.',
  'next.allowed':
    'Eine neue E-Mail wird zeigen, ob es funktioniert. Wenn ja, ist die Sache für Sie erledigt.',
  'next.nothing':
    'Sie erhalten keine Erinnerungen mehr. Sollte die Suche zu Ihnen zurückführen, erhalten Sie eine neue Anfrage mit dem, was gefunden wurde.',
  'next.more': 'Die Frage liegt bei {reporter}. Die Antwort erhalten Sie als neue Anfrage per E-Mail.',
  'next.forward': 'Die Anfrage geht an die angegebene Adresse, und dieser Link gilt nicht mehr.',
  'next.forward-proposed':
    'Die angegebene Adresse liegt nicht bei einer Domain, die wir als Ihre kennen; deshalb entscheiden hier zuerst Menschen, ob dort gefragt wird. Sie erhalten dazu keine Erinnerungen mehr.',
  'next.solved': 'Es funktioniert: Die E-Mail ist angekommen. Vielen Dank.',
  'next.changed-mind':
    'War es ein Versehen? Antworten Sie auf die E-Mail, die Sie hierher geführt hat: {reporter} liest Ihre Antwort.',

  'superseded.title': 'Zu dieser Anfrage gibt es eine neuere E-Mail',
  'superseded.text':
    'Dieser Link gehört zu einer früheren E-Mail. Bitte verwenden Sie den Link in der neuesten E-Mail mit der Referenz {ref}. Wenn Sie keine haben, wurde die Anfrage vielleicht weitergeleitet; Sie können auch auf die E-Mail antworten und um den Link bitten.',
  'ended.title': 'Diese Anfrage ist abgeschlossen',
  'ended.text': 'Es ist nichts mehr zu tun. Vielen Dank.',
  'elsewhere.title': 'Diese Antwort wurde nicht vermerkt',
  'elsewhere.text':
    'Sie kam von einer anderen Seite als unserer. Bitte öffnen Sie den Link in der E-Mail mit der Referenz {ref} und antworten Sie dort.',
  'expired.title': 'Dieser Link ist abgelaufen',
  'expired.text':
    'Links gelten nur begrenzte Zeit. Für einen neuen antworten Sie auf die E-Mail, die Sie hierher geführt hat: Ihre Antwort geht an die Person, die gefragt hat. Sie können dort auch gleich mitteilen, was Sie gefunden haben; die Koordination vermerkt es.',
  'invalid.title': 'Dieser Link ist nicht gültig',
  'invalid.text':
    'Vielleicht wurde er in der E-Mail abgeschnitten. Bitte kopieren Sie die ganze Adresse des Links, oder antworten Sie auf die E-Mail und bitten Sie noch einmal darum. Wenn Ihnen niemand dazu eine E-Mail geschickt hat, ist nichts zu tun.',

  'eml.title': 'Hier gibt es noch nichts herunterzuladen',
  'eml.text':
    'Sagen Sie in Teams, dass Sie die Anfrage selbst senden; dann finden Sie unter diesem Link die E-Mail.',
};

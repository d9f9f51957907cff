import type { ignoredProbe as en } from '../en/ignored-probe.ts';

export const ignoredProbe: Record<keyof typeof en, string> = {
  'probe-asked.nobody': 'Ich habe keine Testmail gesendet, weil nicht klar war, wer darum bat.',
  'probe-asked.too-early':
    'Ich habe keine Testmail gesendet: Die E-Mail verspätet sich noch nicht, und es gibt nichts herauszufinden.',
  'probe-asked.still-watching':
    'Ich habe keine Testmail gesendet: Die E-Mail ist noch unterwegs, und ich frage, wenn ihre Zeit um ist.',
  'probe-asked.still-reading':
    'Ich habe keine Testmail gesendet: Ich lese die Adresse noch aus den Nutzerdaten.',
  'probe-asked.cannot-be-right':
    'Ich habe keine Testmail gesendet: An diese Adresse kann, so wie sie geschrieben ist, keine E-Mail gehen.',
  'probe-asked.approval-first':
    'Ich habe keine Testmail gesendet: Zuerst muss jemand den offenen Vorschlag genehmigen.',
  'probe-asked.change-under-way':
    'Ich habe keine Testmail gesendet: Die Adresse wird in diesem Augenblick geändert.',
  'probe-asked.reset-under-way':
    'Ich habe keine Testmail gesendet: In diesem Augenblick wird ein neues Passwort angefordert.',
  'probe-asked.say-reset':
    'Ich habe keine Testmail gesendet: Offen ist die Frage, ob ein neues Passwort gewünscht ist.',
  'probe-asked.closed': 'Ich habe keine Testmail gesendet, weil der Fall geschlossen ist.',
  'probe-asked.under-way': 'Ich habe keine zweite Testmail gesendet: Eine geht gerade hinaus.',
  'probe-asked.wait-for-it':
    'Ich habe keine zweite Testmail gesendet: Eine ist unterwegs. In ein paar Minuten frage ich, ob sie da ist.',
  'probe-asked.too-many':
    'Ich habe keine Testmail gesendet: Es waren schon drei an einem Tag. Bitte versuchen Sie es morgen wieder.',
  'probe-mailed.other-probe':
    'Dass eine Testmail hinausging, ändert nichts: Eine andere ist an ihre Stelle getreten.',
  'probe-mailed.closed': 'Dass eine Testmail hinausging, ändert nichts: Der Fall ist geschlossen.',
  'probe-refused.other-probe':
    'Dass eine Testmail abgewiesen wurde, ändert nichts: Eine andere ist an ihre Stelle getreten.',
  'probe-refused.closed': 'Dass eine Testmail abgewiesen wurde, ändert nichts: Der Fall ist geschlossen.',
  'probe-word-said.nobody': 'Ich habe das Wort nicht angenommen, weil nicht klar war, wer es sagte.',
  'probe-word-said.already': 'Das richtige Wort wurde schon gesagt. Trotzdem danke.',
  'probe-word-said.no-probe':
    'Hier wartet keine Testmail auf ihr Wort. Wenn Sie eine möchten, schreiben Sie „Testmail“; ihr Wort ist ein neues.',
  'probe-word-said.closed': 'Ich habe das Wort nicht angenommen, weil der Fall geschlossen ist.',
  'probe-missing.nobody':
    'Ich habe nicht vermerkt, dass die Testmail fehlt, weil nicht klar war, wer es sagte.',
  'probe-missing.no-probe': 'Hier wird auf keine Testmail gewartet, es kann also auch keine fehlen.',
  'probe-missing.closed': 'Ich habe nicht vermerkt, dass die Testmail fehlt, weil der Fall geschlossen ist.',
  'evidence-pasted.nobody': 'Ich habe das Eingefügte nicht gelesen, weil nicht klar war, von wem es kam.',
  'evidence-pasted.closed': 'Ich habe das Eingefügte nicht behalten, weil der Fall geschlossen ist.',
  'evidence-pasted.not-a-mail':
    'Ich konnte das Eingefügte weder als Bericht eines Mailservers noch als Kopf einer E-Mail lesen. Bitte fügen Sie den ganzen Text ein.',
  'evidence-pasted.other-address':
    'Das Eingefügte handelt von einer anderen Adresse als der in diesem Fall; ich habe es nicht behalten.',
  'evidence-pasted.says-nothing':
    'Das Eingefügte sagt nicht, was aus der E-Mail wurde; ich habe es nicht behalten.',
  'evidence-pasted.older-mail':
    'Das Eingefügte handelt von einer früheren E-Mail als der neuesten; ich habe es nicht behalten.',
  'evidence-pasted.known-already':
    'Ich habe das Eingefügte nicht behalten: Bei dieser E-Mail gilt für mich die Aufzeichnung der Absenderseite.',
  'evidence-pasted.already': 'Das Eingefügte habe ich schon. Trotzdem danke.',
  'evidence-pasted.not-the-sender':
    'Ich habe das Eingefügte nicht behalten: Diese E-Mail kommt nicht von der Kommission und zeigt also nichts über den Absender, der fehlt.',
  'evidence-pasted.automatic-reply':
    'Das Eingefügte ist eine automatische Antwort. Das ist keine Antwort: Noch hat niemand nachgesehen, also mache ich weiter wie bisher.',
};

import type { ignoredDeciding as en } from '../en/ignored-deciding.ts';

export const ignoredDeciding: Record<keyof typeof en, string> = {
  'approved.own-mailbox':
    'Das wurde nicht genehmigt: Die neue Adresse ist Ihr eigenes Postfach, deshalb muss jemand anderes entscheiden.',
  'address-correction-asked.own-mailbox':
    'Das habe ich nicht weitergegeben: Es ist Ihr eigenes Postfach, und das Passwort käme zu Ihnen. Bitte nennen Sie eine Adresse, die der Nutzer oder die Nutzerin selbst liest.',
  'approvers-asked.nothing-proposed': 'Im Moment muss niemand um eine Genehmigung gebeten werden.',
  'approvers-asked.other-proposal': 'Gefragt wurde zu einem früheren Vorschlag.',
  'approvers-asked.already': 'Wer genehmigen kann, wurde schon gefragt.',
  'approver-not-reached.nothing-proposed':
    'Wer nicht zu erreichen war, ist ohne Belang: Es wartet nichts auf eine Genehmigung.',
  'approver-not-reached.other-proposal':
    'Dass jemand nicht zu erreichen war, betraf einen früheren Vorschlag.',
  'approver-not-reached.not-asked': 'Wer nicht zu erreichen war, war hierzu nicht gefragt worden.',
  'approver-not-reached.already': 'Dass diese Person nicht zu erreichen war, ist schon bekannt.',
  'reporter-left.not-a-reporter': 'Es wurde nichts übergeben: Wer ging, hatte diesen Fall nicht gemeldet.',
  'reporter-left.nobody-takes-over': 'Es wurde nichts übergeben: Niemand könnte den Fall übernehmen.',
  'reporter-left.closed': 'Es wurde nichts übergeben, weil dieser Fall geschlossen ist.',
};

import type { ignoredDeciding as en } from '../en/ignored-deciding.ts';

export const ignoredDeciding: Record<keyof typeof en, string> = {
  'approved.own-mailbox':
    'No ha quedado aprobado: la dirección nueva es su propio buzón, así que lo tiene que decidir otra persona.',
  'address-correction-asked.own-mailbox':
    'No lo he tramitado: es su propio buzón, y la contraseña le llegaría a usted. Indique, por favor, una dirección que lea el usuario.',
  'approvers-asked.nothing-proposed': 'Ahora mismo no hace falta pedir ninguna aprobación.',
  'approvers-asked.other-proposal': 'A quienes pueden aprobar se les preguntó por una propuesta anterior.',
  'approvers-asked.already': 'Ya se les ha preguntado a quienes pueden aprobar.',
  'approver-not-reached.nothing-proposed':
    'No importa a quién no se pudo localizar: no hay nada pendiente de aprobación.',
  'approver-not-reached.other-proposal':
    'Que no se localizara a alguien se refería a una propuesta anterior.',
  'approver-not-reached.not-asked': 'A quien no se pudo localizar no se le había pedido que aprobara esto.',
  'approver-not-reached.already': 'Ya consta que no se pudo localizar a esta persona.',
  'reporter-left.not-a-reporter': 'No se ha traspasado nada: quien se fue no había avisado de este caso.',
  'reporter-left.nobody-takes-over':
    'No se ha traspasado nada: no hay nadie que pueda hacerse cargo del caso.',
  'reporter-left.closed': 'No se ha traspasado nada, porque este caso está cerrado.',
};

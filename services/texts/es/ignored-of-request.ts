import type { ignoredOfRequest as en } from '../en/ignored-of-request.ts';

export const ignoredOfRequest: Record<keyof typeof en, string> = {
  'it-answered.already':
    'No he anotado una segunda respuesta del servicio informático: ya guardo una para esta petición.',
  'it-answered.closed':
    'No he hecho nada con esa respuesta del servicio informático, porque el caso está cerrado.',
  'it-answered.no-request':
    'No he anotado ninguna respuesta, porque en este caso no se ha preguntado al servicio informático.',
  'it-answered.other-round': 'No he anotado esa respuesta: es de una petición anterior.',
  'it-answered.sender-not-it':
    'No lo he anotado: ahora la pregunta es para quien envía. Su respuesta puede ser «liberado» o «permitido».',
  'it-reminded.already': 'Ese recordatorio al servicio informático ya está anotado.',
  'it-reminded.not-with-it': 'Ese recordatorio no cambia nada aquí: ya no le toca al servicio informático.',
  'it-reminded.other-round': 'Ese recordatorio es de una petición anterior.',
  'it-silent.not-with-it': 'Que el servicio informático no contestara no cambia nada aquí: ya no le toca.',
  'it-silent.other-round': 'Que el servicio informático no contestara es de una petición anterior.',
  'request-mailed.already': 'Que la petición ha salido ya está anotado.',
  'request-mailed.not-with-it':
    'Que haya salido una petición no cambia nada aquí: ya no le toca al servicio informático.',
  'request-mailed.other-round': 'Que haya salido una petición es de una anterior.',
  'request-mail-failed.not-with-it':
    'Que una petición no se pudiera enviar no cambia nada aquí: ya no le toca al servicio informático.',
  'request-mail-failed.other-round': 'Que una petición no se pudiera enviar es de una anterior.',
  'user-read.not-asked':
    'En este punto no se había preguntado qué dice la ficha, así que no ha cambiado nada.',
  'user-unavailable.closed': 'Que el usuario falte o esté desactivado no cambia nada: el caso está cerrado.',
  'user-read.already': 'La ficha del usuario ya estaba leída, así que nada ha cambiado.',
  'mail-failed.not-mailing':
    'Que un correo no se pudiera enviar no cambia nada: no hay ningún correo al servicio informático en camino.',
  'mail-seen.not-watching':
    'En este punto no se había preguntado qué fue del correo, así que no ha cambiado nada.',
  'mail-seen.other-mail': 'Lo que se ha sabido es de un correo anterior, así que no ha cambiado nada.',
  'reset-done.not-resetting':
    'Se comunicó una contraseña nueva cuando no se había pedido ninguna, así que no ha cambiado nada.',
  'reset-refused.not-resetting':
    'Se comunicó que se negaba una contraseña cuando no se había pedido ninguna, así que no ha cambiado nada.',
  'address-changed.not-changing':
    'Se comunicó un cambio de dirección cuando no se había pedido ninguno, así que no ha cambiado nada.',
  'address-change-refused.not-changing':
    'Se comunicó que se negaba una dirección cuando no se había pedido ninguna, así que no ha cambiado nada.',
  'effect-delayed.already-said': 'Que un paso tiene que esperar ya se ha dicho.',
  'effect-delayed.closed': 'Que un paso tenga que esperar no cambia nada: el caso está cerrado.',
  'effect-failed.not-waiting': 'Que un paso fallara no cambia nada aquí: el caso ya no lo espera.',
  'due.effect-under-way': 'Ha llegado el momento, pero un paso se está dando todavía.',
  'due.not-waiting': 'Ha llegado el momento, pero ya nadie espera la respuesta del servicio informático.',
  'due.not-yet': 'Todavía no es el momento.',
  'answered.already': 'La respuesta no se ha anotado: ya hay una.',
  'answered.ended': 'La respuesta no se ha anotado: la petición ha terminado y ya nadie la espera.',
  'answered.no-forward-address': 'La petición no se ha pasado a nadie: falta la dirección.',
  'answered.superseded':
    'La respuesta no se ha anotado: es de una petición anterior, o la petición se pasó a otros.',
  'answered.too-many-forwards':
    'La petición no se ha pasado a nadie: eso ya se hizo tres veces. Ahora una persona tiene que averiguar quién se encarga.',
  'ended.already': 'La petición al servicio informático ya ha terminado.',
  'insist.already': 'Al servicio informático ya se le envían recordatorios.',
  'insist.not-waiting':
    'No se recuerda nada al servicio informático: nadie espera su respuesta, o la petición se envió a mano.',
  'insist.other-round': 'Eso era para una petición anterior.',
  'mail-failed.other-round': 'Que un correo no se pudiera enviar es de una petición anterior.',
  'mailed.already': 'Que este correo al servicio informático ha salido ya está anotado.',
  'mailed.other-round': 'Que haya salido un correo al servicio informático es de una petición anterior.',
  'paused.nothing-to-pause':
    'No había nada que pausar: en este momento no se envían recordatorios al servicio informático.',
  'paused.already': 'Los recordatorios al servicio informático ya están en pausa hasta ese mismo día.',
  'auto-replied.not-waiting':
    'No he guardado esa respuesta automática: ahora mismo nadie espera una respuesta del servicio informático.',
  'remind-now.not-waiting':
    'No se ha recordado nada al servicio informático: en este momento nadie espera su respuesta.',
  'solved.already': 'El servicio informático ya sabe que funciona.',
  'solved.never-mailed': 'No he dicho al servicio informático que funciona: no tiene ningún correo mío.',
  'solved.others-wait':
    'Digo al servicio informático que funciona cuando todas las personas de la petición tengan el correo.',
  'round-opened.already': 'Esa petición al servicio informático ya estaba abierta.',
};

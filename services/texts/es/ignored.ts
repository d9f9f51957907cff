import type { ignored as en } from '../en/ignored.ts';
import { ignoredDeciding } from './ignored-deciding.ts';
import { ignoredLoan } from './ignored-loan.ts';
import { ignoredOfRequest } from './ignored-of-request.ts';
import { ignoredProbe } from './ignored-probe.ts';
import { ignoredTogether } from './ignored-together.ts';

export const ignored: Record<keyof typeof en, string> = {
  ...ignoredDeciding,
  ...ignoredOfRequest,
  ...ignoredProbe,
  ...ignoredLoan,
  ...ignoredTogether,
  'said-arrived.already-solved': 'Me alegro, pero para mí no es nuevo: este caso ya está resuelto.',
  'said-arrived.closed': 'No he anotado que el correo llegó, porque este caso terminó de otra manera.',
  'said-arrived.on-loan':
    'Bien, pero con eso no cierro el caso: el correo llegó a un buzón temporal, y antes tiene que funcionar el oficial. «devolver» empieza con un correo de prueba.',
  'said-not-arrived.address-first':
    'Anotado, y no se pierde nada. Pero no he empezado nada nuevo, porque antes hay que comprobar la dirección.',
  'said-not-arrived.approval-first':
    'Anotado. Pero no he empezado nada nuevo, porque antes alguien tiene que aprobar la última propuesta.',
  'said-not-arrived.ask-for-it-first':
    'Todavía no puede haber llegado nada, así que no he cambiado nada: antes hay que pedirlo en la página de EU Login.',
  'said-not-arrived.change-under-way':
    'No he empezado nada nuevo, porque la dirección se está cambiando en este mismo momento.',
  'said-not-arrived.ended':
    'No he vuelto a abrir el caso: no hay ningún usuario activo al que enviar una contraseña.',
  'said-not-arrived.held-by-sender':
    'Lo sé, y no he empezado nada nuevo: el correo está parado en quien lo envía, que tiene que mirarlo antes.',
  'said-not-arrived.mailbox-full':
    'Lo sé, y no he empezado nada nuevo: mientras el buzón esté lleno, otro correo también sería rechazado.',
  'said-not-arrived.needs-coordinator':
    'Lo sé, y no he empezado nada nuevo: un coordinador tiene que decidir cómo se sigue.',
  'said-not-arrived.nobody': 'No he anotado que falta el correo, porque no puedo saber quién lo dice.',
  'said-not-arrived.own-mailbox':
    'Lo sé, y no he empezado nada nuevo: un buzón personal no tiene servicio informático al que preguntar.',
  'said-not-arrived.reset-under-way':
    'No he empezado nada nuevo, porque en este mismo momento se está pidiendo una contraseña nueva.',
  'said-not-arrived.say-reset':
    'Todavía no he pedido una contraseña nueva, porque anularía la actual. Para eso hace falta que diga claramente «restablecer».',
  'said-not-arrived.send-the-request':
    'Lo sé, y no he empezado nada nuevo: la petición al servicio informático está escrita y espera a que se envíe.',
  'said-not-arrived.still-watching':
    'Es un poco pronto: el correo todavía puede llegar, así que aún no he empezado otra cosa.',
  'said-not-arrived.too-early':
    'Es pronto para darlo por perdido: todavía puede llegar solo, así que no he pedido una contraseña nueva.',
  'said-not-arrived.with-it':
    'Lo sé, y no he empezado nada nuevo: lo está buscando el servicio informático, o debería.',
  'address-confirmed.answer-first':
    'No he dado la dirección por correcta, porque antes hay otra pregunta: ¿ha llegado el correo?',
  'address-confirmed.approval-first':
    'No he dado la dirección por correcta, porque una propuesta espera aprobación.',
  'address-confirmed.ask-for-it-first':
    'No he dado la dirección por correcta, porque antes hay que pedir el correo en la página de EU Login.',
  'address-confirmed.cannot-be-right':
    'No lo he aceptado: a una dirección con esa forma no puede llegar ningún correo, así que hay que corregirla.',
  'address-confirmed.change-under-way':
    'No he dado la dirección por correcta, porque se está cambiando en este mismo momento.',
  'address-confirmed.closed': 'No he dado la dirección por correcta, porque este caso está cerrado.',
  'address-confirmed.held-by-sender':
    'Es bueno saberlo, pero ahora la cuestión no es la dirección: el correo está parado en quien lo envía.',
  'address-confirmed.mailbox-full':
    'Es bueno saberlo, pero ahora la cuestión no es la dirección: el buzón está lleno.',
  'address-confirmed.needs-coordinator':
    'Es bueno saberlo, pero la dirección sola no ayuda ahora: tiene que decidir un coordinador.',
  'address-confirmed.nobody': 'No he dado la dirección por correcta, porque no puedo saber quién lo dice.',
  'address-confirmed.not-asked':
    'Es bueno saberlo, pero la dirección no está en duda, así que no ha cambiado nada.',
  'address-confirmed.other-address':
    'No lo he anotado: en la ficha ya no figura la dirección que ha confirmado. Mírela otra vez, por favor.',
  'address-confirmed.own-mailbox':
    'Es bueno saberlo, pero ahora la cuestión no es la dirección: hay que encontrar el correo en el buzón personal.',
  'address-confirmed.reset-under-way':
    'No he dado la dirección por correcta, porque ya se está pidiendo una contraseña nueva.',
  'address-confirmed.say-reset':
    'Bien, pero con eso no se pide una contraseña nueva: anularía la actual, así que hace falta un claro «restablecer».',
  'address-confirmed.send-the-request':
    'Es bueno saberlo, pero la dirección ya está aclarada: lo que falta es la petición al servicio informático.',
  'address-confirmed.still-reading':
    'Un momento: todavía estoy leyendo la ficha del usuario y no puedo saber a qué dirección se refiere.',
  'address-confirmed.still-watching':
    'Es bueno saberlo, pero el correo ya se pidió para esa dirección, así que no ha cambiado nada.',
  'address-confirmed.with-it':
    'Es bueno saberlo, pero la dirección ya está aclarada: la petición la tiene ahora el servicio informático.',
  'address-correction-asked.already-proposed':
    'No he cambiado nada: justo esa dirección ya espera aprobación.',
  'address-correction-asked.change-under-way':
    'No he tomado esa dirección, porque en este mismo momento se está haciendo otro cambio.',
  'address-correction-asked.closed':
    'No he tomado esa dirección, porque este caso está cerrado. Antes habría que abrirlo otra vez.',
  'address-correction-asked.nobody': 'No he tomado esa dirección, porque no puedo saber quién lo pide.',
  'address-correction-asked.reset-under-way':
    'No he tomado esa dirección, porque en este mismo momento se está pidiendo un correo para la actual.',
  'address-correction-asked.same': 'No he cambiado nada: esa es la dirección que ya figura en la ficha.',
  'address-correction-asked.still-reading':
    'Un momento: todavía estoy leyendo la ficha del usuario, así que aún no he tomado esa dirección. Escríbala otra vez enseguida.',
  'address-correction-asked.still-watching':
    'Todavía no he tomado esa dirección: hay un correo en camino a la actual, y primero pregunto por él.',
  'address-correction-asked.unusable':
    'No he tomado esa dirección, porque no se puede usar: está mal escrita, no recibe correo o es de un proveedor de usar y tirar.',
  'reset-asked.address-first':
    'Todavía no he pedido una contraseña nueva: antes hay que confirmar la dirección, para que no la reciba otra persona.',
  'reset-asked.answer-first':
    'Todavía no he pedido una contraseña nueva: antes dígame, por favor, si llegó el correo.',
  'reset-asked.approval-first':
    'No he pedido una contraseña nueva, porque antes hay que aprobar o rechazar una propuesta.',
  'reset-asked.change-under-way':
    'Todavía no he pedido una contraseña nueva, porque la dirección se está cambiando en este mismo momento.',
  'reset-asked.closed': 'No he pedido una contraseña nueva, porque este caso está cerrado.',
  'reset-asked.nobody': 'No he pedido una contraseña nueva, porque no puedo saber quién la quiere.',
  'reset-asked.reset-under-way': 'No la he pedido dos veces: ya se está pidiendo una contraseña nueva.',
  'reset-asked.send-the-request':
    'No he pedido otra contraseña: su correo se perdería igual. Antes tiene que mirarlo el servicio informático.',
  'reset-asked.still-watching':
    'No he pedido otra contraseña: hay un correo en camino, y uno más anularía su contraseña.',
  'reset-asked.too-early':
    'No he pedido una contraseña nueva: la primera todavía puede llegar sola, y las dos se estorbarían.',
  'reset-asked.with-it':
    'No he pedido otra contraseña: su correo se perdería igual hasta que conteste el servicio informático.',
  'withdrawn.change-under-way':
    'No he retirado el caso, porque la dirección se está cambiando en este mismo momento. Inténtelo enseguida otra vez.',
  'withdrawn.closed': 'No había nada que retirar: este caso ya está cerrado.',
  'withdrawn.on-loan':
    'No he retirado el caso: hay un buzón temporal en uso, y antes hay que volver a poner la dirección oficial («devolver»).',
  'reopened.is-open': 'No había nada que reabrir: este caso está abierto.',
  'reopened.nobody': 'No he vuelto a abrir el caso, porque no puedo saber quién lo pide.',
  'reopened.other-case-open':
    'No he vuelto a abrir este caso, porque hay otro más reciente abierto para el mismo usuario. Siga allí, por favor.',
  'joined.already': 'Ya participa en este caso, así que no ha cambiado nada.',
  'joined.closed': 'No le he añadido a este caso, porque está cerrado.',
  'approved.expired': 'No ha quedado aprobado: se ha pasado el plazo. Se puede pedir de nuevo.',
  'approved.may-not':
    'No ha quedado aprobado: hace falta alguien que tenga a su cargo a este usuario y pueda decidirlo.',
  'approved.nothing-proposed': 'No hay nada que aprobar: la propuesta se decidió, se cambió o se retiró.',
  'approved.other-code':
    'No ha quedado aprobado: los cuatro caracteres son de otra propuesta. Mire la actual antes de decidir.',
  'approved.own-account': 'No ha quedado aprobado: nadie aprueba un cambio de su propia cuenta.',
  'approved.own-request': 'No ha quedado aprobado: hace falta una persona distinta de quien lo pidió.',
  'declined.may-not': 'No ha quedado rechazado: solo puede hacerlo quien puede aprobarlo o quien lo pidió.',
  'declined.nobody': 'No ha quedado rechazado, porque no puedo saber quién lo dice.',
  'declined.nothing-proposed': 'No hay nada que rechazar: la propuesta se decidió, se cambió o se retiró.',
  'declined.other-code':
    'No ha quedado rechazado: los cuatro caracteres son de otra propuesta. Mire antes la actual.',
  'recipient-set.already-sent':
    'No he cambiado el destinatario: la petición ya ha salido. La siguiente puede tener otro.',
  'recipient-set.no-draft':
    'No he anotado ese destinatario: en este momento no hay ninguna petición por enviar.',
  'recipient-set.nobody': 'No he cambiado el destinatario, porque no puedo saber quién lo pide.',
  'recipient-set.same': 'No ha cambiado nada: la petición ya va a esa dirección.',
  'note-set.already-sent': 'No he añadido la nota: la petición ya ha salido. Puede ir en la siguiente.',
  'note-set.no-draft': 'No he guardado la nota: no hay ninguna petición en la que ponerla.',
  'note-set.same': 'No ha cambiado nada: la nota ya dice eso.',
  'note-set.too-long':
    'No he añadido la nota: tiene más de 1000 caracteres. Dígalo más brevemente, por favor.',
  'request-sent.already': 'No he enviado la petición otra vez: ya ha salido.',
  'request-sent.draft-changed':
    'No he enviado la petición: ha cambiado desde que la vio. Léala otra vez y después envíela.',
  'request-sent.no-draft': 'No he enviado nada: en este momento no hay ninguna petición por enviar.',
  'request-sent.no-recipient':
    'No he enviado la petición: todavía no tiene destinatario. Escriba «para» y la dirección del servicio informático.',
  'request-sent.nobody': 'No he enviado la petición, porque no puedo saber quién lo pide.',
  'request-taken.already': 'No he anotado nada nuevo: la petición ya ha salido.',
  'request-taken.draft-changed':
    'No he anotado que la envía usted: el texto ha cambiado desde que lo vio. Tome el nuevo, por favor.',
  'request-taken.no-draft':
    'No he anotado nada: en este momento no hay ninguna petición que usted pueda enviar.',
  'request-taken.no-recipient':
    'No he anotado que la envía usted: la petición todavía no tiene destinatario. Escriba «para» y la dirección del servicio informático.',
  'request-taken.nobody': 'No he anotado que se envía a mano, porque no puedo saber quién lo dice.',
  'loan-asked.already': 'No he pedido un buzón temporal: ya hay uno en uso.',
  'loan-asked.closed': 'No he pedido un buzón temporal, porque este caso está cerrado.',
  'loan-asked.nobody': 'No he pedido un buzón temporal, porque no puedo saber quién lo quiere.',
  'loan-asked.only-while-with-it':
    'No he pedido un buzón temporal: solo es para cuando ya se ha preguntado al servicio informático y tarda.',
  'loan-asked.same': 'No he pedido un buzón temporal: esa es la dirección que ya figura en la ficha.',
  'loan-asked.switched-off': 'No he pedido un buzón temporal: aquí no están permitidos.',
  'loan-asked.unusable': 'No he pedido ese buzón temporal: la dirección está mal escrita o no recibe correo.',
  'recipient-set.approval-first':
    'No he cambiado el destinatario: antes alguien tiene que aprobar la última propuesta.',
  'note-set.approval-first': 'No he guardado la nota: antes alguien tiene que aprobar la última propuesta.',
  'request-sent.approval-first': 'No he enviado nada: antes alguien tiene que aprobar la última propuesta.',
  'request-taken.approval-first':
    'No he anotado nada: antes de que usted envíe la petición, alguien tiene que aprobar la última propuesta.',
  'loan-asked.approval-first':
    'No he pedido un buzón temporal: antes alguien tiene que aprobar la última propuesta.',
  'loan-return-asked.approval-first':
    'Todavía no he repuesto la dirección oficial: antes alguien tiene que aprobar la última propuesta.',
  'loan-return-asked.no-loan':
    'No hay nada que devolver: no hay ningún buzón temporal en uso, o no en este punto.',
  'loan-return-asked.still-watching':
    'Todavía no he devuelto la dirección oficial: hay un correo en camino a la actual, y primero pregunto por él.',
  'loan-return-asked.reset-under-way':
    'No he empezado a devolver la dirección oficial, porque en este mismo momento se está pidiendo una contraseña nueva.',
  'loan-return-asked.closed': 'No he devuelto ninguna dirección, porque este caso está cerrado.',
  'loan-return-asked.change-under-way':
    'No he empezado a devolver la dirección oficial, porque en este mismo momento se está cambiando una dirección.',
  'loan-return-asked.nobody':
    'No he vuelto a poner la dirección oficial, porque no puedo saber quién lo pide.',
};

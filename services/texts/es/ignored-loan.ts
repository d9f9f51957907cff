import type { ignoredLoan as en } from '../en/ignored-loan.ts';

export const ignoredLoan: Record<keyof typeof en, string> = {
  'said-arrived.not-proved-yet':
    'Bien, pero con eso no cierro el caso: la dirección oficial está de nuevo en la ficha, y ningún correo ha mostrado aún que funcione. «restablecer» envía uno.',
  'address-correction-asked.say-return':
    'No he puesto esa dirección en la ficha: es la oficial, y antes hay que probar su buzón. «devolver» envía el correo de prueba.',
  'address-correction-asked.coordinator-names-it':
    'No he cambiado nada: mientras hay un buzón temporal en uso, solo un coordinador puede indicar otra dirección oficial, del dominio propio de la autoridad.',
  'address-correction-asked.loans-off':
    'No he cambiado nada: aquí ya no se permiten buzones temporales, así que ninguno ocupa el lugar del actual.',
  'address-correction-asked.others-mailbox':
    'No he cambiado nada: ese buzón es conocido como de otra persona, y allí se leería una contraseña.',
  'approved.loans-off': 'No he prestado ese buzón: aquí ya no se permiten buzones temporales.',
  'loan-asked.disposable':
    'No he pedido ese buzón temporal: un buzón de usar y tirar lo puede leer cualquiera, y nunca se usan.',
  'loan-asked.own-domain':
    'No he pedido un buzón temporal: esa dirección es del dominio propio de la autoridad, que es mejor. Escriba «corregir» y la dirección; un coordinador puede ponerla sin nadie más.',
  'loan-asked.own-mailbox':
    'No he pedido ese buzón temporal: es el suyo, y nadie toma prestada la cuenta de otra persona.',
  'loan-asked.others-mailbox':
    'No he pedido ese buzón temporal: es conocido como de otra persona, y allí se leería una contraseña.',
  'loan-asked.no-reason':
    'Todavía no he pedido un buzón temporal: quien decide necesita un motivo. Escriba uno breve detrás de la dirección.',
  'loan-asked.in-the-past':
    'No he pedido un buzón temporal: ese final no está en el futuro. Elija un día posterior.',
  'loan-asked.too-long':
    'No he pedido un buzón temporal: ese final queda demasiado lejos para algo temporal. Elija un día anterior; después se puede prorrogar.',
  'loan-asked.consent-first':
    'Eso ya lo tengo, y espero su palabra: lea lo que escribí al respecto y luego escriba «consentir», o «rechazar».',
  'loan-consented.nobody': 'No he pedido la aprobación a nadie, porque no puedo saber quién lo ha leído.',
  'loan-consented.nothing-asked':
    'No hay nada que consentir: nadie ha pedido un buzón temporal, o ya está resuelto.',
  'loan-consented.not-yours':
    'No he pedido la aprobación a nadie: solo quien pidió el buzón temporal puede decir que lo ha leído.',
  'loan-consented.switched-off':
    'No he pedido la aprobación a nadie: aquí ya no se permiten buzones temporales.',
  'loan-consented.too-old':
    'No he pedido la aprobación a nadie: ha pasado demasiado tiempo. Pida el buzón temporal otra vez.',
  'loan-consented.not-now':
    'No he pedido la aprobación a nadie: el caso ha seguido adelante, y un buzón temporal es solo para mientras se pregunta al servicio informático.',
  'loan-consented.closed': 'No he pedido la aprobación a nadie, porque este caso está cerrado.',
  'loan-extended.nobody': 'No he prorrogado el buzón temporal, porque no puedo saber quién lo pide.',
  'loan-extended.no-loan': 'No hay nada que prorrogar: no hay ningún buzón temporal en uso.',
  'loan-extended.switched-off':
    'No he prorrogado el buzón temporal: aquí ya no se permiten. Se le puede poner fin con «devolver».',
  'loan-extended.may-not':
    'No he prorrogado el buzón temporal: eso es cosa de un coordinador de esta autoridad, y nadie prorroga el suyo.',
  'loan-extended.own-request':
    'No he prorrogado el buzón temporal: lo pidió usted, así que tiene que hacerlo otro coordinador o el nacional.',
  'loan-extended.own-mailbox': 'No he prorrogado el buzón temporal: el buzón en uso es el suyo.',
  'loan-extended.not-later':
    'No he prorrogado el buzón temporal: eso no es al menos un día después de cuando ya termina.',
  'loan-extended.too-long':
    'No he prorrogado el buzón temporal: ese final queda demasiado lejos. Elija un día anterior; se puede prorrogar otra vez.',
  'loan-extended.closed': 'No he prorrogado nada, porque este caso está cerrado.',
  'loan-return-asked.word-first':
    'El correo de prueba al buzón oficial ha salido, y espero su palabra: escriba «palabra» y sus cuatro letras, o «sin palabra».',
  'loan-return-asked.too-many-probes':
    'No he repuesto la dirección oficial: su buzón no está probado, y ya hubo tres correos de prueba en un día. Inténtelo de nuevo mañana.',
  'request-sent.too-many':
    'No la he enviado: en las últimas 24 horas han salido cinco peticiones de este caso. Mañana puedo enviar la siguiente; hasta entonces, llame a la unidad de informática, por favor.',
  'request-taken.too-many':
    'No lo he anotado: en las últimas 24 horas han salido cinco peticiones de este caso. La siguiente, mañana; hasta entonces, llame a la unidad de informática, por favor.',
  'loan-extended.national-only':
    'No he prorrogado el buzón temporal: ya se ha prorrogado dos veces, así que ahora solo puede hacerlo la coordinación nacional. Con «devolver» se termina.',
  'reset-asked.loan-over':
    'No he pedido una contraseña nueva: iría a un buzón temporal cuyo plazo ha terminado. Antes, la coordinación lo termina con «devolver» o lo prorroga con «prorrogar».',
  'address-confirmed.loan-over':
    'No he pedido una contraseña nueva: este es un buzón temporal cuyo plazo ha terminado. Antes, la coordinación lo termina con «devolver» o lo prorroga con «prorrogar».',
  'approved.loan-over':
    'No he pedido una contraseña nueva: el plazo del buzón temporal ha terminado. Termínelo antes con «devolver» o prorróguelo con «prorrogar», por favor.',
};

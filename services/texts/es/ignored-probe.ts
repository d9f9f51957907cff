import type { ignoredProbe as en } from '../en/ignored-probe.ts';

export const ignoredProbe: Record<keyof typeof en, string> = {
  'probe-asked.nobody': 'No he enviado ningún correo de prueba, porque no estaba claro quién lo pedía.',
  'probe-asked.too-early':
    'No he enviado ningún correo de prueba: el correo todavía no se retrasa y no hay nada que averiguar.',
  'probe-asked.still-watching':
    'No he enviado ningún correo de prueba: el correo sigue en camino, y pregunto cuando pase su tiempo.',
  'probe-asked.still-reading':
    'No he enviado ningún correo de prueba: todavía estoy leyendo la dirección en la ficha.',
  'probe-asked.cannot-be-right':
    'No he enviado ningún correo de prueba: a esta dirección, tal como está escrita, no puede ir ningún correo.',
  'probe-asked.approval-first':
    'No he enviado ningún correo de prueba: antes alguien tiene que aprobar la propuesta abierta.',
  'probe-asked.change-under-way':
    'No he enviado ningún correo de prueba: la dirección se está cambiando en este momento.',
  'probe-asked.reset-under-way':
    'No he enviado ningún correo de prueba: se está pidiendo una contraseña nueva en este momento.',
  'probe-asked.say-reset':
    'No he enviado ningún correo de prueba: la pregunta abierta es si se quiere una contraseña nueva.',
  'probe-asked.closed': 'No he enviado ningún correo de prueba, porque el caso está cerrado.',
  'probe-asked.under-way': 'No he enviado un segundo correo de prueba: uno está a punto de salir.',
  'probe-asked.wait-for-it':
    'No he enviado un segundo correo de prueba: uno está en camino. Dentro de unos minutos pregunto si está.',
  'probe-asked.too-many':
    'No he enviado ningún correo de prueba: ya hubo tres en un día. Inténtelo de nuevo mañana.',
  'probe-mailed.other-probe': 'Que saliera un correo de prueba no cambia nada: otro ocupa su lugar.',
  'probe-mailed.closed': 'Que saliera un correo de prueba no cambia nada: el caso está cerrado.',
  'probe-refused.other-probe': 'Que se rechazara un correo de prueba no cambia nada: otro ocupa su lugar.',
  'probe-refused.closed': 'Que se rechazara un correo de prueba no cambia nada: el caso está cerrado.',
  'probe-word-said.nobody': 'No he tomado esa palabra, porque no estaba claro quién la decía.',
  'probe-word-said.already': 'La palabra correcta ya se había dicho. Gracias de todos modos.',
  'probe-word-said.no-probe':
    'Aquí ningún correo de prueba espera su palabra. Si quiere uno, escriba «prueba»; su palabra será nueva.',
  'probe-word-said.closed': 'No he tomado esa palabra, porque el caso está cerrado.',
  'probe-missing.nobody':
    'No he anotado que falta el correo de prueba, porque no estaba claro quién lo decía.',
  'probe-missing.no-probe': 'Aquí no se espera ningún correo de prueba, así que no puede faltar ninguno.',
  'probe-missing.closed': 'No he anotado que falta el correo de prueba, porque el caso está cerrado.',
  'evidence-pasted.nobody': 'No he leído lo pegado, porque no estaba claro quién lo pegaba.',
  'evidence-pasted.closed': 'No he guardado lo pegado, porque el caso está cerrado.',
  'evidence-pasted.not-a-mail':
    'No he podido leer lo pegado como informe de un servidor de correo ni como cabecera de un correo. Pegue todo su texto.',
  'evidence-pasted.other-address':
    'Lo pegado trata de otra dirección que la de este caso, así que no lo he guardado.',
  'evidence-pasted.says-nothing': 'Lo pegado no dice qué fue del correo, así que no lo he guardado.',
  'evidence-pasted.older-mail':
    'Lo pegado trata de un correo anterior al más reciente, así que no lo he guardado.',
  'evidence-pasted.known-already':
    'No he guardado lo pegado: sobre este correo me guío por el propio registro del remitente.',
  'evidence-pasted.already': 'Ya tengo lo que se ha pegado. Gracias de todos modos.',
  'evidence-pasted.not-the-sender':
    'No he guardado lo pegado: ese correo no viene de la Comisión, así que no muestra nada del remitente que falta.',
  'evidence-pasted.automatic-reply':
    'Lo pegado es una respuesta automática. No es una contestación: nadie ha mirado todavía, así que sigo como antes.',
};

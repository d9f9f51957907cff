import type { tellIt as en } from '../en/tell-it.ts';

/** Whose word the answer is: IT's, that of who recorded it, or of whoever has the link. */
const ANSWERED =
  '{source, select, recorded {{self, select, yes {Usted ha} other {{who} ha}} anotado que el servicio informático ha contestado} link {Quien tiene el enlace de la petición ha contestado} other {El servicio informático ha contestado}} sobre {user}:';

function words(none: string): string {
  return `{said, select, yes { {source, select, recorded {Lo anotado:} other {Escribe:}}\n\n«{text}»\n\n} other {${none}}}`;
}

const WORDS = words(' ');

export const tellIt: Record<keyof typeof en, string> = {
  'draft.no-recipient':
    '**Todavía no se ha enviado nada.** Esta es la petición al servicio informático por {user}: léala, por favor. **No tengo la dirección de su servicio informático** ({authority}). Escriba «para {ref}» y su dirección. Si nadie la conoce, puede servir «postmaster@» y el dominio del buzón.',
  'draft.accepted-not-arrived':
    '**Todavía no se ha enviado nada.** Esta es la petición a {to} por {user}: léala, por favor. El servidor de correo de allí aceptó el correo, así que es probable que lo retenga un filtro, y solo el servicio informático puede verlo. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted, «para {ref}» y una dirección para otro destinatario.',
  'draft.refused-by-policy':
    '**Todavía no se ha enviado nada.** Esta es la petición a {to} por {user}: léala, por favor. Un filtro de allí rechazó el correo, y solo el servicio informático puede dejarlo entrar. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted, «para {ref}» y una dirección para otro destinatario.',
  'draft.refused-as-unknown':
    '**Todavía no se ha enviado nada.** Esta es la petición a {to} por {user}: léala, por favor. Usted dice que la dirección es correcta, pero el servidor de correo de allí no la conoce. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted, «para {ref}» y una dirección para otro destinatario.',
  'draft.refused-otherwise':
    '**Todavía no se ha enviado nada.** Esta es la petición a {to} por {user}: léala, por favor. El servidor de correo de allí rechazó el correo, y solo el servicio informático puede averiguar por qué. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted, «para {ref}» y una dirección para otro destinatario.',
  'draft.still-deferred':
    '**Todavía no se ha enviado nada.** Esta es la petición a {to} por {user}: léala, por favor. El servidor de correo de allí sigue aplazando el correo, más tiempo de lo habitual. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted, «para {ref}» y una dirección para otro destinatario.',
  'draft.nothing-known':
    '**Todavía no se ha enviado nada.** Esta es la petición a {to} por {user}: léala, por favor. **Probablemente** los correos de IMI no llegan: el nuevo no ha llegado, y nadie puede decirme qué ha sido de él. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted. Si el correo llega con retraso, diga «llegó {ref}».',
  'draft.released-not-arrived':
    '**Todavía no se ha enviado nada.** Esta es la siguiente petición a {to} por {user}, con lo que ya se probó: léala, por favor. Según la respuesta se dejó pasar el correo, pero no está en el buzón. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted, «para {ref}» y una dirección para otro destinatario.',
  'draft.it-asks-more':
    '**Todavía no se ha enviado nada.** Hace falta saber algo más antes de seguir con el correo de {user}. **Contéstele, por favor**: escriba «nota {ref}» y su respuesta, y la pongo en esta petición a {to}. Léala; después «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted.',
  'draft.it-forwards':
    '**Todavía no se ha enviado nada.** Según la respuesta, el correo de {user} deben buscarlo otros. Esta es la petición para ellos, pero todavía va a {to}. Escriba «para {ref}» y la dirección de ellos; una que no conozco necesita la aprobación de un coordinador. Léala; después «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted.',
  'draft.for-others':
    '**Todavía no se ha enviado nada.** Esta es la petición por {user} para las personas que nombra la respuesta, a {to}: léala, por favor. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted, «para {ref}» y una dirección para otro destinatario.',
  'draft.could-not-be-mailed':
    'La petición por {user} **no se pudo enviar** a {to}: el servidor de correo la rechazó y dijo:\n\n«{question}»\n\nCompruebe esa dirección; «para {ref}» y una dirección la cambia. Después «enviar {ref}» lo intenta de nuevo, o «lo envío yo {ref}» si la envía usted.',
  'draft.confirmed':
    '**Todavía no se ha enviado nada.** La petición al servicio informático está lista: léala, por favor. Ha pasado tiempo suficiente, y **los correos de IMI no llegan a {user}**. «borrador {ref}» la muestra, «enviar {ref}» la envía. Si el correo ha llegado a pesar de todo, diga «llegó {ref}».',
  'request.sending': 'Estoy enviando la petición por {user} a {to} y le digo cuándo ha salido. ({ref})',
  'request.taken':
    'Bien, **usted envía la petición por {user} a {to}**. «borrador {ref}» muestra el texto. Entonces no recuerdo nada al servicio informático, porque el correo es suyo. Cuando conteste, un coordinador puede registrarlo con «respuesta {ref}». Si el correo llega, diga «llegó {ref}».',
  'request.mailed':
    '**La petición por {user} ha salido.** Se envió a {to} el {at}{copy, select, own {. Trata de varios buzones del dominio, así que nadie que comunicó un caso va en copia: cada cual recibe un correo propio} other {, con copia a quien comunicó el caso}}. Ahora le toca al servicio informático, que puede contestar sin cuenta. Se lo recuerdo en días laborables y le digo lo que conteste. Si el correo llega entretanto, diga «llegó {ref}».',
  'request.confirmed':
    'Ha pasado tiempo suficiente: el correo para {user} sigue faltando, así que **ya es seguro que hay un problema**. {by, select, assistant {Desde ahora se lo recuerdo al servicio informático en días laborables hasta que alguien conteste.} other {La petición la envió usted, así que recuérdesela usted también.}} Si el correo ha llegado a pesar de todo, diga «llegó {ref}».',
  'it-reminded.by-person':
    'El servicio informático aún no ha contestado sobre **{user}**. La petición la envió usted, así que, por favor, escriba de nuevo a {to} en el mismo hilo, o llámelos. Cuando contesten, dígaselo a quien coordina, que lo anotará. ({ref})',
  'it-reminded.it-unit':
    'El servicio informático todavía no ha contestado sobre {user}. **Se lo he recordado**, {count, plural, one {por primera vez} other {ya # veces}}, y sigo haciéndolo en días laborables. Si el correo ha llegado, diga «llegó {ref}».',
  'it-reminded.it-unit-and-coordinator':
    'El servicio informático sigue sin contestar sobre {user}. Se lo he recordado ya {count, plural, one {una vez} other {# veces}}, y **esta vez también se ha avisado al coordinador**. Si el correo ha llegado, diga «llegó {ref}».',
  'it-reminded.national-coordinator':
    'El servicio informático sigue sin contestar sobre {user}. Se lo he recordado ya {count, plural, one {una vez} other {# veces}}, y **esta vez también se ha avisado al coordinador nacional**. Si el correo ha llegado, diga «llegó {ref}».',
  'reminder-failed':
    '**No he podido enviar a {to} mi recordatorio n.º {count} sobre {user}.**{said, select, yes { El servidor de correo dice:\n\n«{reply}»\n\n} other { El servidor de correo lleva un día sin aceptarlo. }}No recuerdo nada a nadie hasta que se compruebe la dirección; el servicio informático aún puede responder con su enlace. «para {ref}» y una dirección cambia el destinatario, y «enviar {ref}» envía de nuevo la petición.',
  'it-answered.released': `**${ANSWERED} el correo se ha encontrado y se ha dejado pasar.**${WORDS}({ref})`,
  'it-answered.allowed': `**${ANSWERED} desde ahora se dejan entrar los correos de IMI.**${WORDS}Tiene que demostrarlo un correo con una contraseña nueva; es el paso siguiente. ({ref})`,
  'it-answered.nothing': `**${ANSWERED} se ha buscado y no se ha encontrado nada, el correo no llegó hasta allí.**${WORDS}Dejo de recordárselo y busco en otra parte, empezando por la dirección. ({ref})`,
  'it-answered.more': `**${ANSWERED} antes hace falta saber más.**${words(' No se dice qué; pregúntelo, por favor. ')}Le muestro la siguiente petición. ({ref})`,
  'it-answered.forward': `**${ANSWERED} la petición ha pasado a los compañeros encargados.**${WORDS}Ahora les toca a ellos. No tiene que hacer nada. ({ref})`,
  'it-answered.forward-outside': `**${ANSWERED} el correo deben buscarlo otros, en {to}.**${WORDS}No consta que esa dirección sea suya, así que **no he enviado nada allí** y he pedido a los coordinadores que la aprueben; el plazo es hasta el {until}. Después le enseño la petición. ({ref})`,
  'it-answered-meanwhile.released': `**${ANSWERED} el correo se ha encontrado y se ha dejado pasar.**${WORDS}Si está ahí, diga «llegó {ref}». Si no, vuelvo a ello cuando termine el paso actual.`,
  'it-answered-meanwhile.allowed': `**${ANSWERED} desde ahora se dejan entrar los correos de IMI.**${WORDS}Lo guardo y lo uso cuando termine el paso actual. ({ref})`,
  'it-answered-meanwhile.nothing': `**${ANSWERED} no se ha encontrado nada, el correo no llegó hasta allí.**${WORDS}Lo guardo y lo uso cuando termine el paso actual. ({ref})`,
  'it-answered-meanwhile.more': `**${ANSWERED} hace falta saber más.**${WORDS}Lo guardo y vuelvo a ello cuando termine el paso actual. ({ref})`,
  'it-answered-meanwhile.forward': `**${ANSWERED} los encargados son otros compañeros.**${WORDS}Lo guardo y sigo con el paso actual. ({ref})`,
  'needs-coordinator.not-permitted':
    'El último paso del caso de {user} no estaba permitido en nombre de la persona que lo pidió. **Ahora le toca al coordinador.** Le he avisado y seguiré preguntando. ({ref})',
  'needs-coordinator.effect-failed':
    'No he podido dar el último paso del caso de {user}, y no sirve de nada intentarlo otra vez. **Ahora le toca al coordinador.** Le he avisado y seguiré preguntando. ({ref})',
  'needs-coordinator.it-is-silent':
    'El servicio informático no ha contestado a ninguno de mis recordatorios sobre {user}, así que no envío más. **Ahora le toca al coordinador.** Le he avisado y seguiré preguntando. Si el correo llega a pesar de todo, diga «llegó {ref}».',
  'needs-coordinator.address-not-taken':
    'La dirección nueva de {user} no se admitió en la ficha. **Ahora le toca al coordinador.** Le he avisado y seguiré preguntando. ({ref})',
  'needs-coordinator.loan-can-end':
    'Puede que el buzón oficial de {user} funcione otra vez, así que el temporal puede terminar. **Ponerle fin le toca al coordinador**, o a usted: «devolver {ref}» envía un correo de prueba al buzón oficial y, cuando vuelva su palabra, se repone la dirección. Le he avisado y seguiré preguntando.',
  'for-coordinator.not-permitted':
    '**Intervenga, por favor, en el caso de {user} ({authority}).** El último paso no estaba permitido en nombre de la persona que lo pidió. Puede decir «restablecer {ref}» para una contraseña nueva, escribir «corregir {ref}» y la dirección correcta, o «retirar {ref}».',
  'for-coordinator.effect-failed':
    '**Intervenga, por favor, en el caso de {user} ({authority}).** El último paso no se pudo dar, y no sirve de nada intentarlo otra vez. Puede decir «restablecer {ref}» para una contraseña nueva, escribir «corregir {ref}» y la dirección correcta, o «retirar {ref}».',
  'for-coordinator.it-is-silent':
    '**Intervenga, por favor, en el caso de {user} ({authority}).** El servicio informático no ha contestado a ningún recordatorio, así que no envío más. Una llamada puede ayudar. Registre lo que digan con «respuesta {ref} liberado», «permitido» o «nada». Entretanto, «préstamo {ref}», una dirección y un motivo permiten pedir un buzón temporal; antes muestro los caminos más seguros.',
  'for-coordinator.address-not-taken':
    '**Intervenga, por favor, en el caso de {user} ({authority}).** La dirección nueva no se admitió en la ficha. Puede escribir «corregir {ref}» y la dirección correcta, o «retirar {ref}». «estado {ref}» dice más.',
  'for-coordinator.loan-can-end':
    '**Ponga fin, si puede, al buzón temporal de {user} ({authority}).** Puede que el oficial funcione otra vez. «devolver {ref}» envía allí un correo de prueba; cuando alguien escriba su palabra se repone la dirección oficial, y un correo con una contraseña nueva mostrará si también llegan los de IMI.',
  'for-national-coordinator.queued-or-held':
    '**Pregunte, por favor, a quien envía por {user} ({authority}).** El correo con la contraseña está retenido allí y no ha salido.{said, select, yes { Lo que se sabe:\n\n«{reply}»\n\n} other { }}Si se dejó salir, diga «respuesta {ref} liberado». Si se arregló la causa, diga «respuesta {ref} permitido» y se puede enviar otro.',
  'for-national-coordinator.never-reached':
    '**Pregunte, por favor, a quien envía por {user} ({authority}).** La dirección es correcta y, según la respuesta, el servicio informático no ha visto el correo con la contraseña.{said, select, yes { Lo que se sabe:\n\n«{reply}»\n\n} other { }}Si se encontró y se dejó salir, diga «respuesta {ref} liberado». Si se arregló la causa, diga «respuesta {ref} permitido».',
  'for-national-coordinator.authentication-failed':
    '**Pregunte, por favor, a quien envía por {user} ({authority}).** {pasted, select, yes {Según el informe que pegó {who}, el} other {El}} correo con la contraseña fue rechazado porque no se pudo verificar su origen.{said, select, yes { La respuesta fue:\n\n«{reply}»\n\n} other { }}Cuando se arregle la causa, diga «respuesta {ref} permitido» y se puede enviar otro.',
  'for-national-coordinator.sender-blocked':
    '**Pregunte, por favor, a quien envía por {user} ({authority}).** {pasted, select, yes {Según el informe que pegó {who}, el} other {El}} correo con la contraseña fue rechazado porque la máquina que lo envió está en una lista de bloqueo.{said, select, yes { La respuesta fue:\n\n«{reply}»\n\n} other { }}Cuando la máquina ya no esté en esa lista, diga «respuesta {ref} permitido» y se puede enviar otro.',
};

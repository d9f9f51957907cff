import type { chat as english } from '../en/chat.ts';

export const chat: Readonly<Record<keyof typeof english, string>> = {
  'no-such-case':
    'No encuentro ningún caso con ese nombre o referencia entre los que usted puede ver. Escriba **estado** para ver la lista.',
  'not-allowed':
    'Eso corresponde a {who, select, lead {quien avisó, o a los coordinadores de esta autoridad} other {los coordinadores de esta autoridad}}. No ha cambiado nada.',
  'which-mail':
    '¿A qué correo se refiere? El de IMI para {user}: «imi ha llegado {ref}» o «imi no ha llegado {ref}». Mi correo de prueba: «palabra» y sus cuatro letras, o «sin palabra {ref}». No ha cambiado nada.',
  'no-probe':
    'Entre sus casos abiertos no hay ningún correo de prueba mío que espere su palabra. **prueba** envía uno.',
  'which-probe':
    '{count} de sus correos de prueba esperan su palabra, y esta no es la de ninguno. Si quiere probarla, escriba **palabra**, la referencia y la palabra.',
  'which-case-pasted':
    'Tiene {count} casos abiertos a los que podría corresponder. Péguelo de nuevo con la referencia del caso delante. No he guardado nada de ello.',
  'no-passwords':
    'Eso parece una contraseña. Por favor, no escriba nunca ninguna aquí y cámbiela si todavía sirve: no necesito ninguna, no he guardado nada de este mensaje ni he hecho nada con él. Escríbalo de nuevo sin la contraseña.',
  'no-open-case':
    'No tiene ningún caso abierto. Escriba quién no recibe el correo con la contraseña y empiezo uno.',
  'closed-lately':
    'No tiene ningún caso abierto. Estos son los últimos que se cerraron; **reabrir** y la referencia abre uno de nuevo.',
  'which-case': 'Tiene {count} casos abiertos. ¿A cuál se refiere? Elíjalo abajo o escriba su referencia.',
  cases: '{count, plural, one {Hay # caso.} other {Hay # casos.}} Lo más atrasado aparece primero.',
  'answer-recorded': 'Anotado: lo que contestó informática. Quien comunicó el caso se entera.',
  'remind-now':
    'Envío ahora un recordatorio a la unidad de informática, en el mismo hilo de correo. Si nadie contesta, el siguiente sale el {next}. [{ref}]',
  'remind-now.person':
    'La petición se envió a mano, así que pido a quien la envió que se lo recuerde ahora a la unidad de informática, y otra vez el {next}. [{ref}]',
  paused:
    'Los recordatorios están en pausa: **no sale ninguno hasta el {next}**. Después sigo por mi cuenta; «pausa {ref}» la alarga, «recordar {ref}» la termina ya. La unidad de informática puede contestar en todo momento. [{ref}]',
  'auto-replied':
    'Anotado. Una respuesta automática no es una respuesta, así que sigo recordándoselo a la unidad de informática{planned, select, yes { (la próxima vez, el {next})} other {}}. Si nombra a otra persona responsable, escriba **respuesta {ref} reenviar** y su dirección. [{ref}]',
  'no-request-out':
    'En este caso no hay ninguna solicitud pendiente de respuesta de informática, así que no hay nada que recordar ni pausar. [{ref}]',
  'language-set': 'A partir de ahora le escribo en {language}.',
  'language-unknown': 'Todavía no hablo ese idioma. Hablo: {offered}.',
  'nothing-to-cancel':
    'No hay ninguna pregunta abierta que cancelar. Para terminar un caso, escriba **retirar** y su referencia; **estado** muestra sus casos.',
  digest:
    '{count, plural, =0 {No hay casos abiertos entre los que usted coordina.} one {Hay un caso abierto.} other {Hay # casos abiertos.}} Con quien lo comunicó: {reporter}. Con el usuario: {user}. Conmigo, a la espera: {clock}. Con quien debe aprobar: {approver}. Con informática: {it}. Con un coordinador: {coordinator}. {late, plural, =0 {Ninguno va con retraso.} one {Uno va con retraso.} other {# van con retraso.}}{loans, plural, =0 {} one { **Un buzón temporal ha vencido.**} other { **# buzones temporales han vencido.**}}',
  export:
    'Referencia; usuario; autoridad; a quién le toca; desde; siguiente. Una línea por cada caso que usted puede ver, para copiar en una tabla:',
  dossier:
    'El expediente de {user} está listo para leerlo, imprimirlo o guardarlo en PDF. El enlace funciona durante {minutes} minutos, y solo mientras usted pueda ver el caso. Nombra a personas: entréguelo solo a quien lo necesite. En el historial consta que usted lo tomó. [{ref}]',
  'dossier.open': 'Abrir el expediente de {ref}',
  'dossier.none': 'No he podido crear un enlace para usted. Pida el expediente al operador. [{ref}]',
  'admin-service-down':
    'En este momento no consigo acceder a la administración de usuarios y no puedo consultar nada. No se ha cambiado nada. Inténtelo de nuevo dentro de unos minutos; lo que ya estaba en marcha sigue por sí solo.',
  'storage-down':
    'No he podido guardar eso, así que no lo he hecho. No se ha cambiado ni perdido nada. Inténtelo de nuevo dentro de un minuto. (Referencia para el operador: {reference})',
  'cannot-be-shown':
    'Aquí falta un mensaje que no puedo mostrar. Con «estado» ve cómo están sus casos; si le vuelve a pasar, dígaselo al operador.',
  'went-wrong':
    'Algo ha fallado por mi parte. Sus casos siguen como estaban. Inténtelo de nuevo; si continúa, dé al operador esta referencia: {reference}',
  'unknown-speaker':
    'No me consta que usted sea usuario, administrador o coordinador de IMI, así que no puedo ayudarle aquí con un usuario. Pida al administrador de IMI de su autoridad, o a su coordinación nacional de IMI, que avise por usted del correo que falta o que registre su cuenta de Teams.',
  'in-a-group':
    'Sigamos en nuestro chat personal: aquí no muestro nada sobre ninguna persona. Abra un chat conmigo y escríbalo allí de nuevo.',
  'still-working': 'Sigo con ello. Le escribiré aquí en cuanto lo sepa.',
  'too-fast':
    'Ha sido mucho de una vez y hago una breve pausa. Lo que escribió antes no se ha perdido; esto último no lo he hecho. Vuelva a escribirlo dentro de {seconds} segundos.',
  'approved-before': '{who} ya lo aprobó el {at}; ya no queda nada que espere su decisión. [{ref}]',
  'declined-before': '{who} ya lo rechazó el {at}; ya no queda nada que espere su decisión. [{ref}]',
  'may-be-a-repeat': '(Quizá ya haya leído esto: me interrumpieron y no pude saberlo.)',
  'about-case': '{user} [{ref}]',
};

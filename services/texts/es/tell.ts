import type { tell as en } from '../en/tell.ts';
import { tellApproval } from './tell-approval.ts';
import { tellDeciding } from './tell-deciding.ts';
import { tellIt } from './tell-it.ts';
import { tellLoan } from './tell-loan.ts';
import { tellProbe } from './tell-probe.ts';
import { tellTogether } from './tell-together.ts';

export const tell: Record<keyof typeof en, string> = {
  ...tellIt,
  ...tellApproval,
  ...tellDeciding,
  ...tellProbe,
  ...tellLoan,
  ...tellTogether,
  'waiting.notice':
    'El primer correo, que anuncia la contraseña, tarda solo unos minutos. El usuario {user} se creó el {created}, así que debe llegar **antes del {until}**. En ese momento vuelvo y pregunto si está. Si llega antes, diga «llegó {ref}».',
  'waiting.password':
    '**Todavía no hay ningún problema.** El usuario {user} se creó el {created}, y el correo con la contraseña se toma su tiempo. {phase, select, early {No se espera antes del {opens}.} other {Ya puede llegar en cualquier momento.}} Puede tardar **hasta el {until}**. Justo entonces vuelvo y pregunto si llegó; hasta ese momento no tiene que hacer nada. Si llega antes, diga «llegó {ref}».',
  'waiting.mail-on-its-way':
    'Hace poco se envió un correo con una contraseña para {user}. Espérelo, por favor, **hasta el {until}**. Entonces vuelvo y pregunto si llegó. Si llega antes, diga «llegó {ref}».',
  'waiting.address-is-right':
    'Bien, entonces la dirección es correcta, y el correo con la contraseña de {user} todavía puede llegar solo **hasta el {until}**. Justo entonces vuelvo y pregunto si llegó. Si llega antes, diga «llegó {ref}».',
  'waiting.notice-came':
    'Bien: si el primer correo está ahí, los correos de IMI sí llegan a {user}. El de la contraseña viene solo y puede tardar **hasta el {until}**. Justo entonces vuelvo y pregunto si llegó. Si llega antes, diga «llegó {ref}».',
  'asking-arrival.notice':
    'A estas horas {user} debería tener el primer correo, el que anuncia la contraseña. **¿Ha llegado?** Mire también en el correo no deseado. Si falta, lo siguiente es comprobar la dirección. Responda «llegó {ref}» o «no llegó {ref}».',
  'asking-arrival.window':
    'Ha pasado el tiempo que puede tardar el correo con la contraseña de {user}. **¿Ha llegado?** Mire también en el correo no deseado y, si el buzón es compartido, pregunte a los demás. Si falta, comprobamos la dirección y después se puede enviar una contraseña nueva. Responda «llegó {ref}» o «no llegó {ref}».',
  'asking-arrival.reset':
    '**¿Ha llegado el correo con la contraseña nueva de {user}?** Iba dirigido a {address}. Mire también en el correo no deseado y, si el buzón es compartido, pregunte a los demás. Solo vale el correo más reciente: la contraseña de uno anterior ya no sirve. Responda «llegó {ref}» o «no llegó {ref}».',
  'asking-arrival.reset-deferred':
    'El correo con la nueva contraseña de {user} se retrasa: el servidor de correo del otro lado pidió que se intentara más tarde, y eso ocurre por sí solo. **¿Ha llegado entretanto?** Iba dirigido a {address}. Si falta, vuelvo a mirar dentro de un rato y le digo algo. Responda «ha llegado {ref}» o «no ha llegado {ref}».',
  'asking-arrival.reset-held':
    'Por lo que puedo ver, el correo con la nueva contraseña de {user} sigue en el lado que lo envía. **¿Ha llegado a pesar de todo?** Iba dirigido a {address}. Si falta, pregunto a la coordinación nacional, que puede hacer que lo miren allí. Responda «ha llegado {ref}» o «no ha llegado {ref}».',
  'asking-arrival.reset-again':
    'Ha pasado el tiempo añadido para el correo con la contraseña nueva de {user}. **¿Ha llegado ya?** Iba dirigido a {address}. Mire también en el correo no deseado y, si el buzón es compartido, pregunte a los demás. Si falta, le digo enseguida qué viene después. Responda «llegó {ref}» o «no llegó {ref}».',
  'asking-arrival.release':
    'Según la respuesta se dejó pasar el correo, así que debería estar ya en el buzón de {user}. **¿Está ahí?** Mire también en el correo no deseado. Solo vale el correo más reciente: la contraseña de uno anterior ya no sirve. Responda «llegó {ref}» o «no llegó {ref}».',
  'sender-released':
    'Quien envía ha dejado salir el correo de {user}, o le ha abierto el paso. Espérelo, por favor, **hasta el {until}**. Entonces vuelvo y pregunto si llegó. Si llega antes, diga «llegó {ref}».',
  'address.notice-missing':
    'A {user} le falta incluso el primer correo, y eso suele indicar una dirección equivocada. {suspicion, select, suspicious {**Esta dirección no me parece correcta:**} other {**¿Es correcta esta dirección?**}}\n\n{address}\n\nCompárela letra por letra. Si es correcta, responda «confirmar {ref}». Si no, escriba «corregir {ref}» y la dirección correcta.',
  'address.looks-wrong':
    'Todo depende de la dirección que figura en la ficha de {user}. {suspicion, select, suspicious {**Esta no me parece correcta:**} other {**¿Es correcta esta?**}}\n\n{address}\n\nCompárela letra por letra. Si es correcta, responda «confirmar {ref}». Si no, escriba «corregir {ref}» y la dirección correcta.',
  'address.window-over':
    'Antes de que {user} reciba una contraseña nueva, la dirección tiene que ser correcta, para que no la reciba otra persona. {suspicion, select, suspicious {**Esta no me parece correcta:**} other {**¿Es esta la correcta?**}}\n\n{address}\n\nCompárela letra por letra. Si es correcta, responda «confirmar {ref}». Si no, escriba «corregir {ref}» y la dirección correcta.',
  'address.before-reset':
    'Una última mirada a la dirección antes de que vaya allí una contraseña nueva para {user}. {suspicion, select, suspicious {**No me parece correcta:**} other {**¿Es correcta?**}}\n\n{address}\n\nCompárela letra por letra. Si lo es, responda «confirmar {ref}». Si no, escriba «corregir {ref}» y la dirección correcta.',
  'address.not-a-first-password':
    'El usuario {user} ya ha entrado alguna vez, así que no se trata de la primera contraseña. {suspicion, select, suspicious {**La dirección de la ficha no me parece correcta:**} other {**¿Es correcta la dirección de la ficha?**}}\n\n{address}\n\nSi es correcta, responda «confirmar {ref}». Si no, escriba «corregir {ref}» y la dirección correcta.',
  'address.refused':
    '{pasted, select, yes {Según el informe que pegó {who}, el correo para {user} fue rechazado porque esta dirección no recibe correo.} other {El correo para {user} fue rechazado: el otro lado dice que esta dirección no recibe correo.}} **Compruébela letra por letra:**\n\n{address}\n\n{suspicion, select, suspicious {A mí tampoco me parece correcta. } other {}}Si está mal, escriba «corregir {ref}» y la dirección correcta. Si tiene la seguridad de que es correcta, responda «confirmar {ref}»: entonces lo muestra un correo nuevo, o preguntamos al servicio informático.',
  'address.never-reached':
    'Según la respuesta, el servicio informático no ha visto el correo de {user}, así que la búsqueda vuelve a empezar por la dirección. {suspicion, select, suspicious {**No me parece correcta:**} other {**¿Es correcta?**}}\n\n{address}\n\nSi lo es, responda «confirmar {ref}» y pido a quien envía que lo mire. Si no, escriba «corregir {ref}» y la dirección correcta.',
  'address.changed-meanwhile':
    'Entretanto otra persona ha cambiado la ficha de {user}, y la he vuelto a leer. {suspicion, select, suspicious {**La dirección de ahora no me parece correcta:**} other {**¿Es correcta la dirección de ahora?**}}\n\n{address}\n\nSi lo es, responda «confirmar {ref}». Si no, escriba «corregir {ref}» y la dirección correcta.',
  'address.reopened':
    'Empezamos otra vez por la dirección de la ficha de {user}. {suspicion, select, suspicious {**No me parece correcta:**} other {**¿Sigue siendo correcta?**}}\n\n{address}\n\nSi lo es, responda «confirmar {ref}». Si no, escriba «corregir {ref}» y la dirección correcta.',
  'address-changed': 'La dirección de la ficha de {user} es ahora **{new}**. Antes era {old}. ({ref})',
  'address-changed.for-coordinators':
    '**Se ha cambiado una dirección.** En la ficha de {user} ({authority}) figura ahora {new}; antes figuraba {old}. {self, select, yes {({ref})} other {Si le sorprende, mire el caso: «estado {ref}».}}',
  'address-refused.version-conflict':
    'La dirección de {user} **no** se ha cambiado a {new}: otra persona cambió la ficha al mismo tiempo. La leo de nuevo y le muestro lo que dice ahora. ({ref})',
  'address-refused.address-in-use':
    'La dirección de {user} **no** se ha cambiado: {new} ya es de otro usuario. Le muestro otra vez lo que dice la ficha. ({ref})',
  'address-refused.invalid-email':
    'La dirección de {user} **no** se ha cambiado: la ficha no admite {new} como dirección. Le muestro otra vez lo que dice. ({ref})',
  'security.password-to-wrong-address':
    '**Actúe, por favor: una contraseña puede estar en manos ajenas.** Un correo con una contraseña para {user} ({authority}) fue aceptado en {old}, y esa dirección era equivocada. Ahora es {new}. En cuanto se envíe una contraseña nueva, la anterior dejará de servir. Compruebe si alguien la usó y si debe saberlo su delegado de protección de datos. ({ref})',
  'asking-reset.has-a-password':
    '{known, select, yes {El usuario {user} entró por última vez el {login}, así que había una contraseña que funcionaba.} other {Puede que {user} ya tenga una contraseña.}} **Una nueva anula la anterior al instante.** Si se ha perdido o ya no funciona, diga «restablecer {ref}». Si {user} puede entrar, diga «llegó {ref}».',
  'asking-reset.it-allowed':
    'Un correo nuevo mostrará si los correos de IMI llegan ahora a {user}. {known, select, yes {**Anula la contraseña que {user} tiene ahora** (última entrada: {login}).} other {La contraseña de un correo anterior deja entonces de servir.}} Para que se envíe, diga «restablecer {ref}». Si {user} ya puede entrar, diga «llegó {ref}».',
  'asking-reset.address-is-back':
    'La dirección oficial vuelve a estar en la ficha de {user}. Un correo con una contraseña nueva mostrará que funciona. **Anula la contraseña actual.** Para que se envíe, diga «restablecer {ref}».',
  'asking-reset.address-is-another':
    'En la ficha de {user} figura ahora otra dirección. {known, select, yes {La última entrada fue el {login}, así que había una contraseña que funcionaba.} other {Puede que un correo anterior trajera una contraseña.}} **Una contraseña nueva anula la anterior al instante.** Para que se envíe a la dirección nueva, diga «restablecer {ref}». Si {user} puede entrar, diga «llegó {ref}».',
  'reset-done':
    '**Se ha pedido una contraseña nueva.** El correo para {user} debería llegar a {address} antes del {until}. Entonces vuelvo y pregunto si llegó. Vale el correo más reciente: la contraseña de uno anterior ya no sirve. ({ref})',
  'reset-in-flight':
    'Hace un momento ya se había pedido una contraseña nueva para {user}, así que no la he pedido otra vez. El correo va dirigido a {address}. **Vuelvo el {until}** y pregunto si llegó. Vale el correo más reciente: la contraseña de uno anterior ya no sirve. ({ref})',
  'reset-throttled':
    'Ahora mismo no puedo pedir una contraseña nueva para {user}: se ha alcanzado el límite de un día. **Lo hago sin que me lo recuerde el {until}** y se lo digo. No tiene que hacer nada. ({ref})',
  'self-service':
    'El usuario {user} entra con EU Login, donde nadie más puede pedir una contraseña nueva. **Pida a {user} que elija «Forgot password?» («¿Ha olvidado su contraseña?») en la página de EU Login.** Cuando esté hecho, diga «restablecer {ref}»: desde entonces cuento los minutos y vuelvo a preguntar si llegó el correo.',
  'self-service-asked':
    'Anotado: se ha pedido a EU Login una contraseña nueva para {user}. El correo va dirigido a {address} y puede tardar **hasta el {until}**. Entonces vuelvo y pregunto si llegó. Vale el correo más reciente: lo que dice uno anterior ya no sirve. ({ref})',
  deferred:
    'El correo para {user} se retrasa, pero no ha sido rechazado: el otro lado pidió que se intentara más tarde, como hacen los servidores ocupados o prudentes.{said, select, yes { Contestó:\n\n«{reply}»\n\n} other { }}Quien envía lo intenta de nuevo sin que haya que hacer nada. **Lo miro otra vez el {until}** y le aviso. Si llega antes, diga «llegó {ref}».',
  'mailbox-full':
    '**{pasted, select, yes {Según el informe que pegó {who}, el} other {El}} buzón de {user} está lleno**, así que el correo {later, select, yes {tiene que esperar donde se envía} other {fue rechazado y no vuelve a salir}}. Pida a {user} que haga sitio. {later, select, yes {Entonces puede llegar solo: diga «llegó {ref}». Si no, diga} other {Después diga}} «restablecer {ref}» y se envía un correo con una contraseña nueva.',
  'own-mailbox':
    'El correo para {user} va a un buzón personal, que no tiene servicio informático al que preguntar. **Pida a {user} que mire en el correo no deseado y en las demás pestañas**, en los remitentes bloqueados y las reglas, y que busque «IMI». Después diga «llegó {ref}», o «restablecer {ref}» para otro correo. Mejor una dirección de trabajo: escriba «corregir {ref}» y esa dirección.',
  'held-by-sender.queued-or-held':
    'El correo para {user} no ha salido de quien lo envía: está retenido allí. Por eso **el servicio informático ({authority}) no puede hacer nada ahora**, y no le escribo. He avisado al coordinador nacional, a quien le toca, y seguiré preguntando. ({ref})',
  'held-by-sender.never-reached':
    'La dirección es correcta y, según la respuesta, el servicio informático no ha visto el correo de {user}. Por eso **tiene que mirarlo quien envía**. He avisado al coordinador nacional, a quien le toca, y seguiré preguntando. ({ref})',
  'held-by-sender.authentication-failed':
    '{pasted, select, yes {Según el informe que pegó {who}, el} other {El}} correo para {user} fue rechazado porque no se pudo verificar su origen. **Solo puede arreglarlo quien envía**; el filtro ({authority}) hizo lo que debía. He avisado al coordinador nacional, a quien le toca, y seguiré preguntando. ({ref})',
  'held-by-sender.sender-blocked':
    '{pasted, select, yes {Según el informe que pegó {who}, el} other {El}} correo para {user} fue rechazado porque la máquina que lo envió está en una lista de bloqueo. **Solo quien envía puede hacer que la quiten.** He avisado al coordinador nacional, a quien le toca, y seguiré preguntando. ({ref})',
  'delayed.read-user':
    'En este momento no puedo leer la ficha de {user}: el sistema que la guarda no contesta. No se ha perdido nada. **Lo intento de nuevo el {until}** y sigo hasta que funcione; entonces le muestro la dirección. ({ref})',
  'delayed.look-at-mail':
    'En este momento no puedo ver qué ha sido del correo de {user}: el sistema que lo sabe no contesta. **Lo intento de nuevo el {until}** y sigo hasta que funcione. Si el correo llega entretanto, diga «llegó {ref}».',
  'delayed.reset-password':
    'Todavía no he podido pedir la contraseña nueva de {user}: el sistema que lo hace no contesta. No se ha perdido nada, y se pide una sola vez. **Lo intento de nuevo el {until}** y le digo cuándo ha funcionado. ({ref})',
  'delayed.change-address':
    'Todavía no he podido cambiar la dirección de {user}: el sistema que la guarda no contesta. No se ha perdido nada. **Lo intento de nuevo el {until}** y le digo cuándo ha funcionado. ({ref})',
  'delayed.send-to-it':
    'La petición al servicio informático por {user} todavía no ha podido salir: el servidor de correo no contesta. No se ha perdido nada, y sale una sola vez. **Lo intento de nuevo el {until}** y le digo cuándo ha salido. ({ref})',
  'delayed.other':
    'Un paso del caso de {user} tiene que esperar: otro sistema no contesta. No se ha perdido nada. **Lo intento de nuevo el {until}** y sigo hasta que funcione. ({ref})',
  'solved.first-hand':
    '{self, select, yes {**Resuelto:** {user} tiene la contraseña, como me ha dicho. Gracias.} other {**Resuelto:** {user} tiene la contraseña. Gracias por su constancia.}} Si los correos de IMI dejan de llegar otra vez, diga «reabrir {ref}».',
  'solved.reported':
    '{self, select, yes {**Resuelto:** usted me ha dicho que {user} tiene la contraseña. Gracias. Si} other {**Resuelto:** {sayer} dice que {user} tiene la contraseña. Gracias por su constancia. Si no es así, o si}} los correos de IMI dejan de llegar otra vez, diga «reabrir {ref}».',
  'solved.for-coordinators':
    'El caso de {user} ({authority}) está **resuelto**: la contraseña llegó. Con él ha terminado la petición al servicio informático, y ya no se recuerda nada a nadie. ({ref})',
  withdrawn:
    '{self, select, yes {Usted ha cerrado} other {{who} ha cerrado}} el caso de {user} sin solución. Ya no ocurre nada por sí solo. Si el correo sigue faltando, diga «reabrir {ref}».',
  dormant:
    'Nadie ha contestado desde hace tiempo, así que dejo descansar el caso de {user}. **No está resuelto.** Cualquier respuesta lo despierta: «llegó {ref}» o «no llegó {ref}».',
  'ended.gone':
    'La ficha de {user} ({authority}) ya no existe, así que no hay a quién enviar una contraseña. **El caso termina aquí.** Si {user} todavía necesita IMI, un administrador tiene que crear de nuevo el usuario. ({ref})',
  'ended.disabled':
    'El usuario {user} ({authority}) está desactivado, y así no recibe ninguna contraseña. **El caso termina aquí.** Si debe usar IMI otra vez, el coordinador puede activarlo; después comuníquemelo de nuevo. ({ref})',
  reopened:
    'El caso de {user} está abierto otra vez. Primero leo la ficha del usuario y le muestro la dirección. ({ref})',
  joined:
    'Ya hay un caso de {user}, y **desde ahora participa usted en él**. A partir de aquí recibe lo mismo que los demás. «estado {ref}» dice en qué punto está.',
  'recheck.ask':
    'La contraseña de {user} llegó hace algún tiempo. **¿Siguen llegando los correos de IMI?** Si es así, responda «llegó {ref}». Si falta alguno, responda «no llegó {ref}» y el caso se abre otra vez. Si no se esperaba ninguno, no hace falta responder.',
  'recheck.came':
    'Me alegro: los correos de IMI siguen llegando a {user}. Si eso cambia, diga «reabrir {ref}».',
  'reminder.asking-arrival':
    'Sigo esperando su respuesta: **¿ha llegado el correo para {user}?** Mire también en el correo no deseado. Responda «llegó {ref}» o «no llegó {ref}».',
  'reminder.checking-address':
    'La dirección de {user} está aún por comprobar, y antes no se puede seguir. **¿Es correcta?** Responda «confirmar {ref}», o escriba «corregir {ref}» y la dirección correcta. «estado {ref}» la muestra.',
  'reminder.asking-reset':
    'Sigo esperando su decisión: **¿debe recibir {user} una contraseña nueva?** Anula la actual. Si es así, diga «restablecer {ref}». Si {user} puede entrar, diga «llegó {ref}».',
  'reminder.self-service':
    '¿Ha elegido {user} **«Forgot password?»** («¿Ha olvidado su contraseña?») en la página de EU Login? Si es así, diga «restablecer {ref}» y yo cuento el tiempo. Si {user} ya puede entrar, diga «llegó {ref}».',
  'reminder.mailbox-full':
    'La última vez que miré, **el buzón de {user} estaba lleno**. Cuando haya sitio, diga «restablecer {ref}» y se envía un correo con una contraseña nueva. Si {user} ya puede entrar, diga «llegó {ref}».',
  'reminder.own-mailbox':
    '¿Ha encontrado {user} el correo en el buzón personal? **El correo no deseado y los remitentes bloqueados** son los lugares más probables. Responda «llegó {ref}», o «restablecer {ref}» para un correo con una contraseña nueva.',
  'reminder.drafting-request':
    'La petición al servicio informático por {user} está escrita, pero **no enviada: eso lo decide usted**. «borrador {ref}» la muestra, «enviar {ref}» la envía. Si aún no tiene destinatario, escriba «para {ref}» y la dirección del servicio informático.',
  'reminder.held-by-sender':
    'El correo para {user} ({authority}) sigue sin salir de quien lo envía, o se rechaza por esa causa. **Averigüe el motivo, por favor.** Si se dejó salir, diga «respuesta {ref} liberado». Si se arregló la causa, diga «respuesta {ref} permitido».',
  'reminder.needs-coordinator':
    'El caso de {user} ({authority}) le espera a usted: **nadie más puede hacerlo avanzar**. «estado {ref}» dice por qué. Puede decir «restablecer {ref}», escribir «corregir {ref}» y una dirección, o «retirar {ref}».',
  'reminded.awaiting-approval':
    'He recordado su decisión a quienes pueden aprobar lo que se pidió para {user}. Tienen **hasta el {until}**. No tiene que hacer nada. ({ref})',
  'reminded.held-by-sender':
    'El correo para {user} sigue esperando a quien lo envía. **Se lo he recordado al coordinador nacional** y seguiré haciéndolo. Si llega entretanto, diga «llegó {ref}».',
  'reminded.needs-coordinator':
    'El caso de {user} sigue esperando al coordinador. **Se lo he recordado** y seguiré haciéndolo. Si el correo llega entretanto, diga «llegó {ref}».',
};

import type { status as en } from '../en/status.ts';

export const status: Record<keyof typeof en, string> = {
  'waiting-in-window':
    '{about, select, notice {El primer correo para {user} todavía puede llegar, en cualquier momento.} sent {El correo para {user} se envió hace poco y todavía puede llegar.} other {El correo con la contraseña de {user} todavía puede llegar solo.}} **Nadie tiene que hacer nada hasta el {next}**: entonces pregunto si llegó. ({ref})',
  'asking-arrival':
    '**{self, select, yes {Le toca a usted} other {Le toca a quien comunicó el caso}}** desde el {since}: ¿ha llegado el correo para {user}? La respuesta es «llegó {ref}» o «no llegó {ref}».{more, select, yes { Vuelvo a preguntar el {next}.} other {}}',
  'checking-address':
    '{reading, select, yes {**Estoy leyendo la ficha de {user}** desde el {since} y después muestro la dirección.{held, select, yes { No hay respuesta desde el {heldSince}; sigo intentándolo.} other {}} ({ref})} other {**{self, select, yes {Le toca a usted} other {Le toca a quien comunicó el caso}}** desde el {since}: ¿es {address} la dirección correcta de {user}? La respuesta es «confirmar {ref}», o «corregir {ref}» y la dirección correcta.{more, select, yes { Vuelvo a preguntar el {next}.} other {}}}}',
  'awaiting-approval':
    '**Alguien tiene que aprobar** lo que {asked, select, yes {usted pidió} recorded {{requester} anotó como respuesta del servicio informático} link {pidió quien tiene el enlace de la petición} other {{requester} pidió}} el {since}: {proposal, select, reset {una contraseña nueva para {user}} address {la dirección {new} para {user}} loan {el buzón temporal {new} para {user}} other {{new} como destinatario de la petición por {user}}}. El plazo es hasta el {until}; sin respuesta no cambia nada. {asked, select, it {({ref})} recorded {({ref})} link {({ref})} yes {Usted puede retirarlo con «rechazar {ref}».} other {{requester} puede retirarlo con «rechazar {ref}».}}',
  'changing-address':
    '**Se está cambiando la dirección de {user}** a {new}, desde el {since}.{held, select, yes { El sistema que la guarda no contesta desde el {heldSince}; sigo intentándolo.} other {}} Se lo digo en cuanto esté hecho. ({ref})',
  'asking-reset':
    '**{self, select, yes {Le toca a usted} other {Le toca a quien comunicó el caso}}** desde el {since}: ¿debe recibir {user} una contraseña nueva, que anula la actual? Si es así, «restablecer {ref}»; si {user} puede entrar, «llegó {ref}».{more, select, yes { Vuelvo a preguntar el {next}.} other {}}',
  resetting:
    '**Se está pidiendo una contraseña nueva para {user}**, desde el {since}.{held, select, yes { Tiene que esperar desde el {heldSince}; lo hago en cuanto pueda.} other {}} Se lo digo en cuanto su correo esté en camino. ({ref})',
  'self-service':
    '**Le toca a {user}** desde el {since}: hay que pedir una contraseña nueva en la página de EU Login con «Forgot password?» («¿Ha olvidado su contraseña?»). Después, «restablecer {ref}».{more, select, yes { Vuelvo a preguntar el {next}.} other {}}',
  watching:
    'El {since} se pidió un correo con una contraseña nueva para {user}, dirigido a {address}. **Puede tardar hasta el {until}**; entonces pregunto si llegó. ({ref})',
  'mailbox-full':
    '**Le toca a {user}** desde el {since}: el buzón está lleno y hay que hacer sitio. Después, «restablecer {ref}» pide otro correo.{more, select, yes { Vuelvo a preguntar el {next}.} other {}}',
  'held-by-sender':
    '**Le toca al coordinador nacional** desde el {since}: el correo para {user} está parado en quien lo envía. Lo que resulte se anota con «respuesta {ref} liberado» o «respuesta {ref} permitido».{more, select, yes { Se lo recuerdo el {next}.} other {}}',
  'own-mailbox':
    '**Le toca a {user}** desde el {since}: hay que buscar el correo en el buzón personal, primero en el correo no deseado. Después, «llegó {ref}», o «restablecer {ref}» para otro correo.{more, select, yes { Vuelvo a preguntar el {next}.} other {}}',
  'drafting-request':
    '**{self, select, yes {Le toca a usted} other {Le toca a quien comunicó el caso}}** desde el {since}: la petición al servicio informático por {user} está escrita, no enviada. {recipient, select, yes {«borrador {ref}» la muestra, «enviar {ref}» la envía a {to}.} other {Le falta un destinatario: «para {ref}» y la dirección del servicio informático.}}{more, select, yes { Vuelvo a ello el {next}.} other {}}{probe, select, ask { Por la palabra del correo de prueba pregunto el {askAt}.} open { Falta todavía la palabra del correo de prueba: «palabra» y sus cuatro letras, o «sin palabra {ref}».} other {}}',
  'with-it':
    '**Le toca al servicio informático**: {joined, select, yes {a {to} se le preguntó por este dominio de correo el {asked}, y {user} se añadió el {sent}.} other {la petición por {user} se envió a {to} el {sent}.}} {by, select, assistant {{count, plural, =0 {} one {Se lo he recordado una vez. } other {Se lo he recordado # veces. }}{remind, select, next {El {count, plural, =0 {primer} other {siguiente}} recordatorio sale el {nextReminder}, si nadie contesta antes.} paused {Los recordatorios están en pausa hasta el {nextReminder}; «recordar {ref}» termina la pausa.} other {Se lo recuerdo en días laborables hasta que alguien conteste.}}} other {{self, select, yes {La envió usted} other {La envió quien comunicó el caso}}, así que no se lo recuerdo.}}{held, select, yes { Todavía no ha salido: el servidor de correo no contesta desde el {heldSince}.} other {}}{loan, select, yes { Hay un buzón temporal en uso hasta el {loanUntil}.} other {}} ({ref})',
  'needs-coordinator':
    '**Le toca al coordinador** desde el {since}. {why, select, notPermitted {El último paso del caso de {user} no estaba permitido en nombre de la persona que lo pidió.} itIsSilent {El servicio informático no ha contestado a ninguno de mis recordatorios sobre {user}.} addressNotTaken {La dirección nueva de {user} no se admitió.} loanCanEnd {Puede que el buzón oficial de {user} funcione otra vez, así que el temporal puede terminar: «devolver {ref}» envía antes un correo de prueba.} other {El último paso del caso de {user} no se pudo dar.}}{why, select, loanCanEnd {} other { Ahora se puede: «restablecer {ref}», «corregir {ref}» y una dirección, o «retirar {ref}».}}{more, select, yes { Se lo recuerdo el {next}.} other {}}',
  'closed.solved':
    '**Resuelto** el {since}: {how, select, firstHand {{user} lo confirmó.} other {alguien que sigue el caso dijo que {user} tiene la contraseña.}}{more, select, yes { El {next} pregunto si los correos de IMI siguen llegando.} other {}} «reabrir {ref}» lo abre otra vez.',
  'closed.withdrawn':
    '**Retirado** el {since}. Ya no ocurre nada por sí solo en el caso de {user}; «reabrir {ref}» lo abre otra vez.',
  'closed.dormant':
    '**En reposo** desde el {since}, porque nadie contestó; no está resuelto para {user}. «llegó {ref}» o «no llegó {ref}» lo despierta.',
  'closed.ended':
    '**Terminado** el {since}: {how, select, userGone {la ficha de {user} ya no existe} other {el usuario {user} está desactivado}}, así que no se puede enviar ninguna contraseña. ({ref})',
};

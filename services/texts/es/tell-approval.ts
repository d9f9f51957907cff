import type { tellApproval as en } from '../en/tell-approval.ts';

export const tellApproval: Record<keyof typeof en, string> = {
  'approval.reset':
    '**{requester} le pide que apruebe una contraseña nueva para {user}** ({authority}). Anula la contraseña actual, y el correo va a {old}. Tiene hasta el {until}; sin respuesta no ocurre nada. Para aprobarla, escriba «aprobar {ref} {code}»; para rechazarla, «rechazar {ref}».',
  'approval.address':
    '**{requester} le pide que apruebe otra dirección para {user}** ({authority}).\n\nAnterior: {old}\n\nNueva: **{new}**\n\nAsí es como se roban las cuentas: asegúrese, por una vía que ya conozca, de que la nueva es de {user}. Después puede ir allí una contraseña nueva. Tiene hasta el {until}; sin respuesta no cambia nada. Para aprobarla, escriba «aprobar {ref} {code}»; para rechazarla, «rechazar {ref}».',
  'approval.loan':
    '**{requester} le pide que apruebe un buzón temporal para {user}** ({authority}) hasta el {ends}: {new} en lugar de {old}.{personal, select, yes { **Parece un buzón personal.**} other {}} Motivo: «{reason}». {consenter} ha leído las reservas. Allí va una contraseña nueva: asegúrese, por una vía que ya conozca, de que es solo de {user}. Tiene hasta el {until}; sin respuesta no cambia nada. Para aprobarlo, escriba «aprobar {ref} {code}»; para rechazarlo, «rechazar {ref}».',
  'approval.recipient':
    '**{source, select, recorded {{requester} ha anotado que el servicio informático indica otro destinatario para la petición por {user}} it {{requester} indica otro destinatario para la petición por {user}} link {Quien tiene el enlace de la petición por {user} indica otro destinatario} other {{requester} quiere enviar a otro lugar la petición al servicio informático por {user}}}** ({authority}): **{new}**. No consta que esa dirección sea del buzón o de la autoridad. Tiene hasta el {until}; sin respuesta no se envía nada allí. Si sabe que allí se encuentra su servicio informático, escriba «aprobar {ref} {code}»; para rechazarlo, «rechazar {ref}».',
  'approval-asked.reset':
    'Una contraseña nueva para {user} necesita la aprobación de alguien que atienda a estos usuarios. **Se la he pedido**; el plazo es hasta el {until}. Antes no ocurre nada. {self, select, yes {Usted} other {{requester}}} puede retirarlo con «rechazar {ref}».',
  'approval-asked.address':
    'Cambiar la dirección de {user} de {old} a **{new}** necesita la aprobación de una segunda persona, porque la dirección da acceso a la cuenta. **Se la he pedido a los coordinadores**; tienen hasta el {until}. Antes no cambia nada. {self, select, yes {Usted} other {{requester}}} puede retirarlo con «rechazar {ref}».',
  'approval-asked.loan':
    'El buzón temporal {new} para {user} necesita la aprobación de un coordinador. **Se la he pedido**; el plazo es hasta el {until}. Antes no cambia nada. Si se aprueba, es solo por un tiempo, y el trabajo del servicio informático continúa. {self, select, yes {Usted} other {{requester}}} puede retirarlo con «rechazar {ref}».',
  'approval-asked.recipient':
    'La petición por {user}: no me consta que {new} sea la dirección del servicio informático ({authority}), así que tiene que aprobarla un coordinador. **Se lo he pedido**; el plazo es hasta el {until}. Antes no se envía nada allí. {self, select, yes {Usted} other {{requester}}} puede retirarlo con «rechazar {ref}».',
  'approved.reset':
    '{self, select, yes {**Hecho: se está pidiendo una contraseña nueva para {user}**, como usted ha aprobado.} other {**{who} ha aprobado una contraseña nueva para {user}.** Se está pidiendo ahora.}} ({ref})',
  'approved.address':
    '{self, select, yes {**Gracias: estoy cambiando la dirección de {user}**, como usted ha aprobado: {new} en lugar de {old}.} other {**{who} ha aprobado la dirección nueva de {user}:** {new} en lugar de {old}. La estoy cambiando y le digo cuándo está hecho.}} ({ref})',
  'approved.loan':
    '{self, select, yes {**Gracias: estoy poniendo en la ficha el buzón temporal de {user}**, como usted ha aprobado: {new} en lugar de {old}.} other {**{who} ha aprobado el buzón temporal de {user}:** {new} en lugar de {old}. Estoy cambiando la dirección y le digo cuándo está hecho.}} ({ref})',
  'approved.recipient':
    '{self, select, yes {**Gracias: {new} es ahora el destinatario** de la petición por {user}, como usted ha aprobado. Todavía no se ha enviado; quien la lea la envía con «enviar {ref}».} other {**{who} ha aprobado {new}** como destinatario de la petición por {user}. Todavía no se ha enviado: léala y después diga «enviar {ref}».}}',
  'declined.reset':
    '**{self, select, yes {Usted ha dicho que no} other {{who} ha dicho que no}}** a una contraseña nueva para {user}. No se ha hecho nada, y el caso está donde estaba. «estado {ref}» dice qué se puede hacer ahora.',
  'declined.address':
    '**{self, select, yes {Usted ha dicho que no} other {{who} ha dicho que no}}** a la dirección {new} para {user}. En la ficha sigue figurando {old}. «estado {ref}» dice qué se puede hacer ahora.',
  'declined.loan':
    '**{self, select, yes {Usted ha dicho que no} other {{who} ha dicho que no}}** al buzón temporal {new} para {user}. En la ficha sigue figurando {old}, y el trabajo del servicio informático continúa. «estado {ref}» dice qué se puede hacer ahora.',
  'declined.recipient':
    '**{self, select, yes {Usted ha dicho que no} other {{who} ha dicho que no}}** a {new} como destinatario de la petición por {user}. No se ha enviado nada allí. Escriba «para {ref}» y otra dirección.',
  'expired.reset':
    'Nadie ha aprobado a tiempo una contraseña nueva para {user}. **No se ha hecho nada**, y el caso está donde estaba. Puede pedirla de nuevo; «estado {ref}» dice cómo.',
  'expired.address':
    'Nadie ha aprobado a tiempo la dirección {new} para {user}. **No ha cambiado nada**: en la ficha sigue figurando {old}. Para pedirlo de nuevo, escriba «corregir {ref}» y la dirección correcta.',
  'expired.loan':
    'Nadie ha aprobado a tiempo el buzón temporal {new} para {user}. **No ha cambiado nada**: en la ficha sigue figurando {old}. Para pedirlo de nuevo, escriba «préstamo {ref}», la dirección y el motivo.',
  'expired.recipient':
    'Nadie ha aprobado a tiempo {new} como destinatario de la petición por {user}. **No se ha enviado nada allí.** Escriba «para {ref}» y otra dirección, o pídalo de nuevo.',
};

import type { tellTogether as en } from '../en/tell-together.ts';

export const tellTogether: Record<keyof typeof en, string> = {
  'request.together':
    '**Al servicio informático se le pregunta por {user} junto con otros buzones del mismo dominio**, en una sola petición a {to}. No tiene que enviar nada. Le digo cuándo ha salido y qué contestan. Si el correo llega entretanto, diga «llegó {ref}».',
  'request.added':
    '**Al servicio informático ya se le preguntó por este dominio de correo**, el {at}, así que no hace falta otra petición. He añadido a {user}: lo verán en su página y en el próximo recordatorio a {to}{reminded, select, yes {, que sale el {next} si no contestan antes} other {}}. No tiene que enviar nada. Si el correo llega entretanto, diga «llegó {ref}».',
  'opening.domain-blocked':
    '**Conviene saberlo:** en {domain} tampoco llegan los correos de IMI a otras personas, desde el {since}. Su servicio informático ya está avisado. Sigo igualmente con el caso de {user} y le digo si es el mismo problema. ({ref})',
  'draft.allowed-before':
    '**Todavía no se ha enviado nada.** Esta es la petición a {to} por {user}: léala, por favor. El {at} dejaron pasar los correos de IMI{said, select, yes { («{text}»), y} other {, y}} llegaban; el último que me consta, el {until}. **Quizá ese permiso ha caducado o se cambió:** es lo que pregunta la petición. «enviar {ref}» la envía, «lo envío yo {ref}» si la envía usted.',
};

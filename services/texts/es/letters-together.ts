import type { lettersTogether as en } from '../en/letters-together.ts';

export const lettersTogether: Record<keyof typeof en, string> = {
  'several.intro':
    'El correo de la Comisión Europea no llega a {count} buzones que ustedes gestionan en {domain}. Les pedimos que lo busquen y lo liberen, y que a partir de ahora lo dejen entrar de forma segura. Cada buzón tiene su apartado más abajo.{who, select, yes { Para preguntas: {reporter} ({email}), que coordina las autoridades de estas personas.} other {}}',
  'several.further':
    'Lo mismo ocurre con {count, plural, one {otro buzón} other {otros # buzones}} del mismo dominio. La petición que se envía también {count, plural, one {lo} other {los}} incluye; aquí solo se muestra este.',
  'who.several':
    'El Servicio de contraseñas de IMI ha escrito esto para quienes se ocupan de estas personas. Ayuda a las autoridades cuyos usuarios no reciben el correo con la contraseña. La página de respuesta muestra la misma referencia, {ref}. Sin adjuntos. Gracias por su ayuda.',
  'why.allowed-before':
    'Ya dejaron entrar este correo una vez, el {at}. Entonces llegaba; el último que nos consta, el {until}. Ahora ya no llega. Miren, por favor, si el permiso de entonces ha caducado o se cambió.',
  'label.allowed-before': 'Lo que hicieron entonces, en sus palabras',

  'copy.subject': 'Se ha preguntado al servicio informático por {mailbox} [IMI {ref}]',
  'copy.intro':
    'Al servicio informático, en {to}, se le ha preguntado por qué el correo de la Comisión Europea no llega a {mailbox}. Otros buzones del mismo dominio tienen el mismo problema, así que hay una sola petición para todos. Este mensaje es para usted y trata solo de este buzón.',
  'copy.reference': 'El servicio informático conoce la petición como {request}. Su caso es {ref}.',
  'copy.asks':
    'Se le ha pedido que busque el correo, que lo libere y que a partir de ahora deje entrar esos correos cuando se autentiquen (DMARC, DKIM o SPF).',
  'copy.next':
    'No tiene que hacer nada: el servicio informático contesta en una página propia, y se le recuerda en días laborables hasta que lo haga. Lo que diga se lo cuento en Teams. Si el correo llega entretanto, diga allí «llegó {ref}».',
  'copy.no-reply': 'Las respuestas a este mensaje no se leen.',
};

import type { pages as english } from '../en/pages.ts';

export const pages: Readonly<Record<keyof typeof english, string>> = {
  practice: 'PRÁCTICA – nada de esta página es real.',
  'in-english': 'In English',
  'in-own': 'En {language}',
  languages: 'Idioma',
  privacy: 'Privacidad',
  terms: 'Condiciones',
  'more-pages': 'Más',
  'error-title': 'Revisen, por favor: {title}',

  title: 'Correo de la Comisión Europea para {mailbox}',
  'title.several': 'Correo de la Comisión Europea para {count} buzones',
  reference: 'Referencia {ref}, para {authority}',
  intro:
    '{reporter} les pide que busquen un correo que no llegó y que a partir de ahora dejen entrar ese correo. Esta página no cambia nada hasta que pulsen el botón del final.',
  'to-answer': 'Ir directamente a la respuesta',
  'heading.request': 'De qué se trata',
  'heading.asks': 'Qué pedimos',
  'heading.answer': 'Su respuesta',
  genuine:
    '¿Dudan de esta página? Hacen bien. Antes de responder, llamen a {names}, con el número de su propio directorio. La referencia {ref} está también en el correo que les trajo aquí. Nunca pedimos contraseñas, códigos ni acceso a sus sistemas, ni que desactiven una protección.',

  'answers.legend': '¿Qué han encontrado?',
  'answer.released': 'Encontrado y liberado',
  'answer.released.scope': '(solo este; los próximos correos se siguen reteniendo)',
  'answer.released.effect': 'Preguntamos a la persona usuaria si ya tiene el correo.',
  'answer.allowed': 'Permitido a partir de ahora',
  'answer.allowed.scope': '(también si además liberaron el correo)',
  'answer.allowed.effect':
    'Hacemos que se envíe un correo nuevo y vemos si llega. Digan abajo, por favor, cómo lo han permitido.',
  'answer.nothing': 'No hay nada, nunca nos llegó',
  'answer.nothing.effect':
    'Dejamos de enviar recordatorios y buscamos el fallo en el camino hasta ustedes: primero en la dirección, después en el lado que envía.',
  'answer.more': 'Necesitamos más información',
  'answer.more.effect':
    'Su pregunta llega a {reporter} y ustedes reciben la respuesta como petición nueva. Escríbanla abajo, por favor.',
  'answer.forward': 'No somos nosotros: reenviar a otra dirección',
  'answer.forward.effect':
    'Enviamos la petición allí y este enlace termina. Den la dirección abajo, por favor. Si el dominio es de otra organización, antes decide aquí una persona.',
  'text.label': 'Comentario (opcional)',
  'text.hint':
    'Solo lo necesita «Necesitamos más información». Lo leen todas las personas que avisaron: por favor, sin nombres de usuarios ni contraseñas.',
  'forward.label': 'Reenviar a esta dirección de correo',
  'forward.hint':
    'Necesaria para «No somos nosotros». Una sola dirección, como postmaster@autoridad.example.',
  submit: 'Enviar esta respuesta',

  'error.heading': 'Aún no se ha enviado: revisen, por favor',
  'error.answer': 'Elijan una de las cinco respuestas.',
  'error.text': 'Escriban qué necesitan saber.',
  'error.text-long': 'Su comentario es demasiado largo: como máximo {limit, number} caracteres.',
  'error.password':
    'Esto parece una contraseña. Quítenla, por favor, y cámbienla si todavía sirve: aquí nadie necesita ninguna, y no se ha guardado nada de lo que han escrito.',
  'error.forward': 'Den una sola dirección de correo, como postmaster@autoridad.example.',
  'error.forwards':
    'Esta petición ya se ha reenviado tres veces. Elijan, por favor, otra respuesta o díganselo a {reporter}.',
  'error.not-recorded':
    'Su respuesta no se ha podido registrar ahora. Inténtenlo de nuevo dentro de un minuto, por favor.',

  'recorded.title': 'Gracias: su respuesta está registrada',
  'recorded.again.title': 'Esta petición ya tiene respuesta',
  'recorded.what': 'Registrado: «{answer}», el {at}.',
  'recorded.by-coordinator': 'Lo registró un coordinador por ustedes.',
  'recorded.words': 'Con este comentario',
  'next.released':
    'Ahora preguntamos a la persona usuaria si ya tiene el correo. Si es así, el asunto ha terminado para ustedes.',
  'next.allowed': 'Un correo nuevo mostrará si funciona. Si es así, el asunto ha terminado para ustedes.',
  'next.nothing':
    'No recibirán más recordatorios. Si la búsqueda vuelve a llevar a ustedes, recibirán una petición nueva con lo encontrado.',
  'next.more': 'La pregunta la tiene {reporter}. Recibirán la respuesta por correo como petición nueva.',
  'next.forward': 'La petición va a la dirección que han dado, y este enlace ha terminado.',
  'next.forward-proposed':
    'La dirección que han dado no es de un dominio que conozcamos como suyo, así que antes decide aquí una persona si se pregunta allí. No recibirán más recordatorios sobre esto.',
  'next.solved': 'Funciona: el correo llegó. Gracias.',
  'next.changed-mind': '¿Fue un error? Contesten al correo que les trajo aquí: lo lee {reporter}.',

  'superseded.title': 'Hay un correo más nuevo sobre esta petición',
  'superseded.text':
    'Este enlace es de un correo anterior. Usen, por favor, el enlace del correo más nuevo con la referencia {ref}. Si no lo tienen: quizá la petición se reenvió; contesten al correo y pídanlo.',
  'ended.title': 'Esta petición está cerrada',
  'ended.text': 'Ya no hay que hacer nada. Gracias.',
  'elsewhere.title': 'Esta respuesta no se ha registrado',
  'elsewhere.text':
    'Se envió desde una página que no es la nuestra. Abra el enlace del correo con la referencia {ref} y conteste allí.',
  'expired.title': 'Este enlace ha caducado',
  'expired.text':
    'Los enlaces valen un tiempo limitado. Para tener uno nuevo, contesten al correo que les trajo aquí: su respuesta llega a quien lo pidió. También pueden dar su respuesta ahí; un coordinador la registra.',
  'invalid.title': 'Este enlace no es válido',
  'invalid.text':
    'Quizá se cortó en el correo. Copien, por favor, la dirección completa del enlace, o contesten al correo y pídanlo de nuevo. Si nadie les ha escrito sobre esto, no tienen que hacer nada.',

  'eml.title': 'Aquí aún no hay nada que descargar',
  'eml.text': 'Diga en Teams que envía usted la petición; entonces este enlace le da el correo.',
};

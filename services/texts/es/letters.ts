import type { letters as english } from '../en/letters.ts';
import { lettersEvidence } from './letters-evidence.ts';
import { lettersTogether } from './letters-together.ts';

export const letters: Readonly<Record<keyof typeof english, string>> = {
  ...lettersEvidence,
  ...lettersTogether,
  'mail.imi': 'el correo con la contraseña de IMI (el Sistema de Información del Mercado Interior de la UE)',
  'mail.eu-login':
    'el correo de EU Login (el servicio de acceso de la Comisión Europea) para fijar una contraseña nueva',

  'practice.subject': 'PRÁCTICA – {subject}',
  'practice.line': 'PRÁCTICA – nada de este mensaje es real.',

  subject: 'El correo de la Comisión Europea no llega a {mailbox} [IMI {ref}]',
  'subject.several': 'El correo de la Comisión Europea no llega a {count} buzones [IMI {ref}]',
  'subject.again': 'Re: {subject}',

  greeting: 'Estimados compañeros de la unidad de informática:',
  'greeting.named': 'Estimados compañeros de {name}:',
  doubt:
    '¿Dudan de este correo? Hacen bien. Antes de abrir ningún enlace, llamen a {names}, remitente o en copia de este correo, con el número de su propio directorio. Nunca pedimos contraseñas, códigos ni acceso a sus sistemas, ni que desactiven una protección.',
  intro:
    '{reporter} ({email}) les pide ayuda: el correo de la Comisión Europea no llega a un buzón que ustedes gestionan en {authority}. Les pedimos que lo busquen y lo liberen, y que a partir de ahora lo dejen entrar de forma segura.',
  'intro.forwarded':
    'Los compañeros que recibieron antes esta petición nos dijeron que ustedes gestionan este buzón.',
  'intro.further': 'Continúa nuestra petición anterior con la misma referencia (petición n.º {round}).',

  'why.released-not-arrived':
    'Gracias por liberar el correo. La persona usuaria dice que sigue sin estar, tampoco en la carpeta de correo no deseado.',
  'why.refused-as-unknown':
    'Su servidor dice que no conoce esta dirección. Se ha revisado otra vez letra por letra y se ha confirmado. Comprueben, por favor, si el buzón existe y si su pasarela lo conoce.',
  'why.it-asks-more': 'Nos pidieron más información. Su pregunta y la respuesta están abajo.',

  'thanks.works': 'Funciona: el correo que les pedimos que buscaran ha llegado. No queda nada más que hacer.',
  'thanks.nothing-to-do': 'Gracias por su ayuda. No hace falta que contesten a este correo.',
  'why.allowed-not-arrived':
    'El {day} nos dijeron que esos correos se dejan entrar desde ese momento. Gracias; pero el correo del restablecimiento del {at}, posterior, tampoco llegó. Busquen ese, por favor.',

  'heading.missing': 'Qué falta',
  'heading.evidence': 'Qué sabemos y quién lo dice',
  'heading.ask-1': '1. Búsquenlo y libérenlo, por favor',
  'heading.ask-2': '2. Dejen entrar ese correo a partir de ahora, de forma segura',
  'heading.answer': 'Su respuesta: una página, sin cuenta, un minuto',
  'heading.earlier': 'Lo que pedimos el {day}',

  'label.mailbox': 'Buzón',
  'label.mail': 'Correo',
  'label.sender': 'Remitente',
  'label.message-id': 'Message-ID',
  'label.subject': 'Asunto',
  'label.reset': 'Restablecimiento n.º {number}',
  'label.window': 'Busquen, por favor',
  'label.first-window': 'Busquen también los primeros correos',
  'label.note': '{signed, select, yes {Nota de {name}} other {Nota}}',
  'label.question': 'Su pregunta',

  'sender.recorded': '{sender} (registro de envío)',
  'sender.operator': '{sender} (según quien gestiona este servicio)',
  'sender.eu-login': '{sender} (según las páginas de ayuda de EU Login)',
  'sender.unknown': 'no se conoce; el dominio es {domain}',
  'message-id.recorded': '{id} (registro de envío)',
  'time.both': '{local} ({zone}) = {utc}',
  'first-window':
    'La cuenta se creó al inicio de ese periodo. A los pocos minutos sigue un aviso, y la contraseña entre 24 y 48 horas después.',

  'evidence.accepted': 'Su servidor {host} aceptó el correo el {at}; eso no dice que esté en el buzón.',
  'evidence.refused': 'Su servidor {host} rechazó el correo el {at}.',
  'evidence.deferred':
    'Su servidor {host} aplazó el correo, por última vez el {at} (un rechazo temporal, como una lista gris o un servidor ocupado).',
  'evidence.held': 'El {at} el correo seguía en el lado que lo envía.',
  'evidence.unknown':
    'No sabemos qué pasó con el correo en el camino: el lado que lo envía no guarda un registro que podamos leer.',
  'evidence.source': 'Fuente: el registro de envío del sistema que lo manda.',
  'evidence.reply': 'Su respuesta: «{reply}».',
  verbatim: '«{text}»',
  'evidence.some-host': '(nombre no registrado)',

  'excluded.address': 'Dirección: {name} la comprobó en la ficha antes de que se enviara el correo.',
  'excluded.address.somebody':
    'Dirección: quien se ocupa de esta persona usuaria la comprobó en la ficha antes de que se enviara el correo.',
  'excluded.not-full': 'Buzón: su servidor no dijo que estuviera lleno.',
  'excluded.not-arrived': 'Llegada: {name} nos dijo el {at} que no había llegado.',
  'excluded.not-arrived.somebody':
    'Llegada: quien se ocupa de esta persona usuaria nos dijo el {at} que no había llegado.',
  'excluded.not-arrived.before':
    'Llegada: el {at} nos dijeron que el correo anterior a este no había llegado.',
  'excluded.patience': 'Tiempo: un correo así tarda normalmente menos de {minutes} minutos.',

  'ask-1':
    'Busquen, por favor, correo dirigido a {mailbox} en el periodo indicado arriba y libérenlo. Háganlo pronto: los registros y las cuarentenas se guardan un tiempo limitado. Dónde mirar:',
  'ask-2':
    'Dejen entrar el correo de {sender} cuando se autentique, y solo entonces: que pase DMARC, o DKIM o SPF para ese dominio. Elijan el alcance más estrecho: {narrow}, y solo para este buzón si es posible.',
  'ask-2.narrow.address': 'la dirección completa del remitente mejor que todo su dominio',
  'ask-2.narrow.domain': 'la dirección de remitente que encuentren en su registro mejor que todo el dominio',
  'ask-2.never':
    'No eximan nunca un dominio entero de sus controles: una dirección de remitente se falsifica con facilidad.',

  'steps.trace':
    'seguimiento de mensajes: también el de la pasarela, que puede detener lo que el servidor nunca ve',
  'steps.quarantine': 'todas las cuarentenas: de la pasarela, del servidor y de la persona usuaria',
  'steps.deferred': 'conexiones entrantes: correo aplazado (4xx, listas grises) o rechazado (5xx)',

  'answers.intro': 'En esta página nos dicen qué han encontrado: {answers}.',
  'answers.released': 'encontrado y liberado',
  'answers.allowed': 'permitido a partir de ahora',
  'answers.nothing': 'no hay nada, nunca nos llegó',
  'answers.more': 'necesitamos más información',
  'answers.forward': 'no somos nosotros, reenviar a otra dirección',
  'answers.link': 'Responder a esta petición',
  'answers.link-later': '(aquí irá el enlace a la página de respuesta cuando se envíe la petición)',
  'answers.link-of-it-alone':
    '(el enlace a la página de respuesta figura solo en el ejemplar del servicio informático)',
  'answers.rules':
    'Abrir la página no cambia nada; solo lo hace su clic en ella. El enlace es solo para esta petición y vale hasta el {day}. Las respuestas a este correo llegan a {reporter}.',
  who: 'IMI Password Desk ha escrito esto para {reporter}. Ayuda a autoridades cuyos usuarios no reciben el correo con la contraseña. La página de respuesta muestra la misma referencia, {ref}. Sin adjuntos. Gracias por su ayuda.',

  'who.coordinator': '{name} (coordinación de IMI)',
  'who.closing': 'Gracias por su ayuda.',

  'reminder.intro':
    'El {day} les pedimos que buscaran correo de la Comisión Europea dirigido a {mailbox}. Aún no tenemos respuesta. Este es el recordatorio n.º {count}.',
  'reminder.it-unit': 'Si ya lo han hecho: un clic en la página nos lo dice.',
  'reminder.it-unit-and-coordinator':
    'Este recordatorio se dirige también a la coordinación de IMI de {authority}: {names}. Si algo lo impide, díganselo a ellos o a nosotros, por favor.',
  'reminder.national-coordinator':
    'Este recordatorio se dirige también a la coordinación nacional de IMI: {names}. Si el responsable es otro, la página tiene también una respuesta para eso.',
  'reminder.asks':
    'En resumen: busquen ese correo, libérenlo y dejen entrar ese correo a partir de ahora cuando se autentique (DMARC, DKIM o SPF).',

  'notice.subject': 'IMI Password Desk le necesita [IMI {ref}]',
  'notice.greeting': 'Hola, {name}:',
  'notice.teams':
    'Responda, por favor, en Microsoft Teams, en el chat con IMI Password Desk. Ningún enlace de este correo decide nada, y las respuestas a este correo no se leen.',
  'notice.begin':
    'Si aún no tiene un chat con él: abra la aplicación «IMI Password Desk» en Teams y escriba «estado {ref}».',

  'old-address.subject': 'Esta dirección se ha sustituido en una ficha de usuario de IMI',
  'old-address.body':
    'Hasta hoy esta dirección figuraba en una ficha de usuario de IMI, el Sistema de Información del Mercado Interior de la UE. Se ha sustituido por otra.',
  'old-address.expected': 'Si lo esperaba, no tiene que hacer nada.',
  'old-address.unexpected':
    'Si no, avise hoy mismo, por teléfono o en persona, a la coordinación de IMI de su autoridad.',
  'old-address.no-reply': 'Las respuestas a este correo no se leen.',
};

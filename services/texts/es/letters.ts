import type { letters as english } from '../en/letters.ts';

export const letters: Readonly<Record<keyof typeof english, string>> = {
  'mail.imi': 'el correo con la contraseña de IMI (el Sistema de Información del Mercado Interior de la UE)',
  'mail.eu-login':
    'el correo de EU Login (el servicio de acceso de la Comisión Europea) para fijar una contraseña nueva',

  'practice.subject': 'PRÁCTICA – {subject}',
  'practice.line': 'PRÁCTICA – esto es un ensayo. Nada de este mensaje es real.',

  subject: 'El correo de la Comisión Europea no llega a {mailbox} [IMI {ref}]',
  'subject.several': 'El correo de la Comisión Europea no llega a {count} buzones [IMI {ref}]',
  'subject.again': 'Re: {subject}',

  greeting: 'Estimados compañeros de la unidad de informática:',
  'greeting.named': 'Estimados compañeros de {name}:',
  intro:
    '{reporter} ({email}) les pide ayuda: {mail} no llega a un buzón que ustedes gestionan en {authority}.',
  'intro.asks':
    'Pedimos dos cosas: que busquen ese correo y lo liberen, y que a partir de ahora dejen entrar ese correo de forma segura. Abajo está todo lo necesario.',
  'intro.forwarded':
    'Los compañeros que recibieron antes esta petición nos dijeron que ustedes gestionan este buzón.',
  'intro.further': 'Continúa nuestra petición anterior con la misma referencia (petición n.º {round}).',

  'why.released-not-arrived':
    'Gracias por liberar el correo. La persona usuaria dice que sigue sin estar, tampoco en la carpeta de correo no deseado.',
  'why.refused-as-unknown':
    'Su servidor dice que no conoce esta dirección. Se ha revisado otra vez letra por letra y se ha confirmado. Comprueben, por favor, si el buzón existe y si su pasarela lo conoce.',
  'why.it-asks-more': 'Nos pidieron más información. Su pregunta y la respuesta están abajo.',

  'heading.missing': 'Qué falta',
  'heading.evidence': 'Qué se sabe, y por quién',
  'heading.excluded': 'Qué se ha comprobado ya',
  'heading.ask-1': '1. Búsquenlo y libérenlo, por favor',
  'heading.ask-2': '2. Dejen entrar ese correo a partir de ahora, de forma segura',
  'heading.steps': 'Dónde mirar',
  'heading.answer': 'Su respuesta: una página, sin cuenta, un minuto',
  'heading.who': 'Quiénes somos y cómo comprobar que es auténtico',
  'heading.earlier': 'Lo que pedimos el {day}',

  'label.mailbox': 'Buzón',
  'label.mail': 'Correo',
  'label.sender': 'Remitente',
  'label.message-id': 'Message-ID',
  'label.subject': 'Asunto',
  'label.reset': 'Restablecimiento n.º {number}',
  'label.window': 'Busquen, por favor',
  'label.first-window': 'Primeros correos',
  'label.note': 'Nota de {reporter}',
  'label.question': 'Su pregunta',

  'sender.recorded': '{sender} (según el registro del sistema que lo envió)',
  'sender.operator': '{sender} (según quien gestiona este servicio)',
  'sender.eu-login': '{sender} (según las páginas de ayuda de EU Login)',
  'sender.unknown': 'no se conoce; el dominio es {domain}',
  'message-id.recorded': '{id} (según el registro del sistema que lo envió)',
  'time.both': '{local} ({zone}) = {utc}',
  'first-window':
    'La cuenta se creó al comienzo de este tiempo. IMI anuncia entonces la contraseña en un primer correo a los pocos minutos y la envía entre 24 y 48 horas después.',

  'evidence.accepted':
    'Su servidor {host} aceptó el correo el {at}. Eso dice que se hizo cargo de él, no que esté en el buzón.',
  'evidence.refused': 'Su servidor {host} rechazó el correo el {at}.',
  'evidence.deferred':
    'Su servidor {host} aplazó el correo, por última vez el {at} (un rechazo temporal, como una lista gris o un servidor ocupado).',
  'evidence.held': 'El {at} el correo seguía en el lado que lo envía.',
  'evidence.unknown':
    'No se sabe qué pasó con el correo en el camino: el lado que lo envía no guarda un registro que podamos leer.',
  'evidence.source': 'Fuente: el registro del sistema que envía el correo.',
  'evidence.reply': 'Su respuesta: «{reply}».',
  verbatim: '«{text}»',
  'evidence.some-host': '(nombre no registrado)',

  'excluded.address': 'La dirección: {name} la comprobó en la ficha antes de que se enviara el correo.',
  'excluded.address.somebody':
    'La dirección: quien se ocupa de esta persona usuaria la comprobó en la ficha antes de que se enviara el correo.',
  'excluded.not-full': 'El buzón: su servidor no dijo que estuviera lleno.',
  'excluded.junk':
    'El correo no deseado y las reglas de buzones compartidos: se pidió a las personas afectadas que miraran allí. El {at} dijeron que el correo no había llegado.',
  'excluded.patience': 'El tiempo: un correo así tarda normalmente menos de {minutes} minutos.',

  'ask-1':
    'Busquen, por favor, correo dirigido a {mailbox} en el tiempo indicado arriba: en el seguimiento o registro de mensajes, en todas las cuarentenas y entre los correos aplazados (listas grises) o rechazados. Si está en cuarentena, libérenlo, por favor.',
  'ask-2':
    'Dejen entrar el correo de {sender} cuando se autentique, y solo entonces: que pase DMARC, o DKIM o SPF para ese dominio. Elijan el alcance más estrecho que ofrezca su sistema: {narrow}, y para este buzón si es posible.',
  'ask-2.narrow.address': 'la dirección completa del remitente mejor que todo su dominio',
  'ask-2.narrow.domain': 'la dirección de remitente que encuentren en su registro mejor que todo el dominio',
  'ask-2.never':
    'No eximan, por favor, todo el dominio de sus controles: una dirección de remitente se falsifica con facilidad.',

  'steps.trace':
    'El seguimiento de mensajes de su pasarela de correo y del servidor de correo. Una pasarela puede haberlo detenido sin que el servidor viera nada.',
  'steps.quarantine':
    'Todas las cuarentenas: la de la pasarela, la del servidor y la propia de la persona usuaria si existe.',
  'steps.deferred':
    'El registro de conexiones entrantes: rechazos temporales (4xx, listas grises) y rechazos (5xx) a la hora indicada.',
  'steps.soon': 'Busquen pronto, por favor: los registros y las cuarentenas se guardan un tiempo limitado.',

  'answers.intro': 'En esta página nos dicen con un clic qué han encontrado:',
  'answers.released': 'encontrado y liberado',
  'answers.allowed': 'permitido a partir de ahora',
  'answers.nothing': 'no hay nada, nunca nos llegó',
  'answers.more': 'necesitamos más información',
  'answers.forward': 'no somos nosotros: reenviar a otra dirección',
  'answers.link': 'Responder a esta petición',
  'answers.link-later': '(aquí irá el enlace a la página de respuesta cuando se envíe la petición)',
  'answers.rules':
    'Abrir la página no cambia nada; solo lo hace su clic en ella. El enlace vale solo para esta petición y hasta el {day}. También pueden contestar a este correo: su respuesta llega a {reporter}.',

  'who.product':
    'Esta petición la ha escrito IMI Password Desk para {reporter}. Ayuda a autoridades cuyos usuarios no reciben el correo con la contraseña.',
  'who.check':
    'Para comprobar que es auténtica, llamen a {names}; tomen el número de su propio directorio, no de un correo. La página de respuesta empieza por {url} y muestra la misma referencia, {ref}.',
  'who.check.nobody':
    'Para comprobar que es auténtica, llamen a {reporter}; tomen el número de su propio directorio, no de un correo. La página de respuesta empieza por {url} y muestra la misma referencia, {ref}.',
  'who.coordinator': '{name} (coordinación de IMI)',
  'who.never':
    'Nunca pedimos contraseñas, códigos ni acceso a sus sistemas, y nunca que desactiven una protección. Este correo no lleva adjuntos.',
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

  'several.listed': 'Lo mismo ocurre con {count} buzones. Cada uno tiene su parte abajo.',

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

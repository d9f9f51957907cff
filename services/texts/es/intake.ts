import type { intake as en } from '../en/intake.ts';

export const intake: Record<keyof typeof en, string> = {
  who: '¿A quién le falta el correo? Escriba el nombre o la dirección de correo del usuario de IMI, o rellene el formulario. Si es el suyo, escriba «el mío».',
  'who-again':
    'No he encontrado ahí ningún nombre. Escriba el nombre o la dirección del usuario al que le falta el correo, por ejemplo **María García**, o rellene el formulario.',
  'not-found':
    'No encuentro a nadie con ese nombre entre los usuarios que usted atiende. Compruebe cómo se escribe o pruebe con la dirección de correo. Si el usuario es de otra autoridad, puede mirarlo el coordinador de esa autoridad o el coordinador nacional.',
  'too-many':
    'Encuentro {total, number} usuarios que encajan: demasiados para una lista. Escriba el nombre completo o la dirección de correo.',
  choose:
    'Encuentro {count, number} usuarios que encajan. ¿Cuál es? Conteste con el número, o escriba «ninguno».',
  choice: '{n, number}. **{name}**, {email}',
  'choice-at': '{n, number}. **{name}**, {authority}, {email}',
  'choose-again': 'Conteste con un número del 1 al {count, number}, con el nombre completo o con «ninguno».',
  'invited.sent':
    '**{authority}** está invitada y todavía no se ha registrado: aún no hay usuario ni contraseña que restablecer. La invitación se envió a {email} el {sent}. Busque allí ese correo, también en la carpeta de correo no deseado.',
  'invited.expired':
    '**{authority}** fue invitada y no se ha registrado: no hay usuario ni contraseña que restablecer. La invitación se envió a {email} el {sent} y ya ha caducado.',
  'invited.used':
    '**{authority}** ya usó su invitación, enviada a {email} el {sent}, pero no encuentro allí a nadie con ese nombre. Escriba el nombre completo del usuario.',
  'invited.again-by-you':
    'La invitación la envió usted: puede comprobar la dirección en IMI y enviarla otra vez.',
  'invited.again-by': '{sender} puede volver a enviar la invitación.',
  'invited.again': 'El coordinador que hizo la invitación puede volver a enviarla.',
  missing:
    '**{user}**: ¿qué correo falta? ¿El **aviso** de que se creó el usuario, el correo con la **contraseña** o **ambos**?',
  'missing-again':
    'No he entendido qué correo falta. Conteste **aviso**, **contraseña** o **ambos**, o «cancelar».',
  when: '¿Cuándo se creó **{user}**? Por ejemplo «el martes pasado a las 10», o «no lo sé».',
  'when.not-a-date':
    'No he podido leer ahí ningún día. Escríbalo como «ayer a las 15:00» o «23/11/2026 10:15», o «no lo sé».',
  'when.does-not-exist':
    'Ese día o esa hora no existe en el calendario o en el reloj. Compruébelo, o escriba «no lo sé».',
  'when.in-the-future': 'Eso está en el futuro, en su zona horaria. Compruébelo, o escriba «no lo sé».',
  'when.ambiguous':
    'Esa noche se cambió la hora, así que esa hora se repitió. Escriba solo el día, o «no lo sé».',
  difference: 'Usted dijo: {said}. La ficha dice que **{user}** se creó el {file}. Me guío por la ficha.',
  'difference-day':
    'Usted dijo: {said}. La ficha dice que **{user}** se creó el {file}. Me guío por la ficha.',
  'unknown-is-fine': 'No importa: la ficha dice que **{user}** se creó el {file}.',
  'had-login':
    '**{user}** ya entró una vez, el {login}. Así que no es una primera contraseña y no hay nada que esperar.',
  cancelled:
    'Olvidado. No se ha abierto ningún caso y no ha cambiado nada. Escriba un nombre cuando me necesite.',
  'nothing-to-cancel': 'No hay nada que cancelar. «estado» muestra sus casos y «ayuda» lo que puedo hacer.',
  'opening-again': 'Lo intento otra vez.',
  'words.self': 'el mío|mío|mía|yo|mi|me|propio|propia|mí|mis',
  'words.none': 'ninguno|ninguna|ninguno de ellos|nadie|no|otro|otra|otra persona',
  'words.notice': 'aviso|avisos|notificación|bienvenida|primer correo|1',
  'words.password': 'contraseña|contraseñas|clave|segundo correo|2',
  'words.both': 'ambos|ambas|los dos|las dos|ninguno|ninguna|todo|todos|nada|3',
  'words.unknown':
    'no lo sé|no sé|no me acuerdo|no lo recuerdo|no recuerdo|ni idea|no tengo ni idea|no estoy seguro|no estoy segura|desconocido|no lo se',
  'words.complaint':
    'no recibe|no reciben|no recibió|no ha recibido|no han recibido|no le llega|no les llega|no le ha llegado|no me llega|no recibo|falta el correo|le falta|les falta|correo de contraseña|correo de la contraseña|correo con la contraseña|no puede entrar|otro usuario|otra usuaria',
  'words.created':
    'creado|creada|creó|crearon|creamos|creé|registrado|registrada|registró|registramos|registré|alta|desde|invitado|invitada|hecho',
  'words.particles': 'de|del|la|las|los|el|y|i|da|dos|do|van|von|der',
  'words.others':
    'él|ella|ellos|ellas|compañero|compañera|compañeros|usuario|usuaria|usuarios|empleado|empleada|alguien|administrador|administradora|coordinador|coordinadora|persona|jefe|jefa|colega',
  'words.stop':
    'el|la|los|las|un|una|unos|unas|lo|le|les|se|me|mi|mis|mí|mío|mía|te|tu|su|sus|nos|nuestro|nuestra|de|del|a|al|en|con|sin|por|para|y|o|u|e|que|qué|quien|quién|cual|cuál|como|cómo|cuando|cuándo|donde|dónde|porque|no|ni|nunca|nada|sí|si|ya|aún|todavía|tampoco|también|es|son|está|están|fue|era|ha|han|he|hemos|hay|había|yo|él|ella|ellos|ellas|esto|eso|este|esta|ese|esa|aquí|allí|muy|más|pero|desde|hasta|hace|otra|otro|vez|propio|propia',
  'words.stop-mail':
    'correo|correos|mensaje|mensajes|email|emails|mail|contraseña|contraseñas|clave|claves|aviso|avisos|notificación|imi|cuenta|usuario|usuaria|usuarios|usuarias|nuevo|nueva|primer|primera|primero|segundo|temporal|falta|faltan|perdido|llega|llegan|llegó|llegaron|llegado|recibe|reciben|recibió|recibido|recibir|viene|vino|espera|esperando|necesita|necesito|quiere|problema|problemas|ambos|ambas|ninguno|ninguna|bandeja|spam|enviado|enviar|entrar|acceder',
  'words.stop-polite':
    'hola|buenos|buenas|días|tardes|noches|favor|gracias|ayuda|ayúdame|ayudar|puede|puedes|podría|podrías|quisiera|quiero|urgente|urgentemente|señor|señora|sr|sra|don|doña|compañero|compañera|compañeros|colega|llamado|llamada|llama|nombre|persona|alguien|administrador|administradora|coordinador|coordinadora|empleado|empleada|creado|creada|creó|crearon|creamos|registrado|registrada|registramos|alta|dado|dada|dimos|hoy|ayer|anteayer|vale|mira|mirar|busca|buscar|caso|abrir|sé|creo|dice|dijo|también|ahora|semana|semanas|día|hora|horas|jefe|jefa|perdón|disculpe',
};

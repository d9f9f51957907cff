export const playbooksCommon = {
  heading: 'Pasos para {product}',
  'heading.general': 'Pasos para cualquier sistema de correo',
  below: 'Al final de este correo: {title}, con los datos de esta petición.',
  'looks-like': 'Desde fuera, su correo parece {product} (MX {host}).',
  'looks-like.other':
    'Desde fuera, su correo parece {product} (MX {host}). No tenemos pasos propios para él; por eso estos son generales.',
  'not-recognised':
    'Desde fuera no podemos reconocer su sistema de correo (MX {host}); por eso estos pasos son generales.',
  'not-looked-up': 'No conocemos su sistema de correo; por eso estos pasos son generales.',
  'other-systems': 'En la página de respuesta están los pasos de otros sistemas.',
  'choose.label': 'Su sistema de correo',
  'choose.as-recognised': 'El reconocido desde fuera',
  'choose.general': 'Otro: pasos generales',
  'choose.show': 'Mostrar estos pasos',
  gateway:
    'Es una pasarela: oculta el sistema que guarda los buzones. Puede que tengan que actuar los dos administradores, primero en la pasarela y después en los buzones.',
  chosen: 'Han elegido {product} en esta página.',
  'chosen.general': 'Han elegido los pasos generales en esta página.',

  'group.find': 'Buscarlo',
  'group.release': 'Liberar este mensaje',
  'group.allow': 'Permitirlo desde ahora, solo cuando se autentica',
  'group.never': 'Por favor, no',
  menu: 'Menú: {menu}',
  'menu.may-differ': 'Menú: {menu} (los nombres pueden variar)',
  'may-differ': '(los nombres de los menús pueden variar)',
  'command.powershell': 'En PowerShell:',
  'command.posix': 'En una consola:',
  'command.file': 'En la configuración:',
  'more-mailboxes':
    '{count, plural, one {Y un buzón más, del mismo modo.} other {Y # buzones más, del mismo modo.}}',
  'search-before': 'Por favor, búsquenlo antes del {day}.',
  sources: 'De dónde proceden estos pasos',
  'sender.in-your-log': 'la dirección de remitente que muestre su registro',

  'mailbox.each': 'cada uno de los buzones indicados arriba',
  'unknown.kept':
    'Los registros y las cuarentenas se guardan un tiempo limitado, a menudo de dos a cuatro semanas.',

  'find.trace':
    'Busquen el correo para {mailbox} en el periodo indicado arriba, con cualquier remitente y cualquier estado.',
  'find.quarantine': 'Busquen {mailbox} en todas las cuarentenas, en el mismo periodo.',
  'find.deferrals':
    'Busquen en el mismo periodo el correo para {mailbox} que se aplazó (4xx, listas grises) o se rechazó (5xx).',
  'release.one': 'Liberen este mensaje, y ningún otro, para {mailbox}.',
  'allow.authenticated':
    'Dejen entrar a {sender} solo cuando supere DMARC, o cuando supere DKIM o SPF para {domain}.',
  'never.domain':
    'No eximan nunca a todo {domain} sin autenticación: la dirección del remitente se falsifica con facilidad.',
  'never.release-all':
    'No liberen nunca una cuarentena entera: elijan este mensaje por su remitente y su hora.',

  'release.refused':
    'Lo que se rechazó o descartó no se puede liberar. Permítanlo primero y dígannoslo en la página de respuesta: entonces se pide un mensaje nuevo.',
  'allow.review':
    'Pongan fecha de fin a la entrada si el producto la admite; si no, anoten el {until} como fecha para revisarla.',
  'never.exceptions':
    'No hagan de {domain} una excepción de las comprobaciones de SPF, DKIM o DMARC: pasaría también el correo falsificado en su nombre.',
  'kept.by-your-settings':
    'El tiempo que se guardan los registros y la cuarentena está fijado en su propio sistema: busquen pronto, por favor.',
} as const;

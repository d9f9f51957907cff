export const playbooksGoogle = {
  'google-workspace.find.trace':
    'Busquen en el registro de correo el destinatario {mailbox} en el periodo indicado arriba, con cualquier remitente.',
  'google-workspace.find.gam':
    'Si trabajan con GAM: lo mismo como comando, para 30 días como máximo. Las horas son UTC.',
  'google-workspace.find.quarantine': 'Busquen {mailbox} en todas las cuarentenas, en el mismo periodo.',
  'google-workspace.find.deferrals':
    'Miren en el registro también el correo aplazado o rechazado: Gmail rechaza o marca el que no se autentica (5.7.26). En ese caso, dígannoslo y no lo permitan.',
  'google-workspace.release': 'Permitan este mensaje, y ningún otro, para {mailbox}.',
  'google-workspace.release.api':
    'Si trabajan con la Gmail Admin Quarantine API: su método «release» hace lo mismo con un solo mensaje.',
  'google-workspace.allow.list':
    'Creen una lista de direcciones solo con {sender} y dejen que el ajuste Spam omita el filtro de spam para esta lista, únicamente en la unidad organizativa de {mailbox}. Los filtros de virus y de ataques siguen activos. Google compara la dirección de From.',
  'google-workspace.allow.authentication':
    'Dejen activado en la entrada de la lista el interruptor «Require sender authentication»: así solo pasa el correo que se autentica.',
  'google-workspace.never.addresses':
    'No permitan para esto direcciones IP: las comparten muchos remitentes, y los usuarios pueden seguir viendo un aviso.',
  'google-workspace.never.domain':
    'No pongan en la lista el dominio {domain} entero ni desactiven la autenticación: la dirección de From se falsifica con facilidad.',
  'google-workspace.kept': 'El registro de Gmail llega 30 días atrás.',
} as const;

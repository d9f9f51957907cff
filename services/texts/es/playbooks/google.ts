export const playbooksGoogle = {
  'google-workspace.find.trace':
    'Busque en el registro de correo el destinatario {mailbox} en el periodo indicado arriba, con cualquier remitente.',
  'google-workspace.find.gam':
    'Si trabaja con GAM: lo mismo como comando, para 30 días como máximo. Las horas son UTC.',
  'google-workspace.find.quarantine': 'Busque {mailbox} en todas las cuarentenas, en el mismo periodo.',
  'google-workspace.find.deferrals':
    'Mire en el registro también el correo aplazado o rechazado: Gmail rechaza o marca el que no se autentica (5.7.26). En ese caso, díganoslo y no lo permita.',
  'google-workspace.release': 'Permita este mensaje, y ningún otro, para {mailbox}.',
  'google-workspace.release.api':
    'Si trabaja con la Gmail Admin Quarantine API: su método «release» hace lo mismo con un solo mensaje.',
  'google-workspace.allow.list':
    'Cree una lista de direcciones solo con {sender} y deje que el ajuste Spam omita el filtro de spam para esta lista, únicamente en la unidad organizativa de {mailbox}. Los filtros de virus y de ataques siguen activos. Google compara la dirección de From.',
  'google-workspace.allow.authentication':
    'Deje activado en la entrada de la lista el interruptor «Require sender authentication»: así solo pasa el correo que se autentica.',
  'google-workspace.never.addresses':
    'No permita para esto direcciones IP: las comparten muchos remitentes, y los usuarios pueden seguir viendo un aviso.',
  'google-workspace.never.domain':
    'No ponga en la lista el dominio {domain} entero ni desactive la autenticación: la dirección de From se falsifica con facilidad.',
  'google-workspace.kept': 'El registro de Gmail llega 30 días atrás.',
} as const;

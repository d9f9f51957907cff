export const playbooksGateways = {
  'proofpoint-essentials.find.logs':
    'Busquen {mailbox} en el registro, con cualquier estado. Muestra como máximo 1000 mensajes; no amplíen el periodo indicado arriba.',
  'proofpoint-essentials.find.quarantined':
    'En el mismo registro, elijan el estado «Quarantined» y amplíen las fechas: la primera vista puede mostrar solo ayer y hoy.',
  'proofpoint-essentials.release':
    'Liberen este mensaje una sola vez. No elijan «Release and approve», que permitiría al remitente para siempre. Un mensaje con virus no se puede liberar.',
  'proofpoint-essentials.allow.safe-sender':
    'Añadan {sender} como dirección completa a la Safe Sender List del perfil de {mailbox}, no a la de la organización. Dejen activadas las comprobaciones de Anti-Spoofing: siguen deteniendo el correo falsificado de un remitente seguro.',
  'proofpoint-essentials.kept': 'El registro llega 30 días atrás.',

  'proofpoint-pod.find.folders':
    'Busquen {mailbox} en todas las carpetas de cuarentena, no solo en la de spam: una regla puede tener carpeta propia, y los usuarios no las ven todas.',
  'proofpoint-pod.allow.safe-list':
    'Si hace falta una entrada en una lista segura: {sender} como dirección completa, en la lista de {mailbox} mejor que en la de la organización. Esa entrada omite la comprobación de spam.',

  'mimecast.find.held':
    'Busquen {mailbox} entre todos los mensajes retenidos: los que debe decidir el usuario, un moderador o un administrador.',
  'mimecast.find.rejected':
    'Miren lo que se rechazó o se aplazó para {mailbox}. Nunca llega a su servidor de correo; por eso no está en el registro de este. Mimecast aplaza el primer contacto de un remitente nuevo (listas grises).',
  'mimecast.release':
    'Liberen este mensaje y ningún otro. No elijan «Permit», que permitiría al remitente para siempre.',
  'mimecast.allow.policy':
    'Creen una directiva propia «Permit Sender»: de {sender} como dirección completa, solo para {mailbox}. Omite la reputación, las listas grises y el análisis de spam; por eso dejen activada la directiva DNS Authentication (SPF, DKIM, DMARC), que sigue deteniendo el correo falsificado.',
  'mimecast.allow.until':
    'En Validity, pongan a esta directiva una fecha de fin, por ejemplo el {until}: de forma predeterminada no termina nunca.',
  'mimecast.never.spoofing':
    'No creen una excepción de la protección contra suplantación que se base solo en la dirección del remitente.',
  'mimecast.kept':
    'Los mensajes rechazados y aplazados se ven durante 7 días, los retenidos durante 14; el seguimiento llega 30 días atrás.',

  'barracuda.find.log':
    'Pongan el filtro en «All», amplíen las fechas y busquen {mailbox}: la primera vista muestra solo el correo en cuarentena de los dos últimos días.',
  'barracuda.find.quarantined':
    'En esta lista miren «Quarantined», «Blocked» y «Not Allowed»; cada mensaje muestra su motivo.',
  'barracuda.find.deferred':
    'Miren también «Deferred»: ese correo se aplazó y no está en ninguna cuarentena.',
  'barracuda.allow.exempt':
    'Añadan {sender} como dirección completa con la directiva «Exempt»: una entrada que empieza por @ o * cuenta como todo su dominio. Omite la puntuación de spam y los filtros de contenido; sigue la comprobación de virus, y la de SPF mientras nadie la exima.',
  'barracuda.never.spf':
    'No añadan una excepción de SPF ni la dirección IP del remitente: eso deja entrar correo falsificado.',
  'barracuda.kept': 'El registro y la cuarentena llegan 30 días atrás.',

  'cisco-secure-email.find.tracking':
    'Busquen {mailbox} en el periodo indicado arriba. Las conexiones rechazadas solo aparecen si el seguimiento está configurado para guardarlas; si no, están en los registros de correo.',
  'cisco-secure-email.find.quarantines':
    'Las cuarentenas están separadas: busquen {mailbox} en las cuatro, es decir, spam, policy, virus y outbreak, y en la del análisis de archivos.',
  'cisco-secure-email.release':
    'Liberen este mensaje y ningún otro. El que está en varias cuarentenas solo sale cuando lo han liberado todas, y nunca si una lo elimina.',
  'cisco-secure-email.release.spam':
    'Lo que se libera de la cuarentena de spam omite las comprobaciones siguientes: mírenlo antes, por favor.',
  'cisco-secure-email.allow.filter':
    'Escriban un filtro de mensajes con dos condiciones a la vez: el remitente del sobre es exactamente {sender} (o el que muestre su registro), y el estado de SPF de «mailfrom» es «Pass». Que omita la comprobación de spam y nada más. No comprueben en su lugar la cabecera From: SPF no responde de ella.',
  'cisco-secure-email.never.trusted':
    'No añadan los servidores del remitente a ALLOWED_LIST ni a otro grupo de remitentes de confianza: eso quita la comprobación de spam a todo su correo.',

  'fortimail.find.history':
    'Busquen {mailbox} en el registro histórico. «Cross Search» en una entrada muestra qué comprobación decidió, y por qué.',
  'fortimail.find.quarantines':
    'Busquen en la cuarentena personal de {mailbox}, en la del sistema y, si su licencia la tiene, en la del dominio. De las dos últimas nadie recibe informe: solo un administrador ve lo que hay.',
  'fortimail.allow.personal':
    'Solo si eso no se puede configurar: añadan {sender} como dirección completa a la lista segura personal de {mailbox}. No conocemos allí ninguna condición de autenticación, y la lista omite las demás comprobaciones de spam.',
  'fortimail.never.system':
    'No añadan el remitente a la lista segura de todo el sistema, ni un dominio entero a ninguna: el correo falsificado en ese nombre omitiría las comprobaciones de spam.',

  'sophos.find.history':
    'Fijen el periodo, porque el informe empieza solo con hoy; después busquen {mailbox} en «Processed» y en «Rejected».',
  'sophos.find.quarantined':
    'Busquen {mailbox} en todas las pestañas, y fijen también aquí el periodo: la página empieza solo con hoy.',
  'sophos.release':
    'Liberen este mensaje y ningún otro. No elijan «Release and Allow», que permitiría también al remitente.',
  'sophos.allow.enforced':
    'Añadan {sender} como dirección completa y activen para ella «Enforce Sender Authentication»: el correo en su nombre que no se autentica se analiza entonces como siempre.',
  'sophos.never.unenforced':
    'No permitan {domain} ni ningún remitente con «Enforce Sender Authentication» desactivado.',
  'sophos.kept': 'El historial de mensajes y la cuarentena llegan 30 días atrás.',

  'trend-micro.find.tracking':
    'Dirección «Incoming», un intervalo propio con el periodo indicado arriba, destinatario {mailbox}. Muestra también los mensajes bloqueados.',
  'trend-micro.find.query':
    'Consulten {mailbox} en la cuarentena con «All», porque los usuarios no ven todos los mensajes. Una consulta abarca como máximo un mes natural: si el periodo pasa de un mes a otro, hagan dos.',
  'trend-micro.allow.recipient':
    'Añadan {sender} como dirección completa a los remitentes aprobados del destinatario {mailbox}, no de la organización. Dejen activadas las comprobaciones de SPF, DKIM y DMARC.',
  'trend-micro.kept':
    'La cuarentena se vacía a los 30 días; el seguimiento del correo llega hasta 90 días atrás.',

  'broadcom.find.track':
    'Busquen el destinatario {mailbox} en el periodo indicado arriba. Un mensaje que no aparece aquí no pasó por este servicio.',
  'broadcom.find.quarantine':
    'Busquen en la cuarentena de {mailbox}, en el mismo periodo, y en las demás cuarentenas que usen sus propias reglas.',
  'broadcom.allow.sender':
    'Añadan {sender} como dirección completa a los remitentes aprobados, junto con la opción de SPF en los ajustes de detección.',
  'broadcom.never.ip':
    'No aprueben una dirección IP: eso omite por completo la comprobación de spam, incluidos SPF y DMARC.',
  'broadcom.never.own-domain':
    'No aprueben nunca su propio dominio como remitente: es el que usan los falsificadores.',
  'broadcom.kept':
    'Track and Trace llega unos 30 días atrás; los registros propios del servicio, hasta 14. La cuarentena guarda el correo según sus ajustes.',

  'hornetsecurity.find.classes':
    'Muestren todas las clases para {mailbox}: spam, contenido, amenazas y lo que se rechazó.',
  'hornetsecurity.release':
    'Liberen este mensaje y ningún otro. Si falta la acción, un administrador debe activarla antes para esta clase.',
  'hornetsecurity.allow.user':
    'Si hace falta una entrada en la lista de permitidos: {sender} como dirección completa, solo para {mailbox}. No conocemos allí ninguna condición de autenticación.',
  'hornetsecurity.never.all-users':
    'No usen las acciones que permiten al remitente para todos los usuarios, ni las que permiten y liberan en un solo paso.',
} as const;

export const playbooksMicrosoft = {
  'microsoft-365.find.trace':
    'Rastreen el correo para {mailbox} en el periodo indicado arriba, con cualquier remitente y cualquier estado. Las horas del resultado son UTC.',
  'microsoft-365.find.quarantine':
    'Busquen {mailbox} en la cuarentena. Guarda spam, phishing, correo masivo, malware y lo que retuvo una regla de flujo de correo.',
  'microsoft-365.find.deferrals':
    'En el seguimiento, miren también el estado «Pending»: incluye el correo que se aplazó y se vuelve a intentar.',
  'microsoft-365.release':
    'Liberen este mensaje solo para {mailbox}. Pongan el Identity que muestra la búsqueda en la cuarentena. En el portal: seleccionen el mensaje y después «Release».',
  'microsoft-365.allow.list':
    'Primera opción: permitan {sender} en la Tenant Allow/Block List, una sola dirección completa. Aquí la entrada termina 45 días después de su último uso; surte efecto en minutos. Dejen activas las comprobaciones de SPF, DKIM y DMARC, para que un remitente falsificado siga sin pasar. Envíen además el mensaje a Microsoft como falso positivo.',
  'microsoft-365.allow.rule':
    'Segunda opción: una regla de flujo de correo con dos condiciones a la vez: el remitente es {sender}, y la cabecera Authentication-Results contiene «dmarc=pass» o «dmarc=bestguesspass». Acción: fijar el nivel de confianza contra correo no deseado en omitir el filtro (-1) y añadir una cabecera como X-ETR para que se vea la regla.',
  'microsoft-365.allow.gateway':
    'Con una pasarela delante de Microsoft 365, estas comprobaciones pueden ver la pasarela en lugar del remitente. Activen entonces primero el filtrado mejorado en el conector de la pasarela.',
  'microsoft-365.never.policy':
    'No añadan un dominio a las listas de permitidos de una directiva contra correo no deseado: eso omite también SPF, DKIM y DMARC.',
  'microsoft-365.never.release-all':
    'No pasen una búsqueda sin sus filtros a una liberación: liberaría la cuarentena entera.',
  'microsoft-365.kept':
    'La cuarentena guarda este correo de 15 a 30 días, según esté configurada; el seguimiento llega hasta 90 días atrás.',

  'exchange-server.find.trace':
    'En Exchange Management Shell, en cada servidor de transporte (cada uno tiene su propio registro): busquen el correo para {mailbox}.',
  'exchange-server.find.quarantine':
    'La cuarentena del filtro de contenido es un buzón. Consulten su nombre y busquen en él {mailbox}.',
  'exchange-server.find.deferrals':
    'En el registro de seguimiento, miren también los sucesos DEFER, FAIL y DSN. Lo que rechazó una pasarela situada delante está solo en el registro de la pasarela.',
  'exchange-server.find.agents':
    'El registro de agentes dice qué filtro retuvo o rechazó un mensaje. Está en los servidores con los agentes contra correo no deseado.',
  'exchange-server.release':
    'Abran el mensaje en el buzón de cuarentena y usen «Send Again», solo para {mailbox}.',
  'exchange-server.allow.gateway':
    'Primera opción: permitan {sender} en la pasarela situada delante, donde se comprueban SPF, DKIM y DMARC, y solo cuando se supera alguno.',
  'exchange-server.allow.rule':
    'Si no: una regla de transporte con dos condiciones a la vez: el remitente es {sender}, y una cabecera de autenticación que escribe su propia pasarela dice que el correo la superó.',
  'exchange-server.never.bypassed':
    'No usen para esto las listas de remitentes o dominios que el filtro de contenido omite: no preguntan si el correo se autentica.',
  'exchange-server.kept': 'De forma predeterminada, el registro de seguimiento llega 30 días atrás.',
} as const;

export const playbooksSelfHosted = {
  'self-hosted.find.log':
    'Busquen {mailbox} en el registro de correo y en sus archivos anteriores, en cada servidor que recibe correo, y miren el periodo indicado arriba. El registro puede estar en el journal, y su hora puede ser la propia del servidor.',

  'spamassassin.allow':
    'Añadan una línea a la configuración local de SpamAssassin: welcomelist_auth seguido de {sender}. Solo cuenta para el correo que SPF o DKIM confirman; los dos módulos deben estar activos. En versiones anteriores se llama whitelist_auth.',
  'spamassassin.test':
    'Comprueben la configuración, y hagan que el filtro la lea de nuevo solo si no se encuentra ningún fallo.',
  'spamassassin.never.unverified':
    'No usen una lista de bienvenida que no comprueba SPF ni DKIM: el propio manual de SpamAssassin advierte de que ese remitente se falsifica con facilidad.',
  'amavis.never.sender-scores':
    'No usen para esto la tabla de remitentes de Amavis: no pregunta si el correo se autentica.',

  'zimbra.find.junk':
    'Miren en la carpeta Junk de {mailbox}: de forma predeterminada, Zimbra pone allí el spam a partir del 33 %. Por encima del 75 % descarta el correo, y solo queda de él lo que dice el registro.',
  'zimbra.find.virus': 'El correo con virus va a un buzón de cuarentena propio: busquen en él {mailbox}.',
  'zimbra.release':
    'En Junk, el usuario indica que el mensaje no es spam. Desde el buzón de cuarentena, reenvíen solo este mensaje a {mailbox}.',
  'zimbra.allow.file':
    'Usen el archivo que Zimbra reserva para las reglas locales y guarden una copia: una actualización puede sustituir los demás.',
  'zimbra.kept': 'La cuarentena se vacía a los 7 días; los registros propios de Zimbra se eliminan a los 8.',

  'postfix-rspamd.find.history':
    'El historial de la interfaz web de Rspamd muestra la puntuación y los símbolos de cada mensaje; de forma predeterminada, solo de los 200 últimos.',
  'postfix-rspamd.find.no-quarantine':
    'Rspamd no tiene cuarentena propia. Miren en la carpeta de correo no deseado de {mailbox}, y en la cuarentena que pueda tener su servidor de correo.',
  'postfix-rspamd.find.greylisted':
    'En el registro, «Try again later» son las listas grises de Rspamd: de forma predeterminada aplaza 5 minutos el correo sospechoso.',
  'postfix-rspamd.allow.senders':
    'Escriban una línea con {sender} en un archivo nuevo, por ejemplo /etc/rspamd/local.d/imi-senders.map.',
  'postfix-rspamd.allow.rule':
    'Añadan esta regla a /etc/rspamd/local.d/multimap.conf. Baja la puntuación solo si el remitente está en ese archivo y se supera DMARC.',
  'postfix-rspamd.allow.test': 'Comprueben la configuración antes de que Rspamd la lea de nuevo.',
  'postfix-rspamd.never.unconditional':
    'No escriban una regla de lista blanca sin una condición como valid_dmarc: cuenta también para el correo sin autenticar.',
  'postfix-rspamd.kept':
    'De forma predeterminada, el historial de Rspamd guarda 200 mensajes. El tiempo que se guarda el registro de correo está fijado en su servidor: busquen pronto, por favor.',

  'postfix-amavis.find.quarantine':
    'En el mismo registro, una línea de amavis con «Blocked» dice dónde está el mensaje en la cuarentena.',
  'postfix-amavis.release':
    'Liberen este mensaje solo para {mailbox}. Pongan el nombre que muestra el registro. Una respuesta con 250 significa que se ha liberado; con 450, que no se ha encontrado.',

  'proxmox.find.tracking':
    'Pongan en Start y End el periodo indicado arriba: la búsqueda empieza solo con la última hora. Receiver: {mailbox}.',
  'proxmox.find.quarantines':
    'Busquen {mailbox} en las tres cuarentenas: spam, virus y adjuntos. A los usuarios no se les avisa del correo en la cuarentena de virus.',
  'proxmox.find.status':
    'El estado dice más: «greylisted» y «rejected» no pasaron de esta pasarela; «accepted/deferred» espera a su servidor de correo.',
  'proxmox.allow.file':
    'El archivo para ello es /etc/mail/spamassassin/custom.cf; en un clúster, cámbienlo en el maestro, que lo copia a los demás.',
  'proxmox.never.welcomelist':
    'No añadan el remitente a la Welcomelist (antes: Whitelist) del Mail Proxy: eso le quita todas las comprobaciones SMTP: listas grises, SPF y listas de bloqueo.',
  'proxmox.kept': 'De forma predeterminada, la cuarentena de spam se vacía a los 7 días.',
} as const;

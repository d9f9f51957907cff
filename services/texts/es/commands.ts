import type { commands as en } from '../en/commands.ts';

/** Words are alternatives divided by `|`; English ones are valid as well. */
export const commands: Record<keyof typeof en, string> = {
  'words.hello': 'hola|buenos días|buenas tardes|buenas noches|buenas|empezar|comenzar|caso nuevo|nuevo caso',
  'words.help':
    'ayuda|ayúdame|ayúdeme|necesito ayuda|qué puedes hacer|qué sabes hacer|cómo funciona|cómo funciona esto',
  'words.probe':
    'prueba|correo de prueba|un correo de prueba|enviar prueba|enviar correo de prueba|enviar un correo de prueba|envíe un correo de prueba|mandar un correo de prueba',
  'words.no-word':
    'sin palabra|ninguna palabra|no hay palabra|sin correo de prueba|prueba no llegada|la prueba no ha llegado|no ha llegado la prueba|el correo de prueba no ha llegado|no ha llegado el correo de prueba|el correo de prueba no está|el correo de prueba no llegó|la palabra no ha llegado|no ha llegado la palabra',
  'words.word':
    'palabra|la palabra|palabra es|la palabra es|la prueba ha llegado|ha llegado la prueba|el correo de prueba ha llegado|ha llegado el correo de prueba|el correo de prueba llegó',
  'words.imi-arrived':
    'imi llegado|imi ha llegado|imi llegó|correo de imi llegado|el correo de imi ha llegado|ha llegado el correo de imi|el correo de imi llegó|llegó el correo de imi|ha llegado el de imi',
  'words.imi-not-arrived':
    'imi no llegado|imi no ha llegado|imi no llegó|el correo de imi no ha llegado|no ha llegado el correo de imi|el correo de imi no llegó|no llegó el correo de imi|no ha llegado el de imi|sin correo de imi|ningún correo de imi',
  'words.cancel': 'cancelar|cancela|cancele|déjalo|déjelo|olvídalo|olvídelo|parar|basta',
  'words.status':
    'estado|cuál es el estado|cómo va|cómo está|cómo está el caso|en qué punto está|dónde está|a quién le toca|mis casos|situación',
  'words.arrived':
    'llegó|ha llegado|ya llegó|ya ha llegado|llegado|recibido|lo he recibido|lo recibí|ya lo tengo|lo tengo|ya está aquí|está aquí|el correo ha llegado|el correo llegó|el correo ya ha llegado|la contraseña ha llegado|la contraseña llegó|me ha llegado|me llegó|ya me ha llegado|le ha llegado|le llegó|ya le ha llegado|ya le llegó|lo he encontrado|lo encontré|encontrado',
  'words.not-arrived':
    'no llegó|no ha llegado|no llega|aún no|todavía no|no llegado|no recibido|no lo he recibido|no lo recibí|no lo tengo|no está|no está aquí|no me ha llegado|no me llegó|no me llega|no le ha llegado|no le llegó|no le llega|el correo no ha llegado|el correo no llegó|el correo no llega|la contraseña no ha llegado|la contraseña no llegó|no ha llegado nada|no llegó nada|no ha venido|nada todavía|nada aún|sigue sin llegar|sin llegar|nunca llegó|sigue sin llegar nada|aún nada|todavía nada|no hay nada|nunca ha llegado|sin noticias|nada',
  'words.confirm':
    'confirmar|confirmo|dirección correcta|la dirección es correcta|la dirección está bien|dirección bien|correcto|correcta|es correcto|es correcta|está bien|la dirección es la correcta',
  'words.reset':
    'restablecer|restablécela|restablézcala|restablecer contraseña|restablecer la contraseña|restablecer mi contraseña|nueva contraseña|contraseña nueva|ya lo he pedido|ya lo pedí|reiniciar contraseña',
  'words.send':
    'enviar|envíalo|envíelo|envíala|envíela|enviar ahora|enviar la petición|enviar petición|envía|mándalo|mándelo',
  'words.draft':
    'borrador|ver borrador|ver el borrador|mostrar borrador|ver la petición|ver petición|ver el texto|ver texto',
  'words.take': 'lo envío yo|la envío yo|enviar yo|yo lo envío|yo la envío|lo mando yo|descargar',
  'words.return': 'devolver|devolución|terminar préstamo|terminar el préstamo|devolver la dirección',
  'words.withdraw': 'retirar|retíralo|retírelo|cerrar|cerrar caso|cerrar el caso|ciérralo|ciérrelo',
  'words.reopen':
    'reabrir|reábrelo|reábralo|reabre|reabra|reabrir el caso|abrir de nuevo|volver a abrir|ábrelo de nuevo|ábralo de nuevo|ábrelo otra vez|ábralo otra vez|vuelve a abrirlo',
  'words.remind': 'recordar|recordárselo|recuérdaselo|recuérdeselo',
  'words.pause': 'pausa|pausar|pausar recordatorios',
  'words.yes': 'sí|exacto|eso es|así es|vale|claro|de acuerdo',
  'words.no': 'no',
  'words.correct':
    'corregir|corrige|corrija|cambiar dirección|cambiar la dirección|corregir dirección|corregir la dirección|nueva dirección',
  'words.to': 'para|destinatario|enviar a|cambiar destinatario',
  'words.loan': 'préstamo|buzón temporal|dirección temporal',
  'words.consent': 'consentir|consiento|doy mi consentimiento|lo he leído|he leído eso|ya lo he leído',
  'words.extend': 'prorrogar|prorroga|prórroga|prorrogue|ampliar el plazo|alargar|más tiempo',
  until: 'hasta el día|hasta el|hasta',
  reason: 'motivo|por motivo de',
  'words.note': 'nota|añadir nota|añadir una nota',
  'words.language': 'idioma|cambiar idioma|lengua|habla',
  'words.board': 'tablero|panel|resumen general',
  'words.approve': 'aprobar|apruebo|aprobado',
  'words.decline': 'rechazar|rechazo|rechazado|denegar',
  'words.answer': 'respuesta|registrar respuesta',
  'words.export':
    'exportar|dossier|exportar expediente|exportar el expediente|expediente|mostrar el expediente',
  'words.digest': 'resumen',
  'answer.released': 'liberado|encontrado y liberado|encontrado|liberar',
  'answer.allowed': 'permitido|desbloqueado|permitir|permitido desde ahora',
  'answer.nothing': 'nada|nada encontrado|no encontrado|no nos llegó|no nos ha llegado|nunca nos llegó',
  'answer.more': 'más|necesitamos más|pregunta|más datos',
  'answer.forward': 'reenviar|reenviado|no somos nosotros|remitir',
  'answer.auto': 'automática|respuesta automática|automático|auto|fuera de la oficina|ausencia|ausente',
  negations: 'no|nunca|nada|sin|tampoco|ninguno|ninguna|ningún|jamás|ni|desgraciadamente',
  fillers:
    'por|favor|gracias|muchas|ahora|hoy|ya|todavía|aún|otra|vez|de|nuevo|finalmente|al|fin|por fin|el|la|los|las|un|una|mi|su|este|esta|esto|eso|lo|le|me|se|es|correo|mensaje|email|contraseña|imi|caso|petición|bien|genial|perfecto|estupendo|muy|sí|no|aquí|y|a|del|que|creo|con|señor|señora|buenos|días',
  'not-understood': 'No le he entendido. Esto es lo que está abierto:',
  'did-you-mean':
    'No encuentro ningún caso con esa referencia. ¿Quería decir {ref} ({user})? No ha cambiado nada.',
  'to-approve':
    'Todavía no se ha aprobado nada. Para aprobar, pulse **{button}** o escriba: **{word} {ref} {code}**. [{ref}]',
  'to-approve.word': 'aprobar',
  'incomplete.no-word':
    'Escriba también la palabra de cuatro letras que figura en el correo de prueba, así: **{example}**. No ha cambiado nada.',
  'incomplete.no-address':
    '¿Qué dirección? Escríbala después de la orden, así: **{example} nombre@autoridad.example**. No ha cambiado nada.',
  'incomplete.not-an-address':
    'No encuentro ahí una dirección de correo: una dirección lleva una @, como **nombre@autoridad.example**. No ha cambiado nada.',
  'incomplete.several-addresses':
    'Leo ahí más de una dirección. Escriba solo la que corresponda, así: **{example} nombre@autoridad.example**. No ha cambiado nada.',
  'incomplete.not-a-ref':
    'Eso no es la referencia de un caso. Una referencia tiene seis letras y cifras, como **K7Q-4MD**; «estado» muestra las suyas. No ha cambiado nada.',
  'incomplete.no-code':
    'Para aprobar por texto necesito los cuatro caracteres de esa misma propuesta, así: **{example}**. Están en el mensaje que se lo pidió. No se ha aprobado nada.',
  'incomplete.not-a-code':
    'No encuentro ahí los cuatro caracteres de la propuesta. Escríbalo así: **{example}**. No se ha aprobado nada.',
  'incomplete.no-answer':
    '¿Qué contestó el servicio informático? Escriba **liberado**, **permitido**, **nada**, **más** o **reenviar**, así: **{example}**. No se ha registrado nada.',
  'incomplete.not-an-answer':
    'Conozco cinco respuestas: **liberado**, **permitido**, **nada**, **más** y **reenviar**. Escríbalo así: **{example}**. No se ha registrado nada.',
  'incomplete.no-language': '¿Qué idioma? Hablo {languages}. Escríbalo así: **{example}**.',
  'incomplete.unknown-language':
    'Todavía no hablo ese idioma. Hablo {languages}. Escríbalo así: **{example}**.',
  'incomplete.too-long': 'Es demasiado largo para mí. Escríbalo con menos palabras. No ha cambiado nada.',
  'example.word': 'palabra lima',
  'example.correct': 'corregir K7Q-4MD',
  'example.to': 'para K7Q-4MD',
  'incomplete.not-a-day':
    '¿Hasta qué día? Escríbalo así: **{example}**, o un número de días. No ha cambiado nada.',
  'example.loan': 'préstamo K7Q-4MD',
  'example.extend': 'prorrogar K7Q-4MD hasta el 5 de diciembre',
  'example.approve': 'aprobar K7Q-4MD 7F3K',
  'example.answer': 'respuesta K7Q-4MD liberado',
  'example.language': 'idioma en',
};

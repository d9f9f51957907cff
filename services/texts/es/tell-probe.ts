import type { tellProbe as en } from '../en/tell-probe.ts';

export const tellProbe: Record<keyof typeof en, string> = {
  'probe.sending':
    'Envío un breve correo de prueba a {address}. Contiene una palabra de cuatro letras, no nombra a {user} ni el caso y no lleva ningún enlace. En cuanto mi servidor de correo lo haya aceptado, le digo qué hay que buscar. ({ref})',
  'probe.mailed':
    '**El correo de prueba a {address} está en camino.** Mi propio servidor de correo lo ha aceptado; si está en el buzón, solo puede verlo {user}. Pídale que lo busque, también en el correo no deseado. Quien lo tenga me escribe «palabra» y sus cuatro letras. Si no está, escriba «sin palabra {ref}». **Vuelvo el {until}** y pregunto.',
  'probe.ask':
    '**¿Le ha llegado a {user} el correo de prueba con la palabra de cuatro letras?** Se envió a {address}. Si es así, escriba «palabra» y sus cuatro letras. Si no está, tampoco en el correo no deseado, escriba «sin palabra {ref}». Esta pregunta es solo sobre mi correo de prueba, no sobre el de IMI.',
  'probe.confirmed':
    '{self, select, yes {**Correcto: usted ha escrito la palabra.**} other {**{sayer} ha escrito la palabra correcta.**}} Así que {address} es un buzón vivo, {user} puede leerlo y mi correo llega. Si el correo de IMI se envió, algo detiene por el camino el correo de la Comisión. Que se enviara, la palabra no lo demuestra. Lo incluyo en lo que se le dice al servicio informático. «estado {ref}» dice qué sigue.',
  'probe.thanks':
    'Es la palabra correcta para {user}: el buzón funciona. Quien comunicó el caso se entera. ({ref})',
  'probe.wrong-word':
    'No es la palabra del correo de prueba para {user}. Mire el más reciente: la palabra de uno anterior ya no cuenta. {left, plural, one {Le queda un intento.} other {Le quedan # intentos.}} No ha cambiado nada más. ({ref})',
  'probe.words-used-up':
    'Tampoco era esa la palabra, y el correo de prueba para {user} ya no cuenta: hubo demasiadas palabras equivocadas. «prueba {ref}» envía uno nuevo con otra palabra.',
  'probe.missing':
    '{self, select, yes {Anotado: usted no ha encontrado el correo de prueba} other {Anotado: {who} no ha encontrado el correo de prueba}} para {user}. **Eso solo no muestra qué falla**: el filtro puede detener también mis correos, o puede que nadie lea ese buzón. Compruebe otra vez {address}, letra por letra, el correo no deseado y si el buzón está lleno. Si la dirección está mal, escriba «corregir {ref}» y la correcta. Si el correo de prueba aparece, su palabra sigue contando. Si no, «estado {ref}» dice qué sigue.',
  'probe.refused':
    '**El correo de prueba a {address} fue rechazado.**{said, select, yes { A mi servidor de correo le dijeron:\n\n«{reply}»\n\n} other { }}{about, select, address {Eso apunta a una dirección equivocada de {user}: compruébela letra por letra y, si está mal, escriba «corregir {ref}» y la correcta.} full {Eso apunta a un buzón lleno: pida a {user} que haga sitio. ({ref})} other {Eso se refiere a mi correo; el de IMI puede tratarse de otro modo. Compruebe otra vez la dirección de {user}. ({ref})}}',
  'probe.not-sent':
    'El correo de prueba para {user} no se pudo enviar a {address}: ningún servidor de correo respondió durante un día. **No salió nada, y nada se ha averiguado con ello.** «prueba {ref}» lo intenta de nuevo.',
  'delayed.send-probe':
    'El correo de prueba para {user} todavía no se ha podido enviar: el servidor de correo no responde. No se pierde nada. **Lo intento de nuevo el {until}** y le digo cuándo ha salido. ({ref})',
  'evidence.bounce':
    '{self, select, yes {Gracias: he leído el informe que ha pegado.} other {{who} ha pegado el informe de un servidor de correo.}} Dice del correo para {user} en {address}: {state, select, refused {**fue rechazado.**} deferred {**se retrasa**, y se vuelve a intentar.} other {lo aceptó un servidor, lo que no dice que esté en el buzón.}}{said, select, yes { Las palabras:\n\n«{reply}»\n\n} other { }}He guardado eso, y nada más del informe. ({ref})',
  'evidence.sender':
    '{self, select, yes {Gracias: el correo que ha pegado} other {El correo que ha pegado {who}}} muestra cómo se llama el remitente: {address}. Si ninguna fuente más segura dice el remitente, la petición por {user} se lo dice al servicio informático, y de quién lo sé. No he guardado nada más del correo. ({ref})',
};

import type { tellLoan as en } from '../en/tell-loan.ts';

export const tellLoan: Record<keyof typeof en, string> = {
  'loan.safer-ways':
    '**Antes de un buzón temporal para {user}, dos caminos más seguros.** Uno: un buzón funcional del dominio propio de {authority} que {user} pueda leer. Escriba «corregir {ref}» y su dirección; un coordinador puede ponerla sin nadie más. Otro: alguien de {authority} que pueda entrar actúa entretanto, y no hay que cambiar nada. {personal, select, yes {**{new} parece un buzón personal**: así se le señala a quien decide, y siempre hacen falta dos personas.} other {{new} no es de ningún dominio propio de la autoridad, así que hacen falta dos personas.}}',
  'loan.consent':
    '**Si nada de eso sirve, lea esto antes de que pida {new}, hasta el {until}.** Es solo por un tiempo, y un estorbo: el correo del trabajo va en el buzón del trabajo. Al servicio informático se le sigue preguntando. Los avisos de IMI solo pretenden decir que hay algo que hacer, sin datos de los expedientes, **pero un correo con contraseña abre la cuenta: el buzón tiene que ser solo de {user}**. Si lo ha leído y aún lo quiere, escriba «consentir {ref}»; si no, «rechazar {ref}».',
  'loan.dropped':
    'Bien: no pido ningún buzón temporal para {user}. No ha cambiado nada, y al servicio informático se le sigue preguntando. ({ref})',
  'loan.begun':
    '**El usuario {user} ({authority}) tiene un buzón temporal hasta el {until}:** {new} en lugar de {old}. Al servicio informático se le sigue preguntando. Se lo recuerdo antes de que termine. Cuando el buzón oficial funcione otra vez, diga «devolver {ref}»: un correo de prueba lo demuestra antes de cambiar nada.',
  'loan.works':
    'Bien: los correos de IMI llegan a {user} al buzón temporal. **Falta arreglar el buzón oficial**, y eso le sigue tocando al servicio informático. Cuando funcione otra vez, diga «devolver {ref}»: un correo de prueba lo demuestra antes de cambiar nada.',
  'loan.ends-soon':
    'El buzón temporal de {user}, {new}, debe terminar **el {until}**. Si el buzón oficial vuelve a funcionar, diga «devolver {ref}»: antes lo demuestra un correo de prueba. Si hace falta más tiempo, un coordinador que no lo haya pedido puede decir «prorrogar {ref}». Cuando llegue ese momento pregunto otra vez.',
  'loan.over':
    'El buzón temporal de {user}, {new}, debía terminar el {until}{days, plural, =0 {} one {, hace un día,} other {, hace # días,}} y **sigue en uso**. Para ponerle fin, diga «devolver {ref}»: antes va un correo de prueba al buzón oficial, para que nadie se quede fuera. Un coordinador que no lo haya pedido puede decir «prorrogar {ref}». {rises, select, yes {También lo sabe el coordinador nacional. Hasta entonces pregunto cada dos días.} other {Hasta entonces pregunto cada día.}}',
  'loan.extended':
    '**{self, select, yes {Usted ha prorrogado} other {{who} ha prorrogado}} el buzón temporal de {user}** ({new}): ahora termina el {until}.{count, plural, one {} other { Es la prórroga n.º #.}} Al servicio informático se le sigue preguntando, y se lo recuerdo antes del final. ({ref})',
  'loan.return-proof':
    '**Antes de que la dirección oficial de {user} vuelva a la ficha hay que probar su buzón**, para que nadie se quede fuera. Envío un correo de prueba con una palabra de cuatro letras a {address}. Quien lo lea allí me escribe «palabra» y las cuatro letras. Entonces se repone la dirección, con una segunda aprobación si las reglas la piden, y pregunto antes de la contraseña nueva. Si el correo no está, escriba «sin palabra {ref}». Antes no cambia nada.',
  'loan.other-official':
    '{who} ha indicado otra dirección oficial de {user}: **{new}** en lugar de {old}. El buzón temporal sigue en uso. La nueva solo entra en la ficha cuando su buzón esté probado: «devolver {ref}» envía el correo de prueba.',
  'loan.way-back':
    'El correo para {user} no llegó al buzón oficial, {old}. Para que nadie se quede fuera, **se puede prestar de nuevo el buzón de antes, {new}**: escriba «préstamo {ref}». Lo que se dijo de él sigue valiendo: solo por un tiempo y solo de {user}; al servicio informático se le sigue preguntando. Un coordinador tiene que aprobarlo.',
  'loan.nobody-answers':
    '**Nadie contesta sobre {user} ({authority}), y hay un buzón temporal en uso.** Por eso el caso no queda en reposo, y le pregunto a usted. «estado {ref}» dice qué hace falta.',
  'loan.ended-with-user':
    '**El usuario {user} ({authority}) aún tenía un buzón temporal cuando terminó el caso:** {new} en lugar de {old}. Si el usuario vuelve, esa dirección sigue en la ficha; haga que entonces se reponga la oficial. ({ref})',
};

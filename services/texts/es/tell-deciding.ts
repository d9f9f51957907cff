import type { tellDeciding as en } from '../en/tell-deciding.ts';

export const tellDeciding: Record<keyof typeof en, string> = {
  'handed-over':
    '{who}, que avisó de que {user} ({authority}) no recibe el correo con la contraseña, ya no tiene a su cargo a este usuario. **Ahora el caso es suyo.** Abajo ve cómo está; «estado {ref}» lo muestra de nuevo en cualquier momento.',
  'approval-asked.national':
    'Nadie más que cubra {authority} puede aprobarlo, así que **se lo he pedido a la coordinación nacional** ({names}), por {user}. ({ref})',
  'approval-asked.nobody':
    '**En este momento nadie puede aprobarlo.** No me consta ningún otro coordinador de {authority} ni una coordinación nacional, así que el caso de {user} espera. Quien lleve su administración de usuarios puede nombrar a alguien. Vuelvo a mirar el {next}; el plazo es hasta el {until}. ({ref})',
  'approval-not-reached':
    'No he podido localizar a {name} por {user}, ni en Teams ni por correo. {others, select, yes {También se lo he pedido a otras personas, y basta con una.} other {No se lo he podido pedir a nadie más: avísele usted, por favor. «estado {ref}» en Teams muestra qué hay que decidir.}} ({ref})',
  'approval-over.approved': '{who} lo ha aprobado para {user}. Ya no queda nada que decidir. ({ref})',
  'approval-over.declined': '{who} ha dicho que no, para {user}. Ya no queda nada que decidir. ({ref})',
  'approval-over.taken-back': '{who} lo ha retirado, para {user}. Ya no queda nada que decidir. ({ref})',
  'approval-over.expired': 'Se ha pasado el plazo para aprobarlo ({user}), y no ha cambiado nada. ({ref})',
  'approval-over.moot':
    'Ya no hay que decidirlo para {user}: desde entonces ha ocurrido otra cosa, u otra propuesta ocupa su lugar. ({ref})',
};

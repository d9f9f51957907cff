import type { RefusalText } from './refusal-text.ts';

export const refusalEs: RefusalText = {
  badRequest: {
    title: 'No se ha podido leer',
    sentence:
      'Lo que ha llegado no es lo que se espera aquí y no se ha cambiado nada. Vuelva atrás e inténtelo de nuevo.',
  },
  forbidden: {
    title: 'Solo en este equipo',
    sentence: 'Esta página es de prácticas y solo responde al equipo en el que funciona.',
  },
  notFound: {
    title: 'Aquí no hay nada',
    sentence:
      'No hay ninguna página en esta dirección. Compruebe que el enlace del correo se ha copiado entero.',
  },
  tooLarge: {
    title: 'Es demasiado largo',
    sentence: 'Lo que ha enviado es demasiado largo y no se ha cambiado nada. Vuelva atrás y acórtelo.',
  },
  tooMany: {
    title: 'Demasiado de una vez',
    sentence:
      'Esta página se ha pedido muchas veces desde donde usted está. No se ha perdido nada. Espere un minuto y vuelva a abrir el enlace.',
  },
  failed: {
    title: 'Algo ha fallado',
    sentence: 'Ahora mismo no se ha podido hacer. Inténtelo de nuevo dentro de unos minutos.',
  },
};

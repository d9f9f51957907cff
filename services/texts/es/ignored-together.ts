import type { ignoredTogether as en } from '../en/ignored-together.ts';

export const ignoredTogether: Record<keyof typeof en, string> = {
  'member-joined.not-open':
    'El caso no se pudo unir a la petición: entretanto se contestó o terminó, así que necesita una propia.',
  'member-joined.already': 'El caso ya forma parte de esa petición.',
  'member-left.not-a-member': 'El caso ya no forma parte de esa petición.',
  'request-joined.not-drafting':
    'El caso no se unió a una petición de su dominio de correo: ya no está a la espera de una.',
  'request-joined.already': 'Que el caso forma parte de esa petición ya está anotado.',
  'request-joined.closed': 'El caso no se unió a una petición de su dominio de correo: está cerrado.',
  'request-not-joined.not-drafting':
    'Que no se pudiera unir a una petición no cambia nada: aquí ya no se prepara ninguna.',
};

import type { replies as en } from '../en/replies.ts';

export const replies: Record<keyof typeof en, string> = {
  'address-unknown': 'El servidor de correo dice que no tiene ningún buzón con esta dirección.',
  'address-moved': 'El servidor de correo dice que este buzón se ha trasladado a otra dirección.',
  'address-reassigned': 'El servidor de correo dice que esta dirección es ahora de otra persona.',
  'address-malformed': 'El servidor de correo dice que la dirección no está bien escrita.',
  'domain-unknown': 'La parte que sigue a la @ no se encontró en internet.',
  'domain-takes-no-mail': 'La parte que sigue a la @ no admite ningún correo.',
  'mailbox-full': 'El servidor de correo dice que el buzón está lleno.',
  'mailbox-disabled': 'El servidor de correo dice que el buzón está desactivado.',
  'mailbox-trouble': 'El servidor de correo dice que algo falla en el buzón.',
  'too-large': 'El servidor de correo dice que el correo es demasiado grande.',
  'system-full': 'El servidor de correo dice que no le queda sitio.',
  'system-fault': 'El servidor de correo dice que tiene una avería propia.',
  protocol: 'Los dos servidores de correo no se entendieron.',
  unreachable: 'No se pudo conectar con el servidor de correo.',
  expired: 'Quien envía lo intentó durante mucho tiempo y desistió.',
  loop: 'El correo dio vueltas en círculo entre servidores de correo.',
  'blocked-by-rule': 'Un filtro o una regla de quien recibe no dejó entrar el correo.',
  'insiders-only': 'El buzón o su servidor de correo no admite correo de fuera.',
  content: 'El servidor de correo no aceptó el contenido o la forma del correo.',
  'not-authenticated': 'El servidor de correo no pudo verificar de dónde viene el correo.',
  'sender-unverified': 'El servidor de correo no aceptó la dirección de quien envía.',
  'sender-blocked': 'La máquina que envió el correo está en una lista de bloqueo.',
  greylisted:
    'El servidor de correo hace esperar a los remitentes nuevos y acepta el correo cuando se intenta otra vez.',
  busy: 'El servidor de correo estaba ocupado y pidió que se intentara más tarde.',
};

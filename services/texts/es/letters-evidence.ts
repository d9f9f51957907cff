import type { lettersEvidence as en } from '../en/letters-evidence.ts';

export const lettersEvidence: Record<keyof typeof en, string> = {
  'probe.subject': 'Correo de prueba: una palabra que devolver',
  'probe.body':
    'Este es un correo de prueba de IMI Password Desk. Alguien que espera un correo junto con usted ha pedido que se enviara a esta dirección.',
  'probe.word':
    'La palabra es: {word}. Escriba «palabra {word}» en Microsoft Teams a IMI Password Desk, o dígasela a quien le pidió que buscara este correo.',
  'probe.what-for':
    'La palabra muestra que el correo de fuera llega a este buzón y se lee. No es una contraseña, no abre nada y se puede decir por teléfono.',
  'probe.unexpected': 'Si no sabe nada de esto, no tiene que hacer nada: borre este correo.',
  'probe.no-reply': 'No lleva enlaces ni archivos adjuntos. Las respuestas a este correo no se leen.',
  'sender.colleague': '{sender} (tal como lo pegó {name} de un correo que recibió un colega)',
  'sender.colleague-elsewhere':
    '{sender} (tal como lo pegó {name} de un correo que recibió un colega; no es de {domain})',
  'evidence.source.pasted': 'Fuente: un informe de un servidor de correo que pegó {name}.',
  'label.probe': 'Correo de prueba nuestro',
  'probe-proved':
    'llegó a este buzón: {name} devolvió su palabra el {at}. Así que la dirección y el buzón funcionan, y el correo de fuera se lee allí.',
};

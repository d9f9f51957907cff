import type { cardsLoan as en } from '../en/cards-loan.ts';

export const cardsLoan: Record<keyof typeof en, string> = {
  'recorded.loan-consented': 'Anotado: lo ha leído, y se pide la aprobación del buzón temporal.',
  'recorded.loan-extended': 'Anotado: el buzón temporal se prorroga.',
  'loan.safer':
    '**Primero, dos caminos más seguros.** 1. Un buzón funcional del dominio propio de la autoridad: «Corregir la dirección»; un coordinador puede ponerla sin nadie más. 2. Otra persona de la autoridad que pueda entrar actúa entretanto.',
  'loan.caveats':
    'Es solo por un tiempo. El correo del trabajo va en el buzón del trabajo, así que al servicio informático se le sigue preguntando. Los avisos de IMI solo pretenden decir que hay algo que hacer, sin datos de los expedientes; **un correo con contraseña abre la cuenta, así que el buzón tiene que ser solo de {user}**. Se le pide que lo confirme antes de pedir la aprobación a nadie.',
  'loan.personal': 'Parece un buzón personal: asegúrese de que es solo de {user}.',
  'loan.wanted': 'Se pide hasta el {until}. Motivo: {reason}',
  'loan.standing':
    'Hay un buzón temporal en uso, {address}: {over, select, yes {**vencido desde el {until}**} other {hasta el {until}}}. {ending, select, yes {Se ha pedido su final: se espera la palabra del correo de prueba a {official}.} other {«devolver {ref}» le pone fin, una vez leído un correo de prueba en el buzón oficial, {official}.}} Entretanto se le sigue preguntando al servicio informático.',
  'fact.loan-until': 'Prestado hasta',
  'fact.answer-by': 'Respuesta hasta',
  'fact.consent': 'Reservas leídas por',
  'consent.facts': '{name}, {at}',
  'button.consent': 'Lo he leído: pedir la aprobación',
  'button.loan-drop': 'No, dejarlo',
  'button.loan-go-on': 'Continuar',
  'button.loan-again': 'Prestar {address} otra vez',
  'button.extend': 'Prorrogar',
  'button.extend-send': 'Prorrogar hasta entonces',
  'input.until': '¿Hasta cuándo?',
  'input.until-error': 'Elija un día futuro, dentro de {days} días como máximo.',
  'list.loan-overdue':
    'Buzón temporal vencido: {days, plural, =0 {desde hoy} one {desde ayer} other {desde hace # días}}.',
  'list.loan': 'Buzón temporal hasta el {until}.',
  'help.extend':
    'Para coordinadores, de un buzón temporal: **prorrogar K7Q-4MD hasta el 5 de diciembre** le da más tiempo.',
};

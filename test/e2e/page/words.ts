/** What people read and press on the practice page, in one language. Written down here, not taken from the catalogues. */
export interface Words {
  readonly locale: string;
  readonly button: Readonly<Record<Button, string>>;
  readonly says: Readonly<Record<Said, RegExp>>;
  readonly typed: Readonly<Record<Typed, string>>;
  readonly yesAgain: string;
  readonly letIn: RegExp;
}

type Button = 'addressRight' | 'notKnown' | 'arrived' | 'notArrived' | 'send';
type Said =
  | 'whenCreated'
  | 'isAddressRight'
  | 'resetAsked'
  | 'didItArrive'
  | 'solved'
  | 'draft'
  | 'mailed'
  | 'allowed'
  | 'waitUntil'
  | 'windowOver'
  | 'welcome'
  | 'recorded';
type Typed = 'addressRight' | 'arrived' | 'notArrived' | 'send' | 'notKnown';

export const ENGLISH: Words = {
  locale: 'en-GB',
  button: {
    addressRight: 'The address is right',
    notKnown: 'I don’t know when',
    arrived: 'It has arrived',
    notArrived: 'Not arrived',
    send: 'Send the request',
  },
  says: {
    welcome: /I get IMI users their password mail/,
    whenCreated: /When was .+ created\?/,
    isAddressRight: /Is this the right one\?/,
    resetAsked: /A new password was asked for/,
    didItArrive: /Did the mail with .+ new password arrive\?/,
    solved: /Solved:/,
    draft: /Nothing has been sent yet\. This is the request to /,
    mailed: /The request for .+ is out/,
    allowed: /let in from now on/,
    waitUntil: /It can take until .+ At exactly that moment I come back/,
    windowOver: /The time that .+ may take is over\. Did it arrive\?/,
    recorded: /Recorded: it has arrived\./,
  },
  typed: {
    notKnown: 'I don’t know',
    addressRight: 'address is right',
    arrived: 'arrived',
    notArrived: 'not arrived',
    send: 'send',
  },
  yesAgain: 'Yes, start again',
  letIn: /^Let IMI mail in from now on for /,
};

export const SPANISH: Words = {
  locale: 'es-ES',
  button: {
    addressRight: 'La dirección es correcta',
    notKnown: 'No sé cuándo',
    arrived: 'Ha llegado',
    notArrived: 'No ha llegado',
    send: 'Enviar la petición',
  },
  says: {
    welcome: /contraseña/,
    whenCreated: /¿Cuándo se creó .+\?/,
    isAddressRight: /¿Es esta la correcta\?/,
    resetAsked: /Se ha pedido una contraseña nueva/,
    didItArrive: /¿Ha llegado el correo con la contraseña nueva de .+\?/,
    solved: /Resuelto:/,
    draft: /Todavía no se ha enviado nada\. Esta es la petición a /,
    mailed: /La petición por .+ ha salido/,
    allowed: /desde ahora deja entrar los correos de IMI/,
    waitUntil: /Puede tardar hasta el .+ Justo entonces vuelvo/,
    windowOver: /Ha pasado el tiempo que puede tardar .+ ¿Ha llegado\?/,
    recorded: /Anotado: ha llegado\./,
  },
  typed: {
    notKnown: 'no lo sé',
    addressRight: 'la dirección es correcta',
    arrived: 'ha llegado',
    notArrived: 'no ha llegado',
    send: 'enviar',
  },
  yesAgain: 'Sí, empezar de nuevo',
  letIn: /^Dejar pasar el correo de IMI desde ahora para /,
};

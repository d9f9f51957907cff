/** What people say, and what they are told, in one language. Written down here, not taken from the catalogues. */
export interface Sayings {
  readonly locale: string;
  complaint(name: string): string;
  readonly unknownWhen: string;
  addressRight(ref: string): string;
  correct(ref: string, address: string): string;
  arrived(ref: string): string;
  notArrived(ref: string): string;
  send(ref: string): string;
  approve(ref: string, code: string): string;
  readonly status: string;
  readonly help: string;
  readonly hears: Readonly<Record<Heard, RegExp>>;
  readonly button: Readonly<Record<Button, RegExp>>;
}

type Heard =
  | 'whenCreated'
  | 'waitUntil'
  | 'windowOver'
  | 'isAddressRight'
  | 'addressTurnedAway'
  | 'resetAsked'
  | 'didItArrive'
  | 'deferred'
  | 'didItArriveNow'
  | 'draft'
  | 'sending'
  | 'mailed'
  | 'itAllowed'
  | 'solved'
  | 'solvedForCoordinators'
  | 'approvalAsked'
  | 'pleaseApprove'
  | 'approved'
  | 'addressChanged'
  | 'notFound'
  | 'unknownSpeaker'
  | 'inAGroup'
  | 'noSuchCase'
  | 'noOpenCase'
  | 'notADate'
  | 'notAnAddress'
  | 'notUnderstood'
  | 'whose'
  | 'outOfDate'
  | 'serviceDown'
  | 'delayed'
  | 'missingWhich'
  | 'doesNotExist'
  | 'helpText'
  | 'practice';

type Button = 'addressRight' | 'arrived' | 'notArrived' | 'send' | 'goOn' | 'approve' | 'correct';

export const ENGLISH: Sayings = {
  locale: 'en-GB',
  complaint: (name) => `${name} doesn't get the password mail`,
  unknownWhen: "I don't know",
  addressRight: (ref) => `address ok ${ref}`,
  correct: (ref, address) => `correct ${ref} ${address}`,
  arrived: (ref) => `arrived ${ref}`,
  notArrived: (ref) => `not arrived ${ref}`,
  send: (ref) => `send ${ref}`,
  approve: (ref, code) => `approve ${ref} ${code}`,
  status: 'status',
  help: 'help',
  hears: {
    whenCreated: /When was .+ created/,
    missingWhich: /which mail is missing/,
    waitUntil: /It can take until .+.*At exactly that moment I come back/,
    windowOver: /The time that .+ may take is over\. Did it arrive\?/,
    isAddressRight: /Before .+ gets a new password, the address must be right/,
    addressTurnedAway: /turned away: the other side says that this address takes no mail/,
    resetAsked: /A new password was asked for/,
    didItArrive: /Did the mail with .+ new password arrive\?/,
    deferred: /is late, but not refused/,
    didItArriveNow: /The extra time for .+ is over\. Did it arrive now\?/,
    draft: /I have written the request to .+ for you/,
    sending: /I am sending the request for/,
    mailed: /The request for .+ is out/,
    itAllowed: /IT says that IMI.s mails for .+ are let in from now on/,
    solved: /Solved:/,
    solvedForCoordinators: /The case of .+ is solved/,
    approvalAsked: /needs the approval of a second person/,
    pleaseApprove: /asks you to approve another address/,
    approved: /has approved the new address/,
    addressChanged: /The address in .+ file is now /,
    notFound: /I find nobody by that name among the users you look after/,
    unknownSpeaker: /I do not know you as an IMI user, administrator or coordinator/,
    inAGroup: /Let us continue in our personal chat/,
    noSuchCase: /I find no case by that name or reference/,
    noOpenCase: /You have no open case/,
    notADate: /I could not read a day in that/,
    doesNotExist: /does not exist on the calendar/,
    notAnAddress: /an address has an @/,
    notUnderstood: /Nothing has changed/,
    whose: /Whose mail is missing\?/,
    outOfDate: /./,
    serviceDown: /I cannot reach the user administration/,
    delayed: /could not ask for .+ new password yet/,
    helpText: /status/i,
    practice: /Practice/,
  },
  button: {
    addressRight: /^The address is right$/,
    arrived: /^It has arrived$/,
    notArrived: /^Not arrived$/,
    send: /^Send the request$/,
    goOn: /^Go on$/,
    approve: /^Approve$/,
    correct: /^Use this address$/,
  },
};

export const SPANISH: Sayings = {
  locale: 'es-ES',
  complaint: (name) => `A ${name} no le llega el correo con la contraseña`,
  unknownWhen: 'no lo sé',
  addressRight: (ref) => `confirmar ${ref}`,
  correct: (ref, address) => `corregir ${ref} ${address}`,
  arrived: (ref) => `llegó ${ref}`,
  notArrived: (ref) => `no llegó ${ref}`,
  send: (ref) => `enviar ${ref}`,
  approve: (ref, code) => `aprobar ${ref} ${code}`,
  status: 'estado',
  help: 'ayuda',
  hears: {
    whenCreated: /¿Cuándo se creó .+\?/,
    missingWhich: /¿qué correo falta\?/,
    waitUntil: /Puede tardar hasta el .+.*Justo entonces vuelvo/,
    windowOver: /Ha pasado el tiempo que puede tardar .+¿Ha llegado\?/,
    isAddressRight: /Antes de que .+ reciba una contraseña nueva, la dirección tiene que ser correcta/,
    addressTurnedAway: /fue rechazado: el otro lado dice que esta dirección no recibe correo/,
    resetAsked: /Se ha pedido una contraseña nueva/,
    didItArrive: /¿Ha llegado el correo con la contraseña nueva de .+\?/,
    deferred: /se retrasa, pero no ha sido rechazado/,
    didItArriveNow: /Ha pasado el tiempo añadido .+¿Ha llegado ya\?/,
    draft: /Le he escrito la petición a /,
    sending: /Estoy enviando la petición por/,
    mailed: /La petición por .+ ha salido/,
    itAllowed: /dice que desde ahora deja entrar los correos de IMI para/,
    solved: /Resuelto:/,
    solvedForCoordinators: /El caso de .+ está resuelto/,
    approvalAsked: /necesita la aprobación de una segunda persona/,
    pleaseApprove: /le pide que apruebe otra dirección/,
    approved: /ha aprobado la dirección nueva/,
    addressChanged: /La dirección de la ficha de .+ es ahora /,
    notFound: /No encuentro a nadie con ese nombre entre los usuarios que usted atiende/,
    unknownSpeaker: /No me consta que usted sea usuario, administrador o coordinador de IMI/,
    inAGroup: /Sigamos en nuestro chat personal/,
    noSuchCase: /No encuentro ningún caso con ese nombre o referencia/,
    noOpenCase: /No tiene ningún caso abierto/,
    notADate: /No he podido leer ahí ningún día/,
    doesNotExist: /no existe en el calendario/,
    notAnAddress: /@/,
    notUnderstood: /No ha cambiado nada/,
    whose: /¿A quién le falta el correo\?/,
    outOfDate: /./,
    serviceDown: /no consigo acceder a la administración de usuarios/,
    delayed: /no he podido pedir la contraseña nueva/,
    helpText: /estado/i,
    practice: /Práctica/,
  },
  button: {
    addressRight: /^La dirección es correcta$/,
    arrived: /^Ha llegado$/,
    notArrived: /^No ha llegado$/,
    send: /^Enviar la petición$/,
    goOn: /^Seguir$/,
    approve: /^Aprobar$/,
    correct: /^Usar esta dirección$/,
  },
};

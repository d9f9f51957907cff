import { createTransport } from 'nodemailer';
import type { Instant } from '../../cases/instant.ts';
import { languageOf } from '../../texts/language.ts';
import type { MailKind, StoredUser } from './state.ts';

export const SENDER = 'no-reply@imi.practice.example';

interface Words {
  readonly practice: string;
  readonly subject: Readonly<Record<MailKind, string>>;
  readonly greeting: (name: string) => string;
  readonly notice: (username: string) => readonly string[];
  readonly password: (username: string, password: string) => readonly string[];
  readonly reset: (username: string, password: string) => readonly string[];
}

const EN: Words = {
  practice:
    'PRACTICE: this mail was written for a rehearsal. The account and the password open nothing real.',
  subject: {
    notice: 'PRACTICE – Your IMI user account',
    password: 'PRACTICE – Your IMI password',
    reset: 'PRACTICE – Your new IMI password',
  },
  greeting: (name) => `Dear ${name},`,
  notice: (username) => [
    `An account was created for you in IMI. Your username is ${username}.`,
    'A second mail with your temporary password follows within 24 to 48 hours.',
  ],
  password: (username, password) => [
    `Here is the temporary password of your account ${username}:`,
    password,
    'You choose your own when you log in for the first time.',
  ],
  reset: (username, password) => [
    `The password of your account ${username} was reset. Your new temporary password:`,
    password,
    'Earlier passwords no longer work. You choose your own at the next login.',
  ],
};

const ES: Words = {
  practice:
    'PRÁCTICA: este correo se ha escrito para practicar. La cuenta y la contraseña no abren nada real.',
  subject: {
    notice: 'PRÁCTICA – Su cuenta de usuario de IMI',
    password: 'PRÁCTICA – Su contraseña de IMI',
    reset: 'PRÁCTICA – Su nueva contraseña de IMI',
  },
  greeting: (name) => `Hola, ${name}:`,
  notice: (username) => [
    `Se ha creado una cuenta a su nombre en IMI. Su nombre de usuario es ${username}.`,
    'Recibirá un segundo correo con su contraseña temporal en un plazo de 24 a 48 horas.',
  ],
  password: (username, password) => [
    `Esta es la contraseña temporal de su cuenta ${username}:`,
    password,
    'Al entrar por primera vez elegirá la suya.',
  ],
  reset: (username, password) => [
    `Se ha restablecido la contraseña de su cuenta ${username}. Su nueva contraseña temporal:`,
    password,
    'Las contraseñas anteriores ya no sirven. Al entrar de nuevo elegirá la suya.',
  ],
};

const DE: Words = {
  practice: 'ÜBUNG: Diese E-Mail wurde für eine Probe geschrieben. Konto und Passwort öffnen nichts Echtes.',
  subject: {
    notice: 'ÜBUNG – Ihr IMI-Benutzerkonto',
    password: 'ÜBUNG – Ihr IMI-Passwort',
    reset: 'ÜBUNG – Ihr neues IMI-Passwort',
  },
  greeting: (name) => `Guten Tag, ${name},`,
  notice: (username) => [
    `für Sie wurde in IMI ein Konto angelegt. Ihr Benutzername ist ${username}.`,
    'Eine zweite E-Mail mit Ihrem vorläufigen Passwort folgt in 24 bis 48 Stunden.',
  ],
  password: (username, password) => [
    `hier ist das vorläufige Passwort Ihres Kontos ${username}:`,
    password,
    'Bei der ersten Anmeldung wählen Sie Ihr eigenes.',
  ],
  reset: (username, password) => [
    `das Passwort Ihres Kontos ${username} wurde zurückgesetzt. Ihr neues vorläufiges Passwort:`,
    password,
    'Frühere Passwörter funktionieren nicht mehr. Bei der nächsten Anmeldung wählen Sie Ihr eigenes.',
  ],
};

function words(language: string): Words {
  return { en: EN, es: ES, de: DE }[languageOf(language, 'en')];
}

export function systemMailSubject(kind: MailKind, language: string): string {
  return words(language).subject[kind];
}

/** The mail as it travels. `password` is not used for a notice. */
export async function writeSystemMail(mail: {
  readonly kind: MailKind;
  readonly user: StoredUser;
  readonly messageId: string;
  readonly at: Instant;
  readonly password: string;
}): Promise<Buffer> {
  const { kind, user, messageId, at, password } = mail;
  const say = words(user.language);
  const body = kind === 'notice' ? say.notice(user.username) : say[kind](user.username, password);
  const written = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail(
    {
      from: { name: 'IMI', address: SENDER },
      to: { name: user.name, address: user.email },
      subject: say.subject[kind],
      messageId,
      date: new Date(at),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': user.language },
      text: [say.greeting(user.name), ...body, say.practice].join('\n\n'),
    },
  );
  if (!Buffer.isBuffer(written.message)) throw new Error('a mail was not written in one piece');
  return written.message;
}

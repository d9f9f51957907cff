import { expect, test } from 'vitest';
import { tellsPassword } from '../../dialogs/tells-password.ts';

test.each([
  'Your password is Zx9-Kennwort-77',
  'password: Abc12345',
  'my password is "hunter22"',
  'Su contraseña es Zx9abc77, gracias',
  'contraseña: Zx9abc77',
  'Ihr Kennwort lautet: Zx9abc77',
  'Das Passwort ist Zx9abc77.',
  'note K7Q-4MD the password is\nor rather password = Zx9abc77',
])('a password is noticed in %j', (text) => {
  expect(tellsPassword(text)).toBe(true);
});

test.each([
  'María García does not get her password mail, created yesterday at 10',
  'the password is not there',
  'password: 23/11/2026 10:15',
  'the password mail is 48h late',
  'password is: 24-48h',
  'password: K7Q4MD',
  'password: maria1@getafe.example',
  'falta la contraseña, creada el 09/11/2009',
  'das Passwort ist angekommen',
  'La contraseña es errónea',
  'Which password? The one of IMI2026 users',
])('no password is seen in %j', (text) => {
  expect(tellsPassword(text)).toBe(false);
});

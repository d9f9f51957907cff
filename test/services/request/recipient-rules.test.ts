import { expect, test } from 'vitest';
import { mayReceive } from '../../../services/request/recipient-rules.ts';

const authority = {
  mailDomains: ['Valdeluz.example', 'peña.example'],
  itUnit: { name: null, email: 'soporte@diputacion.example', language: null },
};
const isPersonal = (domain: string) => domain === 'gmail.com';
const may = (address: string, userEmail = 'maria@mail.valdeluz.example') =>
  mayReceive(address, authority, userEmail, isPersonal);

test.each([
  'postmaster@valdeluz.example',
  'Help@VALDELUZ.Example',
  'other@diputacion.example',
  'it@mail.valdeluz.example',
  'it@peña.example',
  'it@xn--pea-8ma.example',
])('%s may receive the request', (address) => {
  expect(may(address)).toBe(true);
});

test.each([
  'it@sub.valdeluz.example',
  'it@notvaldeluz.example',
  'it@valdeluz.example.evil.example',
  'it@evil.example',
  'it@valdeluz.example, thief@evil.example',
  'thief@evil.example <it@valdeluz.example>',
  'it@',
  'it',
  '',
  'it@valdeluz.example\r\nBcc: x@y.example',
])('%j may not', (address) => {
  expect(may(address)).toBe(false);
});

test('a free-mail address never may, not even where the mailbox or the IT unit is there', () => {
  expect(may('it@gmail.com', 'maria@gmail.com')).toBe(false);
  const itUnit = { name: null, email: 'it@gmail.com', language: null };
  expect(mayReceive('it@gmail.com', { mailDomains: ['gmail.com'], itUnit }, 'm@gmail.com', isPersonal)).toBe(
    false,
  );
});

test('where no IT unit is known, its domain is nobody’s', () => {
  const none = { ...authority, itUnit: null };
  expect(mayReceive('x@diputacion.example', none, 'm@valdeluz.example', isPersonal)).toBe(false);
});

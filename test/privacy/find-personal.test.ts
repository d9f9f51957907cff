import { describe, expect, test } from 'vitest';
import { leaksIn, type Needle } from './find-personal.ts';

const name: Needle = { what: 'a name', text: 'María García' };
const address: Needle = { what: 'an address', text: 'maria.garcia@ayto.example' };
const code: Needle = { what: 'a code', text: 'K7QD', asWord: true };

const found = (output: string, needle: Needle): number => leaksIn(output, [needle]).length;

describe('what is searched for is found', () => {
  test.each([
    ['as it is', '{"msg":"for María García"}'],
    ['in capitals', 'MARÍA GARCÍA'],
    ['with combining accents', 'for María García'.normalize('NFD')],
    ['in a URL', '/v1/users?q=Mar%C3%ADa%20Garc%C3%ADa&limit=1'],
    ['in a form', 'q=Mar%C3%ADa+Garc%C3%ADa'],
    ['in JSON that knows ASCII alone', '"Mar\\u00eda Garc\\u00eda"'],
    ['in quoted-printable', 'To: Mar=C3=ADa=20Garc=C3=ADa'],
    ['in a header of a mail', '=?UTF-8?Q?Mar=C3=ADa_Garc=C3=ADa?='],
    ['in base64', Buffer.from('María García').toString('base64')],
    ['in base64, one byte later', Buffer.from('xMaría García!').toString('base64')],
    ['in base64, two bytes later', Buffer.from('xyMaría García, and more').toString('base64')],
    ['in a token', Buffer.from('{"n":"María García"}').toString('base64url')],
  ])('%s', (_, output) => {
    expect(found(output, name)).toBe(1);
    expect(found(output.replace(/[A-Za-z0-9]/g, '0'), name)).toBe(0);
  });

  test('an address in a URL', () => {
    expect(found('GET /v1/users?q=maria.garcia%40ayto.example', address)).toBe(1);
  });

  test('a code as a word, written so', () => {
    expect(found('approve K7QD now', code)).toBe(1);
    expect(found('approve k7qd, XK7QD or K7QD-1', code)).toBe(0);
  });
});

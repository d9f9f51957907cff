import { chunked, type HeaderCase, sends } from './sent-request.ts';

export const lengths: readonly HeaderCase[] = [
  { weakness: 'a length and pieces at once', send: sends('Transfer-Encoding: chunked'), answers: [400] },
  {
    weakness: 'two lengths that differ',
    send: ({ post, body }) => post(`Content-Length: ${Buffer.byteLength(body)}`, 'Content-Length: 5'),
    answers: [400],
  },
  { weakness: 'a length below nothing', send: sends('Content-Length: -1'), answers: [400] },
  {
    weakness: 'a length with a sign',
    send: ({ post, body }) => post(`Content-Length: +${Buffer.byteLength(body)}`),
    answers: [400],
  },
  { weakness: 'a length in another base', send: sends('Content-Length: 0x100'), answers: [400] },
  { weakness: 'a length of no end', send: sends(`Content-Length: ${'9'.repeat(30)}`), answers: [400] },
  {
    weakness: 'a length that says at once that it is too much',
    send: sends('Content-Length: 300000'),
    answers: [413],
  },
  {
    weakness: 'a length shorter than what comes, with a request in the rest',
    send: ({ post }) => post('Content-Length: 5', 'Connection: keep-alive'),
    answers: [400],
  },
  { weakness: 'a length longer than what comes', send: sends('Content-Length: 5000'), answers: [408] },
  { weakness: 'pieces whose length is no number', send: chunked('zz\r\nabc\r\n0\r\n\r\n'), answers: [400] },
  { weakness: 'pieces that never end', send: chunked('5\r\nabcde\r\n'), answers: [408] },
  {
    weakness: 'pieces with a name that only looks right',
    send: ({ post }) => post('Content-Length', 'Transfer-Encoding: xchunked'),
    answers: [400],
  },
  {
    weakness: 'pieces that are not the last coding',
    send: ({ post }) => post('Content-Length', 'Transfer-Encoding: chunked, identity'),
    answers: [400],
  },
  {
    weakness: 'pieces larger than a message may be',
    send: chunked(`${(300_000).toString(16)}\r\n${'a'.repeat(300_000)}\r\n0\r\n\r\n`),
    answers: [413],
  },
];

export const types: readonly HeaderCase[] = [
  { weakness: 'no type', send: sends('Content-Type'), answers: [415] },
  { weakness: 'a type that any page may send', send: sends('Content-Type: text/plain'), answers: [415] },
  {
    weakness: 'a form with files',
    send: sends('Content-Type: multipart/form-data; boundary=a'),
    answers: [415],
  },
  {
    weakness: 'a type that begins like the right one',
    send: sends('Content-Type: application/json-seq'),
    answers: [415],
  },
  {
    weakness: 'two types in one line',
    send: sends('Content-Type: application/json, text/html'),
    answers: [415],
  },
  {
    weakness: 'two types in two lines',
    send: sends('Content-Type: application/json', 'Content-Type: text/plain'),
    answers: [400],
  },
  {
    weakness: 'another alphabet',
    send: sends('Content-Type: application/json; charset=utf-16le'),
    answers: [415],
  },
  {
    weakness: 'two alphabets, the right one first',
    send: sends('Content-Type: application/json; charset=utf-8; charset=utf-7'),
    answers: [415],
  },
  {
    weakness: 'a body that grows when it is unpacked',
    send: sends('Content-Encoding: gzip'),
    answers: [415],
  },
  {
    weakness: 'packed after not being packed',
    send: sends('Content-Encoding: identity', 'Content-Encoding: br'),
    answers: [415],
  },
];

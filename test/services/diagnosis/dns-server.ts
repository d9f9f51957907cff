import { createSocket } from 'node:dgram';

/** Records of a name by type; a name that is not there does not exist; `null` is never answered. */
export type Zone = Readonly<Record<string, Names | 'servfail' | 'refused' | null>>;
type Names = {
  readonly mx?: readonly (readonly [number, string])[];
  readonly a?: true;
  readonly aaaa?: true;
};

const TYPES: Readonly<Record<number, 'a' | 'mx' | 'aaaa'>> = { 1: 'a', 15: 'mx', 28: 'aaaa' };

function encodeName(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([
    ...labels.map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ]);
}

function readQuestion(query: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function uint16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, index * 2);
  return bytes;
}

function record(type: number, data: Buffer): Buffer {
  return Buffer.concat([uint16(0xc00c, type, 1, 0, 60, data.length), data]);
}

function recordsOf(names: Names, type: number): readonly Buffer[] {
  const kind = TYPES[type];
  if (kind === 'mx')
    return (names.mx ?? []).map(([preference, host]) =>
      record(15, Buffer.concat([uint16(preference), encodeName(host)])),
    );
  if (kind === 'a' && names.a) return [record(1, Buffer.from([192, 0, 2, 1]))];
  if (kind === 'aaaa' && names.aaaa) return [record(28, Buffer.alloc(16, 1))];
  return [];
}

/** A real name server on a free port of the loopback. `asked` names what it was asked for. */
export async function startDnsServer(zone: Zone) {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, type, end } = readQuestion(query);
    asked.push(`${name} ${TYPES[type] ?? type}`);
    const found = zone[name];
    if (found === null) return;
    const code = found === 'servfail' ? 2 : found === 'refused' ? 5 : found === undefined ? 3 : 0;
    const answers = typeof found === 'object' ? recordsOf(found, type) : [];
    const header = Buffer.concat([query.subarray(0, 2), uint16(0x8180 | code, 1, answers.length, 0, 0)]);
    socket.send(Buffer.concat([header, query.subarray(12, end), ...answers]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    server: `127.0.0.1:${socket.address().port}`,
    asked,
    close: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  };
}

import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  RECURSION_AVAILABLE,
  TRUNCATED_RESPONSE,
} from 'dns-packet';

/** Records of a name by type. The zone's own record is there unless the server is `lame` and only points elsewhere. */
export type Names = {
  readonly mx?: readonly (readonly [number, string])[];
  readonly a?: true;
  readonly aaaa?: true;
  readonly cname?: string;
  readonly lame?: true;
  /** Too long for one packet: whole over TCP alone. */
  readonly long?: true;
};

/** How a server can fail to answer; `null` is silence. */
export type Failure =
  | 'servfail'
  | 'refused'
  | 'not-implemented'
  | 'truncated'
  | 'garbage'
  | 'other-question'
  | null;

/** A name that is not there does not exist. */
export type Zone = Readonly<Record<string, Names | Failure>>;

const RCODES: Readonly<Record<string, number>> = { servfail: 2, 'not-implemented': 4, refused: 5 };
const NXDOMAIN = 3;
const SOA = {
  mname: 'ns.zone.example',
  rname: 'hostmaster.zone.example',
  serial: 1,
  refresh: 60,
  retry: 60,
  expire: 60,
  minimum: 60,
};

function ownRecords(name: string, names: Names, type: string): readonly Answer[] {
  const common = { name, ttl: 60 };
  if (type === 'MX')
    return (names.mx ?? []).map(([preference, exchange]) => ({
      ...common,
      type: 'MX',
      data: { preference, exchange: exchange === '' ? '.' : exchange },
    }));
  if (type === 'A' && names.a) return [{ ...common, type: 'A', data: '192.0.2.1' }];
  if (type === 'AAAA' && names.aaaa) return [{ ...common, type: 'AAAA', data: '2001:db8::1' }];
  if (type === 'SOA' && !names.lame) return [{ ...common, type: 'SOA', data: SOA }];
  return [];
}

function answersTo(zone: Zone, name: string, type: string): readonly Answer[] {
  const found = zone[name];
  if (typeof found !== 'object' || found === null) return [];
  if (found.cname === undefined) return ownRecords(name, found, type);
  const alias: Answer = { name, ttl: 60, type: 'CNAME', data: found.cname };
  return [alias, ...answersTo(zone, found.cname, type)];
}

function isMissing(zone: Zone, name: string): boolean {
  const found = zone[name];
  if (typeof found === 'object' && found?.cname !== undefined) return isMissing(zone, found.cname);
  return found === undefined;
}

function referral(name: string): readonly Answer[] {
  return [{ name: name.split('.').slice(-1).join('.'), ttl: 60, type: 'NS', data: 'ns.elsewhere.example' }];
}

type Way = 'udp' | 'tcp';

function replyTo(zone: Zone, query: Buffer, asked: string[], way: Way): Uint8Array | null {
  const { id, questions } = decode(query);
  const question = questions?.[0];
  if (question === undefined) return null;
  const name = question.name.toLowerCase();
  asked.push(`${name} ${question.type.toLowerCase()}`);
  const found = zone[name];
  if (found === null) return null;
  if (found === 'garbage') return query.subarray(0, 7);
  const rcode = typeof found === 'string' ? (RCODES[found] ?? 0) : isMissing(zone, name) ? NXDOMAIN : 0;
  const lame = typeof found === 'object' && found.lame === true;
  const cut = found === 'truncated' || (typeof found === 'object' && found.long === true && way === 'udp');
  return encode({
    type: 'response',
    ...(id === undefined ? {} : { id }),
    flags: rcode | (lame ? 0 : AUTHORITATIVE_ANSWER | RECURSION_AVAILABLE) | (cut ? TRUNCATED_RESPONSE : 0),
    questions: [found === 'other-question' ? { ...question, name: 'another.example' } : question],
    answers: cut ? [] : [...answersTo(zone, name, question.type)],
    authorities: [...(lame ? referral(name) : [])],
  });
}

/** Each message goes behind its length in two octets (RFC 1035, 4.2.2). */
async function listenOverTcp(port: number, reply: (query: Buffer) => Uint8Array | null) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const answer = reply(data.subarray(2));
      if (answer === null) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(answer.length);
      socket.write(Buffer.concat([length, answer]));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

/** A real name server on a free port of the loopback. `asked` names what it was asked for. */
export async function startDnsServer(zone: Zone) {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const answer = replyTo(zone, query, asked, 'udp');
    if (answer !== null) socket.send(answer, from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  const needsTcp = Object.values(zone).some((found) => typeof found === 'object' && found?.long === true);
  const tcp = needsTcp ? await listenOverTcp(port, (query) => replyTo(zone, query, asked, 'tcp')) : null;
  return {
    server: `127.0.0.1:${port}`,
    asked,
    close: async () => {
      tcp?.close();
      await new Promise<void>((resolve) => socket.close(() => resolve()));
    },
  };
}

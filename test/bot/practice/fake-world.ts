import type {
  CastMember,
  MailboxBehaviour,
  PracticeMailbox,
  PracticeMessage,
  PracticePerson,
  PracticeWorld,
} from '../../../services/admin/practice/world.ts';
import { type Instant, toInstant } from '../../../services/cases/instant.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';

function person(
  id: string,
  name: string,
  title: string,
  role: PracticePerson['role'],
  authorityIds: readonly string[],
  place: Pick<PracticePerson, 'country' | 'language' | 'timeZone'>,
): PracticePerson {
  const aadObjectId = `22222222-2222-4222-8222-0000000000${id.slice(-2)}`;
  return {
    id,
    name,
    title: {
      en: title,
      es: title.replace('Administrator', 'Administración'),
      de: title.replace('Administrator', 'Administration'),
    },
    role,
    authorityIds,
    tenantId: TENANT,
    aadObjectId,
    userId: null,
    ...place,
  };
}

const SPAIN = { country: 'ES', language: 'es', timeZone: 'Europe/Madrid' };
const GERMANY = { country: 'DE', language: 'de', timeZone: 'Europe/Berlin' };

const PEOPLE = [
  person(
    'op-01',
    'Ana Ruiz Peña',
    'Administrator, Ayuntamiento de Valdeluz',
    'administrator',
    ['a-1'],
    SPAIN,
  ),
  person('op-02', 'Carlos Núñez', 'Coordinator, Junta de Alcarria', 'coordinator', ['a-1', 'a-2'], SPAIN),
  person('op-03', 'Lucía Ibáñez', 'National coordinator, Spain', 'national-coordinator', [], SPAIN),
  person('op-11', 'Jürgen Weiß', 'Administrator, Stadt Lindenau', 'administrator', ['a-5'], GERMANY),
  person('op-12', 'Sabine Krüger', 'Coordinator, Land Mittelberg', 'coordinator', ['a-5'], GERMANY),
];

function member(
  scenario: CastMember['scenario'],
  userId: string,
  name: string,
  story: CastMember['story'],
  german = false,
): CastMember {
  return {
    scenario,
    userId,
    name,
    authority: german ? 'Stadt Lindenau' : 'Ayuntamiento de Valdeluz',
    authorityId: german ? 'a-5' : 'a-1',
    country: german ? 'DE' : 'ES',
    reporterId: german ? 'op-11' : 'op-01',
    coordinatorId: german ? 'op-12' : 'op-02',
    say: {
      en: `${name} doesn't get the password mail`,
      es: `A ${name} no le llega el correo con la contraseña`,
      de: `${name} bekommt die Passwort-E-Mail nicht`,
    },
    story,
  };
}

const CAST = [
  member('reset-helps', 'u-1', 'María García López', {
    en: 'Created three days ago, and the password never came. One reset sets it right: the good road.',
    es: 'Se creó hace tres días y la contraseña no llegó. Un restablecimiento lo arregla: el camino bueno.',
    de: 'Vor drei Tagen angelegt, und das Passwort kam nie. Ein neues hilft: der gute Weg.',
  }),
  member('swallowed', 'u-2', 'Iñaki Zubiri', {
    en: 'The mail server says yes and the filter keeps every mail. This one ends at the IT unit.',
    es: 'El servidor dice que sí y el filtro retiene todo. Este caso acaba en informática.',
    de: 'Der Mailserver sagt Ja, und der Filter behält alles. Dieser Fall endet bei der IT-Stelle.',
  }),
  member(
    'mailbox-full',
    'u-5',
    'Kathrin Böhm',
    {
      en: 'Her mailbox is full, so the password bounces. Her own move first.',
      es: 'Su buzón está lleno y la contraseña rebota. Primero le toca a ella.',
      de: 'Ihr Postfach ist voll, das Passwort prallt ab. Zuerst ist sie selbst am Zug.',
    },
    true,
  ),
];

interface Box {
  readonly address: string;
  readonly owner: string;
  readonly userId: string;
  behaviour: MailboxBehaviour;
}

const boxes = (): Box[] => [
  {
    address: 'maria.garcia@ayto-valdeluz.example',
    owner: 'María García López',
    userId: 'u-1',
    behaviour: 'accept',
  },
  {
    address: 'inaki.zubiri@ayto-valdeluz.example',
    owner: 'Iñaki Zubiri',
    userId: 'u-2',
    behaviour: 'swallow',
  },
  { address: 'kathrin.boehm@lindenau.test', owner: 'Kathrin Böhm', userId: 'u-5', behaviour: 'refuse-5.2.2' },
];

export interface FakeWorld extends PracticeWorld {
  /** Puts a mail where the mailbox's behaviour would. */
  deliver(address: string, subject: string, text: string, at: Instant): void;
  readonly ticks: () => number;
  readonly restarts: () => number;
}

/** Three people who are stuck and five who look after them; the port is the one of the practice service. */
export function createFakeWorld(): FakeWorld {
  let held = boxes();
  let messages: PracticeMessage[] = [];
  let ticks = 0;
  let restarts = 0;
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const count = (address: string, place: PracticeMessage['place']) =>
    messages.filter((message) => message.to === address && message.place === place).length;

  return {
    start: async () => undefined,
    close: async () => undefined,
    async tick() {
      ticks += 1;
    },
    async startAgain() {
      restarts += 1;
      held = boxes();
      messages = [];
      changed();
    },
    url: 'http://127.0.0.1:1',
    token: 'practice',
    smtpPort: 1,
    people: () => PEOPLE,
    cast: () => CAST,
    mailboxes: (): readonly PracticeMailbox[] =>
      held.map((box) => ({
        ...box,
        authorityId: 'a-1',
        inbox: count(box.address, 'inbox'),
        quarantine: count(box.address, 'quarantine'),
      })),
    isUsersAddress: () => false,
    domains: () => [{ domain: 'ayto-valdeluz.example', authorityId: 'a-1' }],
    messages: (address) =>
      messages.filter((message) => message.to === address).toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    async release(id) {
      messages = messages.map((message) => (message.id === id ? { ...message, place: 'inbox' } : message));
      changed();
    },
    async setBehaviour(address, behaviour) {
      for (const box of held) if (box.address === address) box.behaviour = behaviour;
      changed();
    },
    async allowDomain(domain) {
      for (const box of held) if (box.address.endsWith(`@${domain}`)) box.behaviour = 'accept';
      changed();
    },
    receive: async () => [],
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    deliver(address, subject, text, at) {
      const place =
        held.find((box) => box.address === address)?.behaviour === 'swallow' ? 'quarantine' : 'inbox';
      const from = 'IMI <imi-noreply@imi-practice.example>';
      messages = [
        ...messages,
        { id: `m-${messages.length}`, at, to: address, from, subject, text, place, kind: 'reset' },
      ];
      changed();
    },
    ticks: () => ticks,
    restarts: () => restarts,
  };
}

export const LONG_AGO = toInstant('2026-11-20T08:15:00Z');

import type { Person } from './persons.ts';
import { refIn } from './road.ts';
import { ENGLISH, GERMAN, type Sayings, SPANISH } from './sayings.ts';
import type { Stage } from './stage.ts';
import { NIEVES, OSCAR, RAFAEL, REPORTERS, type Stuck, TEN } from './town.ts';
import type { Shown } from './transcript.ts';

type Heard = keyof Sayings['hears'];
type Answer = 'notArrived' | 'arrived' | 'send';

/** Each reporter speaks a language of their own. */
const WORDS: Readonly<Record<string, Sayings>> = { [OSCAR]: ENGLISH, [RAFAEL]: SPANISH, [NIEVES]: GERMAN };

const wordsOf = ({ reporterId }: Pick<Stuck, 'reporterId'>): Sayings => WORDS[reporterId] ?? ENGLISH;

/** Everybody who is stuck, whose reporters speak at the same time, each about one after the other. */
export interface Crowd {
  /** Somebody who reports, in Teams. */
  reporter(id: string): Person;
  refOf(stuck: Stuck): string;
  /** From nothing to the question whether the mail of the reset came. */
  complain(): Promise<void>;
  /** Says it about each of these, and waits until each is answered so. */
  say(about: readonly Stuck[], answer: Answer, heard: Heard): Promise<void>;
  /** What is told about each of these fits; told since the newest `mark`. */
  hear(about: readonly Stuck[], heard: Heard): Promise<readonly Shown[]>;
  /** What was told before does not count from here on. */
  mark(): void;
}

export function createCrowd(stage: Stage): Crowd {
  const { channel } = stage;
  const refs = new Map<string, string>();
  const marks = new Map<string, number>();
  const reporter = (id: string): Person => ({
    ...stage.person(id),
    locale: wordsOf({ reporterId: id }).locale,
  });
  const personOf = ({ reporterId }: Stuck) => reporter(reporterId);

  const refOf = ({ userId }: Stuck): string => refs.get(userId) ?? '';

  function find(stuck: Stuck, heard: Heard): Promise<Shown> {
    const pattern = wordsOf(stuck).hears[heard];
    const isAbout = (text: string) => text.includes(refOf(stuck)) || text.includes(stuck.name);
    return channel.finds(
      personOf(stuck),
      ({ text }) => isAbout(text) && pattern.test(text),
      marks.get(stuck.reporterId) ?? 0,
      `${heard} about ${stuck.name}`,
    );
  }

  async function eachReporter(
    about: readonly Stuck[],
    work: (stuck: Stuck) => Promise<unknown>,
  ): Promise<void> {
    await Promise.all(
      REPORTERS.map(async (id) => {
        for (const stuck of about.filter(({ reporterId }) => reporterId === id)) await work(stuck);
      }),
    );
  }

  async function hear(about: readonly Stuck[], heard: Heard): Promise<readonly Shown[]> {
    return Promise.all(about.map((stuck) => find(stuck, heard)));
  }

  return {
    reporter,
    refOf,
    hear,
    mark() {
      for (const id of REPORTERS) marks.set(id, channel.chat(reporter(id)).length);
    },
    async complain() {
      await eachReporter(TEN, async (stuck) => {
        const words = wordsOf(stuck);
        const person = personOf(stuck);
        await channel.say(person, words.complaint(stuck.name));
        await channel.told(person, words.hears.whenCreated);
        await channel.say(person, words.unknownWhen);
        const opened = await channel.told(person, words.hears.isAddressRight);
        refs.set(stuck.userId, refIn(opened.text));
        await channel.say(person, words.addressRight(refOf(stuck)));
      });
      await hear(TEN, 'didItArrive');
    },
    async say(about, answer, heard) {
      await eachReporter(about, (stuck) =>
        channel.say(personOf(stuck), wordsOf(stuck)[answer](refOf(stuck))),
      );
      await hear(about, heard);
    },
  };
}

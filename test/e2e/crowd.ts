import { refIn } from './road.ts';
import type { Sayings } from './sayings.ts';
import type { Stage } from './stage.ts';
import { REPORTERS, type Stuck, TEN } from './town.ts';
import type { Shown } from './transcript.ts';

/** Everybody who is stuck, whose reporters speak at the same time, each about one after the other. */
export interface Crowd {
  readonly stage: Stage;
  readonly words: Sayings;
  refOf(stuck: Stuck): string;
  /** From nothing to the question whether the mail of the reset came. */
  complain(): Promise<void>;
  /** Says it about each of these, and waits until each is answered so. */
  say(about: readonly Stuck[], text: (ref: string) => string, pattern: RegExp): Promise<void>;
  /** What is told about each of these fits; told since the newest `mark`. */
  hear(about: readonly Stuck[], pattern: RegExp): Promise<readonly Shown[]>;
  /** What was told before does not count from here on. */
  mark(): void;
}

export function createCrowd(stage: Stage, words: Sayings): Crowd {
  const { channel } = stage;
  const refs = new Map<string, string>();
  const marks = new Map<string, number>();
  const personOf = ({ reporterId }: Stuck) => stage.person(reporterId);

  const refOf = ({ userId }: Stuck): string => refs.get(userId) ?? '';

  function find(stuck: Stuck, pattern: RegExp): Promise<Shown> {
    const isAbout = (text: string) => text.includes(refOf(stuck)) || text.includes(stuck.name);
    return channel.finds(
      personOf(stuck),
      ({ text }) => isAbout(text) && pattern.test(text),
      marks.get(stuck.reporterId) ?? 0,
      `${pattern} about ${stuck.name}`,
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

  async function hear(about: readonly Stuck[], pattern: RegExp): Promise<readonly Shown[]> {
    return Promise.all(about.map((stuck) => find(stuck, pattern)));
  }

  return {
    stage,
    words,
    refOf,
    hear,
    mark() {
      for (const id of REPORTERS) marks.set(id, channel.chat(stage.person(id)).length);
    },
    async complain() {
      await eachReporter(TEN, async (stuck) => {
        const reporter = personOf(stuck);
        await channel.say(reporter, words.complaint(stuck.name));
        await channel.told(reporter, words.hears.whenCreated);
        await channel.say(reporter, words.unknownWhen);
        const opened = await channel.told(reporter, words.hears.isAddressRight);
        refs.set(stuck.userId, refIn(opened.text));
        await channel.say(reporter, words.addressRight(refOf(stuck)));
      });
      await hear(TEN, words.hears.didItArrive);
    },
    async say(about, text, pattern) {
      await eachReporter(about, (stuck) => channel.say(personOf(stuck), text(refOf(stuck))));
      await hear(about, pattern);
    },
  };
}

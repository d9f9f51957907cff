const SHORT = 20_000;
const TIMES = 8;
/** Below this a measurement says nothing. */
const FLOOR_MS = 2;
const LOOKS = 3;

/** Of this process alone: a busy machine makes it wait, and not work. */
async function workedMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function lookOnce(work: (length: number) => unknown): Promise<number> {
  const short = await workedMs(() => work(SHORT));
  const long = await workedMs(() => work(SHORT * TIMES));
  return long / Math.max(short, FLOOR_MS);
}

/** Three times what eight times the length costs in proportion; less than half of what it costs where each sign looks at all. */
export const IN_PROPORTION = TIMES * 3;

/** By how much the work grows from twenty thousand signs to eight times as many; the least of three looks. */
export async function growth(work: (length: number) => unknown): Promise<number> {
  await work(SHORT);
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < LOOKS && least >= IN_PROPORTION; look += 1) {
    least = Math.min(least, await lookOnce(work));
  }
  return least;
}

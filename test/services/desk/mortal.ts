import type { DeskParts } from '../../../services/desk/parts.ts';

type Port =
  | 'cases'
  | 'requests'
  | 'userLedgers'
  | 'requesterLedgers'
  | 'domains'
  | 'admin'
  | 'mailer'
  | 'messenger';
const PORTS: readonly Port[] = [
  'cases',
  'requests',
  'userLedgers',
  'requesterLedgers',
  'domains',
  'admin',
  'mailer',
  'messenger',
];

/** `before`: the call was never made. `after`: it was carried out, and nobody lived to hear the answer. */
export type Moment = 'before' | 'after';

export interface Mortal {
  readonly parts: DeskParts;
  /** Resolves with the name of the call at which the process died. */
  readonly died: Promise<string>;
  /** The names of the calls that were made, in order. */
  readonly calls: readonly string[];
}

/** Never answers: from a dead process nothing is heard, not even an error. */
const silence = (): Promise<never> => new Promise(() => undefined);

/** The same ports for a process that dies at its `n`th call to any of them, and does nothing from then on. */
export function createMortal(parts: DeskParts, n: number, moment: Moment): Mortal {
  const calls: string[] = [];
  let dead = false;
  const death = Promise.withResolvers<string>();

  function die(name: string): Promise<never> {
    dead = true;
    death.resolve(name);
    return silence();
  }

  function mortal(port: Port): object {
    const target = parts[port] as object;
    return new Proxy(target, {
      get(_, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          if (dead) return silence();
          const call = `${port}.${String(name)}`;
          const last = calls.push(call) === n;
          if (last && moment === 'before') return die(`before ${call}`);
          if (last) {
            // From here on nothing else of this process happens but this one call.
            dead = true;
            await value.apply(target, args);
            return die(`after ${call}`);
          }
          const answer: unknown = await value.apply(target, args);
          return dead ? silence() : answer;
        };
      },
    });
  }

  const changed = Object.fromEntries(PORTS.map((port) => [port, mortal(port)]));
  return { parts: { ...parts, ...changed }, died: death.promise, calls };
}

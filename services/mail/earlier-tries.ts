/** Of mails; a day of repeats holds far fewer. */
const MOST = 1_000;

/** Who took a mail that then counted as not sent, because somebody else did not. Forgotten with the process. */
export interface EarlierTries {
  tookIt(messageId: string): ReadonlySet<string>;
  note(messageId: string, addresses: readonly string[]): void;
  forget(messageId: string): void;
}

export function createEarlierTries(): EarlierTries {
  const taken = new Map<string, ReadonlySet<string>>();
  const none: ReadonlySet<string> = new Set();
  return {
    tookIt: (messageId) => taken.get(messageId) ?? none,
    note(messageId, addresses) {
      const before = taken.get(messageId) ?? none;
      taken.delete(messageId);
      taken.set(messageId, new Set([...before, ...addresses]));
      const [oldest] = taken.keys();
      if (taken.size > MOST && oldest !== undefined) taken.delete(oldest);
    },
    forget: (messageId) => void taken.delete(messageId),
  };
}

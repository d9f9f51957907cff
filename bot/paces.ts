import type { Pace } from './token-bucket.ts';

/** What one source, an address on the network, may ask for, and what one person may write. */
export interface Paces {
  /** The pages of the requests and the legal ones, and every address that is not there. */
  readonly pages: Pace;
  /** All of Teams comes from a few addresses. */
  readonly messages: Pace;
  /** Readiness asks the admin service and the mail server. */
  readonly status: Pace;
  readonly person: Pace;
}

export const CONNECTED_PACES: Paces = {
  pages: { burst: 60, perSecond: 1, reopensAt: 1 },
  messages: { burst: 600, perSecond: 100, reopensAt: 1 },
  status: { burst: 30, perSecond: 2, reopensAt: 1 },
  person: { burst: 20, perSecond: 1, reopensAt: 10 },
};

/** On this machine everybody comes from one address, and a rehearsal is quicker than life. */
export const PRACTICE_PACES: Paces = {
  pages: { burst: 1_000, perSecond: 50, reopensAt: 1 },
  messages: { burst: 3_000, perSecond: 300, reopensAt: 1 },
  status: { burst: 300, perSecond: 30, reopensAt: 1 },
  person: { burst: 500, perSecond: 30, reopensAt: 30 },
};

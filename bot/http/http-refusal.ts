const MESSAGES = {
  400: 'The request cannot be read.',
  401: 'A valid bearer token is needed.',
  403: 'Not for whoever asks from there.',
  404: 'There is nothing at this address.',
  405: 'This address does not take that method.',
  408: 'The request did not arrive in time.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body is of a type that is not taken here.',
  417: 'The request expects what is not done here.',
  429: 'Too many requests from there. Try again later.',
  431: 'The headers are too many or too large.',
  500: 'Something failed here. Try again in a few minutes.',
  503: 'Not now. Try again in a moment.',
} as const;

export type RefusalStatus = keyof typeof MESSAGES;

/** What the other side did wrong, or met; the message is for programs and holds nothing of the request. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, cause?: unknown) {
    super(MESSAGES[status], { cause });
    this.status = status;
  }
}

/** Whoever asks less often is answered again after so many seconds. */
export class TooManyRequests extends HttpRefusal {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(429);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A library's status, where it is one of ours. */
export function statusOf(status: unknown): RefusalStatus {
  const known = Object.keys(MESSAGES).map(Number).includes(Number(status));
  return known ? (Number(status) as RefusalStatus) : 500;
}

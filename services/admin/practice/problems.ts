/** The codes of the contract, with the status and the title of each. */
const PROBLEMS = {
  'bad-request': [400, 'The request is not as the contract says'],
  unauthorized: [401, 'The bearer token is missing or wrong'],
  'not-permitted': [403, 'This operator may not do that'],
  'not-found': [404, 'There is nothing here that this operator may see'],
  'version-conflict': [412, 'The user file has changed since it was read'],
  'precondition-required': [428, 'If-Match with the version read is required'],
  'invalid-email': [422, 'The address cannot take mail'],
  'address-in-use': [409, 'Another user has this address'],
  'reset-in-flight': [409, 'An earlier reset is too young'],
  'idempotency-conflict': [409, 'The key was used for another order'],
  'user-disabled': [423, 'The user is disabled'],
  'reset-not-supported': [501, 'The login of this user is administered elsewhere'],
  'rate-limited': [429, 'Too many resets of this user'],
  unavailable: [503, 'The service cannot answer now'],
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemMore {
  readonly detail?: string;
  readonly resetId?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Ends a request with an answer of the contract. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly more: ProblemMore;
  constructor(code: ProblemCode, more: ProblemMore = {}) {
    super(PROBLEMS[code][1]);
    this.code = code;
    this.status = PROBLEMS[code][0];
    this.more = more;
  }
}

/** RFC 9457. */
export function problemBody({ code, status, message, more }: Problem) {
  const { detail, resetId } = more;
  return {
    type: `urn:imi-practice:problem:${code}`,
    title: message,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(resetId === undefined ? {} : { resetId }),
  };
}

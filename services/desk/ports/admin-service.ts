import type { Authority, Mail, Operator, OperatorRole, PasswordReset, User } from '../../cases/directory.ts';
import type { Instant } from '../../cases/instant.ts';

/** The operator in whose name a call is made; sent as `X-On-Behalf-Of`. */
export interface OnBehalfOf {
  readonly onBehalfOf: string;
}

export interface UserPage {
  readonly users: readonly User[];
  readonly total: number;
}

export interface ResetOrder extends OnBehalfOf {
  readonly userId: string;
  /** At most 200 characters. The same key with the same order resets once, for at least 90 days. */
  readonly idempotencyKey: string;
  readonly reason: string;
  readonly caseId: string;
  readonly requestedBy: string;
  readonly approvedBy?: string;
}

export interface AddressOrder extends OnBehalfOf {
  readonly userId: string;
  readonly email: string;
  /** The version of the user file that was read; sent as `If-Match`. */
  readonly version: string;
  readonly reason: string;
  readonly caseId: string;
  readonly requestedBy: string;
  readonly approvedBy?: string;
}

/**
 * What the assistant may ask of the system that administers IMI users.
 * Every verb rejects with {@link AdminServiceRefused} when the service answered no, and with
 * {@link AdminServiceUnavailable} when it did not answer, or not in the agreed form; then it is not known whether
 * an order was carried out, and it may be repeated with the same key.
 */
export interface AdminService {
  operatorByTeamsIdentity(tenantId: string, aadObjectId: string): Promise<Operator | null>;
  operator(operatorId: string): Promise<Operator>;
  operatorsCovering(
    role: OperatorRole,
    where: { readonly country: string } | { readonly authorityId: string },
  ): Promise<readonly Operator[]>;
  /** `q` has 2 to 200 characters. */
  findUsers(q: string, by: OnBehalfOf, limit?: number): Promise<UserPage>;
  user(userId: string, by: OnBehalfOf): Promise<User>;
  correctAddress(order: AddressOrder): Promise<User>;
  mails(userId: string, by: OnBehalfOf): Promise<readonly Mail[]>;
  resetPassword(order: ResetOrder): Promise<PasswordReset>;
  passwordReset(resetId: string, by: OnBehalfOf): Promise<PasswordReset>;
  findAuthorities(q: string, by: OnBehalfOf, limit?: number): Promise<readonly Authority[]>;
  authority(authorityId: string, by: OnBehalfOf): Promise<Authority>;
  /** Resolves whether `/v1/health` says ok; never rejects. */
  healthy(): Promise<boolean>;
}

export type RefusalCode =
  | 'bad-request'
  | 'unauthorized'
  | 'not-permitted'
  | 'not-found'
  | 'version-conflict'
  | 'precondition-required'
  | 'invalid-email'
  | 'address-in-use'
  | 'reset-in-flight'
  | 'idempotency-conflict'
  | 'user-disabled'
  | 'reset-not-supported'
  | 'rate-limited';

/** The service answered, and the answer was no. Repeating the same call changes nothing, unless `retryAt` is set. */
export class AdminServiceRefused extends Error {
  override readonly name = 'AdminServiceRefused';
  readonly code: RefusalCode;
  readonly status: number;
  readonly retryAt: Instant | null;
  readonly resetId: string | null;
  constructor(
    code: RefusalCode,
    status: number,
    more: {
      readonly retryAt?: Instant | null;
      readonly resetId?: string | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`The admin service answered ${status} ${code}.`, { cause: more.cause });
    this.code = code;
    this.status = status;
    this.retryAt = more.retryAt ?? null;
    this.resetId = more.resetId ?? null;
  }
}

/** No answer, a 5xx, or an answer outside the contract. Whether an order was carried out is not known. */
export class AdminServiceUnavailable extends Error {
  override readonly name = 'AdminServiceUnavailable';
  readonly retryAt: Instant | null;
  constructor(message: string, more: { readonly retryAt?: Instant | null; readonly cause?: unknown } = {}) {
    super(message, { cause: more.cause });
    this.retryAt = more.retryAt ?? null;
  }
}

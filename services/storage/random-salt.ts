import { randomBytes } from 'node:crypto';

/** 128 bits, base64url. */
export function randomSalt(): string {
  return randomBytes(16).toString('base64url');
}

import { randomBytes, randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const derive = promisify<string, Buffer, number, { N: number }, Buffer>(scrypt);

/** 20 letters that cannot be mistaken for one another, about 116 bits. */
export function temporaryPassword(): string {
  return Array.from({ length: 20 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** `salt:hash` in base64url. A low cost is enough: nobody guesses 116 random bits. */
export async function passwordHash(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, 32, { N: 1024 });
  return `${salt.toString('base64url')}:${hash.toString('base64url')}`;
}

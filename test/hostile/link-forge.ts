import { createHmac } from 'node:crypto';
import { type Instant, plusDays } from '../../services/cases/instant.ts';
import { createLinks, type LinkClaims } from '../../services/request/links.ts';
import { NOW } from '../builders/facts.ts';

export const PUBLIC_URL = 'https://desk.example';
/** The new secret, and the one before it whose links are still out. */
export const SECRETS = ['a new secret of at least 32 characters', 'an old secret of at least 32 characters'];
export const RETIRED = 'a secret that was taken out of the settings';

/** What an attacker holds: a genuine link, and every way to make another of it. */
export interface Forge {
  readonly requestId: string;
  readonly expiresAt: Instant;
  /** As the product signs it; `secrets` as they stood then. */
  genuine(change?: Partial<LinkClaims>, secrets?: readonly string[]): string;
  /** The genuine one with a part replaced and its seal kept. */
  edited(part: 'request' | 'round' | 'link' | 'action' | 'expiry' | 'seal', text: string): string;
  /** The genuine claims under a seal that was computed otherwise. */
  sealed(seal: (claim: string) => string): string;
}

const PARTS = ['request', 'round', 'link', 'action', 'expiry', 'seal'] as const;

export function createForge(requestId: string): Forge {
  const expiresAt = plusDays(NOW, 30);
  const genuine: Forge['genuine'] = (change = {}, secrets = SECRETS) =>
    createLinks({ secrets, publicUrl: PUBLIC_URL }).token({
      requestId,
      round: 1,
      link: 1,
      actions: 'it-answer',
      expiresAt,
      ...change,
    });
  const parts = () => genuine().split('.');
  return {
    requestId,
    expiresAt,
    genuine,
    edited: (part, text) =>
      parts()
        .map((own, at) => (PARTS[at] === part ? text : own))
        .join('.'),
    sealed(seal) {
      const claim = parts().slice(0, -1).join('.');
      return `${claim}.${seal(claim)}`;
    },
  };
}

export const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');

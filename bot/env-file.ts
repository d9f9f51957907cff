import { existsSync } from 'node:fs';

/** Takes up `.env` where there is one; what the environment already has stays. Throws where it cannot be read. */
export function loadEnvFile(path: string): void {
  if (existsSync(path)) process.loadEnvFile(path);
}

import { existsSync } from 'node:fs';
import { writeDossier } from './stored-dossier.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const { exitCode, text } = await writeDossier(process.argv.slice(2), process.env, new Date());
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
} catch (error) {
  process.stderr.write(
    `The dossier could not be written: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 2;
}

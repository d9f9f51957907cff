import { existsSync } from 'node:fs';
import { checkHistory } from './history-check.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const { exitCode, text } = await checkHistory(process.argv.slice(2), process.env);
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
} catch (error) {
  process.stderr.write(
    `The histories could not be read: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 2;
}

import { existsSync } from 'node:fs';
import { runForget } from './forget/run-forget.ts';
import { createLogger } from './logger.ts';

// Whatever is written belongs to this user alone, also where the machine would share it.
process.umask(0o077);

if (existsSync('.env')) process.loadEnvFile('.env');

process.exitCode = await runForget({
  args: process.argv.slice(2),
  env: process.env,
  log: createLogger({ level: 'warn', stream: process.stderr }),
  write: (text) => void process.stdout.write(text),
});

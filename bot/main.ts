import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { createLogger, sayable } from './logger.ts';
import { readSettings } from './settings.ts';
import { silenceLibraries } from './silent-libraries.ts';
import { faultsText, practiceGreeting } from './start-texts.ts';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

// Whatever is written belongs to this user alone, also where the machine would share it.
process.umask(0o077);

// The second start reads what the first one compiled.
enableCompileCache();

if (existsSync('.env')) process.loadEnvFile('.env');

const reading = readSettings(process.env);
if (reading.kind === 'faulty') {
  process.stderr.write(faultsText(reading.faults));
  process.exit(2);
}

const { settings } = reading;
const log = createLogger({ level: settings.logLevel });
silenceLibraries(log, console);
for (const warning of reading.warnings) log.warn(warning);

async function open(): Promise<{ close(): Promise<void> }> {
  if (settings.mode === 'connected') {
    const { openConnected } = await import('./compose-connected.ts');
    const product = await openConnected(settings, log);
    log.info('listening', { port: product.port });
    return product;
  }
  const { openPractice } = await import('./compose-practice.ts');
  const practice = await openPractice(settings, log);
  process.stdout.write(practiceGreeting({ pageUrl: practice.pageUrl, port: practice.product.port }));
  return practice;
}

const starting = open();
let stopping = false;

/** Also in the middle of the start: what was opened by then is closed in order. */
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info('stopping', { signal });
  try {
    const running = await starting;
    await running.close();
    process.exit(0);
  } catch (error) {
    log.error('stopping failed', {}, error);
    process.exit(1);
  }
}

// Node would print the error as it is, with whatever was in it.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log.error('ended by a mistake of the product', {}, error);
    process.exit(1);
  });
}

for (const signal of SIGNALS) process.on(signal, () => void stop(signal));

try {
  await starting;
} catch (error) {
  log.error('could not start', {}, error);
  process.stderr.write(`\nThe assistant could not start: ${sayable(error)}\n`);
  process.exit(1);
}

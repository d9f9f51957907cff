import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ENGLISH } from '../e2e/sayings.ts';
import { openStage } from '../e2e/stage.ts';

/** How long it takes from the command to the first answer in a chat, and what the process then holds at rest. */

const ROUNDS = 5;
const REST_MS = 3_000;

/** MiB of the process, as the system counts them. */
function residentMib(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const listening: number[] = [];
const answering: number[] = [];
const resident: number[] = [];
const stage = await openStage({ locale: 'en-GB' });
const person = stage.person('op-es-pilar-dominguez');
for (let round = 0; round < ROUNDS; round += 1) {
  await stage.product.stop();
  const begun = performance.now();
  await stage.product.start();
  listening.push(performance.now() - begun);
  await stage.channel.say(person, ENGLISH.status);
  await stage.channel.told(person, ENGLISH.hears.noOpenCase);
  answering.push(performance.now() - begun);
  await pause(REST_MS);
  resident.push(residentMib(stage.product.pid()));
}
await stage.close();

const shown = (numbers: readonly number[], unit: string): string =>
  `${Math.round(median(numbers))} ${unit} (${numbers.map(Math.round).join(', ')})`;
process.stdout.write(
  [
    `Node ${process.version}, median of ${ROUNDS} starts (each of them behind it)`,
    `start to listening     ${shown(listening, 'ms')}`,
    `start to first answer  ${shown(answering, 'ms')}`,
    `resident at rest       ${shown(resident, 'MiB')}`,
    '',
  ].join('\n'),
);

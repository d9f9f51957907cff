import { expect } from 'vitest';
import { firstOfEach } from '../../bot/http/read-body.ts';
import { readGiven, readTyped } from '../../bot/request-pages/answer-form.ts';
import { isPlainAddress } from '../../services/cases/mail-address.ts';
import { createLinks } from '../../services/request/links.ts';
import { NOW } from '../builders/facts.ts';
import { createForge, PUBLIC_URL, SECRETS } from '../hostile/link-forge.ts';
import { fuzz } from './fuzz.ts';
import { mutatedText } from './mutated.ts';

const forge = createForge('it-k7q4md');
const links = createLinks({ secrets: SECRETS, publicUrl: PUBLIC_URL });
const genuine = [
  forge.genuine(),
  forge.genuine({ actions: 'eml' }),
  forge.genuine({ round: 12, link: 4 }, SECRETS.slice(1)),
  forge.genuine({ requestId: 'it-n8r5ne' }),
];

fuzz('link token', mutatedText(...genuine), (token) => {
  const read = links.read(token, NOW);
  // Only what was signed, to the letter, is ever taken for genuine.
  expect('problem' in read).toBe(!genuine.includes(token));
});

const forms = [
  'answer=released&text=Rule+17&forward=',
  'answer=forward&text=&forward=postmaster%40getafe.example',
  'answer=more&text=Which%20sender%3F%0D%0AThe%20domain%3F&forward=',
];

fuzz('form of the answer page', mutatedText(...forms), (encoded) => {
  const typed = readTyped(firstOfEach(encoded));
  const given = readGiven(typed, { language: 'en', timeZone: 'UTC' });
  expect(JSON.stringify(given).length).toBeLessThan(30_000);
  if (!('answer' in given)) {
    expect(given.every(({ says }) => says !== '')).toBe(true);
    return;
  }
  expect(['released', 'allowed', 'nothing', 'more', 'forward']).toContain(given.answer);
  expect(given.text).not.toMatch(/[^\P{C}\n\t]/u);
  expect(given.answer === 'forward').toBe(given.forwardTo !== null && isPlainAddress(given.forwardTo));
});

import { expect, test } from 'vitest';
import { faultsText, practiceGreeting } from '../../bot/start-texts.ts';

test('every setting to mend is named at once, with what was found, what is wanted and what to do', () => {
  const text = faultsText([
    { name: 'PORT', given: 'abc', wanted: 'a port', todo: 'Set it to a number.' },
    { name: 'LINK_SECRET', given: null, wanted: '32 characters', todo: 'Make one.' },
  ]);
  expect(text).toContain('2 settings to mend');
  expect(text).toContain('PORT is "abc".\n    Wanted: a port.\n    Set it to a number.');
  expect(text).toContain('LINK_SECRET is not set or not shown.');
});

test('a newcomer reads where the page is and three things to try', () => {
  const text = practiceGreeting({ pageUrl: 'http://127.0.0.1:3979/', port: 3978 });
  expect(text).toContain('http://127.0.0.1:3979/');
  expect(text).toContain('http://127.0.0.1:3978/api/messages');
  expect(text.match(/^ {6}\d\. /gm)).toHaveLength(3);
});

import { expect } from 'vitest';
import { PROBE_WORDS } from '../../../services/cases/probe.ts';
import { say } from '../../../services/texts/texts.ts';
import { heard } from '../heard.ts';
import { openFilter } from './roads.ts';
import type { StagePage } from './stage-page.ts';

const READER = { language: 'en', timeZone: 'UTC' } as const;
const OFFICIAL = 'carmen.nunez@colegio-costanorte.example';

/** The town reads Spanish: so does its test mail. */
const TEST_MAIL = /prueba/i;

const button = (key: Parameters<typeof say>[1]): string => say(READER, key);
const hears = (text: string): RegExp => heard('en', text);

/** Whoever sits in the affected user's seat reads the newest mail of the official mailbox. */
async function wordInMailbox({ page, turnTo }: StagePage): Promise<string> {
  await turnTo('user');
  await page.locator('#user select').selectOption(OFFICIAL);
  const mail = page.locator('#user .mail-row').filter({ hasText: TEST_MAIL }).first();
  await mail.click();
  const text = await page.locator('#user .mail-text').innerText();
  const word = PROBE_WORDS.find((each) => new RegExp(`\\b${each.toUpperCase()}\\b`).test(text));
  expect(word).toBeDefined();
  return word ?? '';
}

/** A mailbox that swallows everything, an IT unit that is slow: another mailbox is lent, and given back. */
export async function walkLoanRoad(stage: StagePage): Promise<void> {
  const { page, words, press } = stage;
  await stage.cast('swallowed');
  await page.locator('#reporter textarea').press('Enter');
  await stage.hears(words.says.whenCreated);
  await press(words.button.notKnown);
  await stage.hears(words.says.isAddressRight);
  await press(words.button.addressRight);
  await stage.hears(words.says.resetAsked);
  await stage.moveClock(5);
  await stage.hears(words.says.didItArrive);
  await press(words.button.notArrived);
  await stage.hears(words.says.draft);
  await press(words.button.send);
  await stage.hears(words.says.mailed);

  await press(button('cards.button.loan'));
  await stage.picture('loan-form');
  const form = page.locator('#reporter .card').last();
  await form.getByLabel(button('cards.input.loan')).fill('carmen.nunez@gmail.com');
  await form.getByLabel(button('cards.input.reason')).fill('IT has not answered for a week.');
  await press(button('cards.button.loan-go-on'));
  await stage.hears(hears('tell.loan.safer-ways'));
  await stage.hears(hears('tell.loan.consent'));
  await stage.picture('loan-consent');
  await press(button('cards.button.consent'));
  await stage.hears(hears('tell.approval-asked.loan'));

  await stage.hears(hears('tell.approval.loan'), 'coordinator');
  await stage.picture('loan-approval');
  await press(button('cards.button.approve'), 'coordinator');
  await stage.hears(/should reach carmen\.nunez@gmail\.com/);
  await stage.moveClock(5);
  await stage.hears(/meant for carmen\.nunez@gmail\.com/);
  await press(words.button.arrived);
  await stage.hears(hears('tell.loan.works'));
  await stage.picture('loan-runs');

  for (let days = 0; days < 18; days += 2) await stage.moveClock(2880);
  await stage.hears(hears('tell.loan.over'), 'coordinator');
  await stage.say('board', 'coordinator');
  await page
    .locator('#coordinator')
    .getByText(/A temporary mailbox is in use, .*: overdue since/)
    .last()
    .waitFor();
  await stage.picture('loan-board');
  await stage.say('digest', 'coordinator');
  await page.locator('#coordinator').getByText('past its end').first().waitFor();
  await stage.say('extend until 31 December', 'coordinator');
  await stage.picture('loan-extend');
  await stage.say('status', 'coordinator');
  await page.locator('#coordinator').getByText('IT goes on being asked meanwhile').last().waitFor();
  await stage.picture('loan-status');

  await openFilter(stage, 'loan');
  await press(button('cards.button.return'), 'coordinator');
  await stage.hears(hears('tell.loan.return-proof'), 'coordinator');
  await stage.picture('loan-return');
  await stage.say(`word ${await wordInMailbox(stage)}`, 'coordinator');
  await stage.hears(hears('tell.asking-reset.address-is-back'));
  await stage.picture('loan-back');
  await press(button('cards.button.reset'));
  await stage.hears(/should reach carmen\.nunez@colegio-costanorte\.example/);
  await stage.moveClock(5);
  await stage.turnTo('reporter');
  await page.locator('#reporter .card').getByRole('button', { name: words.button.arrived }).last().waitFor();
  await press(words.button.arrived);
  await stage.hears(words.says.solved);
}

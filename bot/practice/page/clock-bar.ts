import { api } from './api.ts';
import { el, icon } from './dom.ts';
import type { Page } from './page-context.ts';
import type { TextKey } from './texts.ts';
import { clockDay, clockTime, longTime, zoneName } from './time.ts';

const STEPS: readonly { readonly minutes: number; readonly text: TextKey }[] = [
  { minutes: 5, text: 'step5' },
  { minutes: 30, text: 'step30' },
  { minutes: 24 * 60, text: 'step24' },
  { minutes: 48 * 60, text: 'step48' },
];

/** The practice clock in the reporter's zone, and the buttons that move it. */
export function createClockBar(page: Page, root: HTMLElement) {
  const title = el('h2', { id: 'clock-title', class: 'quiet' });
  const day = el('span', { class: 'clock-day' });
  const time = el('span', { class: 'clock-time' });
  const zone = el('span', { class: 'clock-zone' });
  const note = el('p', { class: 'clock-note', id: 'clock-note' });
  const steps = el('div', { class: 'steps' });
  const face = el(
    'p',
    { class: 'clock-face' },
    icon('clock'),
    time,
    el('span', { class: 'clock-more' }, day, zone),
  );
  root.append(title, face, el('div', { class: 'clock-moves' }, steps, note));

  function tick(): void {
    const now = page.now();
    day.textContent = clockDay(now, page.language(), page.timeZone());
    time.textContent = clockTime(now, page.language(), page.timeZone());
    zone.textContent = zoneName(page.timeZone());
  }

  async function move(minutes: number): Promise<void> {
    const buttons = [...steps.querySelectorAll('button')];
    if (root.getAttribute('aria-busy') === 'true') return;
    root.setAttribute('aria-busy', 'true');
    for (const button of buttons) button.setAttribute('aria-disabled', 'true');
    try {
      page.setNow((await api.moveClock(minutes)).now);
      tick();
      page.announce(page.t('clockMoved', { now: longTime(page.now(), page.language(), page.timeZone()) }));
    } catch (fault) {
      console.warn('clock not moved', fault);
      page.announce(page.t('lostTouch'));
    } finally {
      root.removeAttribute('aria-busy');
      for (const button of buttons) button.removeAttribute('aria-disabled');
    }
  }

  function redraw(): void {
    title.textContent = page.t('clockTitle');
    note.textContent = page.t('clockNote');
    steps.replaceChildren(
      ...STEPS.map(({ minutes, text }) =>
        el(
          'button',
          {
            type: 'button',
            'data-minutes': minutes,
            'aria-label': page.t('forward', { step: page.t(text) }),
            'aria-describedby': 'clock-note',
            click: () => void move(minutes),
          },
          page.t(text),
        ),
      ),
    );
    tick();
  }

  setInterval(tick, 1_000);
  return { redraw, tick };
}

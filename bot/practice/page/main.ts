import type { CastView, PersonView, StageEvent, StageView } from '../wire.ts';
import { api } from './api.ts';
import { prepareCards } from './card-view.ts';
import { createCastDrawer } from './cast-drawer.ts';
import { createChatPane } from './chat-pane.ts';
import { createClockBar } from './clock-bar.ts';
import { byId } from './dom.ts';
import { createGuide } from './guide.ts';
import { createItPane } from './it-pane.ts';
import { listen } from './listen.ts';
import { createPage } from './page-context.ts';
import { createReadMarks } from './read-marks.ts';
import { createSeat } from './seat.ts';
import { createTabs } from './tabs.ts';
import type { TextKey } from './texts.ts';
import { createTools } from './tools.ts';
import { createUserPane, type Wanted } from './user-pane.ts';

/** Somebody's own coordinator where there is one, else whoever covers the country. */
function coordinatorFor(reporter: PersonView, coordinators: readonly PersonView[]): PersonView | undefined {
  const others = coordinators.filter(({ id }) => id !== reporter.id);
  const covers = (person: PersonView) => person.authorityIds.some((id) => reporter.authorityIds.includes(id));
  return (
    others.find((person) => person.coordinates === 'authorities' && covers(person)) ??
    others.find((person) => person.coordinates === 'country' && person.country === reporter.country) ??
    others.find((person) => person.country === reporter.country) ??
    others[0]
  );
}

/** Whose mailbox is shown beside a reporter: somebody's who is reported by them, else the own one. */
function stuckNear({ id, userId, authorityIds }: PersonView, cast: readonly CastView[]): Wanted {
  const theirs = cast.find(({ reporterId }) => reporterId === id);
  return theirs === undefined ? { userId, authorityIds } : { userId: theirs.userId, name: theirs.name };
}

function begin(stage: StageView): void {
  const page = createPage(stage);
  const marks = createReadMarks();
  const coordinators = stage.people.filter((person) => person.coordinates !== null);
  const star = stage.cast.find(({ scenario }) => scenario === 'reset-helps') ?? stage.cast[0] ?? null;
  const firstReporter = stage.people.find(({ id }) => id === star?.reporterId) ?? stage.people[0];
  if (firstReporter === undefined) throw new Error('nobody is in the practice directory');
  const firstCoordinator =
    coordinators.find(({ id }) => id === star?.coordinatorId) ?? coordinatorFor(firstReporter, coordinators);

  const { people } = stage;
  const reporterSeat = createSeat({
    ...{ page, stage, people, role: 'reporter', emblem: 'chat', first: firstReporter },
    onChange: reporterChanged,
  });
  const coordinatorSeat = createSeat({
    ...{ page, stage, role: 'coordinator', emblem: 'shield', first: firstCoordinator ?? firstReporter },
    people: coordinators.length === 0 ? people : coordinators,
    onChange: () => void coordinator.open(),
  });
  const tabs = createTabs(page, byId('tabs'));
  const reporter = createChatPane({
    ...{ page, root: byId('reporter'), role: 'reporter', seat: reporterSeat },
    onNews: () => tabs.tell('reporter'),
  });
  const coordinator = createChatPane({
    ...{ page, root: byId('coordinator'), role: 'coordinator', seat: coordinatorSeat },
    onNews: () => tabs.tell('coordinator'),
  });
  const it = createItPane({ page, marks, root: byId('it'), onNews: () => tabs.tell('it') });
  const user = createUserPane({
    page,
    marks,
    first: star,
    root: byId('user'),
    onChosen: (address) => void it.follow(address),
    onNews: () => tabs.tell('user'),
  });
  const clock = createClockBar(page, byId('clock'));
  const drawer = createCastDrawer({
    ...{ page, cast: stage.cast, onSay: rehearse },
    root: byId('cast') as HTMLDialogElement,
  });
  const openCast = () => drawer.open();
  const tools = createTools(page, byId('tools'), byId('again') as HTMLDialogElement, openCast);
  const guide = createGuide(page, byId('guide'), openCast);

  let rehearsing = false;
  let seated = reporterSeat.person().id;
  function reporterChanged(): void {
    const { language, timeZone } = reporterSeat.choice();
    page.follow(language, timeZone);
    const person = reporterSeat.person();
    if (person.id !== seated) {
      seated = person.id;
      const theirs = coordinatorFor(person, coordinators);
      if (theirs !== undefined) coordinatorSeat.take(theirs.id);
      if (!rehearsing) void user.follow(stuckNear(person, stage.cast)).catch(lost);
    }
    void reporter.open();
  }

  function rehearse(member: CastView): void {
    rehearsing = true;
    reporterSeat.take(member.reporterId);
    rehearsing = false;
    coordinatorSeat.take(member.coordinatorId);
    void user.follow(member).catch(lost);
    tabs.select('reporter');
    reporter.put(member.say[page.language()] ?? member.say.en ?? '');
  }

  async function refreshMail(): Promise<void> {
    const own = await api.mailboxes();
    await Promise.all([it.refresh(own), user.refresh(own)]);
  }

  let mailAsked = 0;
  /** Many changes in one moment are one look. */
  function mailChanged(): void {
    window.clearTimeout(mailAsked);
    mailAsked = window.setTimeout(() => void refreshMail().catch(lost), 60);
  }

  function lost(fault: unknown): void {
    console.warn('practice server', fault);
    page.announce(page.t('lostTouch'));
  }

  function hear(event: StageEvent): void {
    if (event.kind === 'again') location.reload();
    else if (event.kind === 'clock') {
      page.setNow(event.now);
      clock.tick();
    } else if (event.kind === 'chat' || event.kind === 'typing') {
      for (const pane of [reporter, coordinator]) {
        if (event.kind === 'typing') pane.typing(event.person);
        else void pane.refresh(event.person);
      }
    } else mailChanged();
  }

  function words(): void {
    document.documentElement.lang = page.language();
    for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
      element.textContent = page.t(element.dataset.text as TextKey);
    }
  }

  function redraw(): void {
    words();
    for (const part of [reporterSeat, coordinatorSeat, tabs, clock, drawer, tools, guide, it, user])
      part.redraw();
    for (const pane of [reporter, coordinator]) pane.redraw();
  }

  page.onFollow(redraw);
  page.follow(reporterSeat.choice().language, reporterSeat.choice().timeZone);
  redraw();
  void reporter.open();
  void coordinator.open();
  void refreshMail().catch(lost);
  listen(hear, () => {
    void api
      .stage()
      .then(({ now }) => page.setNow(now))
      .catch(lost);
    for (const seat of [reporterSeat, coordinatorSeat]) {
      for (const pane of [reporter, coordinator]) void pane.refresh(seat.person().id);
    }
    mailChanged();
  });
  document.documentElement.dataset.ready = '';
}

prepareCards();
begin(await api.stage());

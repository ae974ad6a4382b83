import assert from 'node:assert/strict';
import { prepare } from '../../../src/core/brief/prepare';
import { summaryOf, sumUp } from '../../../src/core/brief/summary';
import { dayOf } from '../../../src/core/brief/today';
import { todayMarkdown } from '../../../src/core/brief/todayMarkdown';
import { addDays } from '../../../src/core/dates/calendar';
import { runSync } from '../../../src/core/steps';
import { inEnglish } from '../../../src/core/text/say';
import { checked } from '../../../src/protocol/panel';
import { todayPanel } from '../../../src/protocol/todayPanel';
import { notebookOf, root, today } from '../../support/notebookFixture';

const { date } = today;
const day = (days: number) => addDays(date, days);

async function dayFor(files: Readonly<Record<string, string>>) {
  const { notebook } = await notebookOf(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`people/${name}`, text])),
  );
  const people = notebook.people(today);
  return { people, found: runSync(dayOf(people, date)) };
}

describe('the page of a day', () => {
  const met = (days: number) => `${day(days)}.md`;
  const files = {
    [`late/${met(-10)}`]: `- [ ] owed @me due:${day(-1)}\n- [ ] later @me due:${day(1)}\n`,
    [`due/${met(-7)}`]: '',
    [`calm/${met(-3)}`]: `- [ ] theirs @calm due:${day(-1)}\n`,
    [`planned/${met(-3)}`]: '',
    [`planned/${met(2)}`]: '',
    [`far/${met(-3)}`]: '',
    [`far/${met(8)}`]: '',
    [`started/${met(0)}`]: '',
    'away/profile.md': `---\npaused-until: ${day(5)}\n---\n`,
    [`away/${met(-30)}`]: `- [ ] also owed @me due:${date}\n`,
    'away/tasks.md': `## Rota\n- ${day(-300)} some / low → Coaching (by me)\n`,
    'calm/tasks.md': `## Search\n- ${day(-300)} some / low → Coaching (by me)\n## New\n- ${day(-1)} some / low → Coaching (by me)\n`,
    'calm/feedback.md': `# Feedback\n\n## ${day(-2)} praise: the graphs\n- Delivered: no\n\nx\n\n## ${day(-3)} praise: said\n- Delivered: yes\n\nx\n`,
  };

  it('rereads only people whose notes changed', async () => {
    const { notebook } = await notebookOf({
      'people/calm/2026-01-01.md': '- [ ] owed @me due:2026-01-02\n',
      'people/busy/2026-01-01.md': '',
    });
    const before = runSync(dayOf(notebook.people(today), date));
    await notebook.create(`${root}/people/busy/2026-01-02.md`, '- [ ] new @me due:2026-01-03\n');
    const after = runSync(dayOf(notebook.people(today), date));
    const rowOf = (found: typeof before, person: string) =>
      found.promises.find(({ to }) => to?.person === person);
    assert.ok(rowOf(before, 'calm'));
    assert.equal(rowOf(before, 'calm'), rowOf(after, 'calm'));
    assert.equal(rowOf(after, 'busy')?.text, 'new');
    assert.deepEqual(runSync(dayOf(notebook.people(today), addDays(date, -3000))).promises, []);
  });

  it('tells namesakes apart, even if one is new', async () => {
    const profile = (role: string) => `---\nname: Sam Lee\nrole: ${role}\n---\n`;
    const { notebook } = await notebookOf({ 'people/one/profile.md': profile('Web') });
    const later = { ...today, date: addDays(date, 400) };
    const names = () => runSync(dayOf(notebook.people(later), later.date)).meetings.map(({ name }) => name);
    assert.deepEqual(names(), ['Sam Lee']);
    await notebook.create(`${root}/people/two/profile.md`, profile('Data'));
    assert.deepEqual(names(), ['Sam Lee (Data)', 'Sam Lee (Web)']);
  });

  it('names whose 1:1 is started, late, due or planned, and nobody else', async () => {
    const { found } = await dayFor(files);
    assert.deepEqual(
      found.meetings.map(({ person, state, on }) => [person, state, on]),
      [
        ['started', 'started', date],
        ['late', 'late', day(-3)],
        ['due', 'today', date],
        ['planned', 'planned', day(2)],
      ],
    );
  });

  it('shows the time of a 1:1, by which a day is sorted, and the date set for the next one', async () => {
    const weekly = 'cadence: weekly on Monday';
    const { found } = await dayFor({
      'noon/profile.md': `---\n${weekly} 12:00\n---\n`,
      'nine/profile.md': `---\n${weekly} 9:00\n---\n`,
      'any/profile.md': `---\n${weekly}\n---\n`,
      'set/profile.md': `---\nnext-1-1: ${day(3)} 14:30\n---\n`,
      [`set/${met(-1)}`]: '',
      'both/profile.md': `---\nnext-1-1: ${day(3)} 14:30\n---\n`,
      [`both/${met(1)}`]: '',
      'far/profile.md': `---\nnext-1-1: ${day(8)}\n---\n`,
      'late/profile.md': `---\nnext-1-1: ${day(-2)} 10:00\n---\n`,
    });
    assert.deepEqual(
      found.meetings.map(({ person, state, on, at }) => [person, state, on, at]),
      [
        ['late', 'late', day(-2), undefined],
        ['nine', 'today', date, '09:00'],
        ['noon', 'today', date, '12:00'],
        ['any', 'today', date, undefined],
        ['both', 'planned', day(1), undefined],
        ['set', 'planned', day(3), '14:30'],
      ],
    );
  });

  it('lists the lead’s own due actions, readings to renew and feedback to give', async () => {
    const { found } = await dayFor(files);
    assert.deepEqual(
      found.promises.map(({ to, text }) => [to?.person, text]),
      [
        ['late', 'owed'],
        ['away', 'also owed'],
      ],
    );
    assert.deepEqual(
      found.readings.map(({ person, task, state }) => [person, task, state]),
      [['calm', 'Search', 'overdue']],
    );
    assert.deepEqual(
      found.feedback.map(({ title }) => title),
      ['the graphs'],
    );
  });

  it('shows the nearest of several planned days, up to a week ahead', async () => {
    const { found } = await dayFor({
      [`week/${met(-3)}`]: '',
      [`week/${met(7)}`]: '',
      [`twice/${met(-3)}`]: '',
      [`twice/${met(3)}`]: '',
      [`twice/${met(5)}`]: '',
      'set/profile.md': `---\nnext-1-1: ${day(2)}\n---\n`,
      [`set/${met(-3)}`]: '',
      [`set/${met(4)}`]: '',
      'now/profile.md': `---\nnext-1-1: ${date}\n---\n`,
      [`now/${met(-3)}`]: '',
    });
    assert.deepEqual(
      found.meetings.map(({ person, state, on }) => [person, state, on]),
      [
        ['now', 'today', date],
        ['set', 'planned', day(2)],
        ['twice', 'planned', day(3)],
        ['week', 'planned', day(7)],
      ],
    );
  });

  it('lists overdue before due, oldest first', async () => {
    const reading = (days: number) => `- ${day(days)} some / low → Coaching (by me)\n`;
    const entry = (days: number, title: string) =>
      `## ${day(days)} praise: ${title}\n- Delivered: no\n\nx\n\n`;
    const { found } = await dayFor({
      'ada/tasks.md': `## A\n${reading(-30)}## B\n${reading(-22)}## C\n${reading(-20)}`,
      'bo/tasks.md': `## D\n${reading(-60)}## E\n${reading(-25)}## F\n`,
      'ada/feedback.md': `# Feedback\n\n${entry(-2, 'two')}${entry(1, 'tomorrow')}${entry(0, 'today')}`,
      'bo/feedback.md': `# Feedback\n\n${entry(-3, 'three')}${entry(-1, 'one')}`,
      [`ada/${met(-7)}`]: `- [ ] a @me due:${day(-1)}\n- [x] done @me due:${day(-4)}\n- [ ] no day @me\n`,
      [`bo/${met(-7)}`]: `- [ ] b @me due:${day(-2)}\n- [ ] c @me due:${date}\n- [ ] theirs due:${day(-3)}\n`,
    });
    assert.deepEqual(
      found.readings.map(({ task, state }) => [task, state]),
      [
        ['D', 'overdue'],
        ['A', 'due'],
        ['E', 'due'],
        ['B', 'due'],
      ],
    );
    assert.deepEqual(
      found.feedback.map(({ title, kind }) => [title, kind]),
      [
        ['three', 'praise'],
        ['two', 'praise'],
        ['one', 'praise'],
        ['today', 'praise'],
      ],
    );
    assert.deepEqual(
      found.promises.map(({ text }) => text),
      ['b', 'a', 'c'],
    );
  });

  it('agrees with the desk about a 1:1', async () => {
    const { found, people } = await dayFor(files);
    const late = people.find(({ id }) => id === 'late') ?? assert.fail();
    assert.deepEqual(found.meetings[1]?.summary, summaryOf(prepare(root, late, date, () => undefined)));
    assert.equal(
      found.meetings[1] && sumUp(found.meetings[1].summary, 'Late', inEnglish),
      'You owe 2, 1 late.',
    );
  });

  it('contains nothing private', async () => {
    const { found } = await dayFor({
      [`a/${met(-9)}`]: `## Private\n- [ ] Zq7secret @me due:${date}\n`,
      'a/feedback.md': `# Feedback\n\n## Private\n\n### ${day(-2)} praise: Zq7secret\n- Delivered: no\n`,
      'a/tasks.md': `## Private\n\n### Zq7secret\n- ${day(-300)} some / low → Coaching (by me)\n`,
    });
    assert.ok(!JSON.stringify(found).includes('Zq7secret'), JSON.stringify(found));
    assert.equal(found.meetings.length, 1);
  });

  it('reaches its page unchanged, and reads as Markdown', async () => {
    const { found } = await dayFor({ ...files, [`x_y_z/${met(-9)}`]: '' });
    const state = { today: date, people: 7, day: found };
    const sent = JSON.parse(JSON.stringify({ type: 'state', state }));
    assert.deepEqual(checked(todayPanel.toPage, sent), { type: 'state', state });
    assert.equal(checked(todayPanel.fromPage, { type: 'openDesk', person: 'a' }), undefined);
    const markdown = todayMarkdown(found, inEnglish);
    assert.ok(markdown.includes('- late · 3 days late · You owe 2, 1 late.\n'), markdown);
    assert.ok(markdown.includes('- x\\_y\\_z · '), markdown);
    assert.ok(markdown.includes('\n## You promised\n\n- owed · late · 1 day late\n'), markdown);
    assert.equal(
      todayMarkdown((await dayFor({})).found, inEnglish),
      '# Today, Mon, Nov 23\n\nNothing is due today.\n',
    );
  });
});

describe('what matters before a 1:1, in one line', () => {
  const none = {
    mine: { open: 0, late: 0 },
    theirs: { open: 0, late: 0 },
    topics: 0,
    expectations: 0,
    readAgain: [],
    toSay: 0,
  };
  for (const [summary, line] of [
    [none, 'Nothing is open between you.'],
    [{ ...none, topics: 1 }, '1 new topic.'],
    [{ ...none, mine: { open: 1, late: 0 } }, 'You owe 1.'],
    [{ ...none, theirs: { open: 3, late: 0 } }, 'Ada owes 3.'],
    [{ ...none, toSay: 2, readAgain: ['A'] }, '2 pieces of feedback to say; read A again.'],
    [{ ...none, mine: { open: 2, late: 0 }, theirs: { open: 1, late: 1 } }, 'You owe 2; Ada owes 1, 1 late.'],
    [{ ...none, expectations: 2, toSay: 1 }, '2 expectations to look at; 1 piece of feedback to say.'],
    [{ ...none, readAgain: ['A', 'B'] }, 'Read A, B again.'],
    [{ ...none, readAgain: ['A', 'B', 'C'] }, '3 tasks to read again.'],
  ] as const)
    it(line, () => assert.equal(sumUp(summary, 'Ada', inEnglish), line));
});

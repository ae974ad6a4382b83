import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { playbook } from '../../../src/content/styles/playbook';
import { addDays, isCalendarDate, today as localToday } from '../../../src/core/dates/calendar';
import { topicKinds } from '../../../src/core/meetings/topicItem';
import type { NoteFacts } from '../../../src/core/notebook/subjects';
import { type DueState, dueState, type Rhythm } from '../../../src/core/people/cadence';
import { competences, type StyleId, styleIds } from '../../../src/core/styles/model';
import { recommend } from '../../../src/core/styles/recommend';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { copySampleTeam, sampleTeamOn } from '../../support/sampleTeam.mjs';

interface Note extends NoteFacts {
  readonly path: string;
  readonly person: string;
  readonly text: string;
}

/** The sample team on one day. */
interface Laid {
  readonly today: string;
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

const folders: string[] = [];

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sample-team-'));
  folders.push(folder);
  return folder;
}

async function lay(today: string): Promise<Laid> {
  const files = await sampleTeamOn(today);
  const notes = [...files].flatMap(([file, text]) => {
    const [, person, name] = /^team-notes\/people\/([^/]+)\/([^/]+)$/.exec(file) ?? [];
    return person && name ? [{ path: file, person, text, ...readFacts(name, person, text) }] : [];
  });
  return { today, files, notes };
}

function peopleOf({ notes }: Laid): readonly string[] {
  return [...new Set(notes.map(note => note.person))];
}

function rhythmOf({ notes, today }: Laid, person: string): Rhythm {
  const own = notes.filter(note => note.person === person);
  const profile = own.find(note => note.kind === 'profile')?.profile;
  const lastOneOnOne = own
    .flatMap(({ date }) => (date && date <= today ? [date] : []))
    .sort()
    .at(-1);
  return {
    cadence: profile?.cadence ?? 'P1W',
    ...(profile?.since && { since: profile.since }),
    ...(profile?.pausedUntil && { pausedUntil: profile.pausedUntil }),
    ...(lastOneOnOne && { lastOneOnOne }),
  };
}

describe('copySampleTeam', () => {
  after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))));

  const days = [
    ['an ordinary day', '2026-11-23'],
    ['a leap day', '2028-02-29'],
    ['three months after a leap day', '2028-05-31'],
    ['new year', '2027-01-01'],
    ['the last day of a year', '2026-12-31'],
    ['the end of a short February', '2027-02-28'],
    ['the day clocks go forward', '2026-03-29'],
  ] as const;

  for (const [what, today] of days) {
    describe(`on ${what}, ${today}`, () => {
      let laid: Laid;
      before(async () => {
        laid = await lay(today);
      });

      it('leaves no placeholder, and has only valid dates', () => {
        for (const [file, text] of laid.files) {
          assert.doesNotMatch(file + text, /\{\{-?\d*\}?/, file);
          for (const [date] of `${file}\n${text}`.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g))
            assert.ok(isCalendarDate(date), date);
        }
      });

      it('has no past event in the future', () => {
        for (const { path: file, date, profile, actions, topics, readings } of laid.notes) {
          const past = [
            date,
            profile?.since,
            ...actions.map(({ doneOn }) => doneOn),
            ...topics.map(topic => topic.date),
            ...readings.map(reading => reading.date),
          ];
          for (const day of past) assert.ok(day === undefined || day <= today, `${file}: ${day}`);
          for (const { due } of actions)
            assert.ok(!due || !date || due >= date, `${file}: due ${due} before the 1:1`);
          for (const { doneOn } of actions)
            assert.ok(!doneOn || !date || doneOn >= date, `${file}: done ${doneOn}`);
        }
      });

      it('has one person overdue, one due today, one paused, the others on time', () => {
        const states = Object.fromEntries(
          peopleOf(laid).map((person): [string, DueState] => [
            person,
            dueState(rhythmOf(laid, person), today),
          ]),
        );
        assert.deepEqual(states, {
          'aiko-tanabe': 'not-due',
          'anjali-raghunathan': 'not-due',
          'dana-okafor': 'due',
          'leila-haddadi': 'paused',
          'mateus-figueira': 'overdue',
          'søren-kjærgaard': 'not-due',
        });
      });
    });
  }

  describe('writes notes', () => {
    let laid: Laid;
    before(async () => {
      laid = await lay('2026-11-23');
    });
    const of = (person: string) => laid.notes.filter(note => note.person === person);

    it('without a single problem', () => {
      for (const { path: file, problems } of laid.notes) assert.deepEqual(problems, [], file);
    });

    it('with three months of 1:1s, a year of one person’s, and a new hire’s first one', () => {
      const count = (person: string) => of(person).filter(note => note.kind === 'one-on-one').length;
      assert.deepEqual(peopleOf(laid).map(count), [1, 29, 11, 5, 6, 3]);
      const dates = laid.notes.flatMap(({ date }) => (date ? [date] : [])).sort();
      assert.ok((dates[0] ?? '') <= addDays(laid.today, -390));
    });

    it('that are in their person’s folder, named after their date', () => {
      for (const { path: file, kind, person, date, text } of laid.notes) {
        if (kind !== 'one-on-one') continue;
        assert.ok(path.basename(file).startsWith(date ?? '?'), file);
        const written = /^person: (.*?)\r?$/m.exec(text)?.[1];
        assert.ok(written === undefined || written === person, file);
      }
    });

    it('with a profile for each person, with role and email', () => {
      for (const person of peopleOf(laid)) {
        const profile = of(person).find(note => note.kind === 'profile')?.profile;
        assert.ok(
          profile?.name && profile.role && profile.cadence && profile.since && profile.emails.length > 0,
          person,
        );
      }
    });

    it('with readings in date order, whose style is that of the decision table', () => {
      const styles = new Set<StyleId>();
      for (const { readings, tasks } of laid.notes) {
        for (const reading of readings) {
          assert.equal(
            playbook[reading.style].name,
            playbook[recommend(reading).style].name,
            JSON.stringify(reading),
          );
          styles.add(reading.style);
        }
        for (const task of tasks) {
          const dates = readings.filter(reading => reading.task === task).map(({ date }) => date);
          assert.deepEqual(dates, dates.toSorted());
        }
      }
      assert.deepEqual([...styles].sort(), styleIds);
    });

    it('in which every line that looks like a reading is one', () => {
      const scale = competences.join('|');
      for (const { path: file, kind, text, readings } of laid.notes) {
        if (kind !== 'tasks') continue;
        assert.equal(
          [...text.matchAll(new RegExp(`^[-*] \\d{4}-\\d\\d-\\d\\d (${scale}) `, 'gm'))].length,
          readings.length,
          file,
        );
      }
    });

    it('with Dana’s reading for the search rewrite: some competence, variable commitment, flat results', () => {
      const readings = of('dana-okafor').flatMap(note => note.readings);
      const last = readings.filter(({ task }) => task === 'Search rewrite').at(-1);
      assert.deepEqual(
        { ...last, line: 0 },
        {
          line: 0,
          task: 'Search rewrite',
          date: addDays(laid.today, -7),
          by: 'lead',
          competence: 'some',
          commitment: 'variable',
          trend: 'flat',
          driver: 'both',
          style: 'S2',
          note: 'ranking failed a third time',
        },
      );
      assert.equal(rhythmOf(laid, 'dana-okafor').cadence, 'P1W');
    });

    it('with actions that have an owner, on both sides, open and done, late and soon', () => {
      const all = laid.notes.flatMap(note => note.actions.map(action => ({ ...action, path: note.path })));
      for (const { owner, path: file, line } of all) assert.ok(owner, `${file}:${line + 1} has no owner`);
      for (const owner of ['me', 'them'] as const) {
        const mine = all.filter(action => action.owner === owner);
        const open = mine.filter(({ done }) => !done);
        assert.ok(mine.some(({ done, doneOn }) => done && doneOn));
        assert.ok(open.filter(({ due }) => due && due < laid.today).length >= 2, `${owner}: some are late`);
        assert.ok(
          open.some(({ due }) => due === laid.today),
          `${owner}: one is due today`,
        );
        const soon = addDays(laid.today, 7);
        assert.ok(
          open.filter(({ due }) => due && due > laid.today && due <= soon).length >= 2,
          `${owner}: some are soon`,
        );
      }
      for (const { done, doneOn, raw } of all) assert.equal(done, doneOn !== undefined, raw);
    });

    it('with topics of every kind in the inboxes, some of them raised', () => {
      const topics = laid.notes.flatMap(note => note.topics);
      const waiting = new Set(topics.filter(({ raised }) => !raised).map(({ kind }) => kind));
      assert.deepEqual([...waiting].sort(), [...topicKinds].sort());
      assert.ok(topics.some(({ raised }) => raised));
    });

    it('with links to lines that exist', () => {
      let links = 0;
      for (const { path: file, text } of laid.notes) {
        for (const [, label = '', target = '', line] of text.matchAll(
          /\[([^\]]+)\]\(([^)#]+)(?:#L(\d+))?\)/g,
        )) {
          const to = path.posix.join(path.posix.dirname(file), target);
          const source = laid.files.get(to);
          assert.ok(source, `${file} links to ${to}`);
          assert.equal(label, line ? `${to}:${line}` : to);
          if (line) assert.notEqual(source.split('\n')[Number(line) - 1]?.trim() || '', '', `${to}:${line}`);
          links += 1;
        }
      }
      assert.ok(links >= 6);
    });

    it('with the variants people write by hand', () => {
      const texts = laid.notes.map(({ text }) => text);
      const has = (what: RegExp) => texts.some(text => what.test(text));
      assert.ok(
        texts.some(text => text.includes('\r\n') && !/[^\r]\n/.test(text)),
        'a note in CRLF throughout',
      );
      assert.ok(has(/^\uFEFF---/), 'a byte order mark');
      assert.ok(has(/^# .*\n\n\* /), 'no front matter');
      assert.ok(has(/^\* .*\n {4}\* /m), 'nested items under *');
      assert.ok(has(/^1\. \[x\]/m), 'a numbered task item');
      assert.ok(has(/📅 \d{4}-\d\d-\d\d/u), 'an emoji date');
      assert.ok(has(/\[due:: \d{4}-\d\d-\d\d\]/), 'an inline field');
      assert.ok(has(/\(due \d{4}-\d\d-\d\d\)/), 'a date in parentheses');
      assert.ok(has(/^#+ Private$/m), 'something private');
    });
  });

  it('writes the same files for the same day, and defaults to the local date', async () => {
    const files = await sampleTeamOn('2028-02-29');
    assert.deepEqual(await sampleTeamOn('2028-02-29'), files);
    const same = await emptyFolder();
    assert.deepEqual(await copySampleTeam(same, { today: '2028-02-29' }), [...files.keys()]);
    for (const [file, text] of files) assert.equal(await readFile(path.join(same, file), 'utf8'), text);
    const folder = await emptyFolder();
    const before = localToday();
    await copySampleTeam(folder);
    const first = [before, localToday()].map(today => addDays(today, -5));
    const names = await readdir(path.join(folder, 'team-notes/people/aiko-tanabe'));
    assert.ok(first.some(date => names.includes(`${date}.md`)));
  });

  it('never overwrites, and refuses an invalid date', async () => {
    const folder = await emptyFolder();
    await writeFile(path.join(folder, 'README.md'), 'mine');
    await assert.rejects(copySampleTeam(folder), { code: 'EEXIST' });
    assert.equal(await readFile(path.join(folder, 'README.md'), 'utf8'), 'mine');
    for (const today of ['2027-02-29', '2027-2-1', 'today']) {
      await assert.rejects(copySampleTeam(await emptyFolder(), { today }), RangeError);
    }
  });
});

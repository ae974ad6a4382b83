import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type StyleId, styleIds } from '../../../src/core/styles/model';
import { frameTask, type TaskFactors } from '../../../src/core/styles/taskFrame';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { type TaskBrief, taskBrief, writeTaskBrief } from '../../../src/core/tasks/taskBrief';
import { inEnglish } from '../../../src/core/text/say';
import { done, notebookOf } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const brief = (style: StyleId, factors: TaskFactors = {}, more: Partial<TaskBrief> = {}): TaskBrief => ({
  task: 'Search rewrite',
  style,
  frame: frameTask(style, factors, {}),
  // A Monday.
  date: '2026-11-23',
  ...more,
});
const profile = { 'people/dana/profile.md': '---\nname: Dana Okafor\n---\n' };

describe('a brief for a task', () => {
  it('§4 S4: delegates the outcome, with who decides, check-ins on working days, and blanks for what is unknown', () => {
    const text = taskBrief('Dana', brief('S4', { urgency: 2, interdependence: 2 }), inEnglish);
    assert.equal(
      text,
      [
        '- Outcome, what is true at the end: ______',
        '- Limits that cannot move: ______',
        '- Date: ______',
        '- Comes with it (access, people, money): ______',
        '- Come to me when: ______',
        '',
        '### Who decides',
        '',
        '- Level 5, Advise: Dana decides, after hearing what I think.',
        '- Another level for design, scope, date, release or spending: ______',
        '',
        '### Check-ins',
        '',
        '- Every second working day. Status sync: Dana reports status, risk and what is needed; I do not replan.',
        '- 2026-11-25, Wednesday',
        '- 2026-11-27, Friday',
        '- 2026-12-01, Tuesday',
        '',
        '### Around the work',
        '',
        '- Name one contact per team. (Several teams depend on it.)',
        '- Write the interface down. (Several teams depend on it.)',
        '- Share one date. (Several teams depend on it.)',
        '- Cut the scope. (It has to happen within hours.)',
        '- Name the work that stops meanwhile. (It has to happen within hours.)',
        '',
        '### To begin with',
        '',
        '- “You own this; here are the two limits I cannot move.”',
        '- “What should I stop doing so this runs well?”',
        '',
      ].join('\n'),
    );
  });

  it('§4 S1: is a list of first steps, checked every day', () => {
    const text = taskBrief('Dana', brief('S1'), inEnglish);
    assert.match(
      text,
      /\n### Steps\n\n1\. First step: ______\n2\. Second step: ______\n3\. Third step: ______\n/,
    );
    assert.match(
      text,
      /\n- Every working day\n- 2026-11-24, Tuesday\n- 2026-11-25, Wednesday\n- 2026-11-26, Thursday\n/,
    );
    assert.match(text, /\n- A finished example to look at: ______\n/);
    assert.doesNotMatch(text, /Around the work|Why it matters/);
    assert.match(taskBrief('Dana', brief('S2'), inEnglish), /\n- Why it matters: ______\n/);
  });

  it('uses the given outcome and limits, on one line each', () => {
    const text = taskBrief(
      'Dana',
      brief('S3', {}, { outcome: 'Search\nis fast', limits: '2 weeks' }),
      inEnglish,
    );
    assert.match(
      text,
      /^- Outcome, what is true at the end: Search is fast\n- Limits that cannot move: 2 weeks\n/,
    );
  });

  it('goes into the day’s note once, before its private part, without adding an action', async () => {
    const there = '# Dana\r\n\r\n## Notes\r\n\r\nx\r\n\r\n## Private\r\n\r\ny\r\n';
    const { notebook, person, text } = await notebookOf({ ...profile, 'people/dana/2026-11-23.md': there });
    const first = done(await writeTaskBrief(notebook, person('dana'), brief('S4'), inEnglish));
    const note = text('people/dana/2026-11-23.md') ?? '';
    assert.ok(
      note.startsWith(
        '# Dana\r\n\r\n## Notes\r\n\r\nx\r\n\r\n## Delegation brief: Search rewrite\r\n\r\n- Outcome',
      ),
    );
    assert.ok(note.endsWith('\r\n\r\n## Private\r\n\r\ny\r\n'));
    assert.equal(note.split('\r\n')[first.line], '- Outcome, what is true at the end: ______');
    assert.deepEqual(readFacts('2026-11-23.md', 'dana', note).actions, []);
    const again = done(await writeTaskBrief(notebook, person('dana'), brief('S4'), inEnglish));
    assert.equal(text('people/dana/2026-11-23.md'), note);
    assert.equal(note.split('\r\n')[again.line], '## Delegation brief: Search rewrite');
  });

  it('waits for the next 1:1 if no note is started, for any task and style', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...styleIds),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        async (style, task) => {
          const { notebook, person, text } = await notebookOf(profile);
          done(await writeTaskBrief(notebook, person('dana'), brief(style, {}, { task }), inEnglish));
          const page = text('people/dana/next.md');
          assert.ok(page);
          done(await writeTaskBrief(notebook, person('dana'), brief(style, {}, { task }), inEnglish));
          assert.equal(text('people/dana/next.md'), page);
          assert.equal(text('people/dana/2026-11-23.md'), undefined);
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it('is undone in one step if the note is open', async () => {
    const { notebook, editors, person } = await notebookOf({
      ...profile,
      'people/dana/2026-11-23.md': '# Dana\n',
    });
    const uri = 'file:///w/team-notes/people/dana/2026-11-23.md';
    editors.texts.set(uri, '# Dana\n\nunsaved\n');
    done(await writeTaskBrief(notebook, person('dana'), brief('S3'), inEnglish));
    assert.deepEqual(editors.undo, ['# Dana\n\nunsaved\n']);
    assert.match(editors.texts.get(uri) ?? '', /unsaved\n\n## Delegation brief: Search rewrite\n/);
  });
});

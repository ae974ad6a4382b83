import assert from 'node:assert/strict';
import { changeExpectation } from '../../../src/core/expectations/changeExpectation';
import { decideMove, type MoveDetails } from '../../../src/core/expectations/moves';
import { reviewOutcome } from '../../../src/core/expectations/reviewOutcome';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { isRefusal } from '../../../src/core/refusal';
import { active, facts, only, path, profile, read } from '../../support/expectationFile';
import { done, notebookOf, root, today } from '../../support/notebookFixture';

describe('a step of an expectation in its file', () => {
  const step = (text: string, to: 'unmet' | 'at-risk' | 'changed', details: MoveDetails = {}) => {
    const fact = only(text);
    const change = done(decideMove(fact, to, details, '2026-12-04'));
    return done(changeExpectation(text, fact.id, change));
  };

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`changes the status and adds its line, but no other byte (${name})`, () => {
      const text = `\uFEFF${active}\n## Private\n\nMine.\n`.replaceAll('\n', eol);
      const { edits, line } = step(text, 'unmet', { actual: '38 of 50' });
      const after = applyEdits(text, edits);
      const added = `- 2026-12-04 active → unmet: 38 of 50${eol}`;
      const expected = text
        .replace('Status: active', 'Status: unmet')
        .replace(`agreed → active${eol}`, `agreed → active${eol}${added}`);
      assert.equal(after, expected);
      assert.equal(after.split(eol)[line], added.trim());
      assert.equal(edits.length, 2);
    });
  }

  it('uses the list markers of its neighbors for a missing field and for the log', () => {
    const text = '## A\n\n*   **Outcome:** x\n\nWords.\n\n## B\n\nOther words.\n';
    const change = done(decideMove(only(text), 'dropped', { note: 'Not now' }, today.date));
    const { edits } = done(changeExpectation(text, 'a', change));
    assert.equal(
      applyEdits(text, edits),
      '## A\n\n*   **Outcome:** x\n*   Status: dropped\n\nWords.\n\n### Log\n\n- 2026-11-23 draft → dropped: Not now\n\n## B\n\nOther words.\n',
    );
  });

  it('goes below the heading of an empty log, and replaces a multi-line value', () => {
    const text = '## A\n- Outcome: x\n- Status:\n  draft\n### Log\nWords.\n';
    const change = done(decideMove(only(text), 'dropped', { note: 'n' }, today.date));
    const { edits } = done(changeExpectation(text, 'a', change));
    assert.equal(
      applyEdits(text, edits),
      '## A\n- Outcome: x\n- Status: dropped\n### Log\n\n- 2026-11-23 draft → dropped: n\n\nWords.\n',
    );
  });

  it('inserts a missing field after its predecessor, or else before everything', () => {
    const agree = (text: string) => {
      const details = { saidBack: true, due: '2026-12-04', measure: 'm' };
      const change = done(decideMove(only(text), 'agreed', details, today.date));
      const after = applyEdits(text, done(changeExpectation(text, 'a', change)).edits);
      return after.slice(0, after.indexOf('\n- 2026-11-23')).split('\n');
    };
    assert.deepEqual(agree('## A\n- Status: proposed\n- Outcome: x\n- 2026-11-20 draft → proposed\n'), [
      '## A',
      '- Status: agreed',
      '- Outcome: x',
      '- Measure: m',
      '- Due: 2026-12-04',
      '- Said back in their own words: yes',
      '- Agreed on: 2026-11-23',
      '- 2026-11-20 draft → proposed',
    ]);
    assert.deepEqual(
      agree('## A\n- Id: a\n- Task: t\n- Outcome: x\n- Status: proposed\n- 2026-11-20 kickoff\n').slice(1, 5),
      ['- Id: a', '- Task: t', '- Outcome: x', '- Measure: m'],
    );
    assert.deepEqual(agree('## A\n- Id: a\n- 2026-11-20 draft → proposed\n').slice(0, 3), [
      '## A',
      '- Id: a',
      '- Measure: m',
    ]);
    const text = '## A\n- 2026-11-20 draft → proposed\n- Status: proposed\n';
    const change = done(decideMove(only(text), 'agreed', { saidBack: true }, today.date));
    const [, ...rows] = applyEdits(text, done(changeExpectation(text, 'a', change)).edits).split('\n');
    assert.deepEqual(rows.slice(0, 2).sort(), [
      '- Agreed on: 2026-11-23',
      '- Said back in their own words: yes',
    ]);
    assert.deepEqual(rows.slice(2), [
      '- 2026-11-20 draft → proposed',
      '- 2026-11-23 proposed → agreed',
      '- Status: agreed',
      '',
    ]);
  });

  it('finds the heading of its own log in any letter case', () => {
    const dropped = (text: string) => {
      const change = done(decideMove(read(text)[0] ?? assert.fail(), 'dropped', { note: 'n' }, today.date));
      const { edits, line } = done(changeExpectation(text, 'a', change));
      const after = applyEdits(text, edits);
      assert.equal(after.split('\n')[line]?.slice(2), '2026-11-23 draft → dropped: n');
      return after;
    };
    const fields = '- Outcome: x\n- Status: draft\n';
    const line = '- 2026-11-23 draft → dropped: n';
    const gone = fields.replace('draft', 'dropped');
    for (const [text, expected] of [
      [`## A\n${fields}\n#### LOG\n`, `## A\n${gone}\n#### LOG\n\n${line}\n`],
      [`## A\n${fields}\n### Logs\n`, `## A\n${gone}\n### Logs\n\n### Log\n\n${line}\n`],
      [
        `## A\n${fields}\n\n\n## B\n\n- Outcome: y\n\n### Log\n`,
        `## A\n${gone}\n### Log\n\n${line}\n\n\n\n## B\n\n- Outcome: y\n\n### Log\n`,
      ],
      [`## A\n${fields}\n### Log\n\n### Log\n`, `## A\n${gone}\n### Log\n\n${line}\n\n### Log\n`],
      [`### Log\n\n## A\n${fields}`, `### Log\n\n## A\n${gone}\n### Log\n\n${line}\n`],
      [`## A\n${fields}\n## Log\n`, `## A\n${gone}\n### Log\n\n${line}\n\n## Log\n`],
      [
        `## A\n${fields}\n### Log\n\n* 2026-11-20 kickoff\n`,
        `## A\n${gone}\n### Log\n\n* 2026-11-20 kickoff\n* ${line.slice(2)}\n`,
      ],
    ] as const)
      assert.equal(dropped(text), expected, text);
  });

  it('leaves an unchanged field as written, and writes new text on one line', () => {
    const text = '## A\n- Outcome: it\n  answers\n- Measure: 45\n- Due: 2026-12-04\n- Status: draft\n';
    const propose = (outcome: string) => {
      const change = done(decideMove(only(text), 'proposed', { outcome, measure: '45' }, today.date));
      return applyEdits(text, done(changeExpectation(text, 'a', change)).edits);
    };
    assert.ok(propose(' it answers').startsWith(text.replace('draft', 'proposed')));
    const changed = propose('it\nreally answers');
    assert.ok(changed.startsWith('## A\n- Outcome: it really answers\n- Measure: 45\n'), changed);
    assert.match(changed, /\n- 2026-11-23 earlier: outcome: it answers\n$/);
  });

  it('is refused for an unknown id', () => {
    const change = done(decideMove(only(active), 'dropped', { note: 'n' }, today.date));
    assert.deepEqual(changeExpectation(active, 'rank', change), {
      refused: 'no-such-expectation',
      expectation: 'rank',
    });
  });

  it('adds the lead’s promise for a new attempt as an action', () => {
    const text = active
      .replace('Status: active', 'Status: recovery')
      .replace('agreed → active', 'review → recovery');
    const details = { saidBack: true, due: '2026-12-18', leadAction: 'Get access' };
    const change = done(decideMove(only(text), 'active', details, '2026-12-07'));
    const after = applyEdits(text, done(changeExpectation(text, 'ranking', change)).edits);
    const { log, attempt, due, state } = only(after);
    assert.deepEqual([attempt, due, state, log.length], [2, '2026-12-18', 'active', 8]);
    assert.ok(after.includes('\n- 2026-12-07 earlier: due: 2026-12-04\n'));
    assert.ok(after.endsWith('  - [ ] Get access @me due:2026-12-18\n'), after);
    const [action] = facts(after).actions;
    assert.deepEqual(
      { text: action?.text, owner: action?.owner, due: action?.due, done: action?.done },
      { text: 'Get access', owner: 'me', due: '2026-12-18', done: false },
    );
  });

  it('is refused if it would end up inside an unclosed block', () => {
    const text = '## A\n- Outcome: x\n\n```\ncode\n';
    const change = done(decideMove(only(text), 'dropped', { note: 'x' }, today.date));
    assert.deepEqual(changeExpectation(text, 'a', change), { refused: 'open-block', line: 0 });
  });

  it('can be undone while the file is open', async () => {
    const { notebook, editors, person } = await notebookOf({ ...profile, [path]: active });
    editors.texts.set(`${root}/${path}`, active);
    const details = { actual: 'x' };
    const unmet = await reviewOutcome(notebook, person('dana'), 'ranking', 'unmet', details, '2026-12-04');
    assert.equal(done(unmet).status, 'unmet');
    assert.deepEqual(editors.undo, [active]);
    assert.match(editors.texts.get(`${root}/${path}`) ?? '', /Status: unmet/);
  });

  it('changes nothing if refused', async () => {
    const { notebook, person, text, files } = await notebookOf({ ...profile, [path]: active });
    const move = (id: string, to: 'review' | 'unmet', date = today.date) =>
      reviewOutcome(notebook, person('dana'), id, to, {}, date);
    const before = files.all;
    for (const [outcome, code] of [
      [await move('nothing', 'unmet'), 'no-such-expectation'],
      [await move('ranking', 'review'), 'no-such-move'],
      [await move('ranking', 'unmet'), 'move-lacks'],
    ] as const) {
      assert.equal(isRefusal(outcome) ? outcome.refused : outcome, code);
    }
    assert.deepEqual(files.all, before);
    done(await move('ranking', 'unmet', '2026-12-04'));
    assert.notEqual(text(path), active);
  });

  it('finds nobody without a file', async () => {
    const { notebook, person } = await notebookOf(profile);
    const outcome = await reviewOutcome(notebook, person('dana'), 'x', 'met', {}, today.date);
    assert.deepEqual(outcome, { refused: 'no-such-expectation', expectation: 'x' });
  });
});

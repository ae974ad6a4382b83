import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, read, remove, run, write } from './workspaceNotes';

const place = (id: string, choice: 'S1' | 'S2' | 'S3' | 'S4', competence: 'low' | 'high' = 'low') =>
  ({ id, choice, competence, commitment: 'high' }) as const;

describe('practice with arguments', () => {
  after(async () => {
    for (const file of ['me', 'scenarios']) await remove(file).catch(() => {});
  });

  it('scores a run, saves it and says what is left', async () => {
    const result = await run('teamLead.practice', {
      scenarios: ['P01', 'P02', 'P16', 'P17'],
      answers: [place('P01', 'S1'), place('P16', 'S3', 'low'), place('P17', 'S4', 'high')],
      date: '2026-03-02',
    });
    assert.deepEqual(result, {
      uri: address('me/practice-2026-03-02.md'),
      scored: 2,
      open: ['P02'],
      // P01 is exact, and in P16 competence is three steps off.
      diagnosis: { points: 6, most: 8, share: 0.75 },
      effectiveness: { points: 7, most: 8, share: 5 / 6 },
      bias: -0.5,
    });
    const text = await read('me/practice-2026-03-02.md');
    assert.match(text, /^## The eager rehearsal\n\n- Scenario: P01\n- Reading: low \/ high\n/m);
    assert.match(text, /^- You chose: Supporting, good$/m);
    const again = await run('teamLead.practice', { answers: [place('P01', 'S4')], date: '2026-03-02' });
    assert.equal(again.uri, address('me/practice-2026-03-02-2.md'));
  });

  it('accepts the lead’s own scenario', async () => {
    const options = ['poor', 'fair', 'good', 'excellent'].map(
      (rating, at) => `- S${at + 1} (${rating}): Do ${at}.\n`,
    );
    await write(
      'scenarios/mine.md',
      `# Mine\n\nIt was late.\n\nReading: high / high\n\n${options.join('')}\nReason: So.\n`,
    );
    const result = await run('teamLead.practice', {
      answers: [place('own-mine', 'S4', 'high')],
      date: '2026-03-03',
    });
    assert.deepEqual([result.scored, result.effectiveness?.share, result.diagnosis?.share], [1, 1, 1]);
  });

  it('reports a mistake in the lead’s own scenario in Problems, until it is fixed', async () => {
    const problems = () => vscode.languages.getDiagnostics(vscode.Uri.parse(address('scenarios/wrong.md')));
    await write('scenarios/wrong.md', '# Wrong\n\nIt was late.\n\nReading: rather / high\n');
    try {
      await eventually(() => {
        const [problem] = problems();
        assert.match(problem?.message ?? '', /rather/);
        assert.equal(problem?.range.start.line, 4);
      });
      await remove('scenarios/wrong.md');
      await eventually(() => assert.deepEqual(problems(), []));
    } finally {
      await remove('scenarios/wrong.md').then(undefined, () => {});
    }
  });

  it('rejects what it does not know, names it, and saves nothing', async () => {
    const wrong: [object, RegExp][] = [
      [{}, /"answers" is missing/],
      [{ answers: [] }, /"answers" must hold an answer/],
      [{ answers: [place('P01', 'S1'), place('P01', 'S2')] }, /"answers" must name each scenario once/],
      [{ answers: [{ ...place('P01', 'S1'), choice: 'S5' }] }, /"answers\.0\.choice" must be/],
      [
        { answers: [place('P99', 'S1')], date: '2026-03-04' },
        /"id" is not the id of a scenario; the closest are: P\d\d/,
      ],
      [
        { answers: [place('P01', 'S1')], scenarios: ['P02'], date: '2026-03-04' },
        /holds P01, which is not among "scenarios"/,
      ],
      [{ answers: [place('P01', 'S1')], more: 1 }, /"more" is not a field/],
    ];
    for (const [given, message] of wrong)
      await assert.rejects(async () => vscode.commands.executeCommand('teamLead.practice', given), message);
    await assert.rejects(read('me/practice-2026-03-04.md'));
  });

  it('creates a form for a scenario, and never overwrites another one', async () => {
    const made = await run('teamLead.newScenario', { title: 'A late hand-over' });
    assert.equal(made.uri, address('scenarios/a-late-hand-over.md'));
    assert.match(await read('scenarios/a-late-hand-over.md'), /^# A late hand-over\n/);
    await assert.rejects(run('teamLead.newScenario', { title: 'A late hand-over' }), /already exists/);
  });

  it('opens the panel without an argument', async () => {
    await vscode.commands.executeCommand('teamLead.practice');
    await eventually(async () => {
      const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
      assert.ok(
        tabs.some(({ input, label }) => input instanceof vscode.TabInputWebview && label === 'Practice'),
      );
    });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

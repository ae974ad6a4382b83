import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ownQuestions } from '../../../src/content/styles/readingForm';
import { addDays } from '../../../src/core/dates/calendar';
import { address, eventually, filesUnder, notesFolder, read, remove, run } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();

describe('readings over time:', () => {
  let person: string;
  const tasks = () => read(`people/${person}/tasks.md`);
  const refused = (id: string, given: object, message: RegExp) =>
    assert.rejects(Promise.resolve(vscode.commands.executeCommand(id, given)), message);

  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    ({ person } = await run('teamLead.addPerson', { name: 'Reading Over Time' }));
  });
  afterEach(() => remove(`people/${person}`));

  it('logTaskEvent writes one line under the task, in date order', async () => {
    const search = { person, task: 'Search' };
    await run('teamLead.recordReading', {
      ...search,
      competence: 'some',
      commitment: 'high',
      date: addDays(today, -9),
    });
    await run('teamLead.logTaskEvent', { ...search, event: 'outcome-met' });
    const written = await run('teamLead.logTaskEvent', {
      person: 'Reading Over Time',
      task: 'search',
      event: 'outcome-unmet',
      note: 'Ranking\nfailed',
      date: addDays(today, -3),
    });
    assert.deepEqual(written, {
      person,
      task: 'search',
      uri: address(`people/${person}/tasks.md`),
      line: 5,
    });
    assert.equal(
      await tasks(),
      `# Tasks\n\n## Search\n\n- ${addDays(today, -9)} some / high → Coaching (by me)\n` +
        `- ${addDays(today, -3)} outcome: unmet, Ranking failed\n- ${today} outcome: met\n`,
    );
  });

  it('an event makes a reading due, and the brief says why', async () => {
    const search = { person, task: 'Search' };
    await run('teamLead.recordReading', { ...search, competence: 'moderate', commitment: 'variable' });
    const before = await run('teamLead.prepareOneOnOne', { person });
    assert.doesNotMatch(before.markdown, /## Read again/);
    await run('teamLead.logTaskEvent', { ...search, event: 'outcome-met' });
    await run('teamLead.logTaskEvent', { ...search, event: 'outcome-met' });
    const after = await run('teamLead.prepareOneOnOne', { person });
    assert.match(
      after.markdown,
      /## Read again[\s\S]*Two outcomes in a row were met .* see whether the next style fits now/,
    );
  });

  it('a setting determines how long a reading stays fresh', async () => {
    await run('teamLead.recordReading', {
      person,
      task: 'Search',
      competence: 'high',
      commitment: 'high',
      date: addDays(today, -10),
    });
    const settings = vscode.workspace.getConfiguration('teamLead');
    const isDue = async () =>
      /## Read again/.test((await run('teamLead.prepareOneOnOne', { person })).markdown);
    assert.equal(await isDue(), false);
    await settings.update('freshness.delegating', 1, vscode.ConfigurationTarget.Global);
    try {
      await eventually(async () => assert.equal(await isDue(), true));
    } finally {
      await settings.update('freshness.delegating', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually(async () => assert.equal(await isDue(), false));
  });

  it('logUsedStyle writes the style, given or derived from behaviors, and says how it fits', async () => {
    const search = { person, task: 'Search' };
    await run('teamLead.recordReading', { ...search, competence: 'moderate', commitment: 'variable' });
    const directing = { steps: 2, method: 2, dates: 1, order: 2, checks: 2, calls: 2 } as const;
    const behaviors = { ...directing, view: 0, listening: 0, reasons: 1, progress: 0 } as const;
    const inferred = await run('teamLead.logUsedStyle', { person, task: 'search', behaviors });
    assert.deepEqual(
      [inferred.style, inferred.match?.needed, inferred.match?.class],
      ['S1', 'S3', 'mismatch'],
    );
    const chosen = await run('teamLead.logUsedStyle', {
      person,
      task: 'Rota',
      style: 'S4',
      note: 'Holidays',
    });
    assert.deepEqual([chosen.style, chosen.match], ['S4', undefined]);
    const text = await tasks();
    assert.ok(text.includes(`\n- ${today} style used: Directing\n`), text);
    assert.ok(text.includes(`## Rota\n\n- ${today} style used: Delegating, Holidays\n`), text);
  });

  it('askForReading makes a form, opened only on request, and takeReadingForm reads it back', async () => {
    const search = { person, task: 'Search: "rewrite" #2' };
    const asked = await run('teamLead.askForReading', search);
    assert.equal(asked.uri, undefined);
    assert.equal(await exists(`people/${person}/tasks.md`), false);
    const opened = await run('teamLead.askForReading', { ...search, to: 'editor' });
    assert.ok(opened.uri?.startsWith('untitled:'), opened.uri);
    const document = vscode.window.activeTextEditor?.document ?? assert.fail('no editor');
    const ticked = [ownQuestions.C1, ownQuestions.C2, ownQuestions.C3]
      .map(({ anchors }) => anchors[2])
      .concat(ownQuestions.M1.anchors[2], ownQuestions.F1.anchors[1]);
    const edit = new vscode.WorkspaceEdit();
    for (const anchor of ticked) {
      const at = document.getText().indexOf(`[ ] ${anchor}`);
      assert.ok(at > 0, anchor);
      const box = document.positionAt(at + 1);
      edit.replace(document.uri, new vscode.Range(box, box.translate(0, 1)), 'x');
    }
    assert.ok(await vscode.workspace.applyEdit(edit));
    const taken = await run('teamLead.takeReadingForm', { uri: document.uri.toString() });
    assert.deepEqual(
      [taken.person, taken.task, taken.competence, taken.commitment, taken.style],
      [person, search.task, 'moderate', 'variable', 'S3'],
    );
    assert.deepEqual(taken.unanswered, ['C4', 'M2', 'F2', 'V']);
    assert.equal(
      (await tasks()).split('\n')[taken.line],
      `- ${today} moderate / variable, unknown, confidence → Supporting (by them)`,
    );
  });

  it('wrong arguments are rejected by field and write nothing', async () => {
    const before = await filesUnder(notesFolder);
    const about = { person, task: 'Search' };
    const { markdown } = await run('teamLead.askForReading', about);
    await refused('teamLead.logTaskEvent', { ...about, event: 'promoted' }, /"event" must be/);
    await refused('teamLead.logTaskEvent', { person, event: 'asked' }, /"task" is missing/);
    await refused(
      'teamLead.logTaskEvent',
      { ...about, event: 'asked', date: '2026-02-30' },
      /"date" must be/,
    );
    await refused('teamLead.logUsedStyle', about, /"style" or "behaviors" is needed/);
    await refused('teamLead.logUsedStyle', { ...about, style: 'S1', behaviors: {} }, /"style" .* not both/);
    await refused(
      'teamLead.logUsedStyle',
      { ...about, behaviors: { steps: 3 } },
      /"behaviors.steps" must be/,
    );
    await refused('teamLead.logUsedStyle', { ...about, behaviors: { steps: 2 } }, /"behaviors" must answer/);
    await refused('teamLead.askForReading', { ...about, to: 'printer' }, /"to" must be/);
    await refused('teamLead.takeReadingForm', {}, /"markdown" or "uri" is needed/);
    await refused('teamLead.takeReadingForm', { markdown: 'Hello' }, /no filled form/);
    await refused('teamLead.takeReadingForm', { markdown }, /Too little is answered.*C2/);
    await refused('teamLead.takeReadingForm', { uri: address('people/nobody/form.md') }, /no longer there/);
    assert.deepEqual(await filesUnder(notesFolder), before);
  });

  it('an unreadable line is marked', async () => {
    const at = vscode.Uri.parse(address(`people/${person}/tasks.md`));
    const text = '# Tasks\n\n## Search\n\n- 2026-11-20 outcome: so-so\n';
    await vscode.workspace.fs.writeFile(at, new TextEncoder().encode(text));
    await eventually(() => {
      const [problem] = vscode.languages.getDiagnostics(at);
      assert.equal(problem?.range.start.line, 4);
      assert.match(problem.message, /"outcome: so-so" is not understood/);
    });
  });

  async function exists(path: string): Promise<boolean> {
    return (await filesUnder(notesFolder)).some(file => decodeURIComponent(file).includes(path));
  }
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addDays } from '../../../src/core/dates/calendar';
import { address, eventually, filesUnder, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();
const ago = (days: number) => addDays(today, -days);

describe('insights, with arguments:', () => {
  let id: string;
  let tries = 0;

  beforeEach(async () => {
    id = `insight-${++tries}`;
    await write(`people/${id}/profile.md`, `---\nname: Insight ${tries}\ncadence: P1W\n---\n`);
    await write(
      `people/${id}/${ago(15)}.md`,
      `# 1:1\n\n- [x] Send it @me due:${ago(10)} done:${ago(11)}\n- [ ] Ask @me due:${ago(9)}\n`,
    );
    await write(
      `people/${id}/tasks.md`,
      `## Search\n\n- ${ago(40)} low / high → Directing (by me)\n- ${ago(10)} some / low → Coaching (by me)\n- ${ago(9)} style used: Directing\n`,
    );
    await eventually(async () => {
      const { promises, readings } = await run('teamLead.openInsights', { person: id });
      assert.equal(promises.me.kept + readings.tasks, 2);
    });
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(`people/${id}`);
    for (const name of ['pictures', 'team.md']) await remove(name).then(undefined, () => {});
  });

  it('openInsights returns what the pictures show, opens them, and writes nothing', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const before = await filesUnder(notesFolder);
    const found = await run('teamLead.openInsights', { person: id, from: ago(30), to: today });
    assert.deepEqual([found.from, found.to], [ago(30), today]);
    assert.deepEqual(found.promises, {
      me: { kept: 1, late: 0, done: 0, open: 1 },
      them: { kept: 0, late: 0, done: 0, open: 0 },
    });
    assert.deepEqual(found.readings, { tasks: 1, towardDelegating: 1, towardDirecting: 0, same: 0 });
    assert.deepEqual(found.styles.apart, [0, 1, 0, 0]);
    assert.deepEqual(
      found.rhythm.map(({ person }) => person),
      [id],
    );
    assert.equal(found.weeks.met, 1);
    JSON.stringify(found);
    await eventually(() => {
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      assert.ok(tabs.includes('Insights'), tabs.join());
    });
    assert.deepEqual(await filesUnder(notesFolder), before);
  });

  it('openInsights counts a single day, and names a wrong field', async () => {
    const { promises } = await run('teamLead.openInsights', { person: id, from: ago(9), to: ago(9) });
    assert.deepEqual(promises.me, { kept: 0, late: 0, done: 0, open: 1 });
    for (const [given, wrong] of [
      [{ from: ago(1), to: ago(2) }, /"from" must not be after "to"/],
      [{ from: '0001-01-01', to: today }, /"to" must not be more than 10 years/],
      [{ from: 'monday' }, /"from"/],
      [{ person: 'nobody-of-this-name' }, /nobody-of-this-name/],
      [{ people: id }, /"people" is not a field/],
    ] as const)
      await assert.rejects(async () => vscode.commands.executeCommand('teamLead.openInsights', given), wrong);
  });

  it('insertInsight puts a person’s picture and table on the page for the next 1:1', async () => {
    const done = await run('teamLead.insertInsight', { person: id, insight: 'promises', as: 'svg' });
    assert.equal(done.uri, address(`people/${id}/next.md`));
    const [, ...path] = (done.picture ?? '').split(`/people/${id}/`);
    const svg = await read(`people/${id}/${decodeURIComponent(path.join('/'))}`);
    assert.match(svg, /^<svg [\s\S]*Promises kept/);
    assert.doesNotMatch(svg, /style=|<script|data-mark/);
    const next = await read(`people/${id}/next.md`);
    assert.match(
      next.split('\n')[done.line] ?? '',
      /^!\[Insight \d+: Promises kept.*\]\(pictures\/.*\.svg\)$/,
    );
    await run('teamLead.insertInsight', { person: id, insight: 'promises', as: 'table' });
    const later = await read(`people/${id}/next.md`);
    assert.match(later, /\| Who promised \| Done by its day \|/);
    assert.match(later, /\| You \| 1 \| 0 \| 0 \| 1 \|/);
  });

  it('insertInsight keeps pictures about everybody out of people’s folders', async () => {
    const note = await vscode.workspace.openTextDocument(
      vscode.Uri.parse(address(`people/${id}/${ago(15)}.md`)),
    );
    await vscode.window.showTextDocument(note);
    const done = await run('teamLead.insertInsight', { insight: 'rhythm', as: 'table' });
    assert.equal(done.uri, address('team.md'));
    assert.equal(note.isDirty, false);
    const own = await run('teamLead.insertInsight', { person: id, insight: 'rhythm', as: 'table' });
    assert.equal(own.uri, note.uri.toString());
    assert.match(note.getText(), /\*\*1:1s by week/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('insertInsight tells people apart who share a name', async () => {
    const other = `${id}-b`;
    const profile = (role: string) => `---\nname: Insight ${tries}\ncadence: P1W\nrole: ${role}\n---\n`;
    await write(`people/${id}/profile.md`, profile('Search'));
    await write(`people/${other}/profile.md`, profile('Stock'));
    await write(`people/${other}/${ago(15)}.md`, '# 1:1\n');
    try {
      await eventually(async () => {
        await run('teamLead.insertInsight', { insight: 'rhythm', as: 'table' });
        const team = await read('team.md');
        for (const role of ['Search', 'Stock'])
          assert.ok(team.includes(`| Insight ${tries} (${role}) |`), team);
      });
    } finally {
      await remove(`people/${other}`);
    }
  });

  it('insertInsight says if there is nothing to show, and writes nothing', async () => {
    const before = await filesUnder(notesFolder);
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand('teamLead.insertInsight', {
          person: id,
          insight: 'feedback',
          as: 'svg',
        }),
      /nothing to show/,
    );
    assert.deepEqual(await filesUnder(notesFolder), before);
  });
});

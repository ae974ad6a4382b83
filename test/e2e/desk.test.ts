import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { addDays, today } from '../../src/core/dates/calendar';
import { axe } from './support/axe';
import { atWidth, misfitsOf } from './support/fits';
import { openWorkbench, type Theme, themes, until, type Workbench } from './support/workbench';

describe('the 1:1 desk', () => {
  let folder: string;
  let workbench: Workbench;
  let desk: FrameLocator;
  const day = (days: number) => addDays(today(), days);
  const last = () => `people/ada/${day(-7)}.md`;

  async function lay(file: string, text: string): Promise<void> {
    const place = path.join(folder, 'team-notes', file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-desk-'));
    await lay('people/ada/profile.md', '---\nname: Ada <b>Chen</b>\ncadence: P1W\n---\n');
    await lay(
      last(),
      `# Ada\n\n## Notes\n\nWe cut the index into slices.\n\n## Actions\n\n- [ ] Ask for the logs @me due:${day(-2)}\n- [ ] Send the tries @ada due:${day(3)}\n`,
    );
    await lay(
      'people/ada/inbox.md',
      `- [ ] ${day(-1)} praise: The calm hand-over [src/retry.ts:4](../../../src/retry.ts#L4)\n- [ ] ${day(-30)} Conference in spring\n- [ ] ${day(-1)} private: Zq7secret\n`,
    );
    await lay('people/ada/tasks.md', `## Search rewrite\n\n- ${day(-90)} some / low → Coaching (by me)\n`);
    await lay(
      'people/ada/feedback.md',
      `# Feedback\n\n## ${day(-3)} praise: The graphs\n- Delivered: no\n\nDrawn first.\n`,
    );
    await mkdir(path.join(folder, 'src'), { recursive: true });
    await writeFile(path.join(folder, 'src/retry.ts'), 'one\ntwo\nthree\nfour\n');
    workbench = await openWorkbench({ folder, viewport: { width: 1280, height: 900 } });
    desk = workbench.panelFrame();
    await workbench.openSidebar();
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(): Promise<void> {
    await workbench.command('Team Lead: Open 1:1 Desk');
    await workbench.quickInput.answer('ada');
    await desk.getByRole('heading', { name: '1:1 with Ada <b>Chen</b>' }).waitFor();
  }

  it('shows in one line what matters, and what was agreed', async () => {
    await open();
    await desk
      .getByText(
        'You owe 1, 1 late; Ada <b>Chen</b> owes 1; 1 new topic; 1 piece of feedback to say; read Search rewrite again.',
      )
      .waitFor();
    await desk.getByText('We cut the index into slices.').waitFor();
    await desk.getByText('2 days late').waitFor();
  });

  it('checks and unchecks an action in place, by keyboard', async () => {
    const note = `team-notes/${last()}`;
    const before = await readFile(path.join(folder, note), 'utf8');
    const box = desk.getByRole('checkbox', { name: 'Done: Ask for the logs' });
    await box.focus();
    await workbench.page.keyboard.press('Space');
    await workbench.fileText(note, text =>
      text.includes(`- [x] Ask for the logs @me due:${day(-2)} done:${today()}`),
    );
    await until(
      async () =>
        (await box.isChecked()) && (await desk.getByText(/^Ada <b>Chen<\/b> owes 1;/).count()) === 1,
    );
    // It is still in its place, and keeps the focus.
    assert.equal(await desk.getByRole('region', { name: 'You owe' }).getByRole('checkbox').count(), 1);
    assert.ok(await box.evaluate(each => each === document.activeElement));
    await workbench.page.keyboard.press('Space');
    await workbench.fileText(note, text => text === before);
    await until(async () => !(await box.isChecked()));
  });

  it('marks a topic as raised, and undoes that', async () => {
    const inbox = 'team-notes/people/ada/inbox.md';
    const before = await readFile(path.join(folder, inbox), 'utf8');
    await desk.getByRole('button', { name: 'Raised: Conference in spring', exact: true }).click();
    await workbench.fileText(inbox, text => text.includes('- [x] '));
    await desk.getByRole('button', { name: 'Not raised: Conference in spring' }).click();
    await workbench.fileText(inbox, text => text === before);
    await desk.getByRole('button', { name: 'Raised: Conference in spring', exact: true }).waitFor();
  });

  it('hides private lines until they are requested', async () => {
    assert.ok(!(await desk.locator('html').innerHTML()).includes('Zq7secret'));
    await desk.getByRole('button', { name: 'Show private lines' }).click();
    await desk.getByText('Zq7secret').waitFor();
    await desk.getByRole('button', { name: 'Hide private lines' }).click();
    await desk.getByText('Zq7secret').waitFor({ state: 'detached' });
  });

  it('allows only its own script and styles', async () => {
    await open();
    const policy = (await desk.locator('meta[http-equiv]').getAttribute('content')) ?? '';
    assert.match(
      policy,
      /^default-src 'none'; style-src \S.*; script-src 'nonce-\w{48}'; base-uri 'none'; form-action 'none'$/,
    );
    assert.equal(await desk.locator('main [style]').count(), 0);
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`axe finds no violations, and everything fits into 170 pixels: ${theme}`, async () => {
      await workbench.useTheme(theme);
      await open();
      assert.deepEqual(await axe(desk, theme), []);
      assert.deepEqual(await wrongAt(170), []);
    });
  }

  // After a second editor group, VS Code makes none narrower than 220 pixels, so this runs after the narrow tests.
  it('opens a topic’s link beside the desk', async () => {
    await desk.getByRole('button', { name: 'Open src/retry.ts:4' }).click();
    await workbench.editorTab('retry.ts').waitFor();
    await workbench.page.getByText('Ln 4, Col 1').waitFor();
    await workbench.page.keyboard.press('Control+F4');
  });

  it('is restored after a reload, with its selection', async () => {
    await open();
    await desk.getByRole('checkbox', { name: 'Take along: The calm hand-over' }).setChecked(false);
    await desk.getByRole('checkbox', { name: 'Take along: Conference in spring' }).setChecked(true);
    await until(() => desk.getByRole('checkbox', { name: 'Take along: Conference in spring' }).isChecked());
    // VS Code saves the list of open editors when it is idle.
    await workbench.reload();
    await desk.getByRole('heading', { name: '1:1 with Ada <b>Chen</b>' }).waitFor();
    await until(() => desk.getByRole('checkbox', { name: 'Take along: Conference in spring' }).isChecked());
    assert.equal(
      await desk.getByRole('checkbox', { name: 'Take along: The calm hand-over' }).isChecked(),
      false,
    );
  });

  it('starts the note with the checked lines, without prompts or duplicates', async () => {
    const note = `team-notes/people/ada/${today()}.md`;
    await desk.getByRole('button', { name: 'Start the Note' }).click();
    const text = await workbench.fileText(note, now => now.includes('Conference'));
    assert.match(text, /## Topics\n\n- Conference in spring\n\n## Notes/);
    await desk.getByRole('button', { name: 'Open the Note' }).click();
    await workbench.editorTab(`${today()}.md`).waitFor();
    assert.equal(await readFile(path.join(folder, note), 'utf8'), text);
  });

  /** What overflows or is too small to hit when the panel is this many pixels wide. */
  function wrongAt(width: number): Promise<string[]> {
    return atWidth(workbench, desk, width, () => misfitsOf(desk));
  }
});

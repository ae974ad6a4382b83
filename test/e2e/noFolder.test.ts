import assert from 'node:assert/strict';
import { openWorkbench, until, type Workbench } from './support/workbench';

describe('without a folder', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ workspace: 'none' });
  });
  after(() => workbench.close());

  describe('recommend a style', () => {
    /** Answers one question, and waits for the next one. */
    async function answer(question: string, choice: string): Promise<void> {
      await asked(question);
      await workbench.quickInput.pick(choice);
    }

    async function asked(question: string): Promise<void> {
      await workbench.quickInput.widget.locator(`input[placeholder^="${question}"]`).waitFor();
    }

    it('asks three questions, shows style, reasons and openers, and copies the chosen opener', async () => {
      await workbench.command('Team Lead: Recommend a Style');
      await answer('Competence', 'Some');
      await answer('Commitment', 'Variable');
      await answer('How are recent results', 'Steady');
      await workbench.quickInput.widget.getByText('Coaching (borderline: Supporting)').waitFor();
      const labels = await workbench.quickInput.labels();
      assert.deepEqual(labels.slice(0, 4), [
        'Coaching',
        'You still steer, and you explain, ask and encourage. You decide after hearing them.',
        'Support is high either way; the question is how much direction.',
        "Results are steady, so the lower level's style.",
      ]);
      await workbench.quickInput.pick('What did you try, and what did it tell you?');
      await until(async () => {
        const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
        return copied === 'What did you try, and what did it tell you?';
      });
    });

    it('shows both versions of the model if they differ', async () => {
      await workbench.command('Team Lead: Recommend a Style');
      await answer('Competence', 'Low');
      await answer('Commitment', 'High');
      await answer('How are recent results', 'Can’t tell');
      await workbench.quickInput.rows.filter({ hasText: "Hersey's version says Coaching." }).waitFor();
      await workbench.page.keyboard.press('Escape');
    });

    it('says nothing and does nothing if the questions are canceled', async () => {
      await workbench.command('Team Lead: Recommend a Style');
      await answer('Competence', 'High');
      await asked('Commitment');
      await workbench.page.keyboard.press('Escape');
      await workbench.quickInput.widget.waitFor({ state: 'hidden' });
      assert.deepEqual(await workbench.notifications(), []);
    });
  });

  describe('1:1 notes', () => {
    it('say what is missing, and offer one thing to do', async () => {
      await workbench.openSidebar();
      await workbench.sidebar.getByRole('button', { name: 'Open Folder' }).waitFor();
      const labels = await workbench.commandTitles('Team Lead: ');
      assert.ok(labels.includes('Team Lead: Recommend a Style…'), labels.join('\n'));
      assert.ok(!labels.some(label => label.includes('Log 1:1')), labels.join('\n'));
    });
  });
});

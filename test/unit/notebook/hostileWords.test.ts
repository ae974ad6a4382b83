import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addAction } from '../../../src/core/actions/addAction';
import { setExpectation } from '../../../src/core/expectations/setExpectation';
import { logFeedback } from '../../../src/core/feedback/logFeedback';
import { newTemplate } from '../../../src/core/feedback/newTemplate';
import { capture } from '../../../src/core/meetings/capture';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import { namesWithin } from '../../../src/core/notebook/address';
import { addPerson } from '../../../src/core/people/addPerson';
import { isRefusal } from '../../../src/core/refusal';
import { recordReading } from '../../../src/core/tasks/recordReading';
import { hostileText } from '../../support/hostileText';
import { notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const { date } = today;

const others = {
  'people/ada/profile.md': '---\nname: Ada\n---\n',
  'people/ada/inbox.md': '# Inbox\n\n- [ ] kept\n',
  'people/ada/2026-11-20.md': '# Ada\n\n## Actions\n\n- [ ] Pair @me\n',
  'people/ada/tasks.md': '# Tasks\n\n## Search\n\n- 2026-11-20 some / low → Coaching (by me)\n',
  'people/ada/feedback.md': '# Feedback\n\n## 2026-11-20 praise: kept\n\n- delivered: no\n',
  'people/ada/expectations.md': '# Expectations\n\n## Kept\n\n- Outcome: kept\n',
};

/** Every edit that takes the lead's words, each called with the same hostile ones. */
const acts = {
  'a name': ({ notebook }, text) => addPerson(notebook, { name: text, role: text, emails: [text] }),
  'a topic': ({ notebook, person }, text) =>
    capture(notebook, person('ada'), { text, kind: 'topic', date, link: text }),
  'an action': ({ notebook, person }, text) =>
    addAction(notebook, person('ada'), { text, owner: 'me', date }),
  'a task': ({ notebook, person }, text) =>
    recordReading(notebook, person('ada'), text, {
      ...({ competence: 'some', commitment: 'low', trend: 'flat', by: 'lead' } as const),
      ...{ style: 'S2' as const, note: text, date },
    }),
  feedback: ({ notebook, person }, text) =>
    logFeedback(notebook, person('ada'), { date, kind: 'praise', title: text, text, from: text }),
  'an expectation': ({ notebook, person }, text) =>
    setExpectation(notebook, person('ada'), { outcome: text, title: text, task: text }, date),
  'a note': ({ notebook, person }, text) => logOneOnOne(notebook, person('ada'), { date, text }),
  'a template': ({ notebook }, text) => newTemplate(notebook, { name: text }),
} satisfies Readonly<
  Record<string, (of: Awaited<ReturnType<typeof notebookOf>>, text: string) => Promise<unknown>>
>;

describe('any words that somebody types', function () {
  this.timeout(60_000);
  for (const [what, act] of Object.entries(acts)) {
    it(`as ${what}: all is kept, and nothing is written elsewhere`, async () => {
      let [written, tried] = [0, 0];
      await fc.assert(
        fc.asyncProperty(hostileText, async text => {
          const of = await notebookOf(others);
          const outcome = await act(of, text);
          tried++;
          if (!isRefusal(outcome)) written++;
          for (const [uri, now] of Object.entries(of.files.all)) {
            assert.ok(namesWithin(root, uri), uri);
            const before = others[uri.slice(root.length + 1) as keyof typeof others] ?? '';
            for (const row of before.split('\n')) assert.ok(String(now).includes(row), `${uri} lost ${row}`);
          }
          const ada = of.person('ada');
          assert.equal(ada.name, 'Ada');
          assert.ok(ada.topics.some(topic => topic.text === 'kept'));
          assert.ok(ada.actions.some(action => action.text === 'Pair'));
          assert.ok(ada.tasks.some(({ name }) => name === 'Search'));
          assert.ok(ada.feedback.some(({ title }) => title === 'kept'));
          assert.ok(ada.expectations.some(({ title }) => title === 'Kept'));
        }),
        { numRuns: runs(130) },
      );
      assert.ok(written > 0.45 * tried, `${written} of ${tried} were written`);
    });
  }
});

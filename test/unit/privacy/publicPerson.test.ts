import assert from 'node:assert/strict';
import fc from 'fast-check';
import { briefMarkdown } from '../../../src/core/brief/briefMarkdown';
import { prepare } from '../../../src/core/brief/prepare';
import { gapsBetween } from '../../../src/core/expectations/gaps';
import { accountabilityTalk } from '../../../src/core/feedback/accountabilityTalk';
import { feedbackBalance } from '../../../src/core/feedback/balance';
import { readTopic } from '../../../src/core/meetings/topicItem';
import { publicPerson } from '../../../src/core/subjects/publicPerson';
import { snapshotOf } from '../../../src/core/subjects/snapshot';
import { inEnglish } from '../../../src/core/text/say';
import { notebookOf, root } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const day = '2026-11-23';
const spellings = [
  'private: SECRET',
  '**private:** SECRET',
  'private：SECRET',
  '`PRIVATE`: SECRET',
  '#private SECRET',
];

describe('the public view of a person', () => {
  const hidden = {
    'people/ada/inbox.md': spellings.map(text => `- [ ] ${day} ${text}\n`).join(''),
    'people/ada/2026-11-16.md':
      '## Actions\n\n- [ ] open @me\n- [x] private: SECRET @me done:2026-11-20\n\n## 🔒 Private:\n\n- [ ] SECRET @me\n- [x] SECRET @me done:2026-11-20\n\n### Questions\n\n- SECRET\n',
    'people/ada/private/2026-11-17.md': '- [ ] SECRET @me\n',
    'people/ada/next.md': '\uFEFF1. private: SECRET\n\n## open\n\n## Private: SECRET\n',
    'people/ada/tasks.md':
      '## Search\n\n- 2026-05-01 some / low → Coaching (by me) open\n- 2026-05-02 low / low → Directing (by me) (private) SECRET\n- 2026-05-03 outcome: unmet, SECRET #private\n\n## Pay (private)\n\n- 2026-05-01 low / low → Directing (by me) SECRET\n',
    'people/ada/feedback.md':
      '## 2026-11-20 praise: open\n\n- delivered: no\n\n## 2026-11-21 praise: SECRET (private)\n\n- delivered: no\n',
    'people/ada/expectations.md':
      '## Open\n\n- Outcome: open\n- Measure: private: SECRET\n- Due: 2026-11-20\n- Status: unmet\n\n### Log\n\n- 2026-11-20 active → unmet: open\n- 2026-11-20 their view: (private) SECRET\n- 2026-11-20 cause ability (main): SECRET #private\n\n## Private: SECRET\n\n- Outcome: SECRET\n- Due: 2026-11-20\n- Status: unmet\n\n### Log\n\n- 2026-11-20 active → unmet: SECRET\n',
  };

  it('has nothing private in a brief, a talk, the differences or the balance', async () => {
    const { person, notebook } = await notebookOf(hidden);
    const ada = person('ada');
    const brief = prepare(root, ada, day, uri => hidden[uri.slice(root.length + 1) as keyof typeof hidden]);
    const shown = [
      briefMarkdown(brief, inEnglish),
      ...ada.expectations.slice(0, 1).map(fact => accountabilityTalk('Ada', fact)),
      JSON.stringify(gapsBetween([ada], '2026-11-01', day).rows),
      JSON.stringify(feedbackBalance([ada], { from: '2026-11-01', to: day }).waiting),
      JSON.stringify(publicPerson(ada)),
    ];
    for (const text of shown) {
      assert.ok(!text.includes('SECRET'), text);
      assert.match(text, /open/i);
    }
    const all = JSON.stringify(notebook.people({ date: day, defaultCadence: 'P1W' }));
    assert.ok(all.includes('SECRET'), 'The lead sees all of it.');
    assert.equal(feedbackBalance([ada], { from: '2026-11-01', to: day }).waiting.length, 1);
  });

  it('has nothing private for other extensions', async () => {
    const { person } = await notebookOf({
      ...hidden,
      'people/ada/2026-11-16.md': `${hidden['people/ada/2026-11-16.md']}\n## Quote\n\n> - [ ] (private) SECRET @me\n`,
    });
    const { actions, readings, people, notes } = snapshotOf([person('ada')]);
    assert.ok(!JSON.stringify([actions, readings, people]).includes('SECRET'));
    assert.deepEqual([actions.length, readings.length, notes.length], [1, 1, 2]);
  });

  it('gives other extensions only what is open, wherever private parts are', async () => {
    const action = (words: string) => `- [ ] ${words} @me due:2026-11-25\n`;
    const reading = (words: string) => `- 2026-11-09 some / low → Coaching (by me) ${words}\n`;
    const task = (name: string) => `## ${name}\n\n${reading('x')}\n`;
    /** Each is public as written; a private one says SECRET. */
    const note = fc.array(
      fc.oneof(
        fc.constant(`\n## Actions\n\n${action('OPEN')}\n`),
        fc.constantFrom(...spellings).map(text => `\n## Actions\n\n${action(text)}\n`),
        fc
          .constantFrom(
            '## Private',
            '## Pay (private)',
            '# 🔒 Private:',
            '### private thoughts',
            '## ＰＲＩＶＡＴＥ',
          )
          .map(heading => `\n${heading}\n\n${action('SECRET')}  - [ ] SECRET nested\n\n# End\n\n`),
        fc.constant('\n> [!private]\n> - [ ] SECRET @me\n\n'),
      ),
      { maxLength: 6 },
    );
    const tasks = fc.array(
      fc.oneof(
        fc.nat(9).map(at => task(`OPEN ${at}`)),
        fc.nat(9).map(at => task(`Private: SECRET ${at}`)),
        fc.nat(9).map(at => task(`SECRET ${at} (private)`)),
        fc.constant(`## OPEN\n\n${reading('(private) SECRET')}\n`),
      ),
      { maxLength: 5 },
    );
    const inbox = fc.array(fc.constantFrom(...spellings.map(text => `- [ ] ${day} ${text}\n`)), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(note, tasks, inbox, async (parts, own, topics) => {
        const { notebook } = await notebookOf({
          'people/ada/2026-11-16.md': parts.join(''),
          'people/ada/tasks.md': own.join(''),
          'people/ada/inbox.md': topics.join(''),
          'people/ada/private notes.md': action('SECRET'),
        });
        const given = snapshotOf(notebook.people({ date: day, defaultCadence: 'P1W' }));
        assert.ok(!JSON.stringify([given.actions, given.readings, given.people]).includes('SECRET'));
        assert.equal(given.actions.length, parts.filter(part => part.includes('OPEN')).length);
        assert.ok(given.readings.every(each => each.task.startsWith('OPEN')));
        assert.equal(given.readings.length, own.filter(part => part.startsWith('## OPEN ')).length);
      }),
      { numRuns: runs(60) },
    );
  });

  it('leaves out a task whose name is private, even before anything is written about it', async () => {
    const { person } = await notebookOf({
      'people/ada/tasks.md': '## Search\n\n## Pay (private)\n\n## Private: SECRET\n',
    });
    assert.deepEqual(
      publicPerson(person('ada')).tasks.map(({ name }) => name),
      ['Search'],
    );
  });

  it('is the same object if nothing is private', async () => {
    const { person } = await notebookOf({
      'people/ada/2026-11-16.md': '- [ ] a\n',
      'people/ada/inbox.md': '- [ ] b\n',
    });
    assert.equal(publicPerson(person('ada')), person('ada'));
  });
});

describe('a private topic', () => {
  for (const [raw, text, date] of [
    ['private: Pay', 'Pay'],
    ['private:Pay', 'Pay'],
    ['2026-11-20 private: Pay', 'Pay', '2026-11-20'],
    ['2026-11-20 **Private:** Pay', 'Pay', '2026-11-20'],
    ['private：Pay', 'Pay'],
    ['🔒 private: Pay', 'Pay'],
    ['Pay #private', 'Pay #private'],
    ['2026-11-20 HR – private: Pay', 'HR – private: Pay', '2026-11-20'],
  ] as const) {
    it(`is recognized in ${raw}`, () => {
      assert.deepEqual(readTopic(raw), { text, kind: 'private', ...(date && { date }) });
    });
  }
});

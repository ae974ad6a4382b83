import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFeedback } from '../../../src/core/feedback/feedbackEntry';
import type { FeedbackFact } from '../../../src/core/feedback/feedbackFact';
import {
  addEntry,
  logFeedback,
  markDelivered,
  type NewFeedback,
} from '../../../src/core/feedback/logFeedback';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { applyEdits, type Edit } from '../../../src/core/markdown/textEdit';
import { isRefusal, type Refusal } from '../../../src/core/refusal';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { done, notebookOf, root } from '../../support/notebookFixture';

const read = (text: string) => readFacts('feedback.md', 'dana', text);
const entries = (text: string) => readFeedback(readBlocks(text));
const only = (text: string): FeedbackFact => entries(text)[0] ?? assert.fail('no entry');
const edited = (text: string, edit: Edit | Refusal): string => {
  assert.ok(!isRefusal(edit), JSON.stringify(edit));
  return applyEdits(text, edit.edits);
};
const entry: NewFeedback = { date: '2026-11-23', kind: 'praise', title: 'Calm', text: 'Well done.' };

describe('an entry of the feedback log', () => {
  it('has a date, kind, template, event and whether it was delivered', () => {
    const text =
      '# Feedback\n\n## 2026-11-23 praise: Calm in the outage\n\n- framework: specific-praise\n- event: 2026-11-20\n' +
      '- delivered: 2026-11-24\n\n- **What you did:** Wrote the timeline\n\n## 2026-11-25 developmental: Dates\n';
    assert.deepEqual(read(text).feedback, [
      {
        line: 2,
        body: 7,
        end: 10,
        date: '2026-11-23',
        kind: 'praise',
        title: 'Calm in the outage',
        framework: 'specific-praise',
        delivered: true,
        deliveredOn: '2026-11-24',
        event: '2026-11-20',
      },
      { line: 10, body: 11, end: 12, date: '2026-11-25', kind: 'developmental', title: 'Dates' },
    ]);
    assert.deepEqual(read(text).problems, []);
    assert.equal(read(text).kind, 'feedback');
  });

  for (const [heading, kind, title] of [
    ['2026-11-23', undefined, ''],
    ['2026-11-23: Calm', undefined, 'Calm'],
    ['2026-11-23 Praise', 'praise', ''],
    ['2026-11-23, praise – Calm', 'praise', 'Calm'],
    ['2026-11-23 asked for: Dates', 'asked-for', 'Dates'],
    ['2026-11-23 ASKED-FOR Dates', undefined, 'ASKED-FOR Dates'],
    ['2026-11-23 praise be', undefined, 'praise be'],
    ['2026-11-23 developmental: a: b', 'developmental', 'a: b'],
  ] as const) {
    it(`may have the heading ${heading}`, () => {
      const found = only(`## ${heading}\n`);
      assert.deepEqual([found.date, found.kind, found.title], ['2026-11-23', kind, title]);
    });
  }

  for (const [value, expected] of [
    ['no', { delivered: false }],
    ['Not yet', { delivered: false }],
    ['yes', { delivered: true }],
    ['2026-11-24', { delivered: true, deliveredOn: '2026-11-24' }],
    ['yes (2026-11-24)', { delivered: true, deliveredOn: '2026-11-24' }],
    ['', {}],
  ] as const) {
    it(`may have the field delivered: ${value}`, () => {
      const { delivered, deliveredOn } = only(`## 2026-11-23 praise\n- delivered: ${value}\n`);
      const known = { ...(delivered !== undefined && { delivered }), ...(deliveredOn && { deliveredOn }) };
      assert.deepEqual(known, expected);
    });
  }

  it('may be handwritten in other forms', () => {
    const text =
      '\uFEFF## 2026-11-23 praise ##\r\n* **Framework:** `sbi`\r\n+ **Delivered**: No\r\n1. EVENT: 2026-11-20\r\nText\r\n';
    const { framework, delivered, event, body } = only(text);
    assert.deepEqual([framework, delivered, event, body], ['sbi', false, '2026-11-20', 4]);
  });

  it('uses the first of two fields with one name, with its value trimmed', () => {
    const text =
      '## 2026-11-23 praise\n- delivered: no\n- delivered: yes\n- event:  2026-11-20  \n  or so\n- framework: `sbi`\n';
    const { delivered, event, framework } = only(text);
    assert.deepEqual([delivered, event, framework], [false, '2026-11-20', 'sbi']);
  });

  it('has a title with nothing around it', () => {
    for (const heading of ['##   2026-11-23   praise:   Calm   ##', '2026-11-23 praise -  Calm  \n---'])
      assert.equal(only(`${heading}\n`).title, 'Calm', heading);
  });

  it('has its fields at the top; the same words further down are text', () => {
    const found = only('## 2026-11-23 praise\n\n- **What:** x\n- delivered: no\n');
    assert.deepEqual([found.delivered, found.body], [undefined, 1]);
  });

  it('does not come from other headings, tasks, code or comments', () => {
    const text =
      '# 2026-11-23 praise\n### 2026-11-23 praise\n## Ideas\n```\n## 2026-11-23 praise\n```\n## 2026-11-22 praise\n- [ ] delivered: no\n';
    assert.deepEqual(
      entries(text).map(({ line, delivered }) => [line, delivered]),
      [[6, undefined]],
    );
  });

  it('reports unreadable parts on their line', () => {
    const text =
      '## 2026-13-01 praise\n\n## 2026-11-23 praise\n- delivered: maybe\n- event: last week\n\n## 2026-11-24: x\n';
    const { feedback, problems } = read(text);
    assert.deepEqual(
      problems.map(({ line, values }) => [line, values]),
      [
        [0, ['2026-13-01']],
        [3, ['maybe']],
        [4, ['event', 'last week']],
      ],
    );
    assert.equal(feedback.length, 2);
  });

  it('is just a heading in a file with another name', () => {
    assert.deepEqual(readFacts('tasks.md', 'dana', '## 2026-11-23 praise: x\n').feedback, []);
  });

  it('belongs to the person, newest first', async () => {
    const { person } = await notebookOf({
      'people/dana/feedback.md': '## 2026-11-20: a\n## 2026-11-23: b\n## 2026-11-21: c\n',
    });
    assert.deepEqual(
      person('dana').feedback.map(({ title, uri }) => [title, uri]),
      ['b', 'c', 'a'].map(title => [title, `${root}/people/dana/feedback.md`]),
    );
  });
});

describe('adding to the feedback log', () => {
  it('creates the file', async () => {
    const { notebook, person, text } = await notebookOf({ 'people/dana/profile.md': '' });
    const written = done(
      await logFeedback(notebook, person('dana'), {
        ...entry,
        framework: 'specific-praise',
        event: '2026-11-20',
        from: '[the note](2026-11-20.md#L9)',
      }),
    );
    assert.deepEqual(written, { uri: `${root}/people/dana/feedback.md`, line: 2, created: true });
    assert.equal(
      text('people/dana/feedback.md'),
      '# Feedback\n\n## 2026-11-23 praise: Calm\n\n- framework: specific-praise\n- event: 2026-11-20\n- delivered: no\n' +
        '- from: [the note](2026-11-20.md#L9)\n\nWell done.\n',
    );
  });

  for (const eol of ['\n', '\r\n']) {
    const lines = (...rows: string[]) => rows.join(eol);
    it(`keeps the dates in order, with line ending ${JSON.stringify(eol)}`, () => {
      const before = lines('# Feedback', '', '## 2026-11-20: a', 'x', '', '## 2026-11-25: b', '', 'y', '');
      assert.equal(
        edited(before, addEntry(before, { ...entry, deliveredOn: '2026-11-23' })),
        lines(
          ...['# Feedback', '', '## 2026-11-20: a', 'x', '', '## 2026-11-23 praise: Calm', ''],
          ...['- delivered: 2026-11-23', '', 'Well done.', '', '## 2026-11-25: b', '', 'y', ''],
        ),
      );
      const same = edited(before, addEntry(before, { ...entry, date: '2026-11-20' }));
      assert.ok(
        same.startsWith(lines('# Feedback', '', '## 2026-11-20: a', 'x', '', '## 2026-11-20 praise')),
      );
      const first = edited(before, addEntry(before, { ...entry, date: '2026-11-25' }));
      assert.equal(first.slice(0, before.length), before);
      const last = edited(before, addEntry(before, { ...entry, date: '2026-11-26' }));
      assert.equal(last.slice(0, before.length), before);
    });
  }

  it('goes after the last entry of the same date, before newer ones', () => {
    const dates = (...days: string[]) => {
      const before = `# Feedback\n\n${days.map(day => `## ${day}: a\n\n`).join('')}`;
      return entries(edited(before, addEntry(before, { ...entry, date: '2026-11-20' }))).map(
        ({ date, title }) => (title === 'Calm' ? 'new' : date.slice(8)),
      );
    };
    assert.deepEqual(dates('2026-11-18', '2026-11-20', '2026-11-25'), ['18', '20', 'new', '25']);
    assert.deepEqual(dates('2026-11-18', '2026-11-21', '2026-11-25'), ['18', 'new', '21', '25']);
    assert.deepEqual(dates('2026-11-25', '2026-11-21', '2026-11-18'), ['25', '21', '18', 'new']);
  });

  it('goes before all others if none is as old', () => {
    for (const head of ['# Feedback\n\n', '# Feedback\n\nWhat I said.\n\n', '', '---\na: 1\n---\n']) {
      const before = `${head}## 2026-11-24: a\n\n## 2026-11-25: b\n`;
      const after = edited(before, addEntry(before, entry));
      assert.ok(after.startsWith(`${head}## 2026-11-23 praise: Calm\n`), after);
      assert.deepEqual(
        entries(after).map(({ date }) => date),
        ['2026-11-23', '2026-11-24', '2026-11-25'],
      );
    }
  });

  it('goes before private notes at the end', () => {
    const before = '# Feedback\n\n## Private\n\nx\n';
    assert.match(edited(before, addEntry(before, entry)), /Well done\.\n\n## Private\n\nx\n$/);
  });

  it('demotes headings in the text to fit into the entry', () => {
    const text = '# One\n\nTwo\n---\n\n#### Four\n\n```\n# code\n```\n';
    const after = edited('', addEntry('', { ...entry, text }));
    assert.match(after, /### One\n\n### Two\n\n#### Four\n\n```\n# code\n```\n?$/);
    assert.equal(entries(after).length, 1);
    assert.equal(only(after).end, readBlocks(after).lines.count);
  });

  it('refuses a text with an unclosed block, or a file that ends in one', () => {
    for (const [file, text] of [
      ['', '```\nno end'],
      ['<!-- no end\n', 'x'],
    ] as const)
      assert.ok(isRefusal(addEntry(file, { ...entry, text })));
  });

  it('lets any text be read back, and keeps everything that was there', () => {
    const line = fc.constantFrom(
      '- a',
      '# h',
      '## 2026-11-20 praise: x',
      '- delivered: no',
      'text',
      '',
      '---',
      '> q',
      '1. b',
    );
    fc.assert(
      fc.property(
        fc.array(line),
        fc.array(line),
        fc.string(),
        fc.constantFrom('\n', '\r\n'),
        (before, said, title, eol) => {
          const file = before.join(eol);
          const edit = addEntry(file, { ...entry, title, text: said.join('\n') });
          if (isRefusal(edit)) return;
          const after = edited(file, edit);
          const [one] = edit.edits;
          assert.equal(
            after.replace(one?.text ?? '', () => ''),
            file,
          );
          const added = entries(after).find(found => found.line === edit.line);
          assert.deepEqual([added?.date, added?.kind, added?.delivered], ['2026-11-23', 'praise', false]);
        },
      ),
    );
  });
});

describe('marking an entry as delivered', () => {
  const mark = (text: string, line = 0) => edited(text, markDelivered(text, line, '2026-11-24'));

  for (const eol of ['\n', '\r\n']) {
    it(`changes the one value, with line ending ${JSON.stringify(eol)}`, () => {
      const text = ['## 2026-11-23 praise', '', '* **Delivered:** no  ', '- event: 2026-11-20', '', 'x'].join(
        eol,
      );
      assert.equal(mark(text, 5), text.replace('no', '2026-11-24'));
    });

    it(`adds the line below a heading of several lines, with line ending ${JSON.stringify(eol)}`, () => {
      const before = ['2026-11-23 praise: Calm', 'in the review', '---', '', 'Well done.', ''].join(eol);
      const after = edited(before, markDelivered(before, 0, '2026-11-24'));
      assert.equal(after, before.replace(`---${eol}`, `---${eol}${eol}- delivered: 2026-11-24${eol}`));
    });

    it(`adds the line if missing, with line ending ${JSON.stringify(eol)}`, () => {
      const rows = (...all: string[]) => all.join(eol);
      assert.equal(
        mark(rows('## 2026-11-23', '* event: 2026-11-20', '', 'x')),
        rows('## 2026-11-23', '* event: 2026-11-20', '* delivered: 2026-11-24', '', 'x'),
      );
      assert.equal(
        mark(rows('## 2026-11-23', 'x')),
        rows('## 2026-11-23', '', '- delivered: 2026-11-24', '', 'x'),
      );
      assert.equal(
        mark(rows('2026-11-23 praise', '---', '', 'x')),
        rows('2026-11-23 praise', '---', '', '- delivered: 2026-11-24', '', 'x'),
      );
      assert.equal(mark('## 2026-11-23'), '## 2026-11-23\n\n- delivered: 2026-11-24');
    });
  }

  it('reads back as delivered, whatever was there before', () => {
    for (const text of [
      '## 2026-11-23 praise\n- delivered:\n',
      '## 2026-11-23 praise\n- delivered: maybe\n',
      '## 2026-11-23 praise\n- framework: sbi\n  wrapped\n\ntext\n',
      '## 2026-11-23 praise\n\n\ntext\n',
    ])
      assert.equal(only(mark(text)).deliveredOn, '2026-11-24', text);
  });

  it('leaves a delivered entry alone', () => {
    assert.deepEqual(markDelivered('## 2026-11-23\n- delivered: yes\n', 1, '2026-11-24'), {
      edits: [],
      line: 0,
    });
  });

  it('refuses a line outside an entry', () => {
    assert.deepEqual(markDelivered('# Feedback\n', 0, '2026-11-24'), { refused: 'not-feedback', line: 0 });
  });
});

import assert from 'node:assert/strict';
import {
  feedbackBalance,
  feedbackBefore,
  quietDays,
  type Specificity,
  specificity,
} from '../../../src/core/feedback/balance';
import { balanceMarkdown } from '../../../src/core/feedback/balanceMarkdown';
import { titlePlaceholder } from '../../../src/core/feedback/completeness';
import { entrySnippet, isLogged } from '../../../src/core/feedback/entrySnippet';
import { readFeedback } from '../../../src/core/feedback/feedbackEntry';
import { parseSnippet, snippetText } from '../../../src/core/feedback/snippet';
import { templates } from '../../../src/core/feedback/templates';
import { templateText } from '../../../src/core/feedback/templateText';
import { Linter } from '../../../src/core/lint/lint';
import { defaultLabels } from '../../../src/core/lint/wording';
import { wordingIn } from '../../../src/core/lint/wordingIn';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { linesOf } from '../../../src/core/markdown/lines';
import { inEnglish } from '../../../src/core/text/say';
import { notebookOf, today } from '../../support/notebookFixture';

const period = { from: '2026-08-26', to: '2026-11-23' };

async function balance(files: Readonly<Record<string, string>>) {
  const { notebook } = await notebookOf(files);
  return feedbackBalance(notebook.people(today), period);
}

describe('the balance of feedback', () => {
  it('counts feedback in the period, by kind, on the day it was delivered', async () => {
    const { given, ratio, last, waiting } = await balance({
      'people/ada/feedback.md':
        '## 2026-08-01 praise: before\n## 2026-08-20 praise: heard later\n- delivered: 2026-08-27\n## 2026-11-01 praise: a\n' +
        '## 2026-11-20 developmental: not said\n- delivered: no\n## 2026-11-24 praise: tomorrow\n',
      'people/bea/feedback.md':
        '## 2026-10-01 praise: b\n- delivered: yes\n## 2026-09-01 developmental: c\n## 2026-09-02 developmental: d\n## 2026-09-03 no kind\n' +
        '## 2026-07-01 asked-for: e\n',
    });
    assert.deepEqual(given, { praise: 3, developmental: 2, 'asked-for': 0, unnamed: 1 });
    assert.equal(ratio, 1.5);
    assert.deepEqual(last, {
      praise: { date: '2026-11-01', days: 22 },
      developmental: { date: '2026-09-02', days: 82 },
      'asked-for': { date: '2026-07-01', days: 145 },
    });
    assert.deepEqual(
      waiting.map(({ title }) => title),
      ['not said'],
    );
  });

  it('counts the first and the last day of the period, and no day beyond', async () => {
    const { given, waiting, last } = await balance({
      'people/ada/feedback.md': ['2026-08-25', '2026-08-26', '2026-11-23', '2026-11-24']
        .map(day => `## ${day} praise: a\n## ${day} developmental: ${day}\n- delivered: no\n`)
        .join(''),
    });
    assert.equal(given.praise, 2);
    assert.deepEqual(last.praise, { date: '2026-11-23', days: 0 });
    assert.deepEqual(
      waiting.map(({ title }) => title),
      ['2026-08-26', '2026-11-23'],
    );
  });

  it('lists people who received none, by name only', async () => {
    const { quiet } = await balance({
      'people/zoe/profile.md': '---\nname: Zoe\n---\n',
      'people/ada/feedback.md':
        '## 2026-10-24 praise: old\n## 2026-11-20 asked-for: new\n## 2026-11-22 praise: x\n- delivered: no\n',
      'people/bea/feedback.md': '## 2026-10-25: enough\n',
      'people/cy/profile.md': '---\npaused-until: 2027-01-01\n---\n',
    });
    assert.deepEqual(quiet, [
      { id: 'ada', name: 'ada', last: '2026-10-24' },
      { id: 'zoe', name: 'Zoe' },
    ]);
  });

  it('skips entries that are just an unfilled template, for every template', async () => {
    for (const template of templates.filter(isLogged)) {
      const entry = snippetText(parseSnippet(entrySnippet(template, '2026-11-01', 'Ada')).nodes, {
        stop: words => words[0] ?? '',
        variable: () => '2026',
      }).replace('delivered: no', 'delivered: yes');
      for (const eol of ['\n', '\r\n']) {
        const text = entry.replaceAll('\n', eol);
        const { given, last, quiet } = await balance({ 'people/ada/feedback.md': text });
        assert.deepEqual(given, { praise: 0, developmental: 0, 'asked-for': 0, unnamed: 0 }, text);
        assert.deepEqual(last, {}, template.id);
        assert.equal(quiet.length, 1, template.id);
        for (const filled of [
          text.replace(titlePlaceholder, 'Calm'),
          `${text}${eol}${eol}She stayed calm.${eol}`,
        ]) {
          const found = await balance({ 'people/ada/feedback.md': filled });
          assert.equal(
            Object.values(found.given).reduce((sum, count) => sum + count),
            1,
            filled,
          );
        }
      }
    }
  });

  it('counts entries without a text, but not unfilled own templates', async () => {
    const log =
      '## 2026-11-01 praise\n\n- delivered: yes\n\n## 2026-11-02 praise: in a few words\n- delivered: yes\n\nWhat Ada did for the shop\n';
    const { notebook } = await notebookOf({ 'people/ada/feedback.md': log });
    const people = notebook.people(today);
    assert.equal(feedbackBalance(people, period).given.praise, 2);
    const own = templateText([{ body: `\${1:What Ada did for the shop}\n` }]);
    const unfilled = readFeedback(readBlocks(log), [], own).filter(entry => entry.unfilled);
    assert.deepEqual(
      unfilled.map(({ line }) => line),
      [4],
    );
    assert.equal(feedbackBalance(people, period, ({ line }) => line === 4).given.praise, 1);
  });

  it('has no ratio without developmental feedback', async () => {
    const { ratio, given } = await balance({ 'people/ada/feedback.md': '## 2026-11-01 praise: a\n' });
    assert.deepEqual([ratio, given.praise], [undefined, 1]);
  });
});

describe('the page of the balance', () => {
  const page = async (log: string, specific: Specificity = { parts: 0, filled: 0, marked: 0 }) => {
    const { notebook } = await notebookOf({ 'people/ada/feedback.md': log });
    const found = feedbackBalance(notebook.people(today), period);
    return balanceMarkdown(
      found,
      specific,
      inEnglish,
      () => 'Ada',
      (label, target) => `[${label}](${target.split('/').at(-1)})`,
    );
  };
  /** The lines below a heading; `undefined` if it does not exist. */
  const below = (text: string, heading: string) =>
    text
      .split('\n## ')
      .find(section => section.startsWith(heading))
      ?.trimEnd()
      .split('\n')
      .slice(2);

  it('has each kind with the last of it, what has none, and how often praise comes', async () => {
    const log =
      '## 2026-11-01 praise: a\n## 2026-11-02 praise: b\n## 2026-11-03 praise: c\n## 2026-11-04 developmental: d\n## 2026-11-05 developmental: e\n';
    assert.deepEqual(below(await page(log), 'What you gave'), [
      '- Praise: **3** · last 2 weeks ago',
      '- Developmental: **2** · last 2 weeks ago',
      '- Asked for: **0** · none written down so far',
      '- Praise 1.5 times for each piece of developmental feedback',
    ]);
    assert.deepEqual(below(await page('## 2026-11-01: a\n'), 'What you gave')?.slice(3), [
      '- No kind given: **1**',
    ]);
    const even = await page('## 2026-11-01 praise: a\n## 2026-11-02 developmental: b\n');
    assert.equal(below(even, 'What you gave')?.at(-1), '- Praise as often as developmental feedback');
  });

  it('says how specific feedback was only if templates were used, and which wording was marked', async () => {
    const heading = 'How specific it was';
    assert.equal(below(await page(''), heading), undefined);
    const filled = '- 3 of 4 parts of templates filled in (75%)';
    assert.deepEqual(below(await page('', { parts: 4, filled: 3, marked: 0 }), heading), [filled]);
    assert.deepEqual(below(await page('', { parts: 4, filled: 3, marked: 1 }), heading), [
      filled,
      '- 1 entry is not counted as filled in: Check Wording marks it.',
    ]);
  });

  it('lists undelivered feedback by title or kind, and people who received none', async () => {
    const log =
      '## 2026-11-20 praise: Calm\n- delivered: no\n## 2026-11-21 developmental\n- delivered: no\n## 2026-11-22\n- delivered: no\n';
    const text = await page(log);
    assert.deepEqual(below(text, 'Written, not said yet'), [
      '- [Fri, Nov 20](feedback.md#L1) · Ada · Calm',
      '- [Sat, Nov 21](feedback.md#L3) · Ada · Developmental',
      '- [Sun, Nov 22](feedback.md#L5) · Ada',
    ]);
    const quiet = `Heard nothing from you for ${quietDays} days`;
    assert.deepEqual(below(text, quiet), ['- ada · nothing written down so far']);
    assert.deepEqual(below(await page('## 2026-10-01 praise: a\n'), quiet), ['- ada · last on Thu, Oct 1']);
    assert.equal(below(await page('## 2026-11-20 praise: a\n'), quiet), undefined);
  });
});

describe('how specific feedback was', () => {
  const log =
    '## 2026-11-01 praise: a\n\n- framework: specific-praise\n\n- **What you did:** x\n- **What it changed:**\n' +
    '## 2026-11-02 praise: b\n- framework: unknown\n\n- **What it changed:**\n## 2026-01-01 praise: c\n- framework: sbi\n';

  it('is counted over the known templates, in the period', () => {
    assert.deepEqual(specificity([log], period, templates), { parts: 3, filled: 2, marked: 0 });
    const unnamed =
      '## 2026-11-01 praise: a\n\n- **What you did:** x\n- **What it changed:** who it helped, and how you know\n- **Why I noticed:** y\n- **Said:** in person\n';
    assert.deepEqual(specificity([unnamed], period, templates), { parts: 3, filled: 2, marked: 0 });
    assert.deepEqual(specificity([], period, templates), { parts: 0, filled: 0, marked: 0 });
  });
});

describe('how specific feedback was, with the wording rules', () => {
  for (const [what, said, filled] of [
    ['vague praise', 'Great job!', 0],
    ['an absolute', 'You always answer the on-call page first.', 0],
    ['a label', 'You are lazy about reviews.', 0],
    ['an observation', 'You answered the page at two and wrote the timeline before the call.', 3],
  ] as const)
    it(`counts ${filled} parts for ${what}`, async () => {
      const log = `## 2026-11-01 praise: a\n\n- framework: specific-praise\n\n- **What you did:** ${said}\n- **What it changed:** We had the fix by three.\n`;
      const wording = await wordingIn('en');
      const linter = new Linter('feedback', {
        labels: defaultLabels,
        names: [],
        off: new Set(['stale']),
        staleDays: 14,
        today: '2026-11-23',
        wording,
      });
      const found = specificity([log], period, templates, text =>
        linter.lint(text).map(({ start }) => start),
      );
      assert.deepEqual([found.filled, found.marked], [filled, filled === 0 ? 1 : 0]);
    });
});

describe('an entry with a mark', () => {
  const log =
    '## 2026-11-01 praise: a\n\n- framework: sbi\n\n- **Situation:** x\n\n## 2026-11-02 praise: b\n- framework: sbi\n';
  for (const line of [0, 5, 6])
    it(`is the one whose heading or text is on line ${line}`, () => {
      const found = specificity([log], period, templates, () => [linesOf(log).start(line)]);
      assert.equal(found.marked, 1);
      // The other one still counts: a part that was deleted is not empty.
      assert.equal(found.filled, found.parts / 2);
    });
});

describe('feedback before a talk', () => {
  it('lists undelivered feedback, and the latest of each kind up to that day', async () => {
    const { person } = await notebookOf({
      'people/ada/feedback.md':
        '## 2026-11-01 praise: a\n## 2026-10-01 praise: b\n- delivered: 2026-11-02\n## 2026-11-30 developmental: later\n' +
        '## 2026-11-05 developmental: not yet\n- delivered: no\n## 2026-11-04 praise: nor this\n- delivered: no\n',
      'people/bea/profile.md': '',
    });
    const before = feedbackBefore(person('ada'), '2026-11-23');
    assert.deepEqual(
      [before?.waiting.map(({ title }) => title), before?.last.praise?.title, before?.last.developmental],
      [['nor this', 'not yet'], 'b', undefined],
    );
    assert.equal(feedbackBefore(person('bea'), '2026-11-23'), undefined);
    const on = feedbackBefore(person('ada'), '2026-11-04');
    assert.deepEqual(
      [on?.waiting.map(({ title }) => title), on?.last.praise?.title],
      [['nor this'], 'b'],
      'on the day itself',
    );
  });

  it('has the later entry of two of one day', async () => {
    const { person } = await notebookOf({
      'people/ada/feedback.md': '## 2026-11-01 praise: a\n## 2026-11-01 praise: b\n## 2026-10-01 praise: c\n',
    });
    assert.equal(feedbackBefore(person('ada'), '2026-11-01')?.last.praise?.title, 'b');
    assert.equal(feedbackBefore(person('ada'), '2026-10-31')?.last.praise?.title, 'c');
  });
});

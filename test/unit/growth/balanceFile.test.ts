import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountValues, type BalanceAnswers, oftenValues, periods } from '../../../src/core/growth/balance';
import {
  type AnswerChanges,
  checkIn,
  checkUri,
  formUri,
  newCheck,
  newForm,
  planAnswers,
} from '../../../src/core/growth/balanceFile';
import { answerWords, readBalanceLine } from '../../../src/core/growth/balanceLine';
import { growthBehaviorIds } from '../../../src/core/growth/behaviors';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { factsOf } from '../../../src/core/notebook/facts';
import { ownId } from '../../../src/core/notebook/layout';
import { noteReaders } from '../../../src/core/subjects/noteReaders';
import { inEnglish } from '../../../src/core/text/say';
import { assertGrowsWithLength } from '../../support/growth';
import { hostileText } from '../../support/hostileText';
import { done, notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const blank = newCheck('2026-11-23', inEnglish);

function read(text: string, fileName = 'balance-2026-11-23.md', person = ownId) {
  return factsOf(noteReaders, fileName, person, text);
}

function answersOf(text: string): BalanceAnswers {
  return Object.fromEntries(
    read(text).balanceLines.flatMap(({ line: _, private: __, id, ...answer }) =>
      Object.keys(answer).length > 0 ? [[id, answer]] : [],
    ),
  );
}

function write(text: string, changes: AnswerChanges): string {
  return applyEdits(text, done(planAnswers(changes, inEnglish)(text)).edits);
}

const answer = fc.record(
  { often: fc.constantFrom(...oftenValues), amount: fc.constantFrom(...amountValues) },
  { requiredKeys: [], noNullPrototype: true },
);
const answers = fc
  .dictionary(fc.constantFrom(...growthBehaviorIds), answer)
  .map(all => Object.fromEntries(Object.entries(all).filter(([, one]) => Object.keys(one).length > 0)));

describe('the file of a balance check', () => {
  it('is created with a line for each behavior, all unanswered', () => {
    const { kind, balanceDate, balanceLines, problems } = read(blank);
    assert.deepEqual([kind, balanceDate, problems], ['balance-check', '2026-11-23', []]);
    assert.deepEqual(
      balanceLines.map(({ id }) => id),
      [...growthBehaviorIds],
    );
    assert.deepEqual(answersOf(blank), {});
  });

  it('reads back as written, and changes only the answered lines', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('\n', '\r\n'), (given, eol) => {
        const before = blank.replaceAll('\n', eol);
        const after = write(before, given);
        assert.deepEqual(answersOf(after), given);
        assert.deepEqual(checkIn(after), { answers: given, period: 'steady' });
        const rows = after.split(eol);
        for (const [at, row] of before.split(eol).entries())
          if (!growthBehaviorIds.some(id => given[id] && row.startsWith(`- ${id} `)))
            assert.equal(rows[at], row);
        // Removing all answers restores the original text.
        const out = Object.fromEntries(Object.keys(given).map(id => [id, { often: null, amount: null }]));
        assert.equal(write(after, out), before);
      }),
      { numRuns: runs(60) },
    );
  });

  it('has the same text whatever the order of the answers', () => {
    fc.assert(
      fc.property(answers, given => {
        const entries = Object.entries(given);
        const one = (text: string, [id, each]: (typeof entries)[number]) => write(text, { [id]: each });
        assert.equal(entries.reduceRight(one, blank), write(blank, given));
      }),
      { numRuns: runs(20) },
    );
  });

  it('understands handwritten answers', () => {
    for (const [line, often, amount] of [
      ['L1: 2-3, more', 2, 'more'],
      ['L1 2 more', 2, 'more'],
      ['l1 Said it: 2 – 3 times; right', 2, 'right'],
      ['**L1** I said where: why: twice', 2, undefined],
      ['L1 I said where we are heading and why：3', 2, undefined],
      ['L1: 4+', 3, undefined],
      ['L1: 4 or more, more', 3, 'more'],
      ['L1: >= 4 / too much', 3, 'less'],
      ['L1: 17 times', 3, undefined],
      ['L1: never, too little', 0, 'more'],
      ['L1: TWICE, Too Much', 2, 'less'],
      ['L1: No Occasion', 'none', undefined],
      ['L1: once, about right for now', 1, 'right'],
      ['L1: no occasion', 'none', undefined],
      ['L1: n/a', 'none', undefined],
      ['L1: less', undefined, 'less'],
      ['L1: **1**, *right*', 1, 'right'],
      ['L1: 2-3, more (note: at the demo, 5 people)', 2, 'more'],
      ['L1 I said where we are heading and why: ____', undefined, undefined],
      ['L1', undefined, undefined],
    ] as const) {
      const found = readBalanceLine(line);
      assert.deepEqual(
        [found?.answer.often, found?.answer.amount, found?.unread],
        [often, amount, undefined],
        line,
      );
    }
    for (const line of ['L10: 3', 'X1: 3', 'Level L1: 3', 'G0: 2', 'LG1: 1'])
      assert.equal(readBalanceLine(line), undefined);
  });

  it('knows where an answer goes, with or without a colon before it', () => {
    for (const [line, colon, start, end] of [
      ['L1 I said it', false, 2, 2],
      ['L1 I said it: ', true, 13, 14],
      ['L1 I said it: soon', true, 13, 13],
      ['L1 I said: it: 2-3, more', true, 14, 24],
      ['L1 2-3', false, 2, 6],
    ] as const) {
      const found = readBalanceLine(line);
      assert.deepEqual([found?.colon, found?.start, found?.end], [colon, start, end], line);
    }
  });

  it('reports unreadable answers, and keeps them when the line is answered', () => {
    const text =
      '---\ntype: balance-check\ndate: 2026-11-23\n---\n- L1: often\n- L2: 1-4\n* G1: 3, less, at the demo\n';
    const { problems } = read(text);
    assert.deepEqual(
      problems.map(({ line, values }) => [line, values]),
      [
        [4, ['often']],
        [5, ['1-4']],
      ],
    );
    assert.equal(
      write(text, { L1: { often: 3, amount: 'right' }, G1: { often: 0 } }),
      text.replace('often', '4 or more, right, often').replace('3, less', '0, less'),
    );
  });

  it('gets missing lines under the heading of their side', () => {
    const text = '---\ntype: balance-check\n---\n## Management\n\n- G1: 1\n\n## Other\n\nWords.\n';
    const after = write(text, { G2: { often: 1 }, L1: { often: 0, amount: 'more' } });
    assert.equal(
      after,
      text.replace('- G1: 1\n', '- G1: 1\n- G2 I split work to a clear next step: 1\n') +
        '\n## Leadership\n\n- L1 I said where we are heading and why: 0, more\n',
    );
  });

  it('returns the line of the first answer, and edits only the answered lines', () => {
    for (const id of ['L3', 'G2'] as const) {
      const { edits, line } = done(planAnswers({ [id]: { often: 1 } }, inEnglish)(blank));
      assert.ok(blank.split('\n')[line]?.startsWith(`- ${id} `));
      assert.equal(edits.length, 1);
    }
  });

  it('says what the time calls for', () => {
    const after = applyEdits(
      blank,
      done(planAnswers({ L1: { often: 1 } }, inEnglish, 'change')(blank)).edits,
    );
    assert.equal(read(after).balancePeriod, 'change');
    assert.equal(read(after.replace('period: change', 'period: Change')).balancePeriod, 'change');
    assert.equal(checkIn(after.replace('period: change', 'period: CHANGE')).period, 'change');
    const again = applyEdits(after, done(planAnswers({}, inEnglish, 'steady')(after)).edits);
    assert.equal(read(again).balancePeriod, 'steady');
    const wrong = read(blank.replace('date:', 'period: sometimes\ndate:'));
    assert.deepEqual(
      wrong.problems.map(({ values }) => values),
      [['period', 'sometimes']],
    );
    assert.deepEqual([...periods], ['steady', 'change', 'recovery']);
  });

  it('writes each answer so that it reads back', () => {
    for (const often of [...oftenValues, undefined])
      for (const amount of [...amountValues, undefined]) {
        const given = { ...(often !== undefined && { often }), ...(amount && { amount }) };
        assert.deepEqual(readBalanceLine(`G9: ${answerWords(given)}`)?.answer, given);
      }
  });

  it('counts only in the lead’s own notes, and with a date', () => {
    const text = write(blank, { L1: { often: 3 } });
    assert.deepEqual(read(text, 'balance.md', 'dana').balanceLines, []);
    const undated = text.replace('date: 2026-11-23\n', '');
    assert.equal(read(undated, 'balance.md').problems.length, 1);
    assert.equal(read(undated, 'balance-2026-11-20.md').balanceDate, '2026-11-20');
  });

  it('never fails and is never slow on hostile text', () => {
    fc.assert(
      fc.property(hostileText, text => {
        read(`---\ntype: balance-check\n---\n${text}`);
        read(`---\ntype: balance-form\n---\n- L1: ${text}`);
      }),
      { numRuns: runs(100) },
    );
    for (const piece of [':', ' ', ': ', '2', '2 -', 'more ', '*', ':2-', ': 2 ', '≥'])
      assertGrowsWithLength(size => `L1 ${piece.repeat(size / piece.length)}`, readBalanceLine, 400_000);
  });

  it('has one path for each day’s check, and one for each form', () => {
    assert.equal(checkUri(root, '2026-11-23'), `${root}/me/balance-2026-11-23.md`);
    assert.equal(formUri(root, '2026-11-23', 1), `${root}/me/colleagues-2026-11-23.md`);
    assert.equal(formUri(root, '2026-11-23', 2), `${root}/me/colleagues-2026-11-23-2.md`);
    assert.equal(formUri(root, '2026-11-23', 3), `${root}/me/colleagues-2026-11-23-3.md`);
  });
});

describe('the form for colleagues', () => {
  it('§5.2: has the same lines, and no place for a name', () => {
    const form = newForm('2026-11-23', inEnglish);
    const { kind, balanceLines, problems } = read(form, 'colleagues.md');
    assert.deepEqual([kind, balanceLines.length, problems], ['balance-form', 18, []]);
    assert.match(form, /leave out your name/);
    assert.doesNotMatch(form, /\b(?:name|signature|from|by):/i);
    assert.doesNotMatch(form, /^- .*\b(?:I|my)\b/m);
  });

  it('contains no actions, and is quoted in no problem', () => {
    const text = '---\ntype: balance-form\ndate: 2026-11-23\n---\n- [ ] call Dana\n- L1: seldom, says Dana\n';
    const { actions, problems } = read(text, 'colleagues.md');
    assert.deepEqual(actions, []);
    assert.equal(problems.length, 1);
    assert.ok(!JSON.stringify(problems).includes('seldom'));
  });
});

describe('checks in the notes', () => {
  it('are sorted by date, with their answers', async () => {
    const { notebook } = await notebookOf({
      'me/balance-2026-11-20.md': write(newCheck('2026-11-20', inEnglish), { L1: { often: 1 } }),
      'me/balance-2026-10-02.md': newCheck('2026-10-02', inEnglish),
      'people/dana/balance-2026-11-20.md': write(newCheck('2026-11-20', inEnglish), { L1: { often: 3 } }),
    });
    assert.deepEqual(
      notebook.own(today).balanceChecks.map(({ date, answers }) => [date, answers]),
      [
        ['2026-10-02', {}],
        ['2026-11-20', { L1: { often: 1 } }],
      ],
    );
    assert.deepEqual(
      notebook.people(today).flatMap(({ balanceChecks }) => balanceChecks),
      [],
    );
  });

  it('include colleagues’ forms that have a date, combined from three on', async () => {
    const forms = async (...days: readonly (string | undefined)[]) => {
      const form = (day: string | undefined) => {
        const text = write(newForm(day ?? '2026-11-21', inEnglish), { L1: { often: 1 } });
        return day === undefined ? text.replace(/^date: .*\n/m, '') : text;
      };
      const { notebook } = await notebookOf({
        'me/balance-2026-11-20.md': write(newCheck('2026-11-20', inEnglish), { L1: { often: 3 } }),
        ...Object.fromEntries(days.map((day, at) => [`me/form-${at}.md`, form(day)])),
      });
      return notebook.own(today).balanceColleagues.map(({ forms, lines }) => [forms, lines]);
    };
    assert.deepEqual(await forms('2026-11-21', '2026-11-21', '2026-11-22'), [
      [3, { L1: { from: 1, to: 1 } }],
    ]);
    assert.deepEqual(await forms('2026-11-21', '2026-11-22', undefined), [[2, undefined]]);
    assert.deepEqual(await forms(undefined), []);
  });

  it('leave out a check without a date', async () => {
    const undated = write(blank, { L1: { often: 3 } }).replace('date: 2026-11-23\n', '');
    const { notebook } = await notebookOf({ 'me/balance.md': undated });
    assert.deepEqual(notebook.own(today).balanceChecks, []);
  });
});

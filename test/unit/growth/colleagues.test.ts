import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NotesSearch } from '../../../src/core/find/find';
import { type BalanceAnswers, type Often, oftenValues } from '../../../src/core/growth/balance';
import { newCheck, newForm, planAnswers } from '../../../src/core/growth/balanceFile';
import { growthBehaviorIds } from '../../../src/core/growth/behaviors';
import { colleaguesOf, difference } from '../../../src/core/growth/colleagues';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { sharedScreen } from '../../../src/core/subjects/sharedScreen';
import { snapshotOf } from '../../../src/core/subjects/snapshot';
import { inEnglish } from '../../../src/core/text/say';
import { done, notebookOf, today } from '../../support/notebookFixture';

const check = { uri: 'file:///me/balance-2026-11-20.md', date: '2026-11-20' };
const form = (...often: readonly Often[]) => ({
  date: '2026-11-21',
  answers: Object.fromEntries(
    often.map((one, at) => [growthBehaviorIds[at], { often: one }]),
  ) as BalanceAnswers,
});

function fileOf(answers: BalanceAnswers): string {
  const text = newForm('2026-11-21', inEnglish);
  return applyEdits(text, done(planAnswers(answers, inEnglish)(text)).edits);
}

describe('colleagues’ forms', () => {
  it('§5.2: show nothing of two forms, and the median of three', () => {
    const two = [form(0), form(3)];
    assert.deepEqual(colleaguesOf([check], two), [{ check: check.uri, forms: 2 }]);
    assert.deepEqual(colleaguesOf([check], [...two, form(1)])[0]?.lines, { L1: { from: 1, to: 1 } });
    assert.deepEqual(colleaguesOf([check], [...two, form(1), form(2)])[0]?.lines, { L1: { from: 1, to: 2 } });
  });

  it('§5.2: show a line once it has three answers', () => {
    const [found] = colleaguesOf([check], [form(1, 2), form(1, 'none'), form(1, 2)]);
    assert.deepEqual(found?.lines, { L1: { from: 1, to: 1 } });
  });

  it('say what most ask for, and nothing without a majority', () => {
    const asking = (amount: 'more' | 'right' | 'less') => ({
      date: '2026-11-21',
      answers: { L1: { often: 1 as const, amount } },
    });
    assert.equal(
      colleaguesOf([check], [asking('more'), asking('more'), asking('less')])[0]?.lines?.L1?.amount,
      'more',
    );
    assert.equal(
      colleaguesOf([check], [asking('more'), asking('right'), asking('less')])[0]?.lines?.L1?.amount,
      undefined,
    );
  });

  it('belong to the nearest check, at most six weeks away', () => {
    const other = { uri: 'file:///me/balance-2026-10-20.md', date: '2026-10-20' };
    const at = (date: string) => ({ ...form(1), date });
    const found = colleaguesOf(
      [other, check],
      [at('2026-10-30'), at('2026-11-10'), at('2027-01-02'), at('2026-09-01')],
    );
    assert.deepEqual(
      found.map(({ check: uri, forms }) => [uri, forms]),
      [
        [other.uri, 1],
        [check.uri, 1],
      ],
    );
    assert.deepEqual(colleaguesOf([check], [at('2027-01-02')]), []);
  });

  it('belong to the earlier of two equally near checks', () => {
    const [one, other] = [
      { uri: 'file:///me/balance-2026-10-20.md', date: '2026-10-20' },
      { uri: 'file:///me/balance-2026-11-19.md', date: '2026-11-19' },
    ];
    const at = (date: string) => colleaguesOf([one, other], [{ ...form(1), date }])[0]?.check;
    assert.equal(at('2026-11-03'), one.uri);
    assert.equal(at('2026-11-04'), one.uri);
    assert.equal(at('2026-11-05'), other.uri);
    assert.equal(at('2026-12-31'), other.uri);
    assert.equal(at('2027-01-01'), undefined);
    assert.equal(at('2026-09-08'), one.uri);
    assert.equal(at('2026-09-07'), undefined);
  });

  it('count even if they only ask for more or less, if more than half and at least three do', () => {
    const asking = (...amounts: readonly ('more' | 'right' | undefined)[]) =>
      colleaguesOf(
        [check],
        amounts.map(amount => ({
          date: '2026-11-21',
          answers: { L1: { often: 1 as const, ...(amount && { amount }) } },
        })),
      )[0]?.lines?.L1?.amount;
    assert.equal(asking('more', 'more', 'right', 'right'), undefined);
    assert.equal(asking('more', 'more', 'more', 'right'), 'more');
    assert.equal(asking('more', 'more', undefined), undefined);
    const only = { date: '2026-11-21', answers: { L1: { amount: 'more' as const } } };
    assert.deepEqual(colleaguesOf([check], [only]), [{ check: check.uri, forms: 1 }]);
  });

  it('do not count if they are empty', () => {
    assert.deepEqual(colleaguesOf([check], [form(), form('none'), form(1)]), [
      { check: check.uri, forms: 1 },
    ]);
  });

  it('§5.2: become a question if the two sides are two steps apart', () => {
    for (const [own, from, to, asked] of [
      [3, 1, 1, 'seenLess'],
      [3, 1, 2, undefined],
      [2, 1, 1, undefined],
      [0, 2, 3, 'seenMore'],
      [1, 2, 3, undefined],
      [1, 3, 3, 'seenMore'],
      ['none', 3, 3, undefined],
      [undefined, 3, 3, undefined],
    ] as const)
      assert.equal(
        difference(own === undefined ? {} : { often: own }, { from, to }),
        asked,
        `${own}, ${from}-${to}`,
      );
    assert.equal(difference({ often: 3 }, undefined), undefined);
  });

  it('reveal nothing with fewer than three, in the notes, the snapshot, a search or on a shared screen', async () => {
    const answers = fc.record(
      Object.fromEntries(
        growthBehaviorIds.map(id => [id, fc.record({ often: fc.constantFrom(...oftenValues) })]),
      ),
    ) as fc.Arbitrary<BalanceAnswers>;
    await fc.assert(
      fc.asyncProperty(answers, answers, answers, async (one, two, three) => {
        const files = {
          'people/dana/profile.md': '---\nname: Dana\n---\n',
          'me/balance-2026-11-20.md': newCheck('2026-11-20', inEnglish),
          'me/colleagues-2026-11-21.md': fileOf(one),
          'me/colleagues-2026-11-21-2.md': fileOf(two),
        };
        const { notebook, files: stored } = await notebookOf(files);
        const own = notebook.own(today);
        for (const view of own.balanceColleagues)
          assert.deepEqual(Object.keys(view).sort(), ['check', 'forms']);
        assert.ok(own.balanceColleagues.every(({ forms }) => forms <= 2));
        const { balanceColleagues, balanceChecks } = sharedScreen.person(own);
        assert.deepEqual([balanceColleagues, balanceChecks], [[], []]);
        const others = JSON.stringify([snapshotOf(notebook.peopleAndLead(today)), own.actions, own.problems]);
        assert.ok(!others.includes('colleagues-'));
        const search = new NotesSearch(notebook.index.notes, async uri => stored.text(uri));
        assert.ok((await search.find('heading'))?.every(({ uri }) => !uri.includes('colleagues-')));
        // A third form shows results, but still nobody's own answers.
        const whole = await notebookOf({ ...files, 'me/colleagues-2026-11-22.md': fileOf(three) });
        const [view] = whole.notebook.own(today).balanceColleagues;
        for (const id of growthBehaviorIds) {
          const counts = [one, two, three].map(form => form[id]?.often).filter(often => often !== 'none');
          assert.equal(
            view?.lines?.[id] !== undefined && view.forms === 3,
            counts.length === 3 && view?.forms === 3,
            id,
          );
        }
      }),
      { numRuns: 15 },
    );
  });
});

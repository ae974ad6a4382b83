import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnosisQuestions } from '../../../src/content/styles/diagnosisQuestions';
import {
  type DatedAnswer,
  type LookIntent,
  noLook,
  oldestAnswer,
  reduceLook,
  type SavedLook,
} from '../../../src/core/styles/diagnosisAnswers';
import { type QuestionId, questionIds } from '../../../src/core/styles/diagnosisQuestions';
import { type Intent, nothingChosen, SelectionStore } from '../../../src/core/styles/selection';
import type { StylePerson } from '../../../src/core/styles/stylePerson';
import { checked } from '../../../src/protocol/panel';
import { styleView } from '../../../src/protocol/styleView';
import { checkArgumentsOf } from '../../support/checkArgumentsOf';

const fromView = (heard: unknown) => checked(styleView.fromPage, heard);
const toView = (heard: unknown) => checked(styleView.toPage, heard);
const keptSelection = (kept: unknown) => checked(styleView.kept.selection, kept);
const looksKept = (kept: unknown) => checked(styleView.kept.looks, kept) ?? [];

const on = '2026-11-23';
const two: DatedAnswer = { value: 2, evidence: 'seen', on };
const people: readonly StylePerson[] = [
  { id: 'dana', name: 'Dana', tasks: [{ name: 'Search' }, { name: 'Rota' }] },
  { id: 'ada', name: 'Ada', tasks: [] },
];

const answer = (question: QuestionId, given: DatedAnswer | null = two): LookIntent => ({
  do: 'answer',
  question,
  answer: given,
});
const person = (id: string | null): Intent => ({ do: 'person', person: id });
const task = (name: string | null): Intent => ({ do: 'task', task: name });

/** A store after these intents. */
function store(...intents: readonly Intent[]): SelectionStore {
  const selection = new SelectionStore();
  selection.reconcile(people);
  for (const intent of intents) selection.apply(intent);
  return selection;
}

const answered = ({ selection }: SelectionStore) => Object.keys(selection.look.answers);
const everything: readonly LookIntent[] = questionIds.map(id =>
  answer(id, { value: id === 'V' ? 0 : 2, evidence: 'seen', on }),
);

describe('the guided answers', () => {
  it('can be given, changed and cleared', () => {
    const once = reduceLook(noLook, answer('C2'));
    assert.deepEqual(once.answers, { C2: two });
    const told = reduceLook(once, answer('C2', { ...two, evidence: 'told' }));
    assert.deepEqual(told.answers, { C2: { ...two, evidence: 'told' } });
    assert.deepEqual(reduceLook(told, answer('C2', null)).answers, {});
  });

  it('stay the same object after an intent that changes nothing', () => {
    const intents = fc.oneof(
      fc.constantFrom(...questionIds).map(id => answer(id)),
      fc.constantFrom(...questionIds).map(id => answer(id, null)),
      fc.constantFrom(...questionIds).map((question): LookIntent => ({ do: 'question', question })),
      fc.constant<LookIntent>({ do: 'forgetAnswers' }),
    );
    fc.assert(
      fc.property(fc.array(intents), intents, (before, intent) => {
        const once = reduceLook(before.reduce(reduceLook, noLook), intent);
        assert.equal(reduceLook(once, intent), once);
      }),
    );
  });

  it('stay the same object if there is nothing to clear', () => {
    const none = reduceLook(reduceLook(noLook, answer('C1')), answer('C1', null));
    assert.equal(reduceLook(none, { do: 'forgetAnswers' }), none);
    const elsewhere = reduceLook(none, { do: 'question', question: 'M2' });
    assert.equal(reduceLook(elsewhere, { do: 'forgetAnswers' }), noLook);
  });

  it('know the date of the oldest one', () => {
    const look = [answer('C1', { ...two, on: '2026-11-02' }), answer('C2'), answer('C3')].reduce(
      reduceLook,
      noLook,
    );
    assert.equal(oldestAnswer(look), '2026-11-02');
    assert.equal(oldestAnswer(noLook), undefined);
  });
});

describe('the guided answers in the selection', () => {
  it('belong to one person on one task, and are restored with them', () => {
    const chosen = store(person('dana'), task('Search'), answer('C1'), answer('C2'));
    chosen.apply(task('Rota'));
    assert.deepEqual(answered(chosen), []);
    chosen.apply(answer('F1'));
    chosen.apply(person('ada'));
    assert.deepEqual(answered(chosen), []);
    chosen.choose('dana', ' search ');
    assert.deepEqual(answered(chosen), ['C1', 'C2']);
    chosen.choose('dana', 'Rota');
    assert.deepEqual(answered(chosen), ['F1']);
  });

  it('follow a person chosen after them, and leave nothing behind', () => {
    const chosen = store(answer('C1'), person('dana'), task('Search'));
    assert.deepEqual(answered(chosen), ['C1']);
    chosen.apply(person(null));
    chosen.apply(task(null));
    assert.deepEqual(answered(chosen), []);
    assert.equal(chosen.looks.length, 1);
  });

  it('yield to existing answers, and stay where they were', () => {
    const chosen = store(
      person('dana'),
      task('Search'),
      answer('C1'),
      person(null),
      task(null),
      answer('M1'),
    );
    chosen.apply(task('Search'));
    chosen.apply(person('dana'));
    assert.deepEqual(answered(chosen), ['C1']);
  });

  it('survive a restart', () => {
    const before = store(person('dana'), task('Search'), answer('C1'), task('Rota'), answer('F1'));
    const kept = JSON.parse(JSON.stringify({ selection: before.selection, looks: before.looks }));
    const after = new SelectionStore();
    const selection = keptSelection(kept.selection) ?? assert.fail('not taken up');
    after.restore(selection, looksKept(kept.looks));
    after.reconcile(people);
    assert.deepEqual(answered(after), ['F1']);
    after.apply(task('Search'));
    assert.deepEqual(answered(after), ['C1']);
  });

  it('start over only on request', () => {
    const chosen = store(person('dana'), task('Search'), answer('C1'), task('Rota'), answer('F1'));
    chosen.apply({ do: 'forgetAnswers' });
    assert.deepEqual(chosen.selection.look, noLook);
    assert.deepEqual(
      chosen.looks.map(each => each.task),
      ['Search'],
    );
  });

  it('are dropped with their person, but not with the folder', () => {
    const chosen = store(person('dana'), task('Search'), answer('C1'));
    chosen.reconcile([]);
    assert.equal(chosen.looks.length, 1);
    chosen.reconcile(people.slice(1));
    assert.deepEqual([chosen.looks, answered(chosen)], [[], []]);
  });

  it('are applied to the map only on request, as if by hand', () => {
    const chosen = store(person('dana'), task('Search'), ...everything);
    assert.equal(chosen.selection.cell, null);
    chosen.apply(answer('F1', { value: 1, evidence: 'seen', on }));
    chosen.apply(answer('F2', { value: 1, evidence: 'told', on }));
    chosen.apply({ do: 'useAnswers' });
    const { cell, driver, edited } = chosen.selection;
    assert.deepEqual(cell, { competence: 'moderate', commitment: 'variable' });
    assert.deepEqual([driver, edited], ['confidence', true]);
    const before = chosen.selection;
    chosen.apply({ do: 'useAnswers' });
    assert.equal(chosen.selection, before);
  });

  it('are applied to the map only if they result in a reading', () => {
    const chosen = store(answer('C1'), { do: 'useAnswers' });
    assert.deepEqual({ ...chosen.selection, look: noLook }, nothingChosen);
  });
});

describe('the guided answers in messages', () => {
  it('can be sent by the view', () => {
    const intents: readonly Intent[] = [
      answer('C1', null),
      answer('V', { value: 1, evidence: 'guess', on }),
      { do: 'question', question: 'M2' },
      { do: 'forgetAnswers' },
      { do: 'useAnswers' },
    ];
    for (const intent of intents) {
      const message = { type: 'intent', count: 1, intent };
      assert.deepEqual(fromView(message), message);
    }
  });

  it('can get the focus from the host', () => {
    const message = { type: 'focus', section: 'closer' };
    assert.deepEqual(toView(message), message);
    assert.equal(toView({ ...message, section: 'body' }), undefined);
  });

  it('are ignored if the question does not offer them', async () => {
    for (const id of questionIds) {
      const wrong = [-1, 0.5, diagnosisQuestions[id].anchors.length];
      for (const value of wrong) {
        const intent = answer(id, { value, evidence: 'seen', on });
        assert.equal(fromView({ type: 'intent', count: 1, intent }), undefined);
        assert.match(
          JSON.stringify(await checkArgumentsOf('teamLead.diagnose', { answers: { [id]: { value } } })),
          new RegExp(`answers.${id}.value`),
        );
      }
    }
    const other = { type: 'intent', count: 1, intent: { ...answer('C1'), question: 'C5' } };
    assert.equal(fromView(other), undefined);
  });

  it('are not restored from another version', () => {
    const kept: SavedLook = { person: 'dana', task: null, look: { answers: { C1: two }, at: 'C2' } };
    assert.deepEqual(looksKept([kept]), [kept]);
    assert.deepEqual(looksKept([{ ...kept, look: { ...kept.look, at: 'X' } }]), []);
    assert.deepEqual(looksKept(undefined), []);
  });

  it('count as seen by default', async () => {
    assert.deepEqual(await checkArgumentsOf('teamLead.diagnose', { answers: { C1: { value: 3 } } }), {
      ok: { answers: { C1: { value: 3, evidence: 'seen' } } },
    });
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnosisQuestions } from '../../../src/content/styles/diagnosisQuestions';
import { ownQuestions } from '../../../src/content/styles/readingForm';
import { diagnose } from '../../../src/core/styles/diagnosis';
import { type QuestionId, questionIds } from '../../../src/core/styles/diagnosisQuestions';
import { readForm, readingForm } from '../../../src/core/styles/readingForm';
import { inEnglish } from '../../../src/core/text/say';

const subject = {
  person: { id: 'dana-okafor', name: 'Dana Okafor' },
  task: 'Search rewrite',
  date: '2026-11-23',
};
const blank = readingForm(subject, inEnglish);

/** The form with one line checked under each of these questions. */
function filled(ticks: Readonly<Partial<Record<QuestionId, number>>>, form = blank, mark = 'x'): string {
  return Object.entries(ticks).reduce((text, [id, at]) => {
    const anchor = ownQuestions[id as QuestionId].anchors[at] ?? assert.fail(`${id} ${at}`);
    const start = text.indexOf(`${id}. `);
    const box = text.indexOf(`[ ] ${anchor}`, start);
    return `${text.slice(0, box)}[${mark}]${text.slice(box + 3)}`;
  }, form);
}

describe('the form for a member’s own reading', () => {
  it('§2.5: asks the questions of a diagnosis, with all their anchors', () => {
    assert.deepEqual(Object.keys(ownQuestions), [...questionIds]);
    for (const id of questionIds) {
      assert.equal(ownQuestions[id].anchors.length, diagnosisQuestions[id].anchors.length, id);
      assert.match(ownQuestions[id].question, /\b(you|your)\b/);
    }
    assert.equal((blank.match(/^- \[ \] /gm) ?? []).length, 30);
  });

  it('§2.5: keeps person and task, whatever their names contain', () => {
    const odd = { ...subject, task: 'A: "b" #c\nd', person: { id: 'dana-okafor', name: '*D* [x](y)' } };
    const read = readForm(readingForm(odd, inEnglish));
    assert.deepEqual([read?.person, read?.date], ['dana-okafor', '2026-11-23']);
    assert.equal(read?.task, odd.task);
    assert.ok(readingForm(odd, inEnglish).includes('\\*D\\* \\[x\\](y)'));
  });

  it('§2.5: has no answers while blank', () => {
    assert.deepEqual(readForm(blank), {
      person: 'dana-okafor',
      task: 'Search rewrite',
      date: '2026-11-23',
      answers: {},
      unclear: [],
    });
  });

  it('§2.5: reads back every answer, whatever the line endings, bullets and quoting', () => {
    const ticks = fc.record(
      Object.fromEntries(questionIds.map(id => [id, fc.nat(ownQuestions[id].anchors.length - 1)])) as Record<
        QuestionId,
        fc.Arbitrary<number>
      >,
      { requiredKeys: [] },
    );
    const variant = fc.constantFrom<(text: string) => string>(
      text => text,
      text => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      text => text.replace(/^- \[/gm, '* ['),
      text => text.replace(/^- \[/gm, '  + ['),
      text => text.replace(/^/gm, '> '),
      text => text.replace(/^/gm, '>> '),
      text => text.replace(/^---[\s\S]*?---\n/, ''),
      text => text.replace(/^## /gm, '#### '),
    );
    fc.assert(
      fc.property(ticks, variant, fc.constantFrom('x', 'X'), (given, change, mark) => {
        const read = readForm(change(filled(given, blank, mark))) ?? assert.fail('no form');
        const values = Object.entries(read.answers).map(([id, answer]) => [id, answer?.value]);
        assert.deepEqual(Object.fromEntries(values), { ...given });
        assert.deepEqual(read.unclear, []);
      }),
    );
  });

  it('§2.5: keeps person and task in an email reply', () => {
    const mail = `Here it is!\n\nOn Monday you wrote:\n${filled({ C2: 3 }).replace(/^/gm, '> ')}`;
    const read = readForm(mail);
    assert.deepEqual([read?.person, read?.task], ['dana-okafor', 'Search rewrite']);
    assert.equal(read?.answers.C2?.value, 3);
  });

  it('§2.5: treats two checked boxes or an added line as unclear, without guessing', () => {
    const twice = filled({ C1: 0 }, filled({ C1: 2 }));
    const changed = filled({ M1: 1 }).replace(
      `- [ ] ${ownQuestions.M1.anchors[0]}`,
      `- [ ] ${ownQuestions.M1.anchors[0]}\n- [ ] Something else`,
    );
    assert.deepEqual(
      readForm(twice)?.unclear.map(({ question, why }) => [question, why]),
      [['C1', 'several']],
    );
    assert.deepEqual(readForm(twice)?.answers, {});
    assert.deepEqual(
      readForm(changed)?.unclear.map(({ question, why }) => [question, why]),
      [['M1', 'changed']],
    );
    assert.deepEqual(
      readForm(filled({ C1: 0 }, filled({ C1: 2 }, changed)))?.unclear.map(({ question }) => question),
      ['C1', 'M1'],
    );
  });

  it('§2.5: takes added text as a note on one line', () => {
    const text = `${filled({ C2: 2 })}The cache part\n\nis new to me.  \n`;
    assert.equal(readForm(text)?.note, 'The cache part is new to me.');
    assert.equal(readForm(`${text}## Sent from afar\n\nBye\n`)?.note, 'The cache part is new to me.');
  });

  it('§2.3: results in a reading when filled in', () => {
    const read = readForm(filled({ C1: 1, C2: 1, C3: 1, M1: 2, M2: 2, F1: 1, F2: 1, V: 0 }));
    const { competence, commitment, driver } = diagnose(read?.answers ?? {});
    assert.deepEqual([competence, commitment, driver], ['some', 'variable', 'confidence']);
  });

  it('is not read if it is larger than a note may be', () => {
    assert.ok(readForm(`${blank}${'\n'.repeat(3_900)}`));
    assert.equal(readForm(`${blank}${'\n'.repeat(4_001)}`), undefined);
  });

  it('is not recognized in other texts', () => {
    for (const text of ['', '# C', '## Case 1', 'C1. no heading', '## C12. what', '## Vision'])
      assert.equal(readForm(text), undefined, text);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf } from '../../../src/core/notebook/facts';
import { ownId } from '../../../src/core/notebook/layout';
import type { PracticeAnswer } from '../../../src/core/practice/answer';
import { practiceFigures } from '../../../src/core/practice/figures';
import { runMarkdown } from '../../../src/core/practice/runMarkdown';
import { addPracticeAction, savePractice } from '../../../src/core/practice/savePractice';
import { ratings } from '../../../src/core/practice/scenario';
import { commitments, competences, styleIds } from '../../../src/core/styles/model';
import { noteReaders } from '../../../src/core/subjects/noteReaders';
import { hostileText } from '../../support/hostileText';
import { done, notebookOf, root, today } from '../../support/notebookFixture';
import { answered, scored, toDiscuss } from '../../support/practiceScenarios';
import { runs } from '../../support/runs';

const read = (text: string, name = 'practice-2026-11-23.md') => factsOf(noteReaders, name, ownId, text);
const plain = (answers: readonly (PracticeAnswer & { line?: number })[]) =>
  answers.map(
    ({ line: _, private: __, ...answer }: PracticeAnswer & { line?: number; private?: true }) => answer,
  );

const plainObjects = { noNullPrototype: true };
const cell = fc.record(
  { competence: fc.constantFrom(...competences), commitment: fc.constantFrom(...commitments) },
  plainObjects,
);

describe('a saved run of practice', () => {
  it('is readable for people and for the index', () => {
    const text = runMarkdown(
      [
        answered('P01', { competence: 'some', commitment: 'high' }, 'S2'),
        answered('P16'),
        answered('P20', { competence: 'low', commitment: 'low' }, 'S1'),
      ],
      '2026-11-23',
    );
    assert.equal(
      text,
      `---
type: practice
date: 2026-11-23
---
# Practice, 2026-11-23

In 2 scored scenarios. No norms exist.

- Readings: 7 of 8 points, 88 %
- Responses: 7 points on a scale from 2 to 8, 83 %
- Direction: more than fits 0, as much 1, less 1; +0.5 styles on average

## The eager rehearsal

- Scenario: P01
- Reading: low / high
- You placed: some / high
- Best: Directing
- You chose: Coaching, good

## One bad release

- Scenario: P16
- Reading: high / high
- You placed: high / high
- Best: Delegating
- You chose: Delegating, excellent

## Not the job he asked for

- Scenario: P20
- Reading: low / low
- You placed: low / low
- You chose: Directing
`,
    );
    const facts = read(text);
    assert.deepEqual([facts.kind, facts.problems], ['practice', []]);
    assert.deepEqual(
      facts.practiceRuns.map(({ date, answers }) => [date, answers.map(({ id, line }) => [id, line])]),
      [
        [
          '2026-11-23',
          [
            ['P01', 12],
            ['P16', 20],
            ['P20', 28],
          ],
        ],
      ],
    );
  });

  it('says how far the responses were from the best, with a sign', () => {
    const average = (...all: readonly PracticeAnswer[]) =>
      / (\S+) styles on average$/m.exec(runMarkdown(all, '2026-11-23'))?.[1];
    assert.equal(average(answered('P13')), '0');
    assert.equal(average(answered('P13', undefined, 'S3')), '-1');
    assert.equal(average(answered('P01', undefined, 'S2')), '+1');
    assert.equal(average(answered('P13', undefined, 'S3'), answered('P14'), answered('P15')), '-0.33');
    assert.equal(average(answered('P01', undefined, 'S2'), answered('P13', undefined, 'S3')), '0');
  });

  it('returns the answers, whatever the stories are called', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            title: fc.oneof(fc.constantFrom(...scored.map(({ title }) => title)), hostileText),
            id: fc.constantFrom('P01', 'own-late', 'own-späte-übergabe'),
            reading: cell,
            placed: cell,
            chosen: fc.constantFrom(...styleIds),
            scored: fc.option(
              fc.record(
                { best: fc.constantFrom(...styleIds), rating: fc.constantFrom(...ratings) },
                plainObjects,
              ),
              { nil: undefined },
            ),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        all => {
          const given = all.map(({ scored: score, ...answer }) => ({
            ...answer,
            ...(score && { scored: score }),
          }));
          const facts = read(runMarkdown(given, '2026-11-23'));
          assert.deepEqual(facts.problems, []);
          const [run] = facts.practiceRuns;
          assert.deepEqual(
            plain(run?.answers ?? []).map(({ title: _, ...answer }) => answer),
            given.map(({ title: _, ...answer }) => answer),
          );
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('is understood when written by hand', () => {
    const text = [
      '---\r',
      'type: Practice\r',
      '---\r',
      'Some words of mine.\r',
      '\r',
      '### The eager rehearsal\r',
      '* **Scenario:** P01\r',
      '* reading: Low/High\r',
      '* *You placed*: some / high, I was not sure\r',
      '* BEST: S1\r',
      '* You chose: s2 (good)\r',
      '* What I think now: more questions\r',
    ].join('\n');
    const [run] = read(text.replace(', I was not sure', '')).practiceRuns;
    assert.equal(run?.date, '2026-11-23');
    assert.deepEqual(plain(run?.answers ?? []), [
      answered('P01', { competence: 'some', commitment: 'high' }, 'S2'),
    ]);
  });

  it('reports each unreadable line, and counts the rest', () => {
    const text = runMarkdown([answered('P01'), answered('P02'), answered('P03')], '2026-11-23')
      .replace('- You placed: low / high', '- You placed: low / keen')
      .replace(/- Best: Directing\n(?=.*\n\n## Four)/, '');
    const facts = read(text);
    assert.deepEqual(
      facts.practiceRuns.flatMap(({ answers }) => answers.map(({ id }) => id)),
      ['P03'],
    );
    assert.deepEqual(
      facts.problems.map(({ line, values }) => [text.split('\n')[line], values]),
      [
        ['- You placed: low / keen', ['You placed', 'low / keen']],
        ['## Nine years and a first day', ['Best']],
      ],
    );
  });

  it('is not a run in a file of another type', () => {
    const text = runMarkdown([answered('P01')], '2026-11-23').replace('type: practice', 'type: other');
    assert.deepEqual([read(text).practiceRuns, read(text).problems], [[], []]);
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText, fc.constantFrom('\n- Reading: ', '\n- You chose: ', '\n## ')), {
          maxLength: 12,
        }),
        parts => {
          const { practiceRuns } = read(`---\ntype: practice\n---\n${parts.join('')}`);
          for (const { answers } of practiceRuns) practiceFigures(answers);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe('runs in the lead’s own notes', () => {
  it('each get their own file, never replace another, and are sorted oldest first', async () => {
    const { notebook, text } = await notebookOf({ 'me/practice-2026-11-23.md': 'mine\n' });
    for (let count = 0; count < 10; count++)
      done(await savePractice(notebook, [answered('P01')], '2026-11-23'));
    done(await savePractice(notebook, [answered('P02')], '2026-11-02'));
    assert.equal(text('me/practice-2026-11-23.md'), 'mine\n');
    assert.deepEqual(
      notebook.own(today).practiceRuns.map(({ uri }) => uri.slice(`${root}/me/practice-`.length)),
      ['2026-11-02.md', ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(number => `2026-11-23-${number}.md`)],
    );
  });

  it('are known after a restart, and belong to nobody on the team', async () => {
    const { notebook } = await notebookOf({
      'me/practice-2026-11-23.md': runMarkdown(
        [answered('P01'), answered(toDiscuss[0]?.id ?? '', undefined, 'S1')],
        '2026-11-23',
      ),
      'people/ada/profile.md': '---\nname: Ada\n---\n',
    });
    const [run] = notebook.own(today).practiceRuns;
    assert.equal(run?.uri, `${root}/me/practice-2026-11-23.md`);
    assert.equal(practiceFigures(run?.answers ?? [])?.scored, 1);
    assert.deepEqual(
      notebook.people(today).flatMap(({ practiceRuns }) => practiceRuns),
      [],
    );
  });

  it('contain the thing to try as the lead’s own action, due in a week', async () => {
    const { notebook, text } = await notebookOf();
    const { uri } = done(await savePractice(notebook, [answered('P01')], '2026-11-23'));
    const before = text('me/practice-2026-11-23.md');
    const added = done(await addPracticeAction(notebook, uri, 'Ask two questions', '2026-11-23'));
    assert.equal(added.due, '2026-11-30');
    const after = text('me/practice-2026-11-23.md');
    assert.equal(after, `${before}\n## Actions\n\n- [ ] Ask two questions @me due:2026-11-30\n`);
    const own = notebook.own(today);
    assert.deepEqual(
      own.actions.map(({ text: words, owner, due, line }) => [words, owner, due, line]),
      [['Ask two questions', 'me', '2026-11-30', added.line]],
    );
    assert.equal(own.practiceRuns[0]?.answers.length, 1);
  });
});

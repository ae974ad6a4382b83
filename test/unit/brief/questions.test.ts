import assert from 'node:assert/strict';
import fc from 'fast-check';
import { questionBank } from '../../../src/content/brief/questions';
import { prepare } from '../../../src/core/brief/prepare';
import {
  chooseQuestions,
  type QuestionGroup,
  questionCount,
  questions,
  questionsIn,
} from '../../../src/core/brief/questions';
import { addDays } from '../../../src/core/dates/calendar';
import { notebookOf, root } from '../../support/notebookFixture';

const groups = Object.keys(questionBank) as QuestionGroup[];

describe('the questions', () => {
  it('are at least sixty, all different, each one line', () => {
    assert.ok(questions.length >= 60, String(questions.length));
    assert.equal(new Set(questions.map(({ text }) => text.toLowerCase())).size, questions.length);
    for (const { text } of questions) {
      assert.match(text, /^[A-Z][^\n?]+\?$/);
      assert.doesNotMatch(text, /[*_[\]`<>]/);
    }
  });

  it('are recognized in a note despite line wrapping', () => {
    const [first, second] = [questions[3], questions[40]];
    assert.ok(first && second);
    const note = `## Questions\n\n- ${first.text.replaceAll(' ', '\n  ')}\n\n* ${second.text.toUpperCase()} Yes!\n`;
    assert.deepEqual(questionsIn(note), [first, second]);
    assert.deepEqual(questionsIn(''), []);
  });

  it('are recognized in the user’s language, and in English', () => {
    const [question] = questions;
    assert.ok(question);
    const say = (text: string) => `¿${text.slice(0, 12)}?`;
    assert.deepEqual(questionsIn(`- ${say(question.text)}`, say), [question]);
    assert.deepEqual(questionsIn(question.text, say), [question]);
  });
});

describe('choosing questions', () => {
  const asked = (texts: readonly string[] = []) => new Set(texts);

  it('returns at most five, none asked recently, always the same ones', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 5000 }),
        fc.array(fc.constantFrom(...groups), { maxLength: 9 }),
        fc.subarray(
          questions.map(({ text }) => text),
          { maxLength: 15 },
        ),
        (person, day, wanted, before) => {
          const given = { person, date: addDays('2020-01-01', day), groups: wanted, asked: asked(before) };
          const chosen = chooseQuestions(given);
          const texts = chosen.map(({ text }) => text);
          const groupsAsked = new Set(wanted.slice(0, 5)).size;
          assert.ok(chosen.length >= Math.min(3, groupsAsked) && chosen.length <= 5, `${chosen.length}`);
          assert.equal(new Set(texts).size, texts.length);
          assert.ok(!texts.some(text => before.includes(text)));
          assert.deepEqual(chooseQuestions(given), chosen);
        },
      ),
    );
  });

  it('returns three to five, whatever the situation', () => {
    const given = ['S1', 'S2', 'S3', 'S4', 'first', 'long-gap'] as const;
    const counts = [0, 1, 2, 3, 4, 5, 6].map(
      count =>
        chooseQuestions({
          person: 'ada',
          date: '2026-11-23',
          groups: given.slice(0, count),
          asked: asked(),
        }).length,
    );
    assert.deepEqual(counts, [3, 4, 4, 4, 4, 5, 5]);
  });

  it('takes one from each given group, in that order, and fills up', () => {
    const chosen = chooseQuestions({
      person: 'ada',
      date: '2026-11-23',
      groups: ['long-gap', 'S3'],
      asked: asked(),
    });
    assert.deepEqual(
      chosen.slice(0, 2).map(({ group }) => group),
      ['long-gap', 'S3'],
    );
    assert.equal(chosen.length, 4);
  });
});

describe('questions of a brief', () => {
  const on = (date: string, files: Readonly<Record<string, string>>) =>
    notebookOf(
      Object.fromEntries(
        Object.entries({ 'about.md': '', ...files }).map(([name, text]) => [`people/ada/${name}`, text]),
      ),
    ).then(({ person, files: memory }) => prepare(root, person('ada'), date, uri => memory.text(uri)));

  it('do not repeat within three meetings, week after week', async () => {
    const files: Record<string, string> = {
      'tasks.md': '## Search\n- 2026-01-01 some / low, flat, motivation → Coaching (by me)\n',
    };
    const meetings: (readonly string[])[] = [];
    for (let week = 0; week < 30; week++) {
      const date = addDays('2026-01-05', 7 * week);
      const { questions: chosen } = await on(date, files);
      const texts = chosen.map(({ text }) => text);
      assert.ok(texts.length >= questionCount.least && texts.length <= questionCount.most, texts.join('\n'));
      for (const before of meetings.slice(-3)) assert.ok(!texts.some(text => before.includes(text)), date);
      meetings.push(texts);
      files[`${date}.md`] = `# Ada\n\n## Questions\n\n${texts.map(text => `- ${text}`).join('\n')}\n`;
    }
    assert.ok(new Set(meetings.flat()).size > 20);
  });

  it('stay the same once they are in the day’s note', async () => {
    const text = questionBank.S4[2] ?? '';
    const brief = await on('2026-11-23', { '2026-11-23.md': `## Questions\n- ${text} Answered.\n` });
    assert.equal(brief.asked, true);
    assert.deepEqual(brief.questions, [{ group: 'S4', text }]);
  });

  const occasions: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    readonly QuestionGroup[],
  ])[] = [
    ['the first 1:1', {}, ['first', 'first']],
    [
      'the first one after a leave',
      { 'profile.md': '---\npaused-until: 2026-11-20\n---\n', '2026-08-03.md': '' },
      ['after-leave', 'after-leave'],
    ],
    [
      'the day a leave ends',
      { 'profile.md': '---\npaused-until: 2026-11-23\n---\n', '2026-11-16.md': '' },
      ['after-leave', 'after-leave'],
    ],
    [
      'the day before a leave ends',
      { 'profile.md': '---\npaused-until: 2026-11-24\n---\n', '2026-11-16.md': '' },
      [],
    ],
    [
      'a 1:1 after a leave that is over',
      { 'profile.md': '---\npaused-until: 2026-11-16\n---\n', '2026-11-16.md': '' },
      [],
    ],
    ['a long gap', { '2026-10-26.md': '' }, ['long-gap']],
    ['a gap of twenty-two days', { '2026-11-01.md': '' }, ['long-gap']],
    ['a gap of three weeks', { '2026-11-02.md': '' }, []],
    [
      'twice the time the rhythm gives',
      { 'profile.md': '---\ncadence: P1M\n---\n', '2026-09-23.md': '' },
      [],
    ],
    [
      'a day more than twice the time',
      { 'profile.md': '---\ncadence: P1M\n---\n', '2026-09-22.md': '' },
      ['long-gap'],
    ],
    [
      'what is due on the day itself or done',
      { '2026-11-16.md': '- [ ] a due:2026-11-23\n- [x] b due:2026-11-20\n' },
      [],
    ],
    ['a gap that the rhythm explains', { 'profile.md': '---\ncadence: P4W\n---\n', '2026-10-26.md': '' }, []],
    [
      'a style, a driver and something late',
      {
        '2026-11-16.md': '- [ ] a due:2026-11-20\n',
        'tasks.md':
          '## A\n- 2026-11-09 some / low, flat, confidence → Coaching (by me)\n## B\n- 2026-11-16 high / high → Delegating (by me)\n',
      },
      ['confidence', 'S4', 'S2', 'commitments'],
    ],
  ];
  for (const [title, files, expected] of occasions) {
    it(`suit ${title}`, async () => {
      const { questions: chosen } = await on('2026-11-23', files);
      assert.deepEqual(
        chosen.map(({ group }) => group).filter(group => !['growth', 'team', 'wellbeing'].includes(group)),
        expected,
      );
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { factsOf } from '../../../src/core/notebook/facts';
import { ownId } from '../../../src/core/notebook/layout';
import { newScenario, scenarioFile } from '../../../src/core/practice/newScenario';
import { readScenarios } from '../../../src/core/practice/readScenarios';
import { runMarkdown } from '../../../src/core/practice/runMarkdown';
import type { Scenario } from '../../../src/core/practice/scenario';
import { noteReaders } from '../../../src/core/subjects/noteReaders';
import { inEnglish } from '../../../src/core/text/say';
import { hostileText } from '../../support/hostileText';
import { done, notebookOf, root } from '../../support/notebookFixture';
import { scenarioMarkdown, scenarioOf, scenarios } from '../../support/practiceScenarios';
import { runs } from '../../support/runs';

const uri = `${root}/scenarios/mine.md`;
const read = (text: string) => readScenarios(uri, 'mine.md', text);
const plain = ({ id: _, own: __, ...scenario }: Scenario) => scenario;
const words = (text: string) => {
  const rows = text.split('\n');
  return read(text).problems.map(({ line, message, values = [] }) => [
    rows[line],
    inEnglish(message, ...values),
  ]);
};
const whole = scenarioMarkdown(scenarioOf('P05'));

describe('the lead’s own scenario', () => {
  it('has the format of ours, one in a file or all of them', () => {
    for (const scenario of scenarios) {
      const { scenarios: found, problems } = read(scenarioMarkdown(scenario));
      assert.deepEqual([found.map(plain), problems], [[plain(scenario)], []], scenario.id);
      const dense = read(scenarioMarkdown(scenario).replace(/\n\n/g, '\n'));
      assert.deepEqual([dense.scenarios.map(plain), dense.problems], [[plain(scenario)], []], scenario.id);
    }
    const all = read(
      `# My stories\n\nA word before.\n\n${scenarios.map(each => scenarioMarkdown(each, 2)).join('\n')}`,
    );
    assert.deepEqual(all.problems, []);
    assert.deepEqual(all.scenarios.map(plain), scenarios.map(plain));
    assert.equal(new Set(all.scenarios.map(({ id }) => id)).size, scenarios.length);
  });

  it('is understood when written by hand', () => {
    const text = [
      '---',
      'author: me',
      '---',
      'A story without a heading,',
      'over two lines.',
      '',
      'And a second part.',
      '**Reading:** competence moderate / commitment variable / trend flat; driver confidence. Clear D3.',
      '* **Directing** (Good): Write it out.',
      '* s2 (POOR): Plan',
      '  together.',
      '1. Supporting (excellent): Ask.',
      '+ S4 (fair): Leave it.',
      'Reason: Because',
      'it fits.',
      '',
      'And one more thing.',
      '',
      'Lesson: Ask.',
      'Notes of mine: x',
    ].join('\r\n');
    const { scenarios: found, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(found, [
      {
        id: 'own-mine',
        title: 'mine',
        situation: 'A story without a heading, over two lines.\n\nAnd a second part.',
        team: false,
        reading: { competence: 'moderate', commitment: 'variable', trend: 'flat', driver: 'confidence' },
        options: { S1: 'Write it out.', S2: 'Plan together.', S3: 'Ask.', S4: 'Leave it.' },
        ratings: { S1: 'good', S2: 'poor', S3: 'excellent', S4: 'fair' },
        reason: 'Because it fits.\n\nAnd one more thing.',
        lesson: 'Ask. Notes of mine: x',
        own: { uri, line: 2 },
      },
    ]);
  });

  for (const [what, change, row, message] of [
    [
      'no reading',
      (text: string) => text.replace(/^Reading.*$/m, ''),
      '# Ranking has won three times',
      /has no reading/,
    ],
    [
      'another reading',
      (text: string) => text.replace('some / low', 'keen / low'),
      /^Reading: keen/,
      /"Reading: keen .*" is not understood/,
    ],
    [
      'no response S3',
      (text: string) => text.replace(/^- S3.*$/m, ''),
      '# Ranking has won three times',
      /no response S3/,
    ],
    [
      'an empty response',
      (text: string) => text.replace(/^- S3 .*$/m, '- S3 (fair):'),
      '- S3 (fair):',
      /S3 has no words/,
    ],
    [
      'a response twice',
      (text: string) => text.replace('- S4 (poor)', '- S3 (poor)'),
      /^- S3 \(poor\)/,
      /S3 is here twice/,
    ],
    [
      'a rating twice',
      (text: string) => text.replace('(poor)', '(fair)'),
      /^- S4 \(fair\)/,
      /"fair" is here twice/,
    ],
    [
      'another rating',
      (text: string) => text.replace('(poor)', '(bad)'),
      /^- S4 \(bad\)/,
      /"\(bad\)" is not understood/,
    ],
    ['a rating left out', (text: string) => text.replace(' (poor)', ''), /^- S4:/, /S4 has no rating/],
    [
      'another best',
      (text: string) => text.replace('Best: **S2**', 'Best: **S3**'),
      /^Reading/,
      /S3 is best, and the ratings say S2/,
    ],
    [
      'no reason',
      (text: string) => text.replace(/^Reason.*$/m, ''),
      '# Ranking has won three times',
      /has no reason/,
    ],
    [
      'no situation',
      (text: string) => text.replace(/^Two months.*$/m, ''),
      '# Ranking has won three times',
      /has no situation/,
    ],
  ] as const) {
    it(`with ${what} is reported on its line, and hides no other`, () => {
      const text = change(whole);
      assert.notEqual(text, whole);
      const [found] = words(text);
      const [shown = '', said = ''] = found ?? [];
      if (typeof row === 'string') assert.equal(shown, row);
      else assert.match(shown, row);
      assert.match(said, message);
      const both = read(`${text}\n${scenarioMarkdown(scenarioOf('P01'))}`);
      assert.deepEqual(
        both.scenarios.map(({ title }) => title),
        ['The eager rehearsal'],
      );
      assert.equal(both.problems.length, words(text).length);
    });
  }

  it('is what has a response or a reading below its heading, and no other text', () => {
    const messages = (text: string) => words(text).map(([, message]) => message);
    assert.deepEqual(read('# Notes\n\nReason: because\n').problems.length, 1);
    assert.equal(messages('# Notes\n\nReason: because\n').length, 1);
    const only = messages('# A\n\nWords.\n\nReading: low / high\n');
    assert.ok(only.length >= 5, only.join('\n'));
    assert.equal(messages(`# Notes\n\nReason: because\n\n${whole}`).length, 0);
  });

  it('has the first of what is there twice, and a text on the line below its label', () => {
    const [twice] = read(`${whole}\nReason: another\n\nLesson: another\n`).scenarios;
    const [once] = read(whole).scenarios;
    assert.deepEqual([twice?.reason, twice?.lesson], [once?.reason, once?.lesson]);
    const [below] = read(whole.replace(/^Lesson: .*$/m, 'Lesson:\nAsk first.')).scenarios;
    assert.equal(below?.lesson, 'Ask first.');
  });

  it('is to discuss where no response has a rating', () => {
    const marked = (mark: string) =>
      whole.replace(/^(- S\d) \(\w+\)/gm, `$1${mark}`).replace(/ Best: .*$/m, '');
    for (const mark of ['', ' (to discuss)', ' (To discuss, with Dana)']) {
      const { scenarios: found, problems } = read(marked(mark));
      assert.deepEqual([found.map(({ ratings }) => ratings), problems], [[undefined], []], mark);
    }
    assert.equal(read(marked(' (discuss)')).scenarios.length, 0);
    assert.equal(read(marked('').replace('- S1:', '- S1 (good):')).problems.length, 3);
  });

  it('is read quickly and never fails, whatever the file contains', () => {
    const piece = fc.oneof(
      hostileText,
      fc.constantFrom(
        ...[
          '\n# ',
          '\n- S1 (good): ',
          '\nReading: low / high',
          '\nReason: ',
          '\n\n',
          '\n<!--',
          '\n```\n',
          '\nBest: ',
        ],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), parts => {
        const text = parts.join('');
        const { scenarios: found, problems } = read(text);
        const count = text.split(/\r\n?|\n/).length;
        for (const { line } of problems) assert.ok(line >= 0 && line < count);
        assert.ok(found.length + problems.length > 0);
      }),
      { numRuns: runs(200) },
    );
    const since = process.cpuUsage();
    for (const part of [
      '*',
      '_ ',
      '- S1 (',
      '(',
      'Reading',
      'S1 ',
      ' ',
      '- S1 (good): a\n',
      '# a\nReading: low / high\n',
    ])
      read(`# a\n${part.repeat(60_000 / part.length)}`);
    assert.ok(process.cpuUsage(since).user / 1000 < 5000);
  });

  it('is read from a file of up to 64,000 characters, but from no larger one', () => {
    const more = (count: number) => whole + '\n'.repeat(count - whole.length);
    assert.equal(read(more(64_000)).scenarios.length, 1);
    const { scenarios: found, problems } = read(more(64_001));
    assert.deepEqual([found, problems.map(({ line }) => line)], [[], [0]]);
  });

  it('starts as a form that says what is still to be written', async () => {
    const { notebook, text } = await notebookOf();
    const made = done(await newScenario(notebook, 'A late hand-over', inEnglish));
    assert.equal(made.uri, `${root}/scenarios/a-late-hand-over.md`);
    assert.equal(made.line, 2);
    assert.equal(text('scenarios/a-late-hand-over.md'), scenarioFile('A late hand-over', inEnglish));
    assert.deepEqual(notebook.scenarios.scenarios, []);
    const said = notebook.scenarios.problems.map(({ uri: file, message, values = [] }) => {
      assert.equal(file, made.uri);
      return inEnglish(message, ...values);
    });
    assert.deepEqual(said, [
      'This scenario has no situation: write what happened above "Reading:".',
      'The response S1 has no words.',
      'The response S2 has no words.',
      'The response S3 has no words.',
      'The response S4 has no words.',
      'This scenario has no reason: write "Reason: why the best response fits".',
    ]);
    assert.deepEqual(await newScenario(notebook, 'A late hand-over', inEnglish), {
      refused: 'file-exists',
      file: made.uri,
    });
  });

  it('can be filled in under any title', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), hostileText), title => {
        const form = scenarioFile(title, inEnglish);
        const filled = form
          .replace(/^(- S\d .*:)$/gm, '$1 Do it.')
          .replace(/^Reason:$/m, 'Reason: So.')
          .replace('\n\nReading', '\n\nSomething happened.\n\nReading');
        const { scenarios: found, problems } = read(filled);
        assert.deepEqual(problems, []);
        assert.deepEqual(
          found.map(({ situation, reason }) => [situation, reason]),
          [['Something happened.', 'So.']],
        );
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('the document on the notes format', () => {
  const document = readFileSync('media/docs/file-format.md', 'utf8');
  const example = (section: string) =>
    new RegExp(`## ${section}\\n[\\s\\S]*?\`\`\`markdown\\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ??
    assert.fail(section);

  it('shows a scenario that can be practiced', () => {
    const { scenarios: found, problems } = read(example('Own scenarios'));
    assert.deepEqual([found.map(({ title }) => title), problems], [['A late hand-over'], []]);
  });

  it('shows a run as saved', () => {
    const text = example('Practice runs');
    const { practiceRuns, problems } = factsOf(noteReaders, 'practice-2026-11-26.md', ownId, text);
    assert.deepEqual(problems, []);
    const answers = (practiceRuns[0]?.answers ?? []).map(({ line: _, ...answer }) => answer);
    assert.equal(runMarkdown(answers, '2026-11-26'), text);
  });
});

describe('the folder of the lead’s own scenarios', () => {
  it('returns every readable scenario; an unreadable one hides no other', async () => {
    const { notebook, editors } = await notebookOf({
      'scenarios/a.md': whole,
      'scenarios/b.md': 'nothing here',
      'scenarios/c.md': 'x'.repeat(70_000),
      'scenarios/README.md': 'how we write these',
      'scenarios/_draft.md': whole,
      'scenarios/deeper/d.md': whole,
      'scenarios/z.md': scenarioMarkdown(scenarioOf('P17')),
    });
    assert.deepEqual(
      notebook.scenarios.scenarios.map(({ id, title }) => [id, title]),
      [
        ['own-a', 'Ranking has won three times'],
        ['own-z', 'Five weeks of waiting'],
      ],
    );
    assert.deepEqual(
      notebook.scenarios.problems.map(({ uri: file, line }) => [file, line]),
      [
        [`${root}/scenarios/b.md`, 0],
        [`${root}/scenarios/c.md`, 0],
      ],
    );
    editors.texts.set(`${root}/scenarios/b.md`, scenarioMarkdown(scenarioOf('P02')));
    await notebook.refresh(`${root}/scenarios/b.md`);
    assert.equal(notebook.scenarios.scenarios.length, 3);
  });

  it('assigns different ids, even to long and similar names', async () => {
    const long = 'a'.repeat(60);
    const { notebook } = await notebookOf({
      [`scenarios/${long}1.md`]: whole,
      [`scenarios/${long}2.md`]: whole,
    });
    const ids = notebook.scenarios.scenarios.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });
});

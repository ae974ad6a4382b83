import { biasedWording } from '../../src/core/lint/biasedWording';
import { Linter } from '../../src/core/lint/lint';
import { applyEdits } from '../../src/core/markdown/textEdit';
import { readFacts } from '../../src/core/subjects/readFacts';
import { lintOptions, scoresOf, wholeScore } from '../support/lintCorpus';
import { type Measure, medianMs, type Row, timed } from './row';

/** The wording rules: one edit in a feedback log of 2,000 lines, reading all of it, and precision and recall. */
export async function bench(): Promise<(Row | Measure)[]> {
  const biased = await biasedWording();
  const options = { ...lintOptions, biased };
  const note = log(2000);
  const linter = new Linter('feedback', options);
  linter.lint(note);
  let edit = 0;
  const once = await medianMs(() => {
    const at = note.indexOf('\n', Math.floor(note.length / 2));
    linter.lint(applyEdits(note, [{ start: at, end: at, text: ` You never ask ${edit++}.` }]));
  }, 51);
  const facts = await medianMs(() => readFacts('feedback.md', 'dana', `${note}${edit++}`), 51);
  const whole = await medianMs(() => new Linter('feedback', options).lint(note), 5);
  const unseen = wholeScore(scoresOf('unseen', biased));
  const text = note.replaceAll('\n', ' ').repeat(4).slice(0, 250_000);
  const line = await medianMs(() => new Linter('text', options).lint(text), 3);
  const steps = new Linter('text', options).steps(text);
  let longest = 0;
  for (let isDone = false; !isDone; )
    longest = Math.max(longest, await timed(() => (isDone = steps.next().done === true)));
  return [
    { name: 'wording: one edit in 2,000 lines', value: once, unit: 'ms', aim: 2 },
    { name: '', ms: once, baseline: { name: "read the note's facts", ms: facts }, aim: 3 },
    {
      name: 'wording: 2,000 lines for the first time',
      ms: whole,
      baseline: { name: "read the note's facts", ms: facts },
    },
    {
      name: 'wording: the longest step over an ordinary line of 250 kB',
      value: longest,
      unit: 'ms',
      aim: 50,
    },
    { name: 'wording: an ordinary line of 250 kB', value: line, unit: 'ms' },
    // One number for all rules, without a list of failures, so that nobody tunes the rules to these sentences.
    { name: 'unseen: precision (at least 0.95)', value: unseen.precision, unit: '' },
    { name: 'unseen: recall (at least 0.9)', value: unseen.recall, unit: '' },
    ...(['tuned', 'heldOut'] as const).flatMap(part =>
      scoresOf(part, biased).flatMap(({ rule, expected, found, precision, recall }) => [
        { name: `${part}: ${rule}, found rightly of ${found}`, value: precision, unit: '' },
        { name: `${part}: ${rule}, found of ${expected}`, value: recall, unit: '' },
      ]),
    ),
  ];
}

function log(lines: number): string {
  const rows = ['# Feedback', ''];
  for (let at = 0; rows.length < lines; at++) {
    rows.push(
      `## 2026-11-${String((at % 28) + 1).padStart(2, '0')} ${at % 2 ? 'praise' : 'developmental'}: Slice ${at} of the search rewrite`,
      '',
      '- framework: sbi',
      '- delivered: 2026-11-30',
      '',
      `In the review of slice ${at} on Monday you asked what happens when the queue is full, and nobody had an answer yet.`,
      `We wrote the test for case ${at} together, so the on-call person slept through the night. Could you show it to Sven?`,
      '',
      `- **Impact:** part ${at} shipped two days before the date we had agreed on`,
      '',
    );
  }
  return `${rows.slice(0, lines).join('\n')}\n`;
}

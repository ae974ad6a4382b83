import { playbook } from '../../content/styles/playbook';
import { headingText } from '../markdown/headingText';
import { bullets, page, section } from '../markdown/page';
import { onOneLine } from '../text/onOneLine';
import type { PracticeAnswer } from './answer';
import { practiceFigures } from './figures';
import type { PracticeFigures } from './figuresShape';

/** The labels of an answer's fields in the file (media/docs/file-format.md). */
export const answerLabels = {
  id: 'Scenario',
  reading: 'Reading',
  placed: 'You placed',
  best: 'Best',
  chosen: 'You chose',
} as const;

/** Formats the file of a run: figures for people, and a heading with fields for each answer. */
export function runMarkdown(answers: readonly PracticeAnswer[], date: string): string {
  const figures = practiceFigures(answers);
  return page([
    `---\ntype: practice\ndate: ${date}\n---\n# Practice, ${date}`,
    ...(figures ? [figureLines(figures)] : []),
    ...answers.map(answerLines),
  ]);
}

function figureLines({
  scored,
  diagnosis,
  effectiveness,
  flexibility,
  bias,
  direction,
}: PracticeFigures): string {
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  return [
    `In ${scored} scored ${scored === 1 ? 'scenario' : 'scenarios'}. No norms exist.`,
    '',
    `- Readings: ${diagnosis.points} of ${diagnosis.most} points, ${percent(diagnosis.share)}`,
    `- Responses: ${effectiveness.points} points on a scale from ${effectiveness.least} to ${effectiveness.most}, ${percent(effectiveness.share)}`,
    ...(flexibility === undefined ? [] : [`- Flexibility: ${percent(flexibility)}`]),
    `- Direction: more than fits ${direction.more}, as much ${direction.same}, less ${direction.less}; ${signed(bias)} styles on average`,
  ].join('\n');
}

/** Formats a number with its sign and at most two decimals: "-0.33", "+0.5", "0". */
function signed(number: number): string {
  const rounded = Math.round(100 * number) / 100;
  return rounded > 0 ? `+${rounded}` : String(rounded === 0 ? 0 : rounded);
}

function answerLines({ id, title, reading, placed, chosen, scored }: PracticeAnswer): string {
  const rows = [
    [answerLabels.id, onOneLine(id)],
    [answerLabels.reading, `${reading.competence} / ${reading.commitment}`],
    [answerLabels.placed, `${placed.competence} / ${placed.commitment}`],
    ...(scored ? [[answerLabels.best, playbook[scored.best].name]] : []),
    [answerLabels.chosen, `${playbook[chosen].name}${scored ? `, ${scored.rating}` : ''}`],
  ];
  return section(headingText(title), bullets(rows.map(row => row.join(': '))));
}

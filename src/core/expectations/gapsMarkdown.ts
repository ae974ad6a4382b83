import { gapTexts } from '../../content/expectations/gaps';
import { plainWords, type WriteLink } from '../markdown/markdownText';
import { lateWords } from '../text/counted';
import type { Say } from '../text/say';
import { causeOf, causes, ownCauses } from './causes';
import { causesOwnFirst, type GapRow, type Gaps } from './gaps';

/** How to write dates and people. */
export interface GapWords {
  readonly say: Say;
  date(date: string): string;
  /** A person's name by id. */
  name(person: string): string;
}

/** The gap view as Markdown: the lead's own list first, each row linked to its line (domain.md §6, gap view). */
export function gapsMarkdown(gaps: Gaps, words: GapWords, link: WriteLink): string {
  const { say } = words;
  const parts = [
    `# ${say(gapTexts.title, words.date(gaps.from), words.date(gaps.to))}`,
    say(gapTexts.intro),
    ...(gaps.rows.length + gaps.total + gaps.support.asked === 0
      ? [say(gapTexts.nothing)]
      : [
          ownList(gaps, words, link),
          mix(gaps, say),
          attempts(gaps, say),
          support(gaps, say),
          rows(gaps.rows, words, link),
        ]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function ownList({ rows, own, total }: Gaps, words: GapWords, link: WriteLink): string {
  const { say } = words;
  const mine = rows.filter(({ mainCause }) => mainCause && ownCauses.includes(mainCause));
  return section(say(gapTexts.own), [
    total === 0 ? say(gapTexts.ownNone) : say(gapTexts.ownShare, own, total, percent(own, total)),
    ...(mine.length > 0 ? ['', ...mine.map(row => `- ${head(row, words, link)}`)] : []),
  ]);
}

function mix({ causes: months, total }: Gaps, say: Say): string {
  if (total === 0) return '';
  const shown = causesOwnFirst.filter(id => months.some(({ counts }) => counts[id]));
  const header = [say(gapTexts.month), ...shown.map(id => say(causeOf(id).short))];
  const table = [
    header,
    header.map((_, at) => (at === 0 ? '---' : '--:')),
    ...months.map(({ month, counts }) => [month, ...shown.map(id => String(counts[id] ?? 0))]),
  ];
  const widths = header.map((_, at) => Math.max(...table.map(row => (row[at] ?? '').length)));
  const cell = (text: string, at: number) => {
    const width = widths[at] ?? 0;
    if (text === '---') return '-'.repeat(width);
    if (text === '--:') return `${'-'.repeat(width - 1)}:`;
    return at === 0 ? text.padEnd(width) : text.padStart(width);
  };
  return section(say(gapTexts.mix), [
    ...table.map(row => `| ${row.map(cell).join(' | ')} |`),
    '',
    say(gapTexts.why),
  ]);
}

function attempts({ metAtAttempt, stillOpen }: Gaps, say: Say): string {
  const met = metAtAttempt.flatMap((count, at) => {
    if (count === 0) return [];
    if (at === 0) return [say(gapTexts.first, count)];
    return [at === 1 ? say(gapTexts.second, count) : say(gapTexts.later, count, at + 1)];
  });
  const lines = [...met, ...(stillOpen > 0 ? [say(gapTexts.stillOpen, stillOpen)] : [])];
  return lines.length > 0
    ? section(
        say(gapTexts.attempts),
        lines.map(line => `- ${line}`),
      )
    : '';
}

function support({ support: { kept, asked } }: Gaps, say: Say): string {
  return section(say(gapTexts.support), [
    asked === 0 ? say(gapTexts.supportNone) : say(gapTexts.supportKept, kept, asked, percent(kept, asked)),
  ]);
}

function rows(list: readonly GapRow[], words: GapWords, link: WriteLink): string {
  const { say } = words;
  if (list.length === 0) return '';
  return section(
    say(gapTexts.rows),
    list.flatMap(row => [
      `- ${head(row, words, link)}`,
      `  - ${say(gapTexts.expected, plainWords(row.expected ?? say(gapTexts.notSaid)))}`,
      `  - ${say(gapTexts.actual, plainWords(row.actual ?? say(gapTexts.notSaid)))}`,
      `  - ${say(gapTexts.gap, gapOf(row, say))}`,
    ]),
  );
}

function head({ title, date, person, uri, line }: GapRow, words: GapWords, link: WriteLink): string {
  return [
    link(plainWords(title), `${uri}#L${line + 1}`),
    plainWords(words.name(person)),
    words.date(date),
  ].join(' · ');
}

function gapOf({ result, due, daysLate, attempt, mainCause }: GapRow, say: Say): string {
  return [
    say(gapTexts.results[result]).toLowerCase(),
    daysLate ? lateWords(say, daysLate) : due && say(gapTexts.inTime),
    attempt > 1 && say(gapTexts.attempt, attempt),
    mainCause &&
      say(gapTexts.cause, say(causes.find(({ id }) => id === mainCause)?.short ?? '').toLowerCase()),
  ]
    .filter(Boolean)
    .join(' · ');
}

function section(heading: string, lines: readonly string[]): string {
  return [`## ${heading}`, '', ...lines].join('\n');
}

function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}

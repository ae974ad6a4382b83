import { gapTexts } from '../../content/expectations/gaps';
import { plainWords, type WriteLink } from '../markdown/markdownText';
import { bullets, lineAddress, nested, numberTable, page, section } from '../markdown/page';
import { lateWords } from '../text/counted';
import { dotted } from '../text/dotted';
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
  return page(parts);
}

function ownList({ rows, own, total }: Gaps, words: GapWords, link: WriteLink): string {
  const { say } = words;
  const mine = rows.filter(({ mainCause }) => mainCause && ownCauses.includes(mainCause));
  return section(say(gapTexts.own), [
    total === 0 ? say(gapTexts.ownNone) : say(gapTexts.ownShare, own, total, percent(own, total)),
    ...(mine.length > 0 ? ['', ...bullets(mine.map(row => head(row, words, link)))] : []),
  ]);
}

function mix({ causes: months, total }: Gaps, say: Say): string {
  if (total === 0) return '';
  const shown = causesOwnFirst.filter(id => months.some(({ counts }) => counts[id]));
  const heads = [say(gapTexts.month), ...shown.map(id => say(causeOf(id).short))];
  const rows = months.map(({ month, counts }) => [month, ...shown.map(id => String(counts[id] ?? 0))]);
  return section(say(gapTexts.mix), [...numberTable(heads, rows), '', say(gapTexts.why)]);
}

function attempts({ metAtAttempt, stillOpen }: Gaps, say: Say): string {
  const met = metAtAttempt.flatMap((count, at) => {
    if (count === 0) return [];
    if (at === 0) return [say(gapTexts.first, count)];
    return [at === 1 ? say(gapTexts.second, count) : say(gapTexts.later, count, at + 1)];
  });
  const lines = [...met, ...(stillOpen > 0 ? [say(gapTexts.stillOpen, stillOpen)] : [])];
  return section(say(gapTexts.attempts), bullets(lines));
}

function support({ support: { kept, asked } }: Gaps, say: Say): string {
  return section(say(gapTexts.support), [
    asked === 0 ? say(gapTexts.supportNone) : say(gapTexts.supportKept, kept, asked, percent(kept, asked)),
  ]);
}

function rows(list: readonly GapRow[], words: GapWords, link: WriteLink): string {
  const { say } = words;
  return section(
    say(gapTexts.rows),
    list.flatMap(row => [
      `- ${head(row, words, link)}`,
      nested(say(gapTexts.expected, plainWords(row.expected ?? say(gapTexts.notSaid)))),
      nested(say(gapTexts.actual, plainWords(row.actual ?? say(gapTexts.notSaid)))),
      nested(say(gapTexts.gap, gapOf(row, say))),
    ]),
  );
}

function head(row: GapRow, words: GapWords, link: WriteLink): string {
  return dotted(
    link(plainWords(row.title), lineAddress(row)),
    plainWords(words.name(row.person)),
    words.date(row.date),
  );
}

function gapOf({ result, due, daysLate, attempt, mainCause }: GapRow, say: Say): string {
  return dotted(
    say(gapTexts.results[result]).toLowerCase(),
    daysLate ? lateWords(say, daysLate) : due && say(gapTexts.inTime),
    attempt > 1 && say(gapTexts.attempt, attempt),
    mainCause &&
      say(gapTexts.cause, say(causes.find(({ id }) => id === mainCause)?.short ?? '').toLowerCase()),
  );
}

function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}

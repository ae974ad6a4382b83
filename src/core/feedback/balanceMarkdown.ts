import { counts } from '../../content/counts';
import { balanceTexts } from '../../content/feedback/balance';
import { plainWords, type WriteLink } from '../markdown/markdownText';
import { bullets, lineAddress, page, section } from '../markdown/page';
import { counted } from '../text/counted';
import { dotted } from '../text/dotted';
import type { Say } from '../text/say';
import { type FeedbackBalance, quietDays, type Specificity } from './balance';
import { type FeedbackKind, feedbackKinds } from './feedbackFact';

/** How to write dates, numbers, kinds and people. */
export interface BalanceWords {
  readonly say: Say;
  /** Formats a date, with its year unless `near` is in the same year. */
  date(date: string, near: string): string;
  /** How far a day is from another, in words. */
  distance(date: string, from: string): string;
  number(value: number): string;
  /** Formats a share; 1 is the whole. */
  share(value: number): string;
  kind(kind: FeedbackKind): string;
  /** The name of the person a note is about. */
  name(uri: string): string;
}

/** The feedback balance as Markdown. */
export function balanceMarkdown(
  { period, given, ratio, last, waiting, quiet }: FeedbackBalance,
  { parts, filled, marked }: Specificity,
  words: BalanceWords,
  link: WriteLink,
): string {
  const { say } = words;
  const { from, to } = period;
  const date = (day: string) => words.date(day, to);
  const listed = (heading: string, rows: readonly string[]) => section(heading, bullets(rows));
  const kinds = feedbackKinds.map(kind => {
    const latest = last[kind];
    const ago = latest ? say(balanceTexts.last, words.distance(latest.date, to)) : say(balanceTexts.noneYet);
    return `${words.kind(kind)}: **${given[kind]}** · ${ago}`;
  });
  const markedWords = counted(say, counts.markedEntries, marked);
  return page([
    `# ${say(balanceTexts.title, words.date(from, to), words.date(to, from))}`,
    say(balanceTexts.intro),
    listed(say(balanceTexts.gave), [
      ...kinds,
      ...(given.unnamed > 0 ? [`${say(balanceTexts.ofNoKind)}: **${given.unnamed}**`] : []),
      ...(ratio === undefined ? [] : [ratioWords(ratio, words)]),
    ]),
    listed(
      say(balanceTexts.specific),
      parts > 0
        ? [
            say(balanceTexts.filled, filled, parts, words.share(filled / parts)),
            ...(marked > 0 ? [markedWords] : []),
          ]
        : [],
    ),
    listed(
      say(balanceTexts.waiting),
      waiting.map(entry =>
        dotted(
          link(date(entry.date), lineAddress(entry)),
          plainWords(words.name(entry.uri)),
          plainWords(entry.title) || (entry.kind && words.kind(entry.kind)),
        ),
      ),
    ),
    listed(
      counted(say, counts.quietDays, quietDays),
      quiet.map(({ name, last: day }) =>
        dotted(
          plainWords(name),
          day === undefined ? say(balanceTexts.nothingYet) : say(balanceTexts.lastOn, date(day)),
        ),
      ),
    ),
  ]);
}

function ratioWords(ratio: number, { say, number }: BalanceWords): string {
  const shown = number(ratio);
  return shown === number(1) ? say(balanceTexts.asOften) : say(balanceTexts.ratio, shown);
}

import { counts } from '../../content/counts';
import { balanceTexts } from '../../content/feedback/balance';
import { feedbackKindNames } from '../../content/feedback/kinds';
import { plainWords, type WriteLink } from '../markdown/markdownText';
import { bullets, lineAddress, page, section } from '../markdown/page';
import { counted } from '../text/counted';
import { datesIn } from '../text/dates';
import { dotted } from '../text/dotted';
import type { Say } from '../text/say';
import { type FeedbackBalance, quietDays, type Specificity } from './balance';
import { feedbackKinds } from './feedbackFact';

/** The feedback balance as Markdown; `nameOf` is the name of the person a note is about. */
export function balanceMarkdown(
  { period, given, ratio, last, waiting, quiet }: FeedbackBalance,
  { parts, filled, marked }: Specificity,
  say: Say,
  nameOf: (uri: string) => string,
  link: WriteLink,
): string {
  const { from, to } = period;
  const { shortDate, distance } = datesIn(say);
  const listed = (heading: string, rows: readonly string[]) => section(heading, bullets(rows));
  const kinds = feedbackKinds.map(kind => {
    const latest = last[kind];
    const ago = latest ? say(balanceTexts.last, distance(latest.date, to)) : say(balanceTexts.noneYet);
    return `${say(feedbackKindNames[kind])}: **${given[kind]}** · ${ago}`;
  });
  const share = new Intl.NumberFormat(say.language, { style: 'percent' });
  const markedWords = counted(say, counts.markedEntries, marked);
  return page([
    `# ${say(balanceTexts.title, shortDate(from, to), shortDate(to, from))}`,
    say(balanceTexts.intro),
    listed(say(balanceTexts.gave), [
      ...kinds,
      ...(given.unnamed > 0 ? [`${say(balanceTexts.ofNoKind)}: **${given.unnamed}**`] : []),
      ...(ratio === undefined ? [] : [ratioWords(ratio, say)]),
    ]),
    listed(
      say(balanceTexts.specific),
      parts > 0
        ? [
            say(balanceTexts.filled, filled, parts, share.format(filled / parts)),
            ...(marked > 0 ? [markedWords] : []),
          ]
        : [],
    ),
    listed(
      say(balanceTexts.waiting),
      waiting.map(entry =>
        dotted(
          link(shortDate(entry.date, to), lineAddress(entry)),
          plainWords(nameOf(entry.uri)),
          plainWords(entry.title) || (entry.kind && say(feedbackKindNames[entry.kind])),
        ),
      ),
    ),
    listed(
      counted(say, counts.quietDays, quietDays),
      quiet.map(({ name, last: day }) =>
        dotted(
          plainWords(name),
          day === undefined ? say(balanceTexts.nothingYet) : say(balanceTexts.lastOn, shortDate(day, to)),
        ),
      ),
    ),
  ]);
}

function ratioWords(ratio: number, say: Say): string {
  const number = new Intl.NumberFormat(say.language, { maximumFractionDigits: 1 });
  const shown = number.format(ratio);
  return shown === number.format(1) ? say(balanceTexts.asOften) : say(balanceTexts.ratio, shown);
}

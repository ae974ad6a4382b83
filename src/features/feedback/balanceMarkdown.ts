import * as vscode from 'vscode';
import { type FeedbackBalance, quietDays, type Specificity } from '../../core/feedback/balance';
import { feedbackKinds } from '../../core/feedback/feedbackFact';
import { plainWords, type WriteLink } from '../../core/markdown/markdownText';
import { distance, shortDate } from '../../platform/dates';
import { feedbackKindWords } from '../../platform/feedbackWords';

/** A balance of feedback as Markdown, in the language of VS Code. `nameOf` gives the name of the person a note is about. */
export function balanceMarkdown(
  { period, given, ratio, last, waiting, quiet }: FeedbackBalance,
  { parts, filled, marked }: Specificity,
  nameOf: (uri: string) => string,
  link: WriteLink,
): string {
  const { from, to } = period;
  const date = (day: string) => shortDate(day, to);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${heading}`, '', ...lines].join('\n') : '';
  const kinds = feedbackKinds.map(kind => {
    const latest = last[kind];
    const ago = latest
      ? vscode.l10n.t('last {0}', distance(latest.date, to))
      : vscode.l10n.t('none written down so far');
    return `- ${feedbackKindWords(kind)}: **${given[kind]}** · ${ago}`;
  });
  const unnamed = given.unnamed > 0 ? [`- ${vscode.l10n.t('Of no kind')}: **${given.unnamed}**`] : [];
  const many = new Intl.NumberFormat(vscode.env.language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(vscode.env.language, { style: 'percent' });
  return `${[
    `# ${vscode.l10n.t('Your feedback, {0} to {1}', shortDate(from, to), shortDate(to, from))}`,
    vscode.l10n.t(
      'Your own habit, from the feedback logs. No ratio is right for everybody: look for the kind that is missing, and for a long gap.',
    ),
    section(vscode.l10n.t('What you gave'), [
      ...kinds,
      ...unnamed,
      ...(ratio === undefined
        ? []
        : [`- ${vscode.l10n.t('{0} times praise for each time developmental', many.format(ratio))}`]),
    ]),
    section(
      vscode.l10n.t('How specific it was'),
      parts > 0
        ? [
            `- ${vscode.l10n.t('{0} of {1} parts of templates filled in ({2})', filled, parts, share.format(filled / parts))}`,
            ...(marked > 0
              ? [
                  `- ${
                    marked === 1
                      ? vscode.l10n.t('1 entry is not counted as filled in: Check Wording marks it.')
                      : vscode.l10n.t(
                          '{0} entries are not counted as filled in: Check Wording marks them.',
                          marked,
                        )
                  }`,
                ]
              : []),
          ]
        : [],
    ),
    section(
      vscode.l10n.t('Written, not said yet'),
      waiting.map(({ uri, line, date: day, title, kind }) =>
        [
          `- ${link(date(day), `${uri}#L${line + 1}`)}`,
          plainWords(nameOf(uri)),
          plainWords(title) || (kind ? feedbackKindWords(kind) : ''),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    section(
      vscode.l10n.t('Heard nothing from you for {0} days', quietDays),
      quiet.map(({ name, last: day }) =>
        [
          `- ${plainWords(name)}`,
          day === undefined
            ? vscode.l10n.t('nothing written down so far')
            : vscode.l10n.t('last on {0}', date(day)),
        ].join(' · '),
      ),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

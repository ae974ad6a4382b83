import * as vscode from 'vscode';
import { addDays } from '../../core/dates/calendar';
import type { Period } from '../../core/dates/period';
import {
  type FeedbackBalance,
  feedbackBalance,
  type Specificity,
  specificity,
} from '../../core/feedback/balance';
import { balanceMarkdown } from '../../core/feedback/balanceMarkdown';
import { feedbackSteps } from '../../core/feedback/feedbackEntry';
import { templateText } from '../../core/feedback/templateText';
import { Linter } from '../../core/lint/lint';
import { wordingIn } from '../../core/lint/wordingIn';
import { readBlocks } from '../../core/markdown/blocks';
import { numberedLinks, type WriteLink } from '../../core/markdown/markdownText';
import { join } from '../../core/notebook/address';
import type { Notebook } from '../../core/notebook/notebook';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { isRefusal } from '../../core/refusal';
import { askPeriod } from '../../platform/askPeriod';
import { lintSettings } from '../../platform/lintSettings';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { LiveNotes } from '../../platform/notesParts';
import { NotesPages, withDefinitions } from '../../platform/pages/notesPages';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import { period, wholePeriod } from '../../protocol/period';
import { knownTemplates } from './knownTemplates';

export const contract = declareCommand({
  id: 'teamLead.showFeedbackBalance',
  title: 'Show Feedback Balance…',
  takes: period,
  describeResult:
    "The lead's own totals over the period, by default the last 90 days; `markdown` links to the notes by absolute URI.",
  returns: shape<
    Omit<FeedbackBalance, 'waiting'> &
      Specificity & {
        readonly waiting: readonly { readonly uri: string; readonly line: number; readonly title: string }[];
        readonly markdown: string;
      }
  >(),
});

const pages = new NotesPages('team-lead-balance', wholePeriod);
/** The default period, in days. */
const days = 90;

/** `teamLead.showFeedbackBalance`: the lead's own habit of giving feedback, as a page beside the editor. */
export function registerShowBalance(notes: LiveNotes): vscode.Disposable {
  return vscode.Disposable.from(
    pages.registerFor(notes, {
      async text(period, link) {
        const notebook = await notes.open();
        return isRefusal(notebook) ? notebook : (await readBalance(notes, notebook, period, link)).markdown;
      },
    }),
    registerNoteCommand(contract, notes, {
      asks: ['from'],
      async ask({ from, to }, ask) {
        if (from !== undefined || to !== undefined) return { ...(from && { from }), ...(to && { to }) };
        return askPeriod(ask, notes.today().date, [`last ${days} days`]);
      },
      async run({ notebook }, given, interactive) {
        const to = given.to ?? notes.today().date;
        const period = { from: given.from ?? addDays(to, 1 - days), to };
        if (interactive) {
          const title = vscode.l10n.t('Feedback balance, {0} to {1}', period.from, period.to);
          await pages.show(pages.address(pageIn(notebook), title, period));
        }
        const { link, definitions } = numberedLinks(pageIn(notebook));
        const balance = await readBalance(notes, notebook, period, link);
        return { ...balance, markdown: withDefinitions(balance.markdown, definitions()) };
      },
    }),
  );
}

async function readBalance(notes: LiveNotes, notebook: Notebook, period: Period, link: WriteLink) {
  const people = notebook.people(notes.today());
  const uris = new Set(people.flatMap(person => person.feedback.map(({ uri }) => uri)));
  const texts = await Promise.all([...uris].map(async uri => ({ uri, text: await notebook.text(uri) })));
  const logs = texts.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
  const known = await knownTemplates(notes);
  const own = templateText(known);
  const pace = new TimeSlicer();
  const unfilled = new Set<string>();
  for (const { uri, text } of logs) {
    const entries = await pace.runSteps(feedbackSteps(readBlocks(text), [], own));
    for (const entry of entries) if (entry.unfilled) unfilled.add(`${uri}#${entry.line}`);
  }
  const { waiting, ...balance } = feedbackBalance(people, period, ({ uri, line }) =>
    unfilled.has(`${uri}#${line}`),
  );
  const marksIn = await wordingMarks(
    notes,
    notebook,
    logs.map(({ text }) => text),
    pace,
  );
  const specific = { parts: 0, filled: 0, marked: 0 };
  for (const { text } of logs) {
    const one = await pace.run(() => specificity([text], period, known, marksIn));
    specific.parts += one.parts;
    specific.filled += one.filled;
    specific.marked += one.marked;
  }
  const names = new Map(
    people.flatMap(({ name, feedback }) => feedback.map(({ uri }) => [uri, name] as const)),
  );
  return {
    ...balance,
    ...specific,
    waiting: waiting.map(({ uri, line, title }) => ({ uri, line, title })),
    markdown: balanceMarkdown({ ...balance, waiting }, specific, say, uri => names.get(uri) ?? '', link),
  };
}

/** The number of wording findings in each log, with the rules that the lead has enabled. */
async function wordingMarks(
  notes: LiveNotes,
  notebook: Notebook,
  logs: readonly string[],
  pace: TimeSlicer,
): Promise<(log: string) => readonly number[]> {
  const { enabled, labels, levels, staleDays } = lintSettings(vscode.Uri.parse(notebook.root));
  if (!enabled) return () => [];
  const today = notes.today();
  const names = notebook.people(today).map(person => person.name);
  const off = new Set([...levels].flatMap(([rule, level]) => (level === 'off' ? [rule] : [])));
  // Feedback that waits to be said can still be specific.
  off.add('stale');
  const wording = await wordingIn(vscode.env.language.split('-', 1)[0] ?? 'en');
  const linter = new Linter('feedback', { labels, names, off, staleDays, today: today.date, wording });
  const marks = new Map<string, readonly number[]>();
  for (const log of logs) {
    const { findings } = await pace.runSteps(linter.steps(log));
    marks.set(
      log,
      findings.map(({ start }) => start),
    );
  }
  return log => marks.get(log) ?? [];
}

/** The URI of the page, the base of its links. */
function pageIn(notebook: Notebook): string {
  return join(notebook.root, 'feedback-balance.md');
}

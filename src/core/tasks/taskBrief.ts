import { frameTexts } from '../../content/styles/frame';
import { playbook } from '../../content/styles/playbook';
import { briefTexts as texts } from '../../content/styles/taskBrief';
import { addWorkingDays } from '../dates/calendar';
import { findHeading, readBlocks } from '../markdown/blocks';
import { addParagraphs } from '../markdown/edits';
import { headingText } from '../markdown/headingText';
import { bullets, page, section } from '../markdown/page';
import { unchanged } from '../markdown/textEdit';
import { preparedPage } from '../meetings/oneOnOneNote';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import { singleSpaced } from '../singleSpaced';
import type { StyleId } from '../styles/model';
import type { Frame } from '../styles/taskFrame';
import { datesIn } from '../text/dates';
import type { Say } from '../text/say';

/** What goes into a brief. */
export interface TaskBrief {
  readonly task: string;
  /** The style for leading this work. */
  readonly style: StyleId;
  readonly frame: Frame;
  readonly outcome?: string | undefined;
  readonly limits?: string | undefined;
  /** The date of the note, `yyyy-mm-dd`; check-ins are counted from it. */
  readonly date: string;
}

/** How many check-ins to list. */
const checkIns = 3;
/** How many openers to include. */
const openers = 2;

/**
 * Writes a brief for a task to the page for the next 1:1, or to the day's note once it has been started: a delegation
 * brief in Supporting and Delegating, a sheet of first steps in Directing and Coaching (domain.md §3.3, §4). If the
 * page already has this brief, nothing changes.
 */
export function writeTaskBrief(
  notebook: Notebook,
  person: Person,
  brief: TaskBrief,
  say: Say,
): Promise<Written | Refusal> {
  const { uri, initial } = preparedPage(notebook.root, person, brief.date);
  const heading = briefTitle(brief, say);
  return notebook.edit(
    uri,
    text => {
      const there = findHeading(readBlocks(text), headingText(heading));
      if (there) return unchanged(there.line);
      return addParagraphs(text, { section: { heading } }, taskBrief(person.name, brief, say));
    },
    initial,
  );
}

/** The brief's title, which also finds it again. */
function briefTitle({ style, task }: Pick<TaskBrief, 'style' | 'task'>, say: Say): string {
  return say(theyRunIt(style) ? texts.delegation : texts.firstSteps, task);
}

/** The brief as Markdown below its heading. Unknown facts become blanks to fill in; nothing is made up. */
export function taskBrief(name: string, brief: TaskBrief, say: Say): string {
  const { style, frame, outcome, limits } = brief;
  const blank = (label: string) => say(texts.blank, say(label));
  const known = (label: string, value: string | undefined) =>
    value ? say(texts.filled, say(label), collapseSpace(value)) : blank(label);
  const facts = theyRunIt(style)
    ? [
        known(texts.outcome, outcome),
        known(texts.limits, limits),
        ...[texts.by, texts.comesWithIt, texts.comeToMe].map(blank),
      ]
    : [
        known(texts.outcome, outcome),
        ...(style === 'S2' ? [blank(texts.why)] : []),
        blank(texts.done),
        known(texts.limits, limits),
        ...[texts.by, texts.example, texts.askMeanwhile].map(blank),
      ];
  const level = frame.decisionRights;
  const rights = say(texts.rightsMean[level - 1] ?? '', name);
  const around = frame.structure.map(({ step, reason }) => say(texts.because, step, reason));
  const { weekdayName } = datesIn(say);
  const dates = Array.from({ length: checkIns }, (_, at) => {
    const day = checkInOn(brief.date, frame.cadenceDays, at + 1);
    return `${day}, ${weekdayName(day)}`;
  });
  const part = (title: string, rows: readonly string[], ordered = false) =>
    section(say(title), bullets(rows, ordered), 3);
  return page([
    bullets(facts).join('\n'),
    !theyRunIt(style) && part(texts.stepsTitle, texts.steps.map(blank), true),
    part(texts.decidesTitle, [
      say(texts.level, level, say(frameTexts.rights[level - 1] ?? ''), rights),
      blank(texts.otherwise),
    ]),
    part(texts.checkInsTitle, [
      frame.checkInTitle
        ? `${frame.cadenceName}. ${frame.checkInTitle}: ${say(texts.sync, name)}`
        : frame.cadenceName,
      ...dates,
    ]),
    part(texts.aroundTitle, around),
    part(
      texts.openTitle,
      playbook[style].openers.slice(0, openers).map(opener => say(texts.quoted, say(opener))),
    ),
  ]);
}

/** At most one date per working day, even if check-ins are twice a day. */
function checkInOn(from: string, everyDays: number, count: number): string {
  return addWorkingDays(from, Math.max(1, everyDays) * count);
}

function theyRunIt(style: StyleId): boolean {
  return style === 'S3' || style === 'S4';
}

/** Keeps a value on its line, so it cannot become a heading or list there. */
function collapseSpace(text: string): string {
  return singleSpaced(text).trim();
}

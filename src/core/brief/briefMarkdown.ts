import { briefTexts } from '../../content/brief/brief';
import { feedbackKindNames } from '../../content/feedback/kinds';
import { playbook } from '../../content/styles/playbook';
import { expectationWords } from '../expectations/expectationWords';
import { dayOf } from '../feedback/balance';
import { itemWords, linksFrom, plainWords, type WriteLink } from '../markdown/markdownText';
import { bullet, bullets, lineAddress, nested, page, section } from '../markdown/page';
import { topicKinds } from '../meetings/topicItem';
import { nameOf } from '../notebook/address';
import { standingWords } from '../styles/standingWords';
import { datesIn } from '../text/dates';
import type { Say } from '../text/say';
import type { Brief, OpenAction, OpenTopic, StaleTask } from './prepare';

/** The person's recent work, as something to ask about: a few subjects, newest first, and never a number. */
export interface CommitPrompts {
  readonly subjects: readonly string[];
}

/** How to write dates and links in a brief. */
interface Writing {
  readonly say: Say;
  readonly link: WriteLink;
  /** "Mon, Nov 16" */
  date(date: string): string;
  /** "7 days ago", counted from the day of the 1:1. */
  distance(date: string): string;
}

/** Formats the brief as Markdown. Every action, topic, and reading links to its line; empty sections are left out. */
export function briefMarkdown(
  brief: Brief,
  say: Say,
  link: WriteLink = linksFrom(brief.note.uri),
  commits?: CommitPrompts,
): string {
  const { shortDate, distance } = datesIn(say);
  const writing: Writing = {
    say,
    link,
    date: date => shortDate(date, brief.date),
    distance: date => distance(date, brief.date),
  };
  const actionsOf = (owner: OpenAction['owner']) =>
    brief.actions.filter(action => action.owner === owner).map(action => actionLine(action, brief, writing));
  // In page order, because links are numbered as they are created.
  const parts = [
    head(brief, writing),
    section(say(briefTexts.prepared), preparedLines(brief, writing)),
    section(say(briefTexts.expectations), expectationLines(brief, writing)),
    section(say(briefTexts.youOwe), actionsOf('me')),
    section(plainWords(say(briefTexts.theyOwe, brief.person.name)), actionsOf('them')),
    section(say(briefTexts.nobodyOwes), actionsOf(undefined)),
    section(say(briefTexts.toRaise), topicLines(brief, writing)),
    section(say(briefTexts.feedback), feedbackLines(brief, writing)),
    section(say(briefTexts.resolved), resolvedLines(brief, writing)),
    section(
      say(briefTexts.readAgain),
      brief.tasks.flatMap(task => taskLines(task, brief.date, writing)),
    ),
    section(say(briefTexts.questions), bullets(brief.questions.map(({ text }) => say(text)))),
    section(say(briefTexts.commits), commits ? commitLines(commits, say) : []),
  ];
  return page(parts);
}

function head(brief: Brief, { say, link, date, distance }: Writing): string {
  const { last, actions, topics, resolved } = brief;
  const open = [...actions, ...topics];
  const fresh = open.filter(item => item.age === 'new').length;
  return [
    `# ${plainWords(say(briefTexts.title, brief.person.name, date(brief.date)))}`,
    '',
    last
      ? say(briefTexts.last, link(date(last.date), last.uri), distance(last.date))
      : say(briefTexts.noLast),
    ...(last
      ? [say(briefTexts.counts, fresh, open.length - fresh, resolved.actions.length + resolved.topics.length)]
      : []),
    ...(open.length === 0 ? [say(briefTexts.nothingOpen)] : []),
    ...(brief.awayUntil ? [say(briefTexts.away, date(brief.awayUntil))] : []),
  ].join('\n');
}

function actionLine(action: OpenAction, brief: Brief, writing: Writing): string {
  const { say, date, distance } = writing;
  const { due } = action;
  return bullet(
    itemWords(action.text, action.uri, writing.link),
    due &&
      (due < brief.date ? say(briefTexts.overdue, date(due), distance(due)) : say(briefTexts.due, date(due))),
    brief.last && say(briefTexts.ages[action.age]),
    place(action, action.opened, writing),
  );
}

function preparedLines({ prepared }: Brief, writing: Writing): readonly string[] {
  return prepared.map(part => {
    // An image is replaced by its description, because its address does not work from this page.
    const text = part.text.replace(/!\[((?:\\.|[^\]\\])*)\]\([^()\s<>]+\)/g, '$1');
    return bullet(itemWords(text, part.uri, writing.link), place(part, undefined, writing));
  });
}

function expectationLines({ expectations, date }: Brief, { say, link }: Writing): readonly string[] {
  return expectations.map(fact =>
    bullet(
      link(plainWords(fact.title), lineAddress(fact)),
      expectationWords(fact, date, say),
      fact.measure && plainWords(fact.measure),
    ),
  );
}

function feedbackLines({ feedback }: Brief, writing: Writing): readonly string[] {
  if (!feedback) return [];
  const { say } = writing;
  const { waiting, last } = feedback;
  return [
    ...waiting.map(entry =>
      bullet(
        [entry.kind && `**${say(feedbackKindNames[entry.kind])}**`, plainWords(entry.title)]
          .filter(Boolean)
          .join(': '),
        say(briefTexts.toSay),
        place(entry, entry.date, writing),
      ),
    ),
    ...(['praise', 'developmental'] as const).map(kind => {
      const entry = last[kind];
      const name = say(feedbackKindNames[kind]);
      return `- ${entry ? say(briefTexts.lastFeedback, name, place(entry, dayOf(entry), writing)) : say(briefTexts.noFeedback, name)}`;
    }),
  ];
}

function topicLines(brief: Brief, writing: Writing): readonly string[] {
  return topicKinds.flatMap(kind =>
    brief.topics.filter(topic => topic.kind === kind).map(topic => topicLine(topic, brief, writing)),
  );
}

function resolvedLines({ resolved }: Brief, writing: Writing): readonly string[] {
  const { say, link, date } = writing;
  return [
    ...resolved.actions.map(action =>
      bullet(
        itemWords(action.text, action.uri, link),
        action.doneOn ? say(briefTexts.doneOn, date(action.doneOn)) : say(briefTexts.done),
        place(action, action.opened, writing),
      ),
    ),
    ...resolved.topics.map(topic =>
      bullet(
        itemWords(topic.text, topic.uri, link),
        say(briefTexts.raised),
        place(topic, topic.date, writing),
      ),
    ),
  ];
}

function commitLines({ subjects }: CommitPrompts, say: Say): readonly string[] {
  if (subjects.length === 0) return [];
  return [say(briefTexts.commitsAbout), '', ...bullets(subjects.map(subject => plainWords(subject)))];
}

function topicLine(topic: OpenTopic, brief: Brief, writing: Writing): string {
  const { say, link } = writing;
  return bullet(
    `**${say(briefTexts.topicKinds[topic.kind])}**: ${itemWords(topic.text, topic.uri, link)}`,
    brief.last && say(briefTexts.ages[topic.age]),
    place(topic, topic.date, writing),
  );
}

function taskLines(
  { name, latest, standing }: StaleTask,
  day: string,
  { say, link, date }: Writing,
): readonly string[] {
  const { name: style, openers } = playbook[latest.style];
  const since = standing.state === 'overdue' ? standing.overdueOn : standing.dueOn;
  const { why, move } = standingWords(standing, latest.style, day, say, date);
  const because = standing.signs.length > 0 ? [[...why, ...(move ? [move] : [])].join(' ')] : [];
  const read = link(date(latest.date), lineAddress(latest));
  return [
    bullet(
      `**${plainWords(name)}**: ${say(briefTexts.read, say(style), read)}`,
      say(briefTexts.readAgainSince, date(since)),
    ),
    ...(latest.note ? [nested(say(briefTexts.why, plainWords(latest.note)))] : []),
    ...because.map(nested),
    ...openers.slice(0, openersShown).map(opener => nested(say(opener))),
  ];
}

const openersShown = 2;

/** Where an item comes from: the day and how long ago it was, or the file if the note has no date. */
function place(
  at: { readonly uri: string; readonly line: number },
  on: string | undefined,
  { link, date, distance }: Writing,
): string {
  const target = lineAddress(at);
  return on ? `${link(date(on), target)}, ${distance(on)}` : link(plainWords(nameOf(at.uri)), target);
}

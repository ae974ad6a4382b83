import { playbook } from '../../content/styles/playbook';
import type { ExpectationFact } from '../expectations/model';
import { dayOf } from '../feedback/balance';
import type { FeedbackKind } from '../feedback/feedbackFact';
import { itemWords, linksFrom, plainWords, type WriteLink } from '../markdown/markdownText';
import { bullet, bullets, lineAddress, nested, page, section } from '../markdown/page';
import { type TopicKind, topicKinds } from '../meetings/topicItem';
import { nameOf } from '../notebook/address';
import { standingWords } from '../styles/standingWords';
import type { Say } from '../text/say';
import type { Brief, OpenAction, OpenTopic, StaleTask } from './prepare';

/**
 * The texts of a brief in the user's language. Dates are passed as calendar dates, or as links if the parameter says
 * so.
 */
export interface BriefWords {
  /** Translates a text of the product's own content: a question, an opener, the name of a style. */
  readonly say: Say;
  /** "Mon, Nov 16" */
  date(date: string): string;
  /** "7 days ago" */
  distance(date: string): string;
  title(name: string, date: string): string;
  /** "Last 1:1: {link}, 7 days ago." */
  last(link: string, distance: string): string;
  readonly noLast: string;
  away(date: string): string;
  counts(fresh: number, continuing: number, resolved: number): string;
  /** Items waiting for the next 1:1. */
  readonly prepared: string;
  readonly youOwe: string;
  theyOwe(name: string): string;
  readonly nobodyOwes: string;
  readonly feedback: string;
  readonly feedbackKind: Readonly<Record<FeedbackKind, string>>;
  /** Saved in the log but not yet said. */
  readonly toSay: string;
  /** "Praise, last: {place}" */
  lastFeedback(kind: string, place: string): string;
  noFeedback(kind: string): string;
  readonly resolved: string;
  readonly toRaise: string;
  readonly readAgain: string;
  readonly expectations: string;
  /** What an expectation needs on the day of the 1:1: "due today: was it met?" */
  expectation(fact: ExpectationFact): string;
  readonly questions: string;
  readonly commits: string;
  readonly nothingOpen: string;
  readonly age: Readonly<Record<OpenAction['age'], string>>;
  readonly kind: Readonly<Record<TopicKind, string>>;
  due(date: string): string;
  overdue(date: string, distance: string): string;
  done(date: string): string;
  readonly isDone: string;
  readonly raised: string;
  /** "Coaching, read {link}" */
  read(style: string, link: string): string;
  readAgainSince(date: string): string;
  /** Why a reading was made, in the lead's own words. */
  why(note: string): string;
  /** Shown above the subjects of commits: they are something to ask about, not to judge by. */
  readonly commitsAbout: string;
}

/** The person's recent work, as something to ask about: a few subjects, newest first, and never a number. */
export interface CommitPrompts {
  readonly subjects: readonly string[];
}

/** Formats the brief as Markdown. Every action, topic, and reading links to its line; empty sections are left out. */
export function briefMarkdown(
  brief: Brief,
  words: BriefWords,
  link: WriteLink = linksFrom(brief.note.uri),
  commits?: CommitPrompts,
): string {
  const actionsOf = (owner: OpenAction['owner']) =>
    brief.actions
      .filter(action => action.owner === owner)
      .map(action => actionLine(action, brief, words, link));
  // In page order, because links are numbered as they are created.
  const parts = [
    head(brief, words, link),
    section(words.prepared, preparedLines(brief, words, link)),
    section(words.expectations, expectationLines(brief, words, link)),
    section(words.youOwe, actionsOf('me')),
    section(plainWords(words.theyOwe(brief.person.name)), actionsOf('them')),
    section(words.nobodyOwes, actionsOf(undefined)),
    section(words.toRaise, topicLines(brief, words, link)),
    section(words.feedback, feedbackLines(brief, words, link)),
    section(words.resolved, resolvedLines(brief, words, link)),
    section(
      words.readAgain,
      brief.tasks.flatMap(task => taskLines(task, brief.date, words, link)),
    ),
    section(words.questions, bullets(brief.questions.map(({ text }) => words.say(text)))),
    section(words.commits, commits ? commitLines(commits, words) : []),
  ];
  return page(parts);
}

function head(brief: Brief, words: BriefWords, link: WriteLink): string {
  const { last, actions, topics, resolved } = brief;
  const open = [...actions, ...topics];
  const fresh = open.filter(item => item.age === 'new').length;
  return [
    `# ${plainWords(words.title(brief.person.name, words.date(brief.date)))}`,
    '',
    last ? words.last(link(words.date(last.date), last.uri), words.distance(last.date)) : words.noLast,
    ...(last
      ? [words.counts(fresh, open.length - fresh, resolved.actions.length + resolved.topics.length)]
      : []),
    ...(open.length === 0 ? [words.nothingOpen] : []),
    ...(brief.awayUntil ? [words.away(words.date(brief.awayUntil))] : []),
  ].join('\n');
}

function actionLine(action: OpenAction, brief: Brief, words: BriefWords, link: WriteLink): string {
  const { due } = action;
  return bullet(
    itemWords(action.text, action.uri, link),
    due &&
      (due < brief.date ? words.overdue(words.date(due), words.distance(due)) : words.due(words.date(due))),
    brief.last && words.age[action.age],
    place(action, action.opened, words, link),
  );
}

function preparedLines({ prepared }: Brief, words: BriefWords, link: WriteLink): readonly string[] {
  return prepared.map(part => {
    // An image is replaced by its description, because its address does not work from this page.
    const text = part.text.replace(/!\[((?:\\.|[^\]\\])*)\]\([^()\s<>]+\)/g, '$1');
    return bullet(itemWords(text, part.uri, link), place(part, undefined, words, link));
  });
}

function expectationLines({ expectations }: Brief, words: BriefWords, link: WriteLink): readonly string[] {
  return expectations.map(fact =>
    bullet(
      link(plainWords(fact.title), lineAddress(fact)),
      words.expectation(fact),
      fact.measure && plainWords(fact.measure),
    ),
  );
}

function feedbackLines({ feedback }: Brief, words: BriefWords, link: WriteLink): readonly string[] {
  if (!feedback) return [];
  const { waiting, last } = feedback;
  return [
    ...waiting.map(entry =>
      bullet(
        [entry.kind && `**${words.feedbackKind[entry.kind]}**`, plainWords(entry.title)]
          .filter(Boolean)
          .join(': '),
        words.toSay,
        place(entry, entry.date, words, link),
      ),
    ),
    ...(['praise', 'developmental'] as const).map(kind => {
      const entry = last[kind];
      const name = words.feedbackKind[kind];
      return `- ${entry ? words.lastFeedback(name, place(entry, dayOf(entry), words, link)) : words.noFeedback(name)}`;
    }),
  ];
}

function topicLines(brief: Brief, words: BriefWords, link: WriteLink): readonly string[] {
  return topicKinds.flatMap(kind =>
    brief.topics.filter(topic => topic.kind === kind).map(topic => topicLine(topic, brief, words, link)),
  );
}

function resolvedLines({ resolved }: Brief, words: BriefWords, link: WriteLink): readonly string[] {
  return [
    ...resolved.actions.map(action =>
      bullet(
        itemWords(action.text, action.uri, link),
        action.doneOn ? words.done(words.date(action.doneOn)) : words.isDone,
        place(action, action.opened, words, link),
      ),
    ),
    ...resolved.topics.map(topic =>
      bullet(itemWords(topic.text, topic.uri, link), words.raised, place(topic, topic.date, words, link)),
    ),
  ];
}

function commitLines({ subjects }: CommitPrompts, words: BriefWords): readonly string[] {
  if (subjects.length === 0) return [];
  return [words.commitsAbout, '', ...bullets(subjects.map(subject => plainWords(subject)))];
}

function topicLine(topic: OpenTopic, brief: Brief, words: BriefWords, link: WriteLink): string {
  return bullet(
    `**${words.kind[topic.kind]}**: ${itemWords(topic.text, topic.uri, link)}`,
    brief.last && words.age[topic.age],
    place(topic, topic.date, words, link),
  );
}

function taskLines(
  { name, latest, standing }: StaleTask,
  day: string,
  words: BriefWords,
  link: WriteLink,
): readonly string[] {
  const { name: style, openers } = playbook[latest.style];
  const since = standing.state === 'overdue' ? standing.overdueOn : standing.dueOn;
  const { why, move } = standingWords(standing, latest.style, day, words.say, words.date);
  const because = standing.signs.length > 0 ? [[...why, ...(move ? [move] : [])].join(' ')] : [];
  const read = link(words.date(latest.date), lineAddress(latest));
  return [
    bullet(
      `**${plainWords(name)}**: ${words.read(words.say(style), read)}`,
      words.readAgainSince(words.date(since)),
    ),
    ...(latest.note ? [nested(words.why(plainWords(latest.note)))] : []),
    ...because.map(nested),
    ...openers.slice(0, openersShown).map(opener => nested(words.say(opener))),
  ];
}

const openersShown = 2;

/** Where an item comes from: the day and how long ago it was, or the file if the note has no date. */
function place(
  at: { readonly uri: string; readonly line: number },
  date: string | undefined,
  words: BriefWords,
  link: WriteLink,
): string {
  const target = lineAddress(at);
  return date
    ? `${link(words.date(date), target)}, ${words.distance(date)}`
    : link(plainWords(nameOf(at.uri)), target);
}

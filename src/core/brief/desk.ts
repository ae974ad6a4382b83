import type { Owner } from '../actions/owner';
import { addDuration, daysBetween } from '../dates/calendar';
import { expectationWords } from '../expectations/expectationWords';
import { openTopics } from '../meetings/openTopics';
import { isPublic } from '../notebook/isPublic';
import type { Person } from '../notebook/subjects';
import type { FreshWeeks } from '../styles/freshness';
import { standingOf } from '../styles/standing';
import { standingWords } from '../styles/standingWords';
import { publicPerson } from '../subjects/publicPerson';
import { compareTexts } from '../text/compareTexts';
import { datesIn } from '../text/dates';
import type { Say } from '../text/say';
import { agreedIn } from './agreedIn';
import type { CommitPrompts } from './briefMarkdown';
import { carriedOver } from './carryOver';
import type { Desk, DeskAction, DeskTopic } from './deskShape';
import { itemLabel } from './itemLabel';
import type { Brief, DatedAction, NoteText } from './prepare';
import { summaryOf } from './summary';

/** What the lead did on a desk, so that it stays visible there. */
export interface DeskTicks {
  /** Actions checked here, in their current state in the notes. */
  readonly done: ReadonlySet<Person['actions'][number]>;
  /** Keys of topics marked as raised here. */
  readonly raised: ReadonlySet<string>;
  /** The lead's explicit choices of what to take along, by key. */
  readonly along: ReadonlyMap<string, boolean>;
}

/** Before anything is checked. */
export const noTicks: DeskTicks = { done: new Set(), raised: new Set(), along: new Map() };

/** Turns a brief into a desk to work at, from the same person and texts. It contains nothing private except a count. */
export function deskOf(
  brief: Brief,
  whole: Person,
  text: NoteText,
  say: Say,
  {
    ticks = noTicks,
    weeks,
    commits,
  }: { readonly ticks?: DeskTicks; readonly weeks?: FreshWeeks; readonly commits?: CommitPrompts } = {},
): Desk {
  const { date, last } = brief;
  const { shortDate } = datesIn(say);
  const person = publicPerson(whole);
  const actions = [...brief.actions, ...person.actions.filter(action => ticks.done.has(action))];
  const owedBy = (owner: Owner | undefined) =>
    inOrder(actions.filter(action => action.owner === owner)).map(deskAction);
  const tasks = person.tasks.flatMap(task => {
    const { name, latest } = task;
    const standing = standingOf(task, date, weeks);
    if (!latest || !standing) return [];
    const { why } = standingWords(standing, latest.style, date, say, on => shortDate(on, date));
    return [
      {
        uri: latest.uri,
        line: latest.line,
        name,
        style: latest.style,
        state: standing.state,
        date: latest.date,
        why: standing.signs.length > 0 ? [...why] : [],
      },
    ];
  });
  const topics = topicsOf(brief, person, ticks);
  return {
    name: brief.person.name,
    everyDays: daysBetween(date, addDuration(date, person.cadence)),
    note: brief.note,
    ...(last && { last }),
    ...(brief.awayUntil && { awayUntil: brief.awayUntil }),
    summary: summaryOf(brief),
    agreed: last ? agreedIn(text(last.uri) ?? '').map(line => itemLabel(line, last.uri).text) : [],
    actions: { me: owedBy('me'), them: owedBy('them'), nobody: owedBy(undefined) },
    done: brief.resolved.actions.filter(action => !isHeld(action, ticks)).map(deskAction),
    raised: brief.resolved.topics
      .filter(topic => !ticks.raised.has(topicKey(topic)))
      .map(({ uri, line, text: words }) => ({ uri, line, text: itemLabel(words, uri).text })),
    prepared: brief.prepared.map(({ uri, line, text: words }) => ({
      uri,
      line,
      text: itemLabel(words, uri).text,
    })),
    topics,
    expectations: brief.expectations.map(fact => ({
      uri: fact.uri,
      line: fact.line,
      title: fact.title,
      words: expectationWords(fact, date, say),
    })),
    tasks,
    feedback: (brief.feedback?.waiting ?? []).map(({ uri, line, title, date: written, kind }) => ({
      uri,
      line,
      title,
      date: written,
      ...(kind && { kind }),
    })),
    questions: brief.questions.map(({ text: question }) => ({
      key: question,
      text: say(question),
      along: brief.asked || (ticks.along.get(question) ?? false),
    })),
    asked: brief.asked,
    commits: [...(commits?.subjects ?? [])],
    privateLines: privateLines(whole, date).length,
  };
}

/** Identifies a topic as long as its text stays the same; lines move. */
export function topicKey({ text }: { readonly text: string }): string {
  return text;
}

/** Open items between the two that are for the lead alone; shown only on request. */
export function privateLines(
  whole: Person,
  date: string,
): readonly { readonly uri: string; readonly line: number; readonly text: string }[] {
  const { actions, topics } = carriedOver(whole, date);
  return [
    ...topics.filter(topic => topic.kind === 'private' || !isPublic(topic)),
    ...actions.filter(action => !isPublic(action)),
    ...(whole.prepared?.parts ?? []).filter(part => !isPublic(part)),
  ].map(({ uri, line, text }) => ({ uri, line, text: itemLabel(text, uri).text }));
}

function isHeld(action: DatedAction, { done }: DeskTicks): boolean {
  return [...done].some(held => held.uri === action.uri && held.line === action.line);
}

function deskAction(action: DatedAction): DeskAction {
  const { uri, line, done, due, doneOn } = action;
  return {
    uri,
    line,
    ...itemLabel(action.text, uri),
    done,
    ...(due && { due }),
    ...(done && doneOn && { doneOn }),
  };
}

/** Checking does not change the order, so that a checked item stays in place. */
function inOrder(actions: readonly DatedAction[]): readonly DatedAction[] {
  const rank = ({ due = '9999-12-31', uri, line }: DatedAction) =>
    `${due} ${uri} ${String(line).padStart(9, '0')}`;
  return [...actions].sort((one, other) => compareTexts(rank(one), rank(other)));
}

/** In inbox order; topics marked as raised here keep their positions. */
function topicsOf(brief: Brief, person: Person, { raised, along }: DeskTicks): DeskTopic[] {
  const ages = new Map(brief.topics.map(topic => [`${topic.uri}#${topic.line}`, topic.age]));
  const open = new Set(openTopics(person));
  return person.topics.flatMap(topic => {
    const key = topicKey(topic);
    const age = ages.get(`${topic.uri}#${topic.line}`);
    const isHere = topic.raised && raised.has(key);
    if (!(isHere || (age && open.has(topic)))) return [];
    return [
      {
        uri: topic.uri,
        line: topic.line,
        key,
        ...itemLabel(topic.text, topic.uri),
        kind: topic.kind,
        age: age ?? 'continuing',
        raised: topic.raised,
        // Once the note exists, only what the lead checks is added to it.
        along: !topic.raised && (along.get(key) ?? (age === 'new' && !brief.note.exists)),
        ...(topic.date && { date: topic.date }),
      },
    ];
  });
}

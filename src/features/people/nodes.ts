import type { ActionFact, SetAsideFact } from '../../core/actions/actionFact';
import { owedBy } from '../../core/actions/actionGroups';
import { openActions } from '../../core/actions/openActions';
import { anyOwner, type OwedBy } from '../../core/actions/owner';
import { firstLines } from '../../core/brief/firstLines';
import { today } from '../../core/dates/calendar';
import { openExpectations } from '../../core/expectations/asking';
import type { ExpectationFact } from '../../core/expectations/model';
import type { FeedbackFact } from '../../core/feedback/feedbackFact';
import { openTopics } from '../../core/meetings/openTopics';
import type { ConflictCopy, Located, Person } from '../../core/notebook/subjects';
import { type NeedGroup, needGroups } from '../../core/people/whoNeedsYou';
import { type HistoryLine, historyOf, placeOf } from '../../core/styles/history';
import type { Task } from '../../core/styles/task';
import { shownNames } from '../../core/text/shownNames';
import { PersonPreset, Preset } from '../../platform/commands';

/**
 * The nodes of the People view. Each is a preset: a command in its menu knows the person, the task or the line, and
 * asks for the rest. Keys contain the path from the root, because views identify nodes by key: a line that moves to
 * another task or owner must not be in two places of the tree at once.
 */
export type PeopleNode =
  | NeedNode
  | PersonNode
  | GroupNode
  | TaskNode
  | HistoryNode
  | ActionNode
  | TopicNode
  | PreparedNode
  | NoteNode
  | FeedbackNode
  | ExpectationNode
  | SetAsideNode
  | ConflictNode;

/** People who need the lead to the same degree. */
export class NeedNode {
  readonly key: string;
  constructor(
    readonly group: NeedGroup,
    readonly names: ReadonlyMap<string, string>,
  ) {
    this.key = `need/${group.need}`;
  }
}

export class PersonNode extends PersonPreset {
  readonly key: string;
  constructor(
    readonly person: Person,
    /** The display name. */
    readonly name: string,
    /** The group that contains the person, which shows the urgency. */
    readonly within?: NeedNode,
  ) {
    super(person.id);
    this.key = within ? `${within.key}/${person.id}` : person.id;
  }
}

/** What is listed under a person, in display order. */
const groups = [
  'tasks',
  'expectations',
  ...anyOwner,
  'topics',
  'feedback',
  'notes',
  'set-aside',
  'conflicts',
] as const;
export type Group = (typeof groups)[number];

/** Whether a group consists of open actions. */
export function isActionGroup(group: Group): group is OwedBy {
  return anyOwner.some(known => known === group);
}

/** A node below another one: its key continues the other's. */
abstract class NodeBelow extends Preset {
  readonly key: string;
  constructor(
    within: { readonly key: string },
    at: string | { readonly uri: string; readonly line: number },
    known: Preset['given'],
  ) {
    super(known);
    this.key = `${within.key}/${typeof at === 'string' ? at : `${at.uri}#${at.line}`}`;
  }
}

export class GroupNode extends NodeBelow {
  readonly person: Person;
  constructor(
    within: PersonNode,
    readonly group: Group,
  ) {
    const { person } = within;
    super(within, group, {
      person: person.id,
      ...((group === 'me' || group === 'them') && { owner: group }),
    });
    this.person = person;
  }
}

export class TaskNode extends NodeBelow {
  readonly person: Person;
  constructor(
    within: GroupNode,
    readonly task: Task,
  ) {
    super(within, task.name, { person: within.person.id, task: task.name });
    this.person = within.person;
  }
}

/** An entry of a task's history. */
export class HistoryNode extends NodeBelow {
  readonly person: Person;
  constructor(
    within: TaskNode,
    readonly entry: HistoryLine,
  ) {
    super(within, placeOf(entry), { person: within.person.id, task: within.task.name });
    this.person = within.person;
  }
}

export class ActionNode extends NodeBelow {
  constructor(
    within: GroupNode,
    readonly action: Located<ActionFact>,
  ) {
    super(within, action, { uri: action.uri, line: action.line });
  }
}

/** An action that was dropped or moved. */
export class SetAsideNode extends NodeBelow {
  constructor(
    within: GroupNode,
    readonly action: Located<SetAsideFact>,
  ) {
    super(within, action, { uri: action.uri, line: action.line });
  }
}

/** A copy that a sync client made of a note. */
export class ConflictNode extends NodeBelow {
  constructor(
    within: GroupNode,
    readonly copy: ConflictCopy,
  ) {
    super(within, copy.uri, {});
  }
}

export class TopicNode extends NodeBelow {
  constructor(
    within: GroupNode,
    readonly topic: Person['topics'][number],
  ) {
    super(within, topic, { person: within.person.id });
  }
}

/** The page prepared for the next 1:1. */
export class PreparedNode extends NodeBelow {
  readonly person: Person;
  constructor(
    within: PersonNode,
    readonly uri: string,
  ) {
    super(within, 'next', { person: within.person.id });
    this.person = within.person;
  }
}

export class NoteNode extends NodeBelow {
  constructor(
    within: GroupNode,
    readonly note: Person['oneOnOnes'][number],
    /** The first line; `undefined` if nothing is written yet. */
    readonly first: string | undefined,
  ) {
    // Commands on a note use the note's own day.
    super(within, note.uri, { person: within.person.id, date: note.date, uri: note.uri });
  }
}

/** An expectation that is not closed. */
export class ExpectationNode extends NodeBelow {
  constructor(
    within: GroupNode,
    readonly expectation: Located<ExpectationFact>,
  ) {
    super(within, expectation, { person: within.person.id, expectation: expectation.id });
  }
}

export class FeedbackNode extends NodeBelow {
  constructor(
    within: GroupNode,
    readonly entry: Located<FeedbackFact>,
  ) {
    super(within, entry, { uri: entry.uri, line: entry.line });
  }
}

/** How many feedback log entries to show, besides those not yet delivered. */
const latestEntries = 5;

/** A person's latest feedback log entries and all that were not yet delivered, newest first. */
function shownFeedback(person: Person): readonly Located<FeedbackFact>[] {
  return person.feedback.filter((entry, place) => place < latestEntries || entry.delivered === false);
}

/** An owner's open actions, earliest due date first. */
export function openActionsOwedBy(person: Person, owner: OwedBy): readonly Located<ActionFact>[] {
  return openActions(person).filter(action => owedBy(action) === owner);
}

/** How many items are prepared for the next 1:1, including actions. */
export function preparedCount({ prepared, actions }: Person): number {
  if (!prepared) return 0;
  return prepared.parts.length + actions.filter(action => action.uri === prepared.uri).length;
}

/** How the view is arranged: by who needs the lead, or by name. */
export type Arrangement = 'need' | 'name';

/** The root nodes; expects people sorted by name. */
export function rootsOf(
  people: readonly Person[],
  arrangement: Arrangement,
  today: string,
): readonly PeopleNode[] {
  const names = shownNames(people);
  return arrangement === 'need'
    ? needGroups(people, today).map(group => new NeedNode(group, names))
    : people.map(person => new PersonNode(person, names.get(person.id) ?? person.name));
}

/** The children of a node, without empty groups. */
export function childrenOf(node: PeopleNode): readonly PeopleNode[] {
  if (node instanceof NeedNode)
    return node.group.people.map(
      person => new PersonNode(person, node.names.get(person.id) ?? person.name, node),
    );
  if (node instanceof PersonNode) {
    const shown = groups
      .map(group => new GroupNode(node, group))
      .filter(group => childrenOf(group).length > 0);
    const { person } = node;
    const page = preparedCount(person) > 0 && person.prepared;
    return page ? [new PreparedNode(node, page.uri), ...shown] : shown;
  }
  if (node instanceof TaskNode) return historyOf(node.task).map(entry => new HistoryNode(node, entry));
  if (!(node instanceof GroupNode)) return [];
  const { person } = node;
  switch (node.group) {
    case 'tasks':
      return person.tasks.map(task => new TaskNode(node, task));
    case 'expectations':
      return openExpectations(person.expectations, today()).map(
        expectation => new ExpectationNode(node, expectation),
      );
    case 'me':
    case 'them':
    case 'nobody':
      return openActionsOwedBy(person, node.group).map(action => new ActionNode(node, action));
    case 'topics':
      return openTopics(person).map(topic => new TopicNode(node, topic));
    case 'feedback':
      return shownFeedback(person).map(entry => new FeedbackNode(node, entry));
    case 'notes': {
      const lines = firstLines(person);
      return person.oneOnOnes.map(note => new NoteNode(node, note, lines.get(note.uri)));
    }
    case 'set-aside':
      return person.setAside.map(action => new SetAsideNode(node, action));
    case 'conflicts':
      return person.conflictCopies.map(copy => new ConflictNode(node, copy));
  }
}

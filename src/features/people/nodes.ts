import type { ActionFact, SetAsideFact } from '../../core/actions/actionFact';
import { type OwedBy, owedBy } from '../../core/actions/actionGroups';
import { openActions } from '../../core/actions/openActions';
import { today } from '../../core/dates/calendar';
import { openExpectations } from '../../core/expectations/asking';
import type { ExpectationFact } from '../../core/expectations/model';
import type { FeedbackFact } from '../../core/feedback/feedbackFact';
import { openTopics } from '../../core/meetings/openTopics';
import type { ConflictCopy, Located, Person } from '../../core/notebook/subjects';
import { type HistoryLine, historyOf, placeOf } from '../../core/styles/history';
import type { Task } from '../../core/styles/task';
import { Preset } from '../../platform/commands';

/**
 * What stands in the People view. Every element is a preset: a command called from its menu already knows the person,
 * the task or the line, and asks for the rest. A key names the way to the element from the root: a line that moves to
 * another task or owner must not be in two places of the tree at once, as views keep elements apart by their keys.
 */
export type PeopleNode =
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

export class PersonNode extends Preset {
  readonly key: string;
  constructor(readonly person: Person) {
    super({ person: person.id });
    this.key = person.id;
  }
}

/** Open actions stand in one group for each who owes them. */
const owed = ['me', 'them', 'nobody'] as const satisfies readonly OwedBy[];
/** The kinds of things listed under a person, in the order they are shown. */
const groups = [
  'tasks',
  'expectations',
  ...owed,
  'topics',
  'feedback',
  'notes',
  'set-aside',
  'conflicts',
] as const;
export type Group = (typeof groups)[number];

/** True for the groups of open actions. */
export function isOwed(group: Group): group is OwedBy {
  return owed.some(known => known === group);
}

export class GroupNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly group: Group,
  ) {
    super({ person: person.id, ...((group === 'me' || group === 'them') && { owner: group }) });
    this.key = `${person.id}/${group}`;
  }
}

export class TaskNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly task: Task,
  ) {
    super({ person: person.id, task: task.name });
    this.key = `${person.id}/tasks/${task.name}`;
  }
}

/** One line of a task's history. */
export class HistoryNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly task: Task,
    readonly entry: HistoryLine,
  ) {
    super({ person: person.id, task: task.name });
    const { uri, line } = placeOf(entry);
    this.key = `${person.id}/tasks/${task.name}/${uri}#${line}`;
  }
}

export class ActionNode extends Preset {
  readonly key: string;
  constructor(
    group: GroupNode,
    readonly action: Located<ActionFact>,
  ) {
    super({ uri: action.uri, line: action.line });
    this.key = `${group.key}/${action.uri}#${action.line}`;
  }
}

/** An action that was dropped or moved. */
export class SetAsideNode extends Preset {
  readonly key: string;
  constructor(readonly action: Located<SetAsideFact>) {
    super({ uri: action.uri, line: action.line });
    this.key = `${action.uri}#${action.line}`;
  }
}

/** A copy that a sync client left beside a note. */
export class ConflictNode extends Preset {
  readonly key: string;
  constructor(readonly copy: ConflictCopy) {
    super({});
    this.key = copy.uri;
  }
}

export class TopicNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly topic: Person['topics'][number],
  ) {
    super({ person: person.id });
    this.key = `${person.id}/topics/${topic.uri}#${topic.line}`;
  }
}

/** The page that waits for the next 1:1. */
export class PreparedNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly uri: string,
  ) {
    super({ person: person.id });
    this.key = uri;
  }
}

export class NoteNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly note: Person['oneOnOnes'][number],
  ) {
    super({ person: person.id });
    this.key = `${person.id}/notes/${note.uri}`;
  }
}

/** An expectation that is not closed. */
export class ExpectationNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly expectation: Located<ExpectationFact>,
  ) {
    super({ person: person.id, expectation: expectation.id });
    this.key = `${person.id}/expectations/${expectation.uri}#${expectation.line}`;
  }
}

export class FeedbackNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly entry: Located<FeedbackFact>,
  ) {
    super({ uri: entry.uri, line: entry.line });
    this.key = `${person.id}/feedback/${entry.uri}#${entry.line}`;
  }
}

/** How many entries of the feedback log are shown besides those that still have to be said. */
const latestEntries = 5;

/** The latest entries of a person's feedback log, and all that they have not heard yet; newest first. */
function shownFeedback(person: Person): readonly Located<FeedbackFact>[] {
  return person.feedback.filter((entry, place) => place < latestEntries || entry.delivered === false);
}

/** Open actions of one owner, the earliest due first. */
export function openActionsOwedBy(person: Person, owner: OwedBy): readonly Located<ActionFact>[] {
  return openActions(person).filter(action => owedBy(action) === owner);
}

/** How many things wait for the next 1:1, actions included. */
export function preparedCount({ prepared, actions }: Person): number {
  if (!prepared) return 0;
  return prepared.parts.length + actions.filter(action => action.uri === prepared.uri).length;
}

/** What stands under an element; groups that would be empty are left out. */
export function childrenOf(node: PeopleNode): readonly PeopleNode[] {
  if (node instanceof PersonNode) {
    const shown = groups
      .map(group => new GroupNode(node.person, group))
      .filter(group => childrenOf(group).length > 0);
    const { person } = node;
    const page = preparedCount(person) > 0 && person.prepared;
    return page ? [new PreparedNode(person, page.uri), ...shown] : shown;
  }
  if (node instanceof TaskNode)
    return historyOf(node.task).map(entry => new HistoryNode(node.person, node.task, entry));
  if (!(node instanceof GroupNode)) return [];
  const { person } = node;
  switch (node.group) {
    case 'tasks':
      return person.tasks.map(task => new TaskNode(person, task));
    case 'expectations':
      return openExpectations(person.expectations, today()).map(
        expectation => new ExpectationNode(person, expectation),
      );
    case 'me':
    case 'them':
    case 'nobody':
      return openActionsOwedBy(person, node.group).map(action => new ActionNode(node, action));
    case 'topics':
      return openTopics(person).map(topic => new TopicNode(person, topic));
    case 'feedback':
      return shownFeedback(person).map(entry => new FeedbackNode(person, entry));
    case 'notes':
      return person.oneOnOnes.map(note => new NoteNode(person, note));
    case 'set-aside':
      return person.setAside.map(action => new SetAsideNode(action));
    case 'conflicts':
      return person.conflictCopies.map(copy => new ConflictNode(copy));
  }
}

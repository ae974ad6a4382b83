import type { ActionFact } from '../../core/notes/facts';
import type { Located, Person, Task } from '../../core/notes/notesIndex';
import { Preset } from '../../platform/commands';

/**
 * What stands in the People view. Every element is a preset: a command called from its menu already knows the person,
 * the task or the line, and asks for the rest.
 */
export type PeopleNode = PersonNode | GroupNode | TaskNode | ActionNode | TopicNode | NoteNode;

export class PersonNode extends Preset {
  readonly key: string;
  constructor(readonly person: Person) {
    super({ person: person.id });
    this.key = person.id;
  }
}

/** The kinds of things listed under a person, in the order they are shown. */
export const groups = ['tasks', 'actions', 'topics', 'notes'] as const;
export type Group = (typeof groups)[number];

export class GroupNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly group: Group,
  ) {
    super({ person: person.id });
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

export class ActionNode extends Preset {
  readonly key: string;
  constructor(readonly action: Located<ActionFact>) {
    super({ uri: action.uri, line: action.line });
    this.key = `${action.uri}#${action.line}`;
  }
}

export class TopicNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly topic: Person['topics'][number],
  ) {
    super({ person: person.id });
    this.key = `${topic.uri}#${topic.line}`;
  }
}

export class NoteNode extends Preset {
  readonly key: string;
  constructor(
    readonly person: Person,
    readonly note: Person['oneOnOnes'][number],
  ) {
    super({ person: person.id });
    this.key = note.uri;
  }
}

/** Open actions, the earliest due first, those without a date last. */
export function openActions(person: Person): readonly Located<ActionFact>[] {
  const rank = (action: ActionFact) => action.due ?? '9999-12-31';
  return person.actions
    .filter(action => !action.done)
    .sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/** Topics that were not raised yet, in the order of the inbox. */
export function openTopics(person: Person): Person['topics'] {
  return person.topics.filter(topic => !topic.raised);
}

/** What stands under an element; groups that would be empty are left out. */
export function childrenOf(node: PeopleNode): readonly PeopleNode[] {
  if (node instanceof PersonNode) {
    return groups
      .map(group => new GroupNode(node.person, group))
      .filter(group => childrenOf(group).length > 0);
  }
  if (!(node instanceof GroupNode)) return [];
  const { person } = node;
  switch (node.group) {
    case 'tasks':
      return person.tasks.map(task => new TaskNode(person, task));
    case 'actions':
      return openActions(person).map(action => new ActionNode(action));
    case 'topics':
      return openTopics(person).map(topic => new TopicNode(person, topic));
    case 'notes':
      return person.oneOnOnes.map(note => new NoteNode(person, note));
  }
}

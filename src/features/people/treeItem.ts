import * as vscode from 'vscode';
import { feedbackKindNames } from '../../content/feedback/kinds';
import { playbook } from '../../content/styles/playbook';
import { asking } from '../../core/expectations/asking';
import { expectationWords } from '../../core/expectations/expectationWords';
import { isOpen } from '../../core/expectations/model';
import { openTopics } from '../../core/meetings/openTopics';
import { nameOf } from '../../core/notebook/address';
import type { Person } from '../../core/notebook/subjects';
import type { Need } from '../../core/people/whoNeedsYou';
import { placeOf } from '../../core/styles/history';
import { standingOf } from '../../core/styles/standing';
import { standingWords } from '../../core/styles/standingWords';
import { dotted } from '../../core/text/dotted';
import { actionLabel, dueWords } from '../../platform/actionWords';
import { distance, nearDay, shortDate } from '../../platform/dates';
import { eventIcon } from '../../platform/eventWords';
import { expectationIcon } from '../../platform/expectationIcon';
import { freshWeeks } from '../../platform/freshWeeks';
import { historyNote, historyWords } from '../../platform/historyWords';
import { listed } from '../../platform/listed';
import { openLine } from '../../platform/openLine';
import { personCard } from '../../platform/personCard';
import { personDue } from '../../platform/personDue';
import { plainLinks } from '../../platform/plainLinks';
import { say } from '../../platform/say';
import { compareCopy } from './compareCopy';
import {
  ActionNode,
  ConflictNode,
  childrenOf,
  ExpectationNode,
  FeedbackNode,
  GroupNode,
  HistoryNode,
  isActionGroup,
  NeedNode,
  NoteNode,
  openActionsOwedBy,
  type PeopleNode,
  PersonNode,
  PreparedNode,
  preparedCount,
  SetAsideNode,
  TaskNode,
  type TopicNode,
} from './nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The tree item of a node on a day. */
export function treeItem(node: PeopleNode, today: string): vscode.TreeItem {
  const item = itemFor(node, today);
  item.id = node.key;
  // Without a label, screen readers would read the tooltip.
  item.accessibilityInformation = {
    label: listed(
      // Screen readers would read the visual separators, or run the parts together.
      [item.label, item.description].flatMap(part => (typeof part === 'string' ? part.split(' · ') : [])),
    ),
  };
  return item;
}

function itemFor(node: PeopleNode, today: string): vscode.TreeItem {
  if (node instanceof NeedNode) return needItem(node);
  if (node instanceof PersonNode) return personItem(node, today);
  if (node instanceof GroupNode) return groupItem(node, today);
  if (node instanceof TaskNode) return taskItem(node, today);
  if (node instanceof HistoryNode) return historyItem(node, today);
  if (node instanceof ExpectationNode) return expectationItem(node, today);
  if (node instanceof ActionNode) return actionItem(node, today);
  if (node instanceof PreparedNode) return preparedItem(node);
  if (node instanceof NoteNode) return noteItem(node, today);
  if (node instanceof FeedbackNode) return feedbackItem(node, today);
  if (node instanceof SetAsideNode) return setAsideItem(node);
  if (node instanceof ConflictNode) return conflictItem(node);
  return topicItem(node, today);
}

function needItem({ group: { need, people } }: NeedNode): vscode.TreeItem {
  const item = new vscode.TreeItem(needWords(need), Expanded);
  item.contextValue = 'group';
  item.description = String(people.length);
  return item;
}

function needWords(need: Need): string {
  return {
    overdue: vscode.l10n.t('Overdue'),
    today: vscode.l10n.t('Today'),
    soon: vscode.l10n.t('Soon'),
    later: vscode.l10n.t('Later'),
    away: vscode.l10n.t('Away'),
  }[need];
}

function personItem(node: PersonNode, today: string): vscode.TreeItem {
  const { person } = node;
  const item = new vscode.TreeItem(node.name, childrenOf(node).length > 0 ? Collapsed : None);
  const { lastOneOnOne, state } = person;
  const last = lastOneOnOne
    ? vscode.l10n.t('last {0}', nearDay(lastOneOnOne, today))
    : state === 'paused'
      ? ''
      : vscode.l10n.t('no 1:1 yet');
  // Most urgent first, because a narrow side bar cuts off the end.
  item.description = dotted(personDue(person, today), last);
  // Within a group, the icon says nothing new and takes space from the name in a narrow side bar.
  if (!node.within) item.iconPath = new vscode.ThemeIcon(...stateIcons[state]);
  item.contextValue = 'person';
  item.tooltip = personCard(person, today);
  return item;
}

const stateIcons: Readonly<Record<Person['state'], readonly [string, vscode.ThemeColor?]>> = {
  overdue: ['account', new vscode.ThemeColor('list.warningForeground')],
  due: ['account', new vscode.ThemeColor('charts.blue')],
  paused: ['debug-pause', new vscode.ThemeColor('disabledForeground')],
  'not-due': ['account'],
};

function groupItem({ person, group }: GroupNode, today: string): vscode.TreeItem {
  const item = new vscode.TreeItem('', group === 'tasks' ? Expanded : Collapsed);
  item.contextValue = isActionGroup(group) ? 'group.actions' : `group.${group}`;
  if (isActionGroup(group)) {
    const open = openActionsOwedBy(person, group);
    const late = open.filter(action => action.due && action.due < today).length;
    item.description = late > 0 ? vscode.l10n.t('{0}, {1} overdue', open.length, late) : String(open.length);
  }
  switch (group) {
    case 'tasks':
      item.label = vscode.l10n.t('Tasks');
      break;
    case 'expectations':
      item.label = vscode.l10n.t('Expectations');
      item.description = asksWords(person, today);
      break;
    case 'me':
      item.label = vscode.l10n.t('You owe');
      break;
    case 'them':
      item.label = vscode.l10n.t('{0} owes', person.name);
      break;
    case 'nobody':
      item.label = vscode.l10n.t('No owner');
      break;
    case 'topics':
      item.label = vscode.l10n.t('To raise');
      item.description = String(openTopics(person).length);
      break;
    case 'feedback': {
      const waiting = person.feedback.filter(entry => entry.delivered === false).length;
      item.label = vscode.l10n.t('Feedback');
      item.description =
        waiting > 0
          ? vscode.l10n.t('{0}, {1} to say', person.feedback.length, waiting)
          : String(person.feedback.length);
      break;
    }
    case 'notes':
      item.label = vscode.l10n.t('1:1 notes');
      item.description = countWords(person, today);
      break;
    case 'set-aside':
      item.label = vscode.l10n.t('Dropped or moved');
      item.description = String(person.setAside.length);
      break;
    case 'conflicts':
      item.label = vscode.l10n.t('Conflict copies');
      item.description = String(person.conflictCopies.length);
      break;
  }
  return item;
}

function taskItem(node: TaskNode, today: string): vscode.TreeItem {
  const { task } = node;
  const item = new vscode.TreeItem(task.name, hasHistory(task) ? Collapsed : None);
  const { latest } = task;
  item.contextValue = 'task';
  item.iconPath = new vscode.ThemeIcon('symbol-event');
  item.description = vscode.l10n.t('not read yet');
  const standing = standingOf(task, today, freshWeeks());
  if (latest && standing) {
    const { t } = vscode.l10n;
    const style = say(playbook[latest.style].name);
    const words = standingWords(standing, latest.style, today, say, date => shortDate(date, today));
    // Most urgent first, because a narrow side bar cuts off the end.
    const parts = standing.state === 'fresh' ? [style, distance(latest.date, today)] : [words.short, style];
    item.description = parts.join(' · ');
    item.iconPath = new vscode.ThemeIcon('symbol-event', styleColors[latest.style]);
    item.tooltip = [
      t(
        '{0}: competence {1}, commitment {2}, read {3}',
        task.name,
        say(latest.competence),
        say(latest.commitment),
        shortDate(latest.date, today),
      ),
      ...(latest.note ? [t('Why: {0}', latest.note)] : []),
      ...(standing.state === 'fresh' ? [words.short] : words.why),
      ...(words.move ? [words.move] : []),
    ].join('\n');
  }
  item.command = {
    command: 'teamLead.openStyleCard',
    title: vscode.l10n.t('Open Style Card'),
    arguments: [node],
  };
  return item;
}

function hasHistory({ readings, events, usedStyles }: TaskNode['task']): boolean {
  return readings.length + events.length + usedStyles.length > 0;
}

/** An entry of a task's history, with its date. */
function historyItem({ entry, person }: HistoryNode, today: string): vscode.TreeItem {
  const { uri, line, date, note } = { ...placeOf(entry), note: historyNote(entry) };
  const item = new vscode.TreeItem(historyWords(entry, person.name), None);
  item.description = dotted(distance(date, today), note);
  item.iconPath = historyIcon(entry);
  item.contextValue = `history.${entry.kind}`;
  item.tooltip = [`${item.label}, ${shortDate(date, today)}`, note].filter(Boolean).join('\n');
  item.command = openLine(uri, line);
  return item;
}

const stepIcons = {
  first: 'circle-filled',
  same: 'arrow-right',
  up: 'arrow-up',
  down: 'arrow-down',
} as const;

function historyIcon(entry: HistoryNode['entry']): vscode.ThemeIcon {
  if (entry.kind === 'event') return new vscode.ThemeIcon(eventIcon(entry.event.event));
  if (entry.kind === 'style-used') return new vscode.ThemeIcon('person', styleColors[entry.used.style]);
  const icon = entry.reading.by === 'member' ? 'comment' : stepIcons[entry.step.direction];
  return new vscode.ThemeIcon(icon, styleColors[entry.reading.style]);
}

/** The colors of the style view's map. */
const styleColors = {
  S1: new vscode.ThemeColor('charts.orange'),
  S2: new vscode.ThemeColor('charts.purple'),
  S3: new vscode.ThemeColor('charts.blue'),
  S4: new vscode.ThemeColor('charts.green'),
} as const;

function expectationItem({ expectation }: ExpectationNode, today: string): vscode.TreeItem {
  const item = new vscode.TreeItem(expectation.title, None);
  item.description = expectationWords(expectation, today, say);
  item.iconPath = expectationIcon(expectation, today);
  item.contextValue = 'expectation';
  item.tooltip = [expectation.outcome ?? expectation.title, expectation.measure, item.description]
    .filter(Boolean)
    .join('\n');
  item.command = openLine(expectation.uri, expectation.line);
  return item;
}

/** How many are open, and how many of them need attention. */
function asksWords({ expectations }: Person, today: string): string {
  const open = expectations.filter(isOpen);
  const asks = open.filter(fact => asking(fact, today) !== undefined).length;
  return asks > 0 ? vscode.l10n.t('{0}, {1} to look at', open.length, asks) : String(open.length);
}

function actionItem({ action }: ActionNode, today: string): vscode.TreeItem {
  const item = new vscode.TreeItem(actionLabel(action), None);
  const late = action.due !== undefined && action.due < today;
  item.description = dueWords(action, today);
  item.iconPath = late
    ? new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('circle-large-outline');
  item.contextValue = 'action';
  item.tooltip = [action.text, item.description].filter(Boolean).join('\n');
  item.command = openLine(action.uri, action.line);
  return item;
}

function setAsideItem({ action }: SetAsideNode): vscode.TreeItem {
  const item = new vscode.TreeItem(actionLabel(action), None);
  const isMoved = action.state === 'moved';
  item.description = isMoved ? vscode.l10n.t('moved') : vscode.l10n.t('dropped');
  item.iconPath = new vscode.ThemeIcon(isMoved ? 'arrow-right' : 'circle-slash');
  item.contextValue = 'action.done';
  item.tooltip = [action.text, item.description].filter(Boolean).join('\n');
  item.command = openLine(action.uri, action.line);
  return item;
}

function conflictItem({ copy }: ConflictNode): vscode.TreeItem {
  const item = new vscode.TreeItem(nameOf(copy.uri), None);
  item.description = vscode.l10n.t('compare with {0}', nameOf(copy.of));
  item.iconPath = new vscode.ThemeIcon('diff', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'conflict';
  item.command = compareCopy(copy);
  return item;
}

function topicItem({ topic }: TopicNode, today: string): vscode.TreeItem {
  const item = new vscode.TreeItem(plainLinks(topic.text), None);
  item.description = dotted(
    topic.kind === 'topic' ? '' : say(topic.kind),
    topic.date && distance(topic.date, today),
  );
  item.iconPath = new vscode.ThemeIcon(
    { topic: 'comment', praise: 'heart', concern: 'warning', private: 'lock' }[topic.kind],
  );
  item.contextValue = 'topic';
  item.tooltip = topic.text;
  item.command = openLine(topic.uri, topic.line);
  return item;
}

/** The page for the next 1:1; opens on click. */
function preparedItem({ person, uri }: PreparedNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('For the next 1:1'), None);
  item.description = String(preparedCount(person));
  item.iconPath = new vscode.ThemeIcon('checklist');
  item.contextValue = 'prepared';
  item.command = openLine(uri, 0);
  return item;
}

/** How many meetings there were; planned ones are counted separately. */
function countWords({ oneOnOnes }: Person, today: string): string {
  const planned = oneOnOnes.filter(note => note.date > today).length;
  const met = oneOnOnes.length - planned;
  return planned > 0 ? vscode.l10n.t('{0}, {1} planned', met, planned) : String(met);
}

function noteItem({ note, first: words }: NoteNode, today: string): vscode.TreeItem {
  const item = new vscode.TreeItem(nearDay(note.date, today), None);
  const isPlanned = note.date > today;
  const first = words && plainLinks(words).trim();
  item.description = dotted(isPlanned ? vscode.l10n.t('planned') : '', first || distance(note.date, today));
  item.iconPath = new vscode.ThemeIcon(isPlanned ? 'calendar' : 'note');
  item.contextValue = isPlanned ? 'note.planned' : 'note';
  item.tooltip = [`${shortDate(note.date, today)}, ${distance(note.date, today)}`, first]
    .filter(Boolean)
    .join('\n');
  item.command = openLine(note.uri, 0);
  return item;
}

function feedbackItem({ entry }: FeedbackNode, today: string): vscode.TreeItem {
  const { kind, title, date, delivered, deliveredOn } = entry;
  const kindWords = kind ? say(feedbackKindNames[kind]) : vscode.l10n.t('Feedback');
  const item = new vscode.TreeItem(title || kindWords, None);
  const waiting = delivered === false;
  item.description = dotted(
    waiting ? vscode.l10n.t('not said yet') : '',
    distance(deliveredOn ?? date, today),
  );
  const icon = { praise: 'heart', developmental: 'lightbulb', 'asked-for': 'comment-discussion' }[
    kind ?? 'asked-for'
  ];
  item.iconPath = new vscode.ThemeIcon(icon, waiting ? new vscode.ThemeColor('charts.blue') : undefined);
  item.contextValue = waiting ? 'feedback.waiting' : 'feedback';
  item.tooltip = [`${kindWords}${title ? `: ${title}` : ''}`, item.description].join('\n');
  item.command = openLine(entry.uri, entry.line);
  return item;
}

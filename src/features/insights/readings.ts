import { group } from 'd3-array';
import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import { commitmentNames, competenceNames, playbook } from '../../content/styles/playbook';
import type { MapChart } from '../../core/insights/chart';
import type { TaskMove } from '../../core/insights/insights';
import { initialsOf } from '../../core/pictures/initials';
import { counted } from '../../core/text/counted';
import { shortDate } from '../../platform/dates';
import { say } from '../../platform/say';
import type { Insight } from '../../protocol/insightsPanel';
import { type InsightInput, nameOf, type ShownInsight, type Source } from './insight';

/** More marks than this are hard to find one in; above it, one mark stands for all tasks in a cell. */
const mostMarks = 40;

/** The current reading of each task, and the one before. */
export function readingsInsight(input: InsightInput): ShownInsight {
  const { insights, person, people, today, shared } = input;
  const nameBy = nameOf(input);
  const tasks = insights.tasks.map(move => ({ ...move, name: nameBy(move.person) }));
  if (shared) return { sentence: vscode.l10n.t('Readings are hidden on a shared screen.') };
  if (tasks.length === 0) {
    return {
      sentence: vscode.l10n.t('No task has a reading by the end of this time.'),
      todo: { label: vscode.l10n.t('Save a reading'), act: 'record' },
    };
  }
  const up = tasks.filter(({ moved }) => moved > 0).length;
  const down = tasks.filter(({ moved }) => moved < 0).length;
  const sentence = vscode.l10n.t(
    '{0}: {1} moved toward Delegating, {2} toward Directing, and {3} stayed.',
    counted(say, counts.tasksRead, tasks.length),
    up,
    down,
    tasks.length - up - down,
  );
  const many = tasks.length > mostMarks;
  const { marks, sources, table } = many
    ? byCell(tasks, today)
    : byTask(tasks, person ? 'task' : 'person', people, today);
  return {
    sentence,
    about: many
      ? vscode.l10n.t(
          'A number counts the tasks in a cell; choose a person to see each. A reading is about one person on one task, and a question to discuss.',
        )
      : vscode.l10n.t(
          'A mark stands for one person on one task. A task can get harder, so moving back says nothing against anybody. A reading is a question to discuss.',
        ),
    chart: {
      kind: 'map',
      looks: {
        fresh: vscode.l10n.t('Fresh reading'),
        due: vscode.l10n.t('Reading is due'),
        overdue: vscode.l10n.t('Reading is overdue'),
        before: vscode.l10n.t('Where it came from'),
      },
      marks,
    },
    table,
    sources,
  };
}

interface Marks {
  readonly marks: MapChart['marks'];
  readonly sources: Map<string, readonly Source[]>;
  readonly table: NonNullable<Insight['table']>;
}

function byTask(
  tasks: readonly TaskMove[],
  letters: 'task' | 'person',
  people: InsightInput['people'],
  today: string,
): Marks {
  const initials = initialsOf(
    letters === 'person' ? people : tasks.map(({ task }) => ({ id: task, name: task })),
  );
  const keyOf = ({ person, task }: TaskMove) => `${person}|${task}`;
  return {
    marks: tasks.map(move => {
      const seen = initials.get(letters === 'person' ? move.person : move.task) ?? '';
      return {
        key: keyOf(move),
        // The accessible name starts with the visible text, so that voice control can activate it.
        words: vscode.l10n.t('{0}: {1}', seen, moveWords(move, today)),
        opens: true,
        letters: seen,
        look: move.freshness,
        cell: move.cell,
        ...(move.before && !isSame(move.before.cell, move.cell) && { from: move.before.cell }),
      };
    }),
    sources: new Map(tasks.map(move => [keyOf(move), [sourceOf(move, today)]])),
    table: {
      heads: [
        vscode.l10n.t('Person'),
        vscode.l10n.t('Task'),
        vscode.l10n.t('Came from'),
        vscode.l10n.t('Now at'),
      ],
      rows: tasks.map(move => [
        { text: move.name },
        { text: move.task },
        { text: move.before ? standingWords(move.before, today) : '–' },
        { text: standingWords(move, today), key: keyOf(move) },
      ]),
    },
  };
}

function byCell(tasks: readonly TaskMove[], today: string): Marks {
  const cells = [...group(tasks, ({ cell }) => `${cell.competence}/${cell.commitment}`)];
  const sources = new Map<string, readonly Source[]>();
  const marks = cells.flatMap(([key, moves]): MapChart['marks'] => {
    const [first] = moves;
    if (!first) return [];
    sources.set(
      key,
      moves.map(move => sourceOf(move, today)),
    );
    const { cell } = first;
    return [
      {
        key,
        words: vscode.l10n.t(
          '{0}: competence {1}, commitment {2}',
          counted(say, counts.tasksRead, moves.length),
          say(competenceNames[cell.competence]).toLowerCase(),
          say(commitmentNames[cell.commitment]).toLowerCase(),
        ),
        opens: true,
        letters: new Intl.NumberFormat(vscode.env.language).format(moves.length),
        look: 'fresh',
        cell,
      },
    ];
  });
  return {
    marks,
    sources,
    table: {
      heads: [vscode.l10n.t('Competence and commitment'), vscode.l10n.t('Tasks')],
      rows: marks.map(({ words: text, letters, key }) => [{ text }, { text: letters, key }]),
    },
  };
}

function sourceOf(move: TaskMove, today: string): Source {
  return {
    uri: move.uri,
    line: move.line,
    label: `${move.name}: ${move.task}`,
    about: standingWords(move, today),
  };
}

function moveWords(move: TaskMove, today: string): string {
  const { name, task, before } = move;
  return before
    ? vscode.l10n.t(
        '{0} on {1}: {2}; before that {3}',
        name,
        task,
        standingWords(move, today),
        standingWords(before, today),
      )
    : vscode.l10n.t('{0} on {1}: {2}', name, task, standingWords(move, today));
}

function standingWords({ style, date }: Pick<TaskMove, 'style' | 'date'>, today: string): string {
  return vscode.l10n.t('{0}, {1}', say(playbook[style].name), shortDate(date, today));
}

function isSame(one: TaskMove['cell'], other: TaskMove['cell']): boolean {
  return one.competence === other.competence && one.commitment === other.commitment;
}

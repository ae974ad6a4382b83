import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { readTopic } from '../../core/meetings/topicItem';
import type { Person } from '../../core/notebook/subjects';
import { initialsOf } from '../../core/pictures/initials';
import type { PathMark, PathPicture, TeamPicture } from '../../core/pictures/picture';
import { singleSpaced } from '../../core/singleSpaced';
import type { Task } from '../../core/styles/task';
import type { TeamOnTask } from '../../core/styles/team';
import type { SharedTask } from '../../core/tasks/sharedTasks';
import { plainDate, shortDate } from '../../platform/dates';
import { say } from '../../platform/say';

/** How many readings a path shows, the newest; the table has all. */
const mostReadings = 12;

/** The picture of a team on a task, in VS Code's display language. */
export function teamPicture(task: SharedTask, team: TeamOnTask, today: string): TeamPicture {
  const initials = initialsOf(task.members.map(({ person, name }) => ({ id: person, name })));
  const members = team.members.map(({ person, name, reading }) => ({
    initials: initials.get(person) ?? '',
    name,
    ...(reading && {
      at: {
        competence: reading.competence,
        commitment: reading.commitment,
        by: reading.by,
        freshness: reading.freshness,
        words: vscode.l10n.t('{0}, {1}', say(playbook[reading.style].name), shortDate(reading.date, today)),
      },
    }),
  }));
  const title = vscode.l10n.t('{0}: where each person stands', task.name);
  return {
    kind: 'team',
    title,
    description: sentences([title, ...members.map(({ name, at }) => `${name}: ${at?.words ?? notRead()}`)]),
    note: pictureNote(today),
    marks: {
      fresh: vscode.l10n.t('Fresh reading'),
      due: vscode.l10n.t('Reading is due'),
      overdue: vscode.l10n.t('Reading is overdue'),
      member: vscode.l10n.t('Own reading only'),
      none: notRead(),
    },
    members,
  };
}

/** The picture of a person's readings on a task, in VS Code's display language; only the newest if there are many. */
export function pathPicture(person: Person, task: Task, today: string): PathPicture {
  const left = Math.max(0, task.readings.length - mostReadings);
  const readings = task.readings.slice(left).map((reading, at): PathMark => {
    const name = say(playbook[reading.style].name);
    return {
      number: left + at + 1,
      by: reading.by,
      competence: reading.competence,
      commitment: reading.commitment,
      date: plainDate(reading.date, today),
      words:
        reading.by === 'lead'
          ? vscode.l10n.t('{0}: {1}, read by you', shortDate(reading.date, today), name)
          : vscode.l10n.t('{0}: {1}, read by {2}', shortDate(reading.date, today), name, person.name),
      ...whyOf(reading.note),
    };
  });
  const title = vscode.l10n.t('{0} on {1}: readings over time', person.name, task.name);
  return {
    kind: 'path',
    title,
    description: sentences([title, ...readings.map(({ words, why }) => (why ? `${words}: ${why}` : words))]),
    note:
      left > 0
        ? vscode.l10n.t(
            '{0} The newest {1} of {2} readings.',
            pictureNote(today),
            mostReadings,
            task.readings.length,
          )
        : pictureNote(today),
    marks: { lead: vscode.l10n.t('Read by you'), member: vscode.l10n.t('Read by {0}', person.name) },
    readings,
  };
}

/** Pictures are for showing around, so they leave out what is for the lead alone. */
function whyOf(note: string | undefined): { why?: string } {
  const why = note && singleSpaced(note).trim();
  return why && readTopic(why).kind !== 'private' ? { why } : {};
}

function pictureNote(today: string): string {
  return vscode.l10n.t(
    'As of {0}. A reading is about one person on one task, and a question to discuss.',
    plainDate(today),
  );
}

function notRead(): string {
  return vscode.l10n.t('Not read yet');
}

function sentences(parts: readonly string[]): string {
  return `${parts.join('. ')}.`;
}

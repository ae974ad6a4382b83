import type { Person } from '../../core/notebook/subjects';
import { initialsOf } from '../../core/pictures/initials';
import type { Picture } from '../../core/pictures/picture';
import { checkInDays } from '../../core/styles/framing';
import type { FreshWeeks } from '../../core/styles/freshness';
import type { Task } from '../../core/styles/task';
import { taskNamed } from '../../core/styles/taskNamed';
import {
  type BudgetRules,
  type CheckIns,
  leadTime,
  readinessOf,
  type TeamOnTask,
  teamOn,
} from '../../core/styles/team';
import { publicPerson } from '../../core/subjects/publicPerson';
import { type SharedTask, sharedTaskNamed, tasksOf } from '../../core/tasks/sharedTasks';
import type { PathPart, TeamPanelState, TeamPart, TeamSubject } from '../../protocol/teamPanel';
import { pathPicture, teamPicture } from './pictures';

/** The notes on a day, and the lead's own settings. */
export interface TeamDay {
  readonly people: readonly Person[];
  readonly today: string;
  readonly rules: BudgetRules;
  readonly weeks: FreshWeeks;
}

/** The panel's state for a subject, without whether the notes were read. */
export function subjectState(
  subject: TeamSubject,
  day: TeamDay,
): Pick<TeamPanelState, 'subject' | 'tasks' | 'team' | 'path' | 'picture'> {
  const tasks = tasksOf(day.people)
    .filter(({ members }) => members.length > 1)
    .map(({ name, members }) => ({ name, people: members.length }));
  const picture = pictureOf(subject, day);
  if (subject.show === 'path') {
    const found = pathOf(subject, day);
    return { subject, tasks, ...(found && { path: pathPart(found, picture) }), ...(picture && { picture }) };
  }
  const task = subject.task === null ? undefined : sharedTaskNamed(day.people, subject.task);
  return { subject, tasks, ...(task && { team: teamPart(task, day) }), ...(picture && { picture }) };
}

/** The picture of a subject; `undefined` if there is nothing to draw. */
export function pictureOf(subject: TeamSubject, day: TeamDay): Picture | undefined {
  const { today } = day;
  // Pictures are for showing around.
  const people = day.people.map(publicPerson);
  if (subject.show === 'path') {
    const found = pathOf(subject, { people });
    return found && found.task.readings.length > 0 ? pathPicture(found.person, found.task, today) : undefined;
  }
  const task = subject.task === null ? undefined : sharedTaskNamed(people, subject.task);
  return task && teamPicture(task, teamOf(task, day), today);
}

/** The team's readings on a task. */
export function teamOf(task: SharedTask, { today, weeks }: TeamDay): TeamOnTask {
  return teamOn(task.members, today, weeks);
}

/** The person and task of a path; `undefined` if they do not exist. */
export function pathOf(
  subject: { readonly person: string; readonly task: string },
  { people }: Pick<TeamDay, 'people'>,
): { readonly person: Person; readonly task: Task } | undefined {
  const person = people.find(({ id }) => id === subject.person);
  const task = person && taskNamed(person, subject.task);
  return person && task && { person, task };
}

/** Minutes a week: for the task, and for all tasks whose reading is not overdue (domain.md §3.4 [J]). */
export function weekOf(task: SharedTask, day: TeamDay): TeamPart['leadTime'] {
  const mine = leadTime(checkInsOf(task.members, day), day.rules);
  const everything = day.people.flatMap(({ id, name, tasks }) =>
    tasks.map(each => ({ person: id, name, task: each })),
  );
  const all = leadTime(checkInsOf(everything, day), day.rules);
  return { task: mine.minutesPerWeek, allTasks: all.minutesPerWeek, limit: mine.limitMinutes };
}

/** A task whose reading is overdue may be long done, so it does not count. */
function checkInsOf(members: SharedTask['members'], { today, weeks }: TeamDay): readonly CheckIns[] {
  return members.flatMap(member => {
    const { reading } = readinessOf(member, today, weeks);
    const everyDays = checkInDays(member.task, today);
    return reading && everyDays !== undefined && reading.freshness !== 'overdue'
      ? [{ style: reading.style, everyDays }]
      : [];
  });
}

function teamPart(task: SharedTask, day: TeamDay): TeamPart {
  const { shape, levels, counts, fresh, members } = teamOf(task, day);
  const initials = initialsOf(members.map(({ person, name }) => ({ id: person, name })));
  return {
    shape,
    levels: [...levels],
    counts,
    fresh,
    leadTime: weekOf(task, day),
    members: members.map(({ person, name, reading }) => ({
      person,
      name,
      initials: initials.get(person) ?? '',
      ...(reading && {
        reading: {
          date: reading.date,
          by: reading.by,
          style: reading.style,
          competence: reading.competence,
          commitment: reading.commitment,
          uri: reading.uri,
          line: reading.line,
          level: reading.level,
          borderline: reading.borderline,
          freshness: reading.freshness,
          certainty: reading.certainty,
          doubts: [...reading.doubts],
        },
      }),
    })),
  };
}

function pathPart(
  { person, task }: { readonly person: Person; readonly task: Task },
  picture: Picture | undefined,
): PathPart {
  const shown = picture?.kind === 'path' ? new Set(picture.readings.map(({ number }) => number)) : undefined;
  return {
    person: person.id,
    name: person.name,
    readings: task.readings.map(
      ({ date, by, style, competence, commitment, uri, line, trend, note }, at) => ({
        date,
        by,
        style,
        competence,
        commitment,
        uri,
        line,
        ...(shown?.has(at + 1) && { number: at + 1 }),
        ...(trend && { trend }),
        ...(note && { note }),
      }),
    ),
  };
}

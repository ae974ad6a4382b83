import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import { draw, paperPalette } from '../../core/pictures/draw';
import type { Picture } from '../../core/pictures/picture';
import { isRefusal, type Refusal } from '../../core/refusal';
import { tasksOf } from '../../core/tasks/sharedTasks';
import { counted } from '../../core/text/counted';
import type { Ask } from '../../platform/ask';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import type { TeamSubject } from '../../protocol/teamPanel';
import { pathOf, pictureOf } from './state';
import { teamDay } from './teamDay';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-such-task': { readonly task: string };
    readonly 'nothing-to-draw': { readonly task?: string };
  }
}

/** The width of a picture in a file, in pixels: that of a page of text. */
const fileWidth = 720;

/** Which picture to draw: a person's path, or the team on a task. */
export interface PictureArguments {
  readonly person?: string;
  readonly task: string;
}

/** Asks which picture; `front` is the one currently shown. */
export async function askPicture(
  ask: Ask,
  notes: OpenNotes,
  front: TeamSubject | undefined,
): Promise<PictureArguments> {
  if (front?.show === 'path') return { person: front.person, task: front.task };
  if (front && front.task !== null) return { task: front.task };
  if (!(await notes.decide())) return ask.leave();
  const people = await notes.people();
  const paths = people.flatMap(({ id, name, tasks }) =>
    tasks
      .filter(task => task.readings.length > 0)
      .map(task => ({
        label: task.name,
        description: vscode.l10n.t('path of {0}', name),
        value: { person: id, task: task.name } satisfies PictureArguments,
      })),
  );
  const teams = tasksOf(people)
    .filter(({ members }) => members.length > 1)
    .map(task => ({
      label: task.name,
      description: counted(say, counts.peopleInTeam, task.members.length),
      value: { task: task.name } satisfies PictureArguments,
    }));
  if (teams.length + paths.length === 0) return ask.refuse({ refused: 'nothing-to-draw' });
  return pick<PictureArguments>(ask, vscode.l10n.t('Which picture?'), [...teams, ...paths]);
}

/** The complete SVG of a picture, with its alternative text; refuses if there is nothing to draw. */
export async function drawPicture(
  notes: OpenNotes,
  { person: reference, task }: PictureArguments,
): Promise<{ readonly picture: Picture; readonly task: string; readonly svg: string } | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const today = notes.today();
  const person = reference === undefined ? undefined : notebook.person(reference, today);
  if (isRefusal(person)) return person;
  const day = teamDay(notebook.people(today), today.date);
  const subject: TeamSubject = person ? { show: 'path', person: person.id, task } : { show: 'team', task };
  const picture = pictureOf(subject, day);
  if (!picture) {
    const known = person && pathOf({ person: person.id, task }, day);
    return known ? { refused: 'nothing-to-draw', task } : { refused: 'no-such-task', task };
  }
  return { picture, task, svg: draw(picture, { width: fileWidth, palette: paperPalette, alone: true, say }) };
}

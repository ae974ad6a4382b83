import { retroLevel, retroQuestion } from '../../content/growth/retro';
import { addItem, type Place } from '../markdown/edits';
import { itemText } from '../markdown/itemText';
import type { Plan } from '../markdown/textEdit';
import { inSection } from '../meetings/noteSections';
import { preparedPage } from '../meetings/oneOnOneNote';
import { join } from '../notebook/address';
import { isPublic } from '../notebook/isPublic';
import { teamFile } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import { framingOn } from '../styles/framing';
import { type DecisionRights, decisionRightsNames } from '../styles/taskFrame';
import { normalizeName } from '../text/normalizeName';
import type { Say } from '../text/say';

/** Who currently decides on a task. */
export interface TaskLevel {
  readonly task: string;
  readonly level: DecisionRights;
}

/**
 * Who decides on each task with saved task demands: the level the lead chose, or the one that follows from the reading
 * (domain.md §3.3). If people share a task, the lowest level, because that is the one to move. Names no one and ignores
 * everything private.
 */
export function savedLevels(people: readonly Pick<Person, 'tasks'>[], today: string): readonly TaskLevel[] {
  const levels = new Map<string, TaskLevel>();
  for (const { name, latest, frame, choice } of people.flatMap(({ tasks }) => tasks)) {
    if (!latest || !frame || ![latest, frame].every(isPublic)) continue;
    const { style, competence } = latest;
    const framing = framingOn(today, { style, competence, factors: frame.factors, choice });
    const level = framing.choice?.level ?? framing.frame.decisionRights;
    const known = levels.get(normalizeName(name));
    if (!known || level < known.level) levels.set(normalizeName(name), { task: name, level });
  }
  return [...levels.values()].sort((one, other) => one.level - other.level);
}

/**
 * Adds the question, with the level of each task, to the page for a person's next 1:1; or, for the team's retro, to
 * `team.md`, which is in no one's folder.
 */
export function addRetroQuestion(
  notebook: Notebook,
  person: Person | undefined,
  levels: readonly TaskLevel[],
  date: string,
  say: Say,
): Promise<Written | Refusal> {
  if (person) {
    const { uri, initial } = preparedPage(notebook.root, person, date);
    return notebook.edit(uri, question(inSection('Topics'), levels, say), initial);
  }
  return notebook.edit(
    join(notebook.root, teamFile),
    question({ section: { heading: date } }, levels, say),
    '# Team\n',
  );
}

function question(place: Place, levels: readonly TaskLevel[], say: Say): Plan {
  const rows = [
    say(retroQuestion),
    ...levels.map(({ task, level }) =>
      say(retroLevel, task, level, say(decisionRightsNames[level - 1] ?? '')),
    ),
  ];
  return text =>
    addItem(text, place, eol =>
      rows.map((row, at) => `${at === 0 ? '' : '  '}- ${itemText(row, eol)}`).join(eol),
    );
}

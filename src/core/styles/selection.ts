import type { Shape } from '../shape';
import { isCardTab } from './cardTabs';
import { diagnose } from './diagnosis';
import { noLook, reduceLook, type SavedLook, SavedLooks, sameSubject } from './diagnosisAnswers';
import { carryFrames, followFrames, reduceFrames } from './frameAnswers';
import { notSaid, reduceInUse } from './inUse';
import type { Cell, Reading } from './readingShapes';
import type { intentShape, sections, selectionShape } from './selectionShapes';
import type { LatestReading, StylePerson, StyleTask } from './stylePerson';
import { taskNamed } from './taskNamed';

/** The choices in the style view. The host owns them, the view renders them, and both update them with `reduce`. */

export type Section = (typeof sections)[number];
export type Selection = Shape<typeof selectionShape>;
export type Intent = Shape<typeof intentShape>;

/** Before any choice. */
export const nothingChosen: Selection = {
  person: null,
  task: null,
  cell: null,
  trend: 'unknown',
  driver: null,
  edited: false,
  open: [],
  frames: [],
  look: noLook,
  inUse: notSaid,
};

/** The selection after one intent; the same object if nothing changed. */
export function reduce(selection: Selection, intent: Intent, people: readonly StylePerson[] = []): Selection {
  switch (intent.do) {
    case 'person': {
      // A task chosen before the person stays; another person's task does not.
      const stays = selection.person === null || selection.person === intent.person;
      const task = stays ? selection.task : null;
      return arrive(selection, { ...selection, person: intent.person, task }, people);
    }
    case 'task':
      return arrive(selection, { ...selection, task: intent.task }, people);
    case 'cell': {
      if (sameCell(selection.cell, intent.cell)) return selection;
      const driver = intent.cell.commitment === 'high' ? null : selection.driver;
      return { ...selection, cell: intent.cell, driver, edited: true };
    }
    case 'trend':
      return intent.trend === selection.trend
        ? selection
        : { ...selection, trend: intent.trend, edited: true };
    case 'driver':
      if (intent.driver === selection.driver || selection.cell?.commitment === 'high') return selection;
      return { ...selection, driver: intent.driver, edited: true };
    case 'section': {
      if (selection.open.includes(intent.section) === intent.open) return selection;
      const isTab = isCardTab(intent.section);
      const others = selection.open.filter(
        section => section !== intent.section && !(isTab && intent.open && isCardTab(section)),
      );
      return { ...selection, open: intent.open ? [...others, intent.section] : others };
    }
    case 'reset':
      return settle(selection, people);
    case 'factor':
    case 'knowledge':
    case 'forgetFrame': {
      const frames = reduceFrames(selection, intent, people);
      return frames === selection.frames ? selection : { ...selection, frames };
    }
    case 'answer':
    case 'question':
    case 'forgetAnswers': {
      const look = reduceLook(selection.look, intent);
      return look === selection.look ? selection : { ...selection, look };
    }
    case 'usedStyle':
    case 'behavior':
    case 'forgetInUse': {
      const inUse = reduceInUse(selection.inUse, intent);
      return inUse === selection.inUse ? selection : { ...selection, inUse };
    }
    case 'useAnswers': {
      const { competence, commitment, driver } = diagnose(selection.look.answers);
      if (!competence || !commitment) return selection;
      const cell: Cell = { competence, commitment };
      if (sameCell(selection.cell, cell) && selection.driver === driver) return selection;
      return { ...selection, cell, driver, edited: true };
    }
  }
}

/** The selection after people, tasks or readings changed on disk. Manual changes stay. */
export function reconcile(chosen: Selection, people: readonly StylePerson[]): Selection {
  const frames = followFrames(chosen.frames, people);
  const before = frames === chosen.frames ? chosen : { ...chosen, frames };
  if (before.person === null) return before;
  if (!people.some(({ id }) => id === before.person)) return { ...nothingChosen, open: before.open, frames };
  const selection = asSpelled(before, people);
  const latest = latestReading(selection, people);
  if (!selection.edited) return settle(selection, people);
  // If it was saved meanwhile, the manual change is now what the file says.
  return latest && sameReading(selection, latest) ? { ...selection, edited: false } : selection;
}

/** The chosen task of the chosen person; `undefined` if none is chosen or the notes do not have it yet. */
export function chosenTask(
  selection: Pick<Selection, 'person' | 'task'>,
  people: readonly StylePerson[],
): StyleTask | undefined {
  const person = people.find(({ id }) => id === selection.person);
  return person?.tasks.find(({ name }) => name === selection.task);
}

/** The newest stored reading of the chosen person on the chosen task, if any. */
export function latestReading(
  selection: Pick<Selection, 'person' | 'task'>,
  people: readonly StylePerson[],
): LatestReading | undefined {
  return chosenTask(selection, people)?.latest;
}

/** The choices as a reading; `undefined` until a cell is chosen. */
export function chosenReading(selection: Selection): Reading | undefined {
  if (!selection.cell) return undefined;
  const { trend, driver } = selection;
  return { ...selection.cell, ...(trend !== 'unknown' && { trend }), ...(driver && { driver }) };
}

/** True if the selection shows exactly this reading. */
function sameReading(selection: Selection, reading: Reading): boolean {
  return (
    sameCell(selection.cell, reading) &&
    selection.trend === (reading.trend ?? 'unknown') &&
    selection.driver === (reading.driver ?? null)
  );
}

/** A reading belongs to one person on one task, so only manual changes for nobody in particular may move along. */
function arrive(before: Selection, target: Selection, people: readonly StylePerson[]): Selection {
  const spelled = asSpelled(target, people);
  const arrived = { ...spelled, frames: carryFrames(before, spelled, people) };
  if (arrived.person === before.person && arrived.task === before.task) return before;
  const narrower =
    (before.person === null || before.person === arrived.person) &&
    (before.task === null || before.task === arrived.task);
  const after = narrower ? arrived : { ...arrived, look: noLook, inUse: notSaid };
  if (latestReading(after, people)) return settle(after, people);
  return before.edited && narrower ? after : settle(after, people);
}

/** Uses the notes' spelling of the task: to a file, `Search rewrite` and `search rewrite` are the same. */
function asSpelled(selection: Selection, people: readonly StylePerson[]): Selection {
  const { person, task } = selection;
  const owner = people.find(({ id }) => id === person);
  const known = owner && task !== null ? taskNamed(owner, task) : undefined;
  return known && known.name !== task ? { ...selection, task: known.name } : selection;
}

/** Shows the stored reading, or an empty map. */
function settle(selection: Selection, people: readonly StylePerson[]): Selection {
  const latest = latestReading(selection, people);
  if (!latest) {
    const { cell, trend, driver, edited } = nothingChosen;
    const empty = !selection.edited && !selection.cell && selection.trend === trend;
    return empty ? selection : { ...selection, cell, trend, driver, edited };
  }
  if (!selection.edited && sameReading(selection, latest)) return selection;
  const { competence, commitment, trend = 'unknown', driver = null } = latest;
  return { ...selection, cell: { competence, commitment }, trend, driver, edited: false };
}

function sameCell(one: Cell | null, other: Cell): boolean {
  return one?.competence === other.competence && one.commitment === other.commitment;
}

/** Holds a window's one selection and notifies listeners. */
export class SelectionStore {
  #selection: Selection;
  #people: readonly StylePerson[] = [];
  readonly #looks = new SavedLooks();
  readonly #listeners = new Set<() => void>();

  constructor(selection: Selection = nothingChosen) {
    this.#selection = selection;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** The answers about everyone, to store with the selection; a new array after each change. */
  get looks(): readonly SavedLook[] {
    return this.#looks.kept;
  }

  /** Chooses a person and optionally one of their tasks, as if it happened in the view. */
  choose(person: string, task?: string): void {
    const chosen = reduce(this.#selection, { do: 'person', person }, this.#people);
    this.#set(task === undefined ? chosen : reduce(chosen, { do: 'task', task }, this.#people));
  }

  apply(intent: Intent): void {
    this.#set(reduce(this.#selection, intent, this.#people));
  }

  /** Call after storing the reading on screen for this person and task, which may not have been chosen before. */
  stored(person: string, task: string): void {
    const before = this.#selection;
    const frames = carryFrames(before, { ...before, person, task }, this.#people);
    this.#set(reconcile({ ...before, person, task, edited: true, frames }, this.#people));
  }

  /** Updates the selection for the current people. */
  reconcile(people: readonly StylePerson[]): void {
    this.#people = people;
    // If there are no people at all, the folder may just be unavailable.
    if (people.length > 0) this.#looks.keepOnly(new Set(people.map(({ id }) => id)));
    this.#set(reconcile(this.#selection, people));
  }

  /** Restores a stored selection and its answers. */
  restore(selection: Selection, looks: readonly SavedLook[] = []): void {
    this.#looks.restore(looks);
    this.#set(selection);
  }

  /** Calls `listener` after each change until the returned function is called. */
  onDidChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #set(after: Selection): void {
    const before = this.#selection;
    if (after === before) return;
    this.#selection = this.#withKeptLook(before, after);
    for (const listener of this.#listeners) listener();
  }

  /**
   * Brings back earlier answers about the newly chosen person and task; answers that moved along leave their old
   * place.
   */
  #withKeptLook(before: Selection, after: Selection): Selection {
    const moved = !sameSubject(before, after);
    const kept = moved ? this.#looks.of(after) : undefined;
    if (kept) return { ...after, look: kept };
    if (moved && after.look === before.look) this.#looks.keep(before, noLook);
    this.#looks.keep(after, after.look);
    return after;
  }
}

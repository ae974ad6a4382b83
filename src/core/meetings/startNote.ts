import { addItem } from '../markdown/edits';
import { itemText } from '../markdown/itemText';
import type { Plan } from '../markdown/textEdit';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import { sectionPlace, startWithPrepared } from './carryPrepared';
import { logOneOnOne } from './logOneOnOne';
import { oneOnOneNote } from './oneOnOneNote';

/**
 * Finds or creates a day's note with everything prepared for it and these questions. Nothing else moves from a brief
 * into a note. Without `today`, the given day counts as today.
 */
export function startNote(
  notebook: Notebook,
  person: Person,
  date: string,
  questions: readonly string[],
  today = date,
): Promise<Written | Refusal> {
  if (questions.length === 0) return logOneOnOne(notebook, person, { date, today });
  const note = oneOnOneNote(notebook.root, person, date);
  return startWithPrepared(notebook, person, { date, today }, note, addQuestions(questions));
}

/** Adds questions to the Questions section. */
function addQuestions(questions: readonly string[]): Plan {
  return text =>
    addItem(text, sectionPlace(text, 'Questions'), eol =>
      questions.map(question => `- ${itemText(question, eol)}`).join(eol),
    );
}

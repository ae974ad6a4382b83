import type { Refusal } from '../../refusal';
import { findHeading, readBlocks } from '../blocks';
import { addItem, type Plan } from '../edits';
import { itemText } from '../itemText';
import { logOneOnOne } from '../logOneOnOne';
import type { Notebook, Written } from '../notebook';
import type { Person } from '../notesIndex';
import { oneOnOneNote } from '../oneOnOneNote';

/** Finds or creates a day's note, with these questions in it. Nothing else goes from a brief into a note. */
export function startNote(
  notebook: Notebook,
  person: Person,
  date: string,
  questions: readonly string[],
): Promise<Written | Refusal> {
  if (questions.length === 0) return logOneOnOne(notebook, person, { date });
  const { uri, initial } = oneOnOneNote(notebook.root, person, date);
  return notebook.edit(uri, addQuestions(questions), initial);
}

/** Adds questions to the section of that name; where there is none it goes before the notes, which answer them. */
function addQuestions(questions: readonly string[]): Plan {
  return text => {
    const blocks = readBlocks(text);
    const notes = findHeading(blocks, 'Questions') ? undefined : findHeading(blocks, 'Notes');
    return addItem(
      text,
      {
        section: { heading: 'Questions', ...(notes && { level: notes.level }) },
        ...(notes && { after: notes.line - 1 }),
      },
      eol => questions.map(question => `- ${itemText(question, eol)}`).join(eol),
    );
  };
}

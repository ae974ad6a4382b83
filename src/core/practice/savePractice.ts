import { renderAction } from '../actions/actionItem';
import { addDays } from '../dates/calendar';
import { addItem } from '../markdown/edits';
import { inSection } from '../meetings/noteSections';
import { join } from '../notebook/address';
import { folderIn } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import { isRefusal, type Refusal } from '../refusal';
import type { PracticeAnswer } from './answer';
import { runMarkdown } from './runMarkdown';

/** How many runs of one day get separate files. */
const maxOnADay = 500;

/** Saves a run to a new file in the lead's own notes: `me/practice-<date>.md`, with a number if that is taken. */
export async function savePractice(
  notebook: Notebook,
  answers: readonly PracticeAnswer[],
  date: string,
): Promise<Written | Refusal> {
  const text = runMarkdown(answers, date);
  for (let number = 1; ; number++) {
    const name = number === 1 ? `practice-${date}.md` : `practice-${date}-${number}.md`;
    const written = await notebook.create(join(folderIn(notebook.root, 'own'), name), text);
    if (!isRefusal(written) || written.refused !== 'file-exists' || number >= maxOnADay) return written;
  }
}

/** Adds the thing to try as one of the lead's own actions to the file of the run, due in a week. */
export async function addPracticeAction(
  notebook: Notebook,
  uri: string,
  act: string,
  today: string,
): Promise<(Written & { readonly due: string }) | Refusal> {
  const due = addDays(today, 7);
  const action = { text: act, owner: 'me', due } as const;
  const written = await notebook.edit(uri, text =>
    addItem(text, inSection('Actions'), eol => renderAction(action, 'me', eol)),
  );
  return isRefusal(written) ? written : { ...written, due };
}

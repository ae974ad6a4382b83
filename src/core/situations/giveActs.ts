import { renderAction } from '../actions/actionItem';
import { addItem } from '../markdown/edits';
import { inOneEdit } from '../markdown/inOneEdit';
import type { Plan } from '../markdown/textEdit';
import { inSection } from '../meetings/noteSections';
import { preparedPage } from '../meetings/oneOnOneNote';
import type { Notebook, Written } from '../notebook/notebook';
import type { Located, Person } from '../notebook/subjects';
import { isRefusal, type Refusal } from '../refusal';
import { type ActWords, addActActions, handOverActs, missingActs } from './changeSituation';
import type { SituationFact } from './situation';

/** When new actions are due, who owes them, and the day they are written. */
export interface GivenActs {
  /** Defaults to the lead. */
  readonly person?: Person | undefined;
  readonly due?: string | undefined;
  /** Calendar date. */
  readonly date: string;
}

/**
 * Turns missing acts into actions: the lead's own in the situation's note, or a person's on the page for their next
 * 1:1, with a line in the note that says so.
 */
export async function giveActs(
  notebook: Notebook,
  { uri, title }: Pick<Located<SituationFact>, 'uri' | 'title'>,
  acts: readonly ActWords[],
  { person, due, date }: GivenActs,
): Promise<Written | Refusal> {
  if (!person) return notebook.edit(uri, text => addActActions(text, acts, due));
  const note: Plan = text => handOverActs(text, acts, due ? `${person.name}, by ${due}` : person.name);
  let missing: readonly ActWords[] = [];
  // Plans the edit of the note first, so that a refusal leaves no action behind, and no one gets an act that someone
  // already does.
  const asked = await notebook.tryOut(uri, text => {
    missing = missingActs(text, acts);
    return note(text);
  });
  if (isRefusal(asked) || missing.length === 0) return asked;
  const page = preparedPage(notebook.root, person, date);
  const given = await notebook.edit(
    page.uri,
    text =>
      inOneEdit(
        text,
        missing.map(({ text: words }): Plan => {
          const action = {
            text: `${words.replace(/\.$/, '')} (${title})`,
            owner: 'them' as const,
            ...(due && { due }),
          };
          return now => addItem(now, inSection('Actions'), eol => renderAction(action, person.id, eol));
        }),
      ),
    page.initial,
  );
  return isRefusal(given) ? given : notebook.edit(uri, note);
}

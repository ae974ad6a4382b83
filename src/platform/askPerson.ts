import * as vscode from 'vscode';
import { byNeed } from '../core/people/whoNeedsYou';
import { dotted } from '../core/text/dotted';
import { shownNames } from '../core/text/shownNames';
import type { Ask } from './ask';
import { runCommand } from './commands';
import type { OpenNotes } from './notesParts';
import { personDue } from './personDue';
import { type Choice, listStep } from './prompts';

/** How to ask for a person. */
export interface AskPersonOptions {
  /** The question to ask; by default, whom it is about. */
  readonly question?: string;
  /** `false` if only people already in the notes make sense: a new person has nothing to open or delete. */
  readonly offersNew?: boolean;
}

/**
 * Asks for a person, listed in the order of the People view with their status; can offer to add one. Returns the
 * person's id.
 */
export async function askPerson(
  ask: Ask,
  notes: OpenNotes,
  { question = vscode.l10n.t('Who is it about?'), offersNew = true }: AskPersonOptions = {},
): Promise<string> {
  if (!(await notes.decide())) ask.leave();
  const notebook = ask.unwrap(await notes.open());
  const today = notes.today();
  const people = byNeed(notebook.people(today));
  const names = shownNames(people);
  const added: Choice<string | undefined> = {
    label: vscode.l10n.t('$(person-add) New person…'),
    value: undefined,
    alwaysShow: true,
  };
  const nobody = people.length === 0 && !offersNew;
  const list = listStep<string | undefined>(
    ask.title,
    nobody ? vscode.l10n.t('Nobody is in the notes yet.') : question,
    [
      ...people.map(person => {
        const label = names.get(person.id) ?? person.name;
        // People with the same name already have the role in theirs.
        const role = label === person.name ? person.role : undefined;
        const description = dotted(personDue(person, today.date), role);
        return { label, description, value: person.id };
      }),
      ...(offersNew ? [added] : []),
    ],
  );
  return ask.steps.ask<string>(question, async place => {
    if (people.length > 0 || nobody) {
      const outcome = await list(place);
      if (outcome.did !== 'answer') return outcome;
      const { value, kept } = outcome;
      if (value !== undefined) return { did: 'answer', value, kept };
    }
    // The command runs its own prompts. Back from the next step returns to this list, which has the new person by then.
    const person = (await runCommand('teamLead.addPerson', {}))?.person;
    return person === undefined ? { did: 'leave' } : { did: 'answer', value: person, kept: undefined };
  });
}

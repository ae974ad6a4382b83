import * as vscode from 'vscode';
import { byNeed } from '../core/people/whoNeedsYou';
import { shownNames } from '../core/text/shownNames';
import type { Ask } from './ask';
import { runCommand } from './commands';
import type { OpenNotes } from './notesParts';
import { personDue } from './personDue';
import { type Choice, listStep } from './prompts';

/** What a list of people is for. */
export interface AskPersonOptions {
  /** What is asked; else whom it is about. */
  readonly question?: string;
  /** `false` where only those who are in the notes already can be meant: somebody new has nothing to open or delete. */
  readonly offersNew?: boolean;
}

/** Asks for a person, in the order and with the state of the People view; may offer to add one. Gives the person's id. */
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
        // Between namesakes the name says the role already.
        const role = label === person.name ? person.role : undefined;
        const description = [personDue(person, today.date), role].filter(Boolean).join(' · ');
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
    // With prompts of its own. The way back from what follows leads to the list, which holds the new person by then.
    const person = (await runCommand('teamLead.addPerson', {}))?.person;
    return person === undefined ? { did: 'leave' } : { did: 'answer', value: person, kept: undefined };
  });
}

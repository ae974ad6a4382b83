import * as vscode from 'vscode';
import type { Person } from '../core/notebook/subjects';
import type { Ask } from './ask';
import { runCommand } from './commands';
import type { OpenNotes } from './notesParts';
import { type Choice, listStep } from './prompts';

/** Asks for a person, those met or written about last on top; offers to add one. Gives the person's id. */
export async function askPerson(ask: Ask, notes: OpenNotes): Promise<string> {
  if (!(await notes.decide())) ask.leave();
  const notebook = ask.unwrap(await notes.open());
  const people = [...notebook.people(notes.today())].sort((one, other) =>
    lastSeen(one) < lastSeen(other) ? 1 : lastSeen(one) > lastSeen(other) ? -1 : 0,
  );
  const added: Choice<string | undefined> = {
    label: vscode.l10n.t('$(person-add) New person…'),
    value: undefined,
    alwaysShow: true,
  };
  const shared = new Set(
    people.map(person => person.name).filter((name, at, all) => all.indexOf(name) !== at),
  );
  const question = vscode.l10n.t('Who is it about?');
  const list = listStep<string | undefined>(ask.title, question, [
    ...people.map(({ id, name, role }) => ({
      label: name,
      description: [role, shared.has(name) ? id : ''].filter(Boolean).join(' · '),
      value: id,
    })),
    added,
  ]);
  return ask.steps.ask<string>(question, async place => {
    if (people.length > 0) {
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

function lastSeen(person: Person): string {
  return person.topics.reduce(
    (latest, topic) => (topic.date && topic.date > latest ? topic.date : latest),
    person.lastOneOnOne ?? '',
  );
}

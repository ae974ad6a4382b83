import * as vscode from 'vscode';
import { openExpectations } from '../../core/expectations/asking';
import type { ExpectationFact } from '../../core/expectations/model';
import type { Located, Person } from '../../core/notebook/subjects';
import { isRefusal, type Refusal } from '../../core/refusal';
import { runCommand } from '../../platform/commands';
import { expectationIcon, expectationWords } from '../../platform/expectationWords';
import type { Notes } from '../../platform/notes';
import { withPerson } from '../../platform/withPerson';

/** An expectation and whose it is. */
export interface Picked {
  readonly person: Person;
  readonly fact: Located<ExpectationFact>;
}

/** The expectation that `given` names, or one that is asked for, what is due first; `undefined` when the user leaves. */
export async function pickExpectation(
  notes: Notes,
  title: string,
  given: { readonly person?: string; readonly expectation?: string },
): Promise<Picked | Refusal | undefined> {
  const { person, expectation } = given;
  if (person !== undefined && expectation !== undefined) return findExpectation(notes, person, expectation);
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const { date } = notes.today();
  const whose = person === undefined ? undefined : notebook.person(person, notes.today());
  if (isRefusal(whose)) return whose;
  const people = whose ? [whose] : notebook.people(notes.today());
  const byLine = new Map(people.flatMap(one => one.expectations.map(fact => [fact, one] as const)));
  const rows = openExpectations([...byLine.keys()], date).map(fact => ({
    label: fact.title,
    description: [whose ? '' : byLine.get(fact)?.name, expectationWords(fact, date)]
      .filter(Boolean)
      .join(' · '),
    iconPath: expectationIcon(fact, date),
    value: fact,
  }));
  const add = { label: vscode.l10n.t('$(add) Set an expectation…'), value: undefined, alwaysShow: true };
  const chosen = await vscode.window.showQuickPick<
    vscode.QuickPickItem & { readonly value: Located<ExpectationFact> | undefined }
  >([...rows, add], {
    title,
    placeHolder:
      rows.length > 0 ? vscode.l10n.t('Which expectation?') : vscode.l10n.t('Nothing is open yet.'),
    matchOnDescription: true,
  });
  if (chosen === add) await runCommand('teamLead.setExpectation', person === undefined ? {} : { person });
  const owner = chosen?.value && byLine.get(chosen.value);
  return chosen?.value && owner ? { person: owner, fact: chosen.value } : undefined;
}

/** One expectation of a person, by its id. */
export function findExpectation(notes: Notes, reference: string, id: string): Promise<Picked | Refusal> {
  return withPerson<Picked>(notes, reference, async (_, person) => {
    const fact = person.expectations.find(known => known.id === id);
    return fact ? { person, fact } : { refused: 'no-such-expectation', expectation: id };
  });
}

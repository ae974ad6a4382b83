import * as vscode from 'vscode';
import { openExpectations } from '../../core/expectations/asking';
import { expectationWords } from '../../core/expectations/expectationWords';
import type { ExpectationFact, ExpectationState } from '../../core/expectations/model';
import { movesFrom } from '../../core/expectations/moves';
import type { Located, Person } from '../../core/notebook/subjects';
import { isRefusal, type Refusal } from '../../core/refusal';
import { dotted } from '../../core/text/dotted';
import type { Ask } from '../../platform/ask';
import { runCommand } from '../../platform/commands';
import { expectationIcon } from '../../platform/expectationIcon';
import { findPerson } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';

/** An expectation and the person it is with. */
export interface Picked {
  readonly person: Person;
  readonly fact: Located<ExpectationFact>;
}

/**
 * The expectation that `given` names, or asks for one, earliest due date first. Only offers those that can move to
 * `to`.
 */
export async function pickExpectation(
  ask: Ask,
  notes: OpenNotes,
  given: { readonly person?: string; readonly expectation?: string },
  to?: ExpectationState,
): Promise<Picked> {
  const { person, expectation } = given;
  if (person !== undefined && expectation !== undefined)
    return ask.unwrap(await findExpectation(notes, person, expectation));
  const notebook = ask.unwrap(await notes.open());
  const { date } = notes.today();
  const whose = person === undefined ? undefined : ask.unwrap(notebook.person(person, notes.today()));
  const people = whose ? [whose] : notebook.people(notes.today());
  const byLine = new Map(people.flatMap(one => one.expectations.map(fact => [fact, one] as const)));
  const all = openExpectations([...byLine.keys()], date);
  const able = all.filter(({ state }) => to === undefined || movesFrom(state).includes(to));
  const rows = able.map(fact => ({
    label: fact.title,
    description: dotted(whose ? '' : byLine.get(fact)?.name, expectationWords(fact, date, say)),
    iconPath: expectationIcon(fact, date),
    value: fact,
  }));
  const add = { label: vscode.l10n.t('$(add) Set an expectation…'), value: undefined, alwaysShow: true };
  const fact = await pick<Located<ExpectationFact> | undefined>(
    ask,
    rows.length > 0 ? vscode.l10n.t('Which expectation?') : vscode.l10n.t('Nothing is open yet.'),
    [...rows, add],
  );
  if (!fact) await runCommand('teamLead.setExpectation', person === undefined ? {} : { person });
  const owner = fact && byLine.get(fact);
  return fact && owner ? { person: owner, fact } : ask.leave();
}

/** Finds a person's expectation by its id. */
export async function findExpectation(
  notes: OpenNotes,
  reference: string,
  id: string,
): Promise<Picked | Refusal> {
  const found = await findPerson(notes, reference);
  if (isRefusal(found)) return found;
  const { person } = found;
  const fact = person.expectations.find(known => known.id === id);
  return fact ? { person, fact } : { refused: 'no-such-expectation', expectation: id };
}

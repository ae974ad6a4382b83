import * as v from 'valibot';
import * as vscode from 'vscode';
import { type ActionFilter, owedActions } from '../../core/actions/actionGroups';
import { anyOwner, type OwedBy } from '../../core/actions/owner';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal } from '../../core/refusal';
import { shownNames } from '../../core/text/shownNames';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { type Choice, pick, separator } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.filterActions',
  title: 'Filter Actions…',
  icon: '$(filter)',
  takes: {
    person: v.exactOptional(field.text),
    owner: v.exactOptional(v.picklist(anyOwner)),
  },
  describeResult: 'The current filter, and how many open actions match it.',
  returns: shape<ActionFilter & { readonly shown: number }>(),
});

/** The part of the view that filter commands need. */
export interface Filtered {
  readonly filter: ActionFilter;
  /** Applies and stores a filter; returns it with the number of matching open actions. */
  show(filter: ActionFilter): Promise<ActionFilter & { readonly shown: number }>;
}

/** `teamLead.filterActions`: filters the view by person, by owner, or both. No arguments clear the filter. */
export function registerFilterActions(notes: OpenNotes, view: Filtered): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(_, ask) {
      const notebook = ask.unwrap(await notes.open());
      const [people, all] = [notebook.people(notes.today()), notebook.peopleAndLead(notes.today())];
      return pick(ask, vscode.l10n.t('Which actions do you want to see?'), choices(people, all, view.filter));
    },
    async run({ notebook }, { person: reference, owner }) {
      const person = reference === undefined ? undefined : notebook.person(reference, notes.today());
      if (isRefusal(person)) return person;
      return view.show({ ...(person && { person: person.id }), ...(owner && { owner }) });
    },
  });
}

/** Choosing a row adds it to the filter; rows already in it are marked, and choosing one removes it. */
function choices(
  people: readonly Person[],
  all: readonly Person[],
  filter: ActionFilter,
): Choice<ActionFilter>[] {
  const { person: chosenPerson, owner: chosenOwner, ...none } = filter;
  const personPart = chosenPerson === undefined ? none : { person: chosenPerson };
  const ownerPart = chosenOwner === undefined ? none : { owner: chosenOwner };
  const named = people.find(({ id }) => id === chosenPerson)?.name;
  const entry = (label: string, chosen: boolean, value: ActionFilter, counted: ActionFilter) => ({
    label: chosen ? `$(check) ${label}` : label,
    description: String(owedActions(all, counted).length),
    value,
  });
  return [
    entry(vscode.l10n.t('All actions'), chosenPerson === undefined && chosenOwner === undefined, none, none),
    separator(vscode.l10n.t('Who owes it')),
    ...anyOwner.map(owner =>
      entry(
        ownerLabel(owner, named),
        owner === chosenOwner,
        owner === chosenOwner ? personPart : { ...personPart, owner },
        { ...personPart, owner },
      ),
    ),
    separator(vscode.l10n.t('Whose notes it is in')),
    ...[...shownNames(people)].map(([id, name]) =>
      entry(name, id === chosenPerson, id === chosenPerson ? ownerPart : { ...ownerPart, person: id }, {
        ...ownerPart,
        person: id,
      }),
    ),
  ];
}

/** The label for a filter by owner; `name` is the person's, if the filter has one. */
export function ownerLabel(owner: OwedBy, name: string | undefined): string {
  return {
    me: vscode.l10n.t('You owe'),
    them: name === undefined ? vscode.l10n.t('Others owe') : vscode.l10n.t('{0} owes', name),
    nobody: vscode.l10n.t('No owner'),
  }[owner];
}

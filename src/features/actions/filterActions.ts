import * as v from 'valibot';
import * as vscode from 'vscode';
import { type ActionFilter, type OwedBy, owedActions } from '../../core/actions/actionGroups';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { type Choice, pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.filterActions',
  title: 'Filter Actions…',
  icon: '$(filter)',
  takes: namedFields({
    person: v.exactOptional(field.text),
    owner: v.exactOptional(v.picklist(['me', 'them', 'nobody'])),
  }),
  /** The filter as it is now, and how many open actions it lets through. */
  gives: shape<ActionFilter & { readonly shown: number }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.filterActions': typeof contract;
  }
}

/** What commands on the filter need of the view. */
export interface Filtered {
  readonly filter: ActionFilter;
  /** Shows what this filter lets through, remembers it, and gives it with the number of open actions. */
  show(filter: ActionFilter): Promise<ActionFilter & { readonly shown: number }>;
}

/** `teamLead.filterActions`: which actions the view shows, by person, by owner, or both. Nothing given shows all. */
export function registerFilterActions(notes: OpenNotes, view: Filtered): vscode.Disposable {
  return registerCommand(contract, {
    async ask(_, ask) {
      const notebook = ask.unwrap(await notes.open());
      const [people, all] = [notebook.people(notes.today()), notebook.withOwn(notes.today())];
      return pick(ask, vscode.l10n.t('Which actions do you want to see?'), choices(people, all, view.filter));
    },
    async run({ person: reference, owner }) {
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      const person = reference === undefined ? undefined : notebook.person(reference, notes.today());
      if (isRefusal(person)) return person;
      return view.show({ ...(person && { person: person.id }), ...(owner && { owner }) });
    },
  });
}

/** Choosing adds to the filter; what it holds already is marked, and choosing that takes it out. */
function choices(
  people: readonly Person[],
  all: readonly Person[],
  filter: ActionFilter,
): Choice<ActionFilter>[] {
  const { person: chosenPerson, owner: chosenOwner, ...none } = filter;
  const personPart = chosenPerson === undefined ? none : { person: chosenPerson };
  const ownerPart = chosenOwner === undefined ? none : { owner: chosenOwner };
  const owners: readonly OwedBy[] = ['me', 'them', 'nobody'];
  const named = people.find(({ id }) => id === chosenPerson)?.name;
  const entry = (label: string, chosen: boolean, value: ActionFilter, counted: ActionFilter) => ({
    label: chosen ? `$(check) ${label}` : label,
    description: String(owedActions(all, counted).length),
    value,
  });
  return [
    entry(vscode.l10n.t('All actions'), chosenPerson === undefined && chosenOwner === undefined, none, none),
    separator(vscode.l10n.t('Who owes it'), none),
    ...owners.map(owner =>
      entry(
        ownerLabel(owner, named),
        owner === chosenOwner,
        owner === chosenOwner ? personPart : { ...personPart, owner },
        { ...personPart, owner },
      ),
    ),
    separator(vscode.l10n.t('Whose notes it is in'), none),
    ...people.map(({ id, name }) =>
      entry(name, id === chosenPerson, id === chosenPerson ? ownerPart : { ...ownerPart, person: id }, {
        ...ownerPart,
        person: id,
      }),
    ),
  ];
}

function separator(label: string, value: ActionFilter): Choice<ActionFilter> {
  return { label, kind: vscode.QuickPickItemKind.Separator, value };
}

/** Who owes the actions of a filter, in words; `name` is the person's, where one is chosen. */
export function ownerLabel(owner: OwedBy, name: string | undefined): string {
  switch (owner) {
    case 'me':
      return vscode.l10n.t('You owe');
    case 'them':
      return name === undefined ? vscode.l10n.t('Others owe') : vscode.l10n.t('{0} owes', name);
    case 'nobody':
      return vscode.l10n.t('No owner');
  }
}

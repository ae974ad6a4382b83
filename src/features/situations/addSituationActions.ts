import * as v from 'valibot';
import * as vscode from 'vscode';
import { naturalDates } from '../../core/dates/naturalDate';
import { placeOf } from '../../core/notebook/placeOf';
import { liveBoard } from '../../core/playbook/situationBoard';
import { isRefusal } from '../../core/refusal';
import { giveActs } from '../../core/situations/giveActs';
import { shownNames } from '../../core/text/shownNames';
import { askDue } from '../../platform/askDue';
import { findPerson } from '../../platform/findPerson';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { pick, pickMany } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { actsField } from './actField';
import { findSituation } from './findSituation';
import { situationNamed } from './library';
import { pickSituation } from './pickSituation';
import { sideWord } from './sideWord';

export const contract = declareCommand({
  id: 'teamLead.addSituationActions',
  title: 'Make Actions of What Is Missing in a Situation…',
  icon: '$(add)',
  // domain.md §5.4.
  describe: "Turns acts that the note does not list into actions, your own or a person's, in their notes.",
  takes: {
    uri: field.address,
    acts: actsField,
    person: v.exactOptional(field.text),
    due: v.exactOptional(field.calendarDate),
    date: v.exactOptional(field.calendarDate),
  },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
  /** `noDue` means no due date, so none is asked for. */
  knows: shape<{ readonly mine: boolean; readonly noDue: boolean }>(),
});

/** `teamLead.addSituationActions`: adds what is missing in a live situation as actions with an owner and a date. */
export function registerAddSituationActions(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given, ask) {
      const isOwnerKnown = given.person !== undefined || given.mine === true;
      const isDueKnown = given.due !== undefined || given.noDue === true;
      ask.expect([given.uri, given.acts].filter(each => each === undefined).length);
      ask.expect((isOwnerKnown ? 0 : 1) + (isDueKnown ? 0 : 1));
      const { fact, notebook } = await pickSituation(ask, notes, given.uri);
      const about = ask.under(`${ask.title}: ${fact.title}`);
      const missing = liveBoard(fact, situationNamed(fact.situation)).columns.flatMap(({ side, acts }) =>
        acts.filter(({ state }) => state === 'missing').map(({ text }) => ({ side, text })),
      );
      const acts =
        given.acts ??
        (await pickMany(
          about,
          missing.length > 0
            ? vscode.l10n.t('What should become an action?')
            : vscode.l10n.t('Nothing is missing: each act is being done, or is an action.'),
          missing.map(act => ({ label: act.text, description: sideWord(act.side), value: act })),
        ));
      if (acts.length === 0) return undefined;
      const today = notes.today();
      const people = notebook.people(today);
      const names = shownNames(people);
      const person = isOwnerKnown
        ? given.person
        : await pick<string | undefined>(about, vscode.l10n.t('Who does it?'), [
            { label: vscode.l10n.t('Me'), value: undefined },
            ...people.map(({ id, name }) => ({ label: names.get(id) ?? name, value: id })),
          ]);
      const due = isDueKnown ? (given.due ?? '') : await askDue(about, today.date, await naturalDates());
      return { uri: fact.uri, acts: [...acts], ...(person && { person }), ...(due && { due }) };
    },
    async run({ day }, { uri, acts, person: reference, due }) {
      const found = await findSituation(notes, uri);
      if (isRefusal(found)) return found;
      const owner = reference === undefined ? undefined : await findPerson(notes, reference);
      if (isRefusal(owner)) return owner;
      const { notebook, fact } = found;
      const given = { person: owner?.person, due, date: day };
      const written = await giveActs(notebook, fact, acts, given);
      return placeOf(written);
    },
    doneMessage: () => vscode.l10n.t('$(check) Among the actions now.'),
  });
}

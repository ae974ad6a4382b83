import * as v from 'valibot';
import * as vscode from 'vscode';
import { type ActionText, readAction } from '../../core/actions/actionItem';
import { addAction } from '../../core/actions/addAction';
import { type Owner, owners } from '../../core/actions/owner';
import { naturalDates } from '../../core/dates/naturalDate';
import { placeOf } from '../../core/notebook/placeOf';
import type { Ask } from '../../platform/ask';
import { askDue } from '../../platform/askDue';
import { shortDate } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { askText, pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.addAction',
  title: 'Add Action…',
  icon: '$(add)',
  takes: {
    person: field.text,
    text: field.text,
    owner: v.exactOptional(v.picklist(owners)),
    due: v.exactOptional(field.calendarDate),
  },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.addAction`: adds something one of the two will do to the next 1:1, or to today's note once it exists. */
export function registerAddAction(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Add an action to the 1:1 with…') },
    asks: ['text', 'owner', 'due'],
    async ask({ person, ...given }, ask, found) {
      const dates = await naturalDates();
      const today = notes.today().date;
      const understand = (text: string): Understood => {
        const read = readAction(text, person);
        return read.due ? read : { ...read, ...dates.takeDue(read.text, today) };
      };
      const typed =
        given.text ??
        (await askText(
          ask,
          vscode.l10n.t('What will be done? End it with "@me" or "@them", and "by friday".'),
          { note: text => dueWords(understand(text), today) },
        ));
      const read: Understood = given.text === undefined ? understand(typed) : readAction(typed, person);
      // Do not ask for what the text already says.
      if (read.owner && !given.owner) ask.expect(-1);
      if (read.due && !given.due) ask.expect(-1);
      const owner = given.owner ?? read.owner ?? (await askOwner(ask, found.person.name));
      const { either } = read;
      const due = given.due ?? read.due ?? (await askDue(ask, today, dates, { ...(either && { either }) }));
      // An ambiguous date that was left open stays in the text.
      if (either && due === '') return { person, text: readAction(typed, person).text, owner, due };
      return { person, text: read.text || typed, owner, due };
    },
    async run({ notebook, person }, { person: _, ...given }) {
      const { date } = notes.today();
      const written = await addAction(notebook, person, { ...given, date });
      return placeOf(written);
    },
    doneMessage: ({ uri }, _, person) =>
      person.oneOnOnes.some(note => note.uri === uri)
        ? vscode.l10n.t("$(check) In today's note with {0}", person.name)
        : vscode.l10n.t('$(check) For the next 1:1 with {0}', person.name),
  });
}

/** What the typed text means; `either` holds both dates if it is ambiguous. */
type Understood = ActionText & { readonly either?: readonly string[] };

/** The hint below the text while typing. */
function dueWords({ due, either }: Understood, today: string): string | undefined {
  if (due) return vscode.l10n.t('due {0}', shortDate(due, today));
  const [one = '', other = ''] = either ?? [];
  return (
    either &&
    vscode.l10n.t('due {0}, or {1}? You choose next.', shortDate(one, today), shortDate(other, today))
  );
}

function askOwner(ask: Ask, name: string): Promise<Owner> {
  return pick<Owner>(ask, vscode.l10n.t('Who will do it?'), [
    { label: vscode.l10n.t('{0} will', name), value: 'them' },
    { label: vscode.l10n.t('I will'), value: 'me' },
  ]);
}

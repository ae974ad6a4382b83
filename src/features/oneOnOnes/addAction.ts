import * as vscode from 'vscode';
import { addDays, isCalendarDate } from '../../core/calendar';
import { type Owner, readAction } from '../../core/notes/actionItem';
import { addAction } from '../../core/notes/addAction';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import type { Notes } from '../../platform/notes';
import { askPerson, askText, pick } from '../../platform/prompts';
import { withPerson } from './withPerson';

/** `teamLead.addAction`: something one of the two will do, into today's 1:1 note. */
export function registerAddAction(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Add Action');
  return registerCommand('teamLead.addAction', {
    async ask(given) {
      const person = given.person ?? (await askPerson(notes, title));
      if (person === undefined || isRefusal(person)) return person;
      const typed =
        given.text ??
        (await askText(
          title,
          vscode.l10n.t('What will be done? "@me", "@them" and "due:2026-01-31" are understood.'),
        ));
      if (!typed) return undefined;
      const read = readAction(typed, person);
      const owner = given.owner ?? read.owner ?? (await askOwner(title));
      if (!owner) return undefined;
      const due = given.due ?? read.due ?? (await askDue(title, notes.today().date));
      if (due === undefined) return undefined;
      return { person, text: read.text || typed, owner, due };
    },
    run: ({ person: reference, text, owner, due }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const { date } = notes.today();
        const written = await addAction(notebook, person, {
          text,
          date,
          owner,
          due,
        });
        if (isRefusal(written)) return written;
        if (interactive) {
          vscode.window.setStatusBarMessage(
            vscode.l10n.t("$(check) In today's note with {0}", person.name),
            5000,
          );
        }
        return { uri: written.uri, line: written.line };
      }),
  });
}

function askOwner(title: string): Promise<Owner | undefined> {
  return pick<Owner>(title, vscode.l10n.t('Who will do it?'), [
    { label: vscode.l10n.t('They will'), value: 'them' },
    { label: vscode.l10n.t('I will'), value: 'me' },
  ]);
}

/** A calendar date; empty for none. */
async function askDue(title: string, today: string): Promise<string | undefined> {
  const inDays = (label: string, days: number) => {
    const value = addDays(today, days);
    return { label, description: shortDate(value), value };
  };
  const other = 'other';
  const chosen = await pick(title, vscode.l10n.t('By when?'), [
    { label: vscode.l10n.t('No date'), value: '' },
    inDays(vscode.l10n.t('Tomorrow'), 1),
    inDays(vscode.l10n.t('In a week'), 7),
    inDays(vscode.l10n.t('In two weeks'), 14),
    { label: vscode.l10n.t('Another day…'), value: other },
  ]);
  if (chosen !== other) return chosen;
  return askText(title, vscode.l10n.t('The date, as year-month-day.'), {
    value: addDays(today, 3),
    problem: text =>
      isCalendarDate(text) ? undefined : vscode.l10n.t('Write a date such as {0}.', addDays(today, 3)),
  });
}

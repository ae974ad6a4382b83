import * as v from 'valibot';
import * as vscode from 'vscode';
import { addRetroQuestion, savedLevels } from '../../core/growth/retroQuestion';
import { teamFile } from '../../core/notebook/layout';
import { isRefusal } from '../../core/refusal';
import { shownNames } from '../../core/text/shownNames';
import { findPerson } from '../../platform/findPerson';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { showLine } from '../../platform/showLine';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.askRetroQuestion',
  title: 'Ask Which Decision Could Move…',
  icon: '$(arrow-right)',
  // domain.md §5.5.
  describe: `Goes into the next 1:1 with this person; without one, into \`${teamFile}\` for the team's retro.`,
  takes: { person: v.exactOptional(field.text), date: v.exactOptional(field.calendarDate) },
  describeResult: '`levels`: how many tasks are listed with who decides on them now.',
  returns: shape<{ readonly uri: string; readonly line: number; readonly levels: number }>(),
});

/** `teamLead.askRetroQuestion`: asks which decision could move one level toward the team, and lists who decides now. */
export function registerAskRetroQuestion(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    asks: ['person'],
    async ask(given, ask) {
      if (given.person !== undefined) return given;
      const people = ask.unwrap(await notes.open()).people(notes.today());
      const names = shownNames(people);
      const person = await pick<string | undefined>(ask, vscode.l10n.t('Where do you want to ask it?'), [
        {
          label: vscode.l10n.t('$(organization) In the team’s retro'),
          detail: vscode.l10n.t('Into team.md, with who decides on each task now. Nobody is named.'),
          value: undefined,
        },
        ...people.map(({ id, name, role }) => ({
          label: names.get(id) ?? name,
          description: role ?? '',
          value: id,
        })),
      ]);
      return { ...given, ...(person !== undefined && { person }) };
    },
    async run({ notebook, day }, { person: reference }, interactive) {
      const found = reference === undefined ? undefined : await findPerson(notes, reference);
      if (isRefusal(found)) return found;
      const today = notes.today();
      const person = found?.person;
      const levels = savedLevels(person ? [person] : notebook.people(today), today.date);
      const written = await addRetroQuestion(notebook, person, levels, day, say);
      if (isRefusal(written)) return written;
      const { uri, line } = written;
      if (interactive) await showLine(uri, line);
      return { uri, line, levels: levels.length };
    },
  });
}

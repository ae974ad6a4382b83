import * as vscode from 'vscode';
import { insertPicture, insertTeamPicture } from '../../core/pictures/insertPicture';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import { askPicture, drawPicture } from './drawPicture';
import type { TeamNeeds } from './needs';
import type { TeamPanel } from './panel';

/** `teamLead.insertPicture`: a picture as a file beside the notes, with a link for the next 1:1, or in the notes about the team. */
export function registerInsertPicture({ notes }: TeamNeeds, panel: TeamPanel): vscode.Disposable {
  const title = vscode.l10n.t('Insert Picture into Note');
  return registerCommand('teamLead.insertPicture', {
    ask: async given => {
      const { person, task } = given;
      return task === undefined ? askPicture(notes, title, panel.front) : { ...(person && { person }), task };
    },
    async run(given, interactive) {
      const drawn = await drawPicture(notes, given);
      if (isRefusal(drawn)) return drawn;
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      const today = notes.today();
      const person = given.person === undefined ? undefined : notebook.person(given.person, today);
      if (isRefusal(person)) return person;
      const { task, svg, picture } = drawn;
      const file = { date: today.date, task, svg, alt: picture.description };
      const inserted = person
        ? await insertPicture(notebook, person, file)
        : await insertTeamPicture(notebook, file);
      if (isRefusal(inserted)) return inserted;
      const { uri, line } = inserted.note;
      if (interactive) {
        vscode.window.setStatusBarMessage(
          vscode.l10n.t(
            '$(check) The picture is in {0}',
            vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
          ),
          5000,
        );
        panel.inserted(uri, line);
      }
      return { picture: inserted.picture, uri, line };
    },
  });
}

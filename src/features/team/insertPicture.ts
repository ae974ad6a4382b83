import * as v from 'valibot';
import * as vscode from 'vscode';
import { insertPicture, insertTeamPicture } from '../../core/pictures/insertPicture';
import { isRefusal } from '../../core/refusal';
import { showDone } from '../../platform/commands';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { askPicture, drawPicture } from './drawPicture';
import type { TeamPanel } from './panel';

export const contract = declareCommand({
  id: 'teamLead.insertPicture',
  title: 'Insert Picture into Note…',
  describe: 'With a person, the picture of their path; otherwise that of the team on the task.',
  takes: { person: v.exactOptional(field.text), task: field.text },
  describeResult:
    '`picture` is the new SVG file; `uri` and `line` are the note and the line that link to it.',
  returns: shape<{ readonly picture: string; readonly uri: string; readonly line: number }>(),
});

/**
 * `teamLead.insertPicture`: saves a picture as a file next to the notes, and links it in the next 1:1 or the team's
 * notes.
 */
export function registerInsertPicture({ notes }: PanelNeeds, panel: TeamPanel): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    ask: async ({ person, task }, ask) =>
      task === undefined ? askPicture(ask, notes, panel.front) : { ...(person && { person }), task },
    async run({ notebook }, given, interactive) {
      const drawn = await drawPicture(notes, given);
      if (isRefusal(drawn)) return drawn;
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
        showDone(
          vscode.l10n.t(
            '$(check) The picture is in {0}',
            vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
          ),
        );
        panel.inserted(uri, line);
      }
      return { picture: inserted.picture, uri, line };
    },
  });
}

import * as vscode from 'vscode';
import { folders } from '../../core/notebook/layout';
import { isRefusal } from '../../core/refusal';
import { Preset } from '../../platform/commands';
import type { LiveNotes } from '../../platform/notesParts';
import { registerLenses } from '../../platform/registerLenses';

/** Code lenses above a live situation: open its two columns, or close it. */
export function registerSituationLenses(notes: LiveNotes): vscode.Disposable {
  return registerLenses(
    notes,
    { language: 'markdown', pattern: `**/${folders.own}/*.md` },
    async ({ uri }) => {
      const notebook = notes.known && (await notes.open());
      if (!notebook || isRefusal(notebook)) return undefined;
      const address = uri.toString();
      return notebook.index.note(address)?.facts.situations.flatMap(({ line, closedOn }) => {
        const lens = (title: string, command: string) =>
          new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
            title,
            command,
            arguments: [new Preset({ uri: address })],
          });
        return [
          lens(vscode.l10n.t('Lead and manage side by side'), 'teamLead.openSituation'),
          ...(closedOn === undefined ? [lens(vscode.l10n.t('Close it…'), 'teamLead.closeSituation')] : []),
        ];
      });
    },
  );
}

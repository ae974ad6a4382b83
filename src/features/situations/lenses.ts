import * as vscode from 'vscode';
import { folders } from '../../core/notebook/layout';
import type { LiveNotes } from '../../platform/notesParts';
import { lensAt, registerFactLenses } from '../../platform/registerLenses';

/** Code lenses above a live situation: open its two columns, or close it. */
export function registerSituationLenses(notes: LiveNotes): vscode.Disposable {
  return registerFactLenses(notes, `**/${folders.own}/*.md`, ({ uri, facts }) =>
    facts.situations.flatMap(({ line, closedOn }) => [
      lensAt(line, vscode.l10n.t('Lead and manage side by side'), 'teamLead.openSituation', { uri }),
      ...(closedOn === undefined
        ? [lensAt(line, vscode.l10n.t('Close it…'), 'teamLead.closeSituation', { uri })]
        : []),
    ]),
  );
}

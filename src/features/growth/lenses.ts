import * as vscode from 'vscode';
import { folders } from '../../core/notebook/layout';
import { isRefusal } from '../../core/refusal';
import { Preset } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import type { LiveNotes } from '../../platform/notesParts';
import { registerLenses } from '../../platform/registerLenses';

/** Code lenses above a plan with its next step. */
export function registerPlanLenses(notes: LiveNotes): vscode.Disposable {
  const selector = { language: 'markdown', pattern: `**/{${folders.own},${folders.people}/*}/*.md` };
  return registerLenses(notes, selector, async ({ uri }) => {
    const notebook = notes.known && (await notes.open());
    if (!notebook || isRefusal(notebook)) return undefined;
    const address = uri.toString();
    const today = notes.today().date;
    return notebook.index.note(address)?.facts.plans.flatMap(({ line, state, lookBack }) => {
      const lens = (title: string, command: string) =>
        new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
          title,
          command,
          arguments: [new Preset({ uri: address })],
        });
      if (state === 'proposed') return [lens(vscode.l10n.t('Agree…'), 'teamLead.agreePlan')];
      if (state === 'closed') return [];
      const day = lookBack && shortDate(lookBack, today);
      const title = day ? vscode.l10n.t('Look back… ({0})', day) : vscode.l10n.t('Look back…');
      return [lens(title, 'teamLead.reviewPlan')];
    });
  });
}

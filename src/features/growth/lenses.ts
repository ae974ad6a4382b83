import * as vscode from 'vscode';
import { folders } from '../../core/notebook/layout';
import { shortDate } from '../../platform/dates';
import type { LiveNotes } from '../../platform/notesParts';
import { lensAt, registerFactLenses } from '../../platform/registerLenses';

/** Code lenses above a plan with its next step. */
export function registerPlanLenses(notes: LiveNotes): vscode.Disposable {
  return registerFactLenses(notes, `**/{${folders.own},${folders.people}/*}/*.md`, ({ uri, facts }, today) =>
    facts.plans.flatMap(({ line, state, lookBack }) => {
      if (state === 'proposed') return [lensAt(line, vscode.l10n.t('Agree…'), 'teamLead.agreePlan', { uri })];
      if (state === 'closed') return [];
      const day = lookBack && shortDate(lookBack, today);
      const title = day ? vscode.l10n.t('Look back… ({0})', day) : vscode.l10n.t('Look back…');
      return [lensAt(line, title, 'teamLead.reviewPlan', { uri })];
    }),
  );
}

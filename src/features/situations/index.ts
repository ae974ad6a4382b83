import * as vscode from 'vscode';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { registerAddSituationActions } from './addSituationActions';
import { registerCloseSituation } from './closeSituation';
import { registerSituationLenses } from './lenses';
import { registerNameSituation } from './nameSituation';
import { registerOpenSituation } from './openSituation';
import { SituationPanel } from './panel';
import { registerTickSituation } from './tickSituation';

/** Situations that need both leading and managing, in the playbook and live (domain.md §5.4). */
export function registerSituations(needs: PanelNeeds): vscode.Disposable {
  const { notes } = needs;
  const panel = new SituationPanel(needs);
  return vscode.Disposable.from(
    panel,
    registerOpenSituation(notes, panel),
    registerNameSituation(notes),
    registerTickSituation(notes),
    registerAddSituationActions(notes),
    registerCloseSituation(notes),
    registerSituationLenses(notes),
  );
}

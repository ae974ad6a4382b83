import * as vscode from 'vscode';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { registerBalanceForm } from './balanceForm';
import { registerCheckBalance } from './checkBalance';
import { BalancePanel } from './panel';

/** The balance check: how the lead leads and manages, as seen by the lead and by colleagues. */
export function registerBalance(needs: PanelNeeds): vscode.Disposable {
  const panel = new BalancePanel(needs);
  return vscode.Disposable.from(
    panel,
    registerCheckBalance(needs.notes, panel),
    registerBalanceForm(needs.notes),
  );
}

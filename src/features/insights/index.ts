import * as vscode from 'vscode';
import { registerInsertInsight } from './insertInsight';
import { registerOpenInsights } from './openInsights';
import { type InsightsNeeds, InsightsPanel } from './panel';

/** Insights over time: the panel, its numbers, and its pictures in notes. */
export function registerInsights(needs: InsightsNeeds): vscode.Disposable {
  const panel = new InsightsPanel(needs);
  return vscode.Disposable.from(
    panel,
    registerOpenInsights(needs, panel),
    registerInsertInsight(needs, panel),
  );
}

import * as vscode from 'vscode';
import { type LintRuleId, lintRules } from '../content/lint/rules';
import type { LintLevel } from '../core/lint/families';
import { readSetting } from '../protocol/settings';
import { setting } from './settings';

/** What the user set for the wording of feedback. */
export interface LintSettings {
  readonly enabled: boolean;
  /** How each rule shows. */
  readonly levels: ReadonlyMap<LintRuleId, LintLevel>;
  readonly labels: readonly string[];
  readonly staleDays: number;
  /** In 1:1 notes, only what was written with a feedback template is looked at. */
  readonly feedbackOnly: boolean;
  /** Globs for Markdown files beside the notes. */
  readonly alsoIn: readonly string[];
}

/** Reads the settings as they hold for a file. */
export function lintSettings(uri: vscode.Uri): LintSettings {
  const levels = setting('lint.rules', uri);
  return {
    enabled: setting('lint.enabled', uri),
    levels: new Map(lintRules.map(rule => [rule.id, levels.get(rule.id) ?? rule.severity])),
    labels: setting('lint.labels', uri),
    staleDays: setting('lint.staleDays', uri),
    feedbackOnly: setting('lint.feedbackOnly', uri),
    alsoIn: setting('lint.alsoIn', uri),
  };
}

/** Turns a rule off, where the user set the rules already, or else for themselves. */
export async function turnOff(rule: LintRuleId, uri: vscode.Uri): Promise<void> {
  const settings = vscode.workspace.getConfiguration('teamLead', uri);
  const known = settings.inspect<Record<string, string>>('lint.rules');
  const { ConfigurationTarget } = vscode;
  const [target, value] = known?.workspaceFolderValue
    ? [ConfigurationTarget.WorkspaceFolder, known.workspaceFolderValue]
    : known?.workspaceValue
      ? [ConfigurationTarget.Workspace, known.workspaceValue]
      : [ConfigurationTarget.Global, known?.globalValue];
  // What is of a wrong kind there has no part that could stay.
  const levels = Object.fromEntries(readSetting('lint.rules', value).value);
  await settings.update('lint.rules', { ...levels, [rule]: 'off' }, target);
}

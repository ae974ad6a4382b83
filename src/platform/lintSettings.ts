import * as vscode from 'vscode';
import { type LintRuleId, lintRules } from '../content/lint/rules';
import type { LintLevel } from '../core/lint/families';
import { readSetting } from '../protocol/settings';
import { setting } from './settings';

/** The user's settings for the feedback linter. */
export interface LintSettings {
  readonly enabled: boolean;
  /** The severity of each rule. */
  readonly levels: ReadonlyMap<LintRuleId, LintLevel>;
  readonly labels: readonly string[];
  readonly staleDays: number;
  /** In 1:1 notes, checks only what was written with a feedback template. */
  readonly feedbackOnly: boolean;
  /** Globs for Markdown files outside the notes to check as well. */
  readonly alsoIn: readonly string[];
}

/** Reads the settings that apply to a file. */
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

/** Turns a rule off in the scope that already has the setting, otherwise in the user settings. */
export async function turnOff(rule: LintRuleId, uri: vscode.Uri): Promise<void> {
  const settings = vscode.workspace.getConfiguration('teamLead', uri);
  const known = settings.inspect<Record<string, string>>('lint.rules');
  const { ConfigurationTarget } = vscode;
  const [target, value] = known?.workspaceFolderValue
    ? [ConfigurationTarget.WorkspaceFolder, known.workspaceFolderValue]
    : known?.workspaceValue
      ? [ConfigurationTarget.Workspace, known.workspaceValue]
      : [ConfigurationTarget.Global, known?.globalValue];
  // A value of the wrong type has no part to keep.
  const levels = Object.fromEntries(readSetting('lint.rules', value).value);
  await settings.update('lint.rules', { ...levels, [rule]: 'off' }, target);
}

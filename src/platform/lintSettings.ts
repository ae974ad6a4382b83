import * as vscode from 'vscode';
import { type LintLevel, type LintRuleId, lintLevels, lintRules } from '../core/lint/rules';
import { defaultLabels } from '../core/lint/wording';

/** What the user set for the wording of feedback. */
export interface LintSettings {
  readonly enabled: boolean;
  /** How each rule shows. */
  readonly levels: ReadonlyMap<LintRuleId, LintLevel>;
  readonly labels: readonly string[];
  readonly staleDays: number;
  /** Globs for Markdown files beside the notes. */
  readonly alsoIn: readonly string[];
}

/** Reads the settings as they hold for a file; what is of a wrong type counts as not set. */
export function lintSettings(uri: vscode.Uri): LintSettings {
  const settings = vscode.workspace.getConfiguration('teamLead', uri);
  const levels = settings.get<unknown>('lint.rules');
  const level = (id: LintRuleId) => lintLevels.find(known => known === named(levels, id));
  const staleDays = settings.get<unknown>('lint.staleDays');
  return {
    enabled: settings.get('lint.enabled', true),
    levels: new Map(lintRules.map(rule => [rule.id, level(rule.id) ?? rule.level])),
    labels: texts(settings.get('lint.labels')) ?? defaultLabels,
    staleDays: typeof staleDays === 'number' && staleDays >= 1 ? staleDays : 14,
    alsoIn: texts(settings.get('lint.alsoIn')) ?? [],
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
  await settings.update('lint.rules', { ...value, [rule]: 'off' }, target);
}

function named(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter(one => typeof one === 'string' && one.trim() !== '') : undefined;
}

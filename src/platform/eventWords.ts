import * as vscode from 'vscode';
import type { TaskEventName } from '../core/styles/task';

/** A short label for a task event. */
export function eventWords(event: TaskEventName): string {
  return {
    'outcome-met': vscode.l10n.t('Outcome met'),
    'outcome-unmet': vscode.l10n.t('Outcome not met'),
    'check-in-slipped': vscode.l10n.t('Check-in slipped'),
    'task-changed': vscode.l10n.t('Task changed'),
    absence: vscode.l10n.t('Away for four weeks or more'),
    'role-changed': vscode.l10n.t('Role, team or lead changed'),
    asked: vscode.l10n.t('Asked for a reading'),
    obstacle: vscode.l10n.t('Lasting obstacle'),
  }[event];
}

/** The codicon of an event. */
export function eventIcon(event: TaskEventName): string {
  return {
    'outcome-met': 'pass',
    'outcome-unmet': 'error',
    'check-in-slipped': 'calendar',
    'task-changed': 'edit',
    absence: 'debug-pause',
    'role-changed': 'organization',
    asked: 'question',
    obstacle: 'circle-slash',
  }[event];
}

import * as vscode from 'vscode';
import type { Person } from '../../core/notes/notesIndex';
import type { StyleId } from '../../core/styles/model';
import { type BudgetRules, defaultBudget } from '../../core/styles/team';
import { freshWeeks } from '../../platform/freshWeeks';
import type { TeamDay } from './state';

/** The notes as they are now, with the lead's own settings. */
export function teamDay(people: readonly Person[], today: string): TeamDay {
  return { people, today, rules: budgetRules(), weeks: freshWeeks() };
}

/** The lead's own minutes and hours from the settings; a value that makes no sense counts as the default (domain.md §3.4 [J]). */
function budgetRules(): BudgetRules {
  const settings = vscode.workspace.getConfiguration('teamLead');
  const minutes = settings.get<Partial<Record<StyleId, unknown>>>('team.minutesPerCheckIn', {});
  const hours = settings.get<unknown>('team.hoursPerWeek');
  const minutesOf = (style: StyleId) => positive(minutes[style]) ?? defaultBudget.minutes[style];
  return {
    minutes: { S1: minutesOf('S1'), S2: minutesOf('S2'), S3: minutesOf('S3'), S4: minutesOf('S4') },
    hoursPerWeek: positive(hours) ?? defaultBudget.hoursPerWeek,
  };
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

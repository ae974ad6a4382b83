import * as vscode from 'vscode';
import { type FreshWeeks, freshWeeks as usual } from '../core/styles/freshness';

/** How many weeks readings stay fresh, as the settings have it; what is no number of weeks counts as not set (domain.md §2.6 [J]). */
export function freshWeeks(): FreshWeeks {
  const settings = vscode.workspace.getConfiguration('teamLead');
  const weeks = (key: string, otherwise: number) => {
    const set = settings.get<unknown>(key);
    return typeof set === 'number' && set >= 1 && set <= 104 ? Math.round(set) : otherwise;
  };
  return {
    S1: weeks('freshness.directing', usual.S1),
    S2: weeks('freshness.coaching', usual.S2),
    S3: weeks('freshness.supporting', usual.S3),
    S4: weeks('freshness.delegating', usual.S4),
  };
}

import * as vscode from 'vscode';
import type { Buckets } from '../../core/insights/buckets';
import { plainDate, written } from '../../platform/dates';

/** The label below a bar: "Nov 9", "Nov", "2026". */
export function bucketName(unit: Buckets['unit'], start: string, today: string): string {
  if (unit === 'week') return plainDate(start, today);
  return unit === 'year' ? written(start, { year: 'numeric' }) : written(start, { month: 'short' });
}

/** The label in a sentence or a table: "week of Nov 9", "November 2026", "2026". */
export function bucketWords(unit: Buckets['unit'], start: string, today: string): string {
  if (unit === 'week') return vscode.l10n.t('week of {0}', plainDate(start, today));
  return written(start, unit === 'year' ? { year: 'numeric' } : { month: 'long', year: 'numeric' });
}

/** "Oct 1 – Nov 23" */
export function periodName(
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): string {
  return `${plainDate(from, today)} – ${plainDate(to, today)}`;
}

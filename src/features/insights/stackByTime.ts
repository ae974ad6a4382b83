import * as vscode from 'vscode';
import type { NotePlace } from '../../core/insights/insights';
import { shortDate } from '../../platform/dates';
import { bucketName, bucketWords } from './dayNames';
import { type InsightInput, nameOf } from './insight';
import { byBucket, type Kinds, stackOf } from './stackOf';

/** Facts about people as stacked bars over time; a segment leads to the lines behind it, by kind. */
export function stackByTime<
  Row extends NotePlace & { readonly person: string; readonly date: string },
  Id extends string,
>(
  input: InsightInput,
  rows: readonly Row[],
  { label, ...kinds }: Omit<Kinds<Row, Id>, 'source'> & { label(row: Row): string },
) {
  const { buckets, today } = input;
  const name = nameOf(input);
  const parts = byBucket(rows, buckets.starts);
  return stackOf(
    buckets.starts.map((start, at) => ({
      label: bucketName(buckets.unit, start, today),
      bars: [{ key: start, words: bucketWords(buckets.unit, start, today), rows: parts[at] ?? [] }],
    })),
    {
      ...kinds,
      source: row => ({
        label: label(row),
        about: `${name(row.person)} · ${shortDate(row.date, today)}`,
      }),
    },
    vscode.l10n.t('When'),
  );
}

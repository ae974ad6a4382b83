import * as vscode from 'vscode';
import type { NotePlace } from '../../core/insights/insights';
import { shortDate } from '../../platform/dates';
import { type Asked, nameOf } from './asked';
import { bucketName, bucketWords } from './dayNames';
import { byBucket, type Kinds, stackOf } from './stackOf';

/** What was written down of people as bars by time; a part leads to the lines behind it, by what each is called. */
export function stackByTime<
  Row extends NotePlace & { readonly person: string; readonly date: string },
  Id extends string,
>(
  asked: Asked,
  rows: readonly Row[],
  { label, ...kinds }: Omit<Kinds<Row, Id>, 'source'> & { label(row: Row): string },
) {
  const { buckets, today } = asked;
  const name = nameOf(asked);
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

import { group } from 'd3-array';
import * as vscode from 'vscode';
import { bucketOf } from '../../core/insights/buckets';
import type { Series, StacksChart } from '../../core/insights/chart';
import type { NotePlace } from '../../core/insights/insights';
import type { Insight } from '../../protocol/insightsPanel';
import type { Source } from './insight';

/** The kinds that are counted, each with its own color and pattern. */
export interface Kinds<Row, Id extends string> {
  readonly series: readonly (Series & { readonly id: Id })[];
  idOf(row: Row): Id;
  source(row: Row): Pick<Source, 'label' | 'about'>;
}

/** One bar: its rows, the label below it, and its name in text. */
export interface BarOf<Row> {
  readonly key: string;
  readonly name?: string;
  readonly words: string;
  readonly rows: readonly Row[];
}

/** Stacked bars with the lines behind their segments, and the same data as a table. */
export function stackOf<Row extends NotePlace, Id extends string>(
  groups: readonly { readonly label: string; readonly bars: readonly BarOf<Row>[] }[],
  kinds: Kinds<Row, Id>,
  first: string,
  lying = false,
): {
  readonly chart: StacksChart;
  readonly sources: Map<string, readonly Source[]>;
  readonly table: NonNullable<Insight['table']>;
} {
  const sources = new Map<string, readonly Source[]>();
  const { series } = kinds;
  const rowsOf = ({ key, words, rows }: BarOf<Row>) => {
    const byKind = group(rows, kinds.idOf);
    return series.flatMap(({ id, name }, at) => {
      const own = byKind.get(id) ?? [];
      if (own.length === 0) return [];
      const part = `${key}|${id}`;
      sources.set(
        part,
        own.map(row => ({ uri: row.uri, line: row.line, ...kinds.source(row) })),
      );
      const sentence = vscode.l10n.t('{0}: {1}: {2}', words, name, own.length);
      return [{ key: part, words: sentence, opens: true, series: at, count: own.length }];
    });
  };
  const drawn = groups.map(({ label, bars }) => ({
    label,
    bars: bars.map(bar => ({ bar, ...(bar.name && { label: bar.name }), parts: rowsOf(bar) })),
  }));
  return {
    chart: {
      kind: 'stacks',
      lying,
      series: series.map(({ name, tone, fill }) => ({ name, tone, fill })),
      groups: drawn.map(({ label, bars }) => ({
        label,
        bars: bars.map(({ bar: _, ...bar }) => bar),
      })),
    },
    sources,
    table: {
      heads: [first, ...series.map(({ name }) => name)],
      rows: drawn.flatMap(({ bars }) =>
        bars.map(({ bar, parts }) => [
          { text: bar.words },
          ...series.map((_, at) => {
            const part = parts.find(each => each.series === at);
            return { text: String(part?.count ?? 0), ...(part && { key: part.key }) };
          }),
        ]),
      ),
    },
  };
}

/** Groups rows by the parts of a period. */
export function byBucket<Row extends { readonly date: string }>(
  rows: readonly Row[],
  starts: readonly string[],
): readonly (readonly Row[])[] {
  const parts = group(rows, ({ date }) => Math.max(0, bucketOf(starts, date)));
  return starts.map((_, at) => parts.get(at) ?? []);
}

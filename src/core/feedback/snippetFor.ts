import {
  parseSnippet,
  printSnippet,
  type SnippetNode,
  snippetText,
  type TabStop,
  tabStopsOf,
} from './snippet';
import { type FeedbackTemplate, personStop } from './templates';

/** The body to insert; with a name, the stops for it are filled in and the others close the gap. */
export function snippetFor(template: FeedbackTemplate, known: { readonly personName?: string } = {}): string {
  const { personName } = known;
  if (personName === undefined) return template.body;
  return filledSnippet(template.body, stop => (isPersonStop(stop) ? personName : undefined));
}

/** A body with the stops filled in that there is a value for; the others close the gap. */
export function filledSnippet(body: string, wordsFor: (stop: TabStop) => string | undefined): string {
  const { nodes } = parseSnippet(body);
  const values = new Map<number, string>();
  for (const stop of tabStopsOf(nodes)) {
    const value = wordsFor(stop);
    // It stands in a line, and a line break would end that.
    if (value !== undefined) values.set(stop.number, value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
  }
  if (values.size === 0) return body;

  const moved = (number: number) => number - [...values.keys()].filter(other => other < number).length;
  const fill = (list: readonly SnippetNode[]): SnippetNode[] =>
    list.map(node => {
      const { start, end } = node;
      if (node.kind === 'text') return node;
      if (node.kind === 'variable') return node.fallback ? { ...node, fallback: fill(node.fallback) } : node;
      const text = values.get(node.number);
      if (text !== undefined) return { kind: 'text', text, start, end };
      const stop = { ...node, number: moved(node.number) };
      return stop.placeholder ? { ...stop, placeholder: fill(stop.placeholder) } : stop;
    });
  return printSnippet(fill(nodes));
}

/**
 * The template as Markdown to look at: what to write stands in italics, values to choose from are separated by slashes.
 * `date` is the day to show for today, `yyyy-mm-dd`.
 */
export function templatePreview(template: FeedbackTemplate, date: string): string {
  const [year, month, day] = date.split('-');
  const dates = new Map([
    ['CURRENT_YEAR', year],
    ['CURRENT_MONTH', month],
    ['CURRENT_DATE', day],
  ]);
  return snippetText(parseSnippet(template.body).nodes, {
    stop: words => `_${words.join(' / ')}_`,
    variable: name => dates.get(name),
  }).trimEnd();
}

function isPersonStop({ placeholder }: TabStop): boolean {
  const [only, ...others] = placeholder ?? [];
  return only?.kind === 'text' && only.text === personStop && others.length === 0;
}

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
  const { nodes } = parseSnippet(template.body);
  const taken = new Set(
    tabStopsOf(nodes)
      .filter(isPersonStop)
      .map(stop => stop.number),
  );
  if (known.personName === undefined || taken.size === 0) return template.body;

  // The name stands in a line, and a line break would end it.
  const name = known.personName.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
  const moved = (number: number) => number - [...taken].filter(other => other < number).length;
  const fill = (list: readonly SnippetNode[]): SnippetNode[] =>
    list.map(node => {
      const { start, end } = node;
      if (node.kind === 'text') return node;
      if (node.kind === 'variable') return node.fallback ? { ...node, fallback: fill(node.fallback) } : node;
      if (taken.has(node.number)) return { kind: 'text', text: name, start, end };
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

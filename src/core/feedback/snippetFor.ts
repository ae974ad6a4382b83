import { onOneLine } from '../text/onOneLine';
import {
  filledStops,
  parseSnippet,
  printSnippet,
  type SnippetNode,
  snippetText,
  type TabStop,
  tabStopsOf,
} from './snippet';
import { applyTransform } from './snippetTransform';
import { type FeedbackTemplate, personStop } from './templates';

/** The body to insert; if a name is known, its stops are filled in and the others renumbered. */
export function snippetFor(template: FeedbackTemplate, known: { readonly personName?: string } = {}): string {
  const { personName } = known;
  if (personName === undefined) return template.body;
  return filledSnippet(template.body, stop => (isPersonStop(stop) ? personName : undefined));
}

/** A body with known values filled in and the remaining stops renumbered. */
export function filledSnippet(body: string, wordsFor: (stop: TabStop) => string | undefined): string {
  const { nodes } = parseSnippet(body);
  const stops = tabStopsOf(nodes);
  const values = new Map<number, string>();
  /** Values only the editor can transform stay stops, with the value as their text. */
  const kept = new Map<number, string>();
  const filled = filledStops(stops);
  for (const number of new Set(stops.map(stop => stop.number))) {
    const stop = filled.get(number) ?? stops.find(other => other.number === number);
    // It is inside a line, and a line break would end that line.
    const words = stop && wordsFor(stop);
    const value = words === undefined ? undefined : onOneLine(words);
    if (value === undefined) continue;
    const isPlain = stops.every(
      other =>
        other.number !== number || !other.transform || applyTransform(value, other.transform) !== undefined,
    );
    (isPlain ? values : kept).set(number, value);
  }
  if (values.size + kept.size === 0) return body;

  /** The text at a stop, possibly transformed, such as the first name. */
  const valueAt = ({ number, transform }: TabStop): string | undefined => {
    const value = values.get(number);
    return value !== undefined && transform ? applyTransform(value, transform) : value;
  };
  const moved = (number: number) => number - [...values.keys()].filter(other => other < number).length;
  const fill = (list: readonly SnippetNode[]): SnippetNode[] =>
    list.map(node => {
      const { start, end } = node;
      if (node.kind === 'text') return node;
      if (node.kind === 'variable') return node.fallback ? { ...node, fallback: fill(node.fallback) } : node;
      const text = valueAt(node);
      if (text !== undefined) return { kind: 'text', text, start, end };
      const stop = { ...node, number: moved(node.number) };
      const own = kept.get(node.number);
      if (own !== undefined && stop.placeholder)
        return { ...stop, placeholder: [{ kind: 'text', text: own, start, end }] };
      return stop.placeholder ? { ...stop, placeholder: fill(stop.placeholder) } : stop;
    });
  return printSnippet(fill(nodes));
}

/**
 * The template as readable Markdown: prompts are in italics, choices are separated by slashes. `date` is the date to
 * show for today, `yyyy-mm-dd`.
 */
export function templatePreview({ body }: FeedbackTemplate, date: string): string {
  return snippetMarkdown(body, date, prompt => `_${prompt}_`);
}

/** A snippet as readable Markdown, with its prompts as `stop` writes them and the parts of a date filled in. */
export function snippetMarkdown(body: string, date: string, stop: (prompt: string) => string): string {
  const [year, month, day] = date.split('-');
  const dates = new Map([
    ['CURRENT_YEAR', year],
    ['CURRENT_MONTH', month],
    ['CURRENT_DATE', day],
  ]);
  return snippetText(parseSnippet(body).nodes, {
    stop: words => stop(words.join(' / ')),
    variable: name => dates.get(name),
  }).trimEnd();
}

function isPersonStop({ placeholder }: TabStop): boolean {
  const [only, ...others] = placeholder ?? [];
  return only?.kind === 'text' && only.text === personStop && others.length === 0;
}

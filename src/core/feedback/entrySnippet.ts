import { titlePlaceholder } from './completeness';
import { type FeedbackKind, feedbackKinds } from './feedbackFact';
import { parseSnippet, printSnippet, type SnippetNode, tabStopsOf } from './snippet';
import { snippetFor } from './snippetFor';
import { type FeedbackTemplate, personStop } from './templates';

/** True for templates that belong in the feedback log; agreements and talks belong in a 1:1. */
export function isLogged(template: Pick<FeedbackTemplate, 'kind'>): boolean {
  return template.kind === 'either' || feedbackKinds.some(kind => kind === template.kind);
}

/**
 * A template as a snippet for a whole entry in a person's feedback log: heading, fields, and the template's text.
 * Drops a template heading with just the name and date, because the entry's heading has both.
 */
export function entrySnippet(template: FeedbackTemplate, date: string, personName: string): string {
  const { nodes } = parseSnippet(withoutHeading(snippetFor(template, { personName })));
  const kinds: readonly FeedbackKind[] = feedbackKinds.filter(kind => kind === template.kind);
  const kind = kinds[0] ?? `\${1|${feedbackKinds.slice(0, 2).join(',')}|}`;
  const title = kinds.length > 0 ? 1 : 2;
  const head = [
    `## ${date} ${kind}: \${${title}:${titlePlaceholder}}`,
    '',
    `- framework: ${template.id}`,
    '- delivered: no',
    '',
    '',
  ].join('\n');
  return head + printSnippet(renumber(nodes, title)).replace(/(?<!\n)\n+(?=(?:\$0|\$\{0\})$)/, '\n');
}

/** The template's text without its first heading, if that asks for nothing but the name. */
function withoutHeading(body: string): string {
  const [, heading = '', rest = ''] = /^(#{1,6} [^\n]*)\n+(?!\n)([\s\S]*)/.exec(body) ?? [];
  const asks = tabStopsOf(parseSnippet(heading).nodes).some(
    ({ placeholder, choices }) => choices !== undefined || placeholder === undefined || !isName(placeholder),
  );
  return heading === '' || asks ? body : rest;
}

function isName(placeholder: readonly SnippetNode[]): boolean {
  return placeholder.every(node => node.kind === 'text' && node.text === personStop);
}

/** Renumbers the tab stops to follow the heading's, closing gaps left by a removed heading. */
function renumber(nodes: readonly SnippetNode[], by: number): readonly SnippetNode[] {
  const numbers = [...new Set(tabStopsOf(nodes).map(stop => stop.number))].filter(number => number > 0);
  const places = new Map(
    numbers.sort((one, other) => one - other).map((number, at) => [number, at + 1 + by]),
  );
  const shift = (list: readonly SnippetNode[]): readonly SnippetNode[] =>
    list.map(node => {
      if (node.kind === 'text') return node;
      if (node.kind === 'variable') return node.fallback ? { ...node, fallback: shift(node.fallback) } : node;
      const moved = { ...node, number: places.get(node.number) ?? 0 };
      return moved.placeholder ? { ...moved, placeholder: shift(moved.placeholder) } : moved;
    });
  return shift(nodes);
}

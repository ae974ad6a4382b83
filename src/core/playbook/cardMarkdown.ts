import { cardTexts } from '../../content/playbook/cards';
import { worksNamed } from '../styles/works';
import type { Say } from '../text/say';
import type { Card, Section } from './card';

/** The address of a card, ready for Markdown; `undefined` if there is no such card. */
export type CardLink = (id: string) => { readonly title: string; readonly address: string } | undefined;

/** The name of a command in the palette; `undefined` if there is no such command. */
export type CommandName = (id: string) => string | undefined;

/**
 * Formats a card as Markdown: what to know and say comes first, sources last. Without `link`, it mentions no other
 * cards; without `command`, no commands.
 */
export function cardMarkdown(
  card: Card,
  say: Say,
  link: CardLink = () => undefined,
  command: CommandName = () => undefined,
): string {
  const { title, summary, openers, sample, sections, related = [], commands = [], source } = card;
  const links = related.flatMap(id => link(id) ?? []);
  const named = commands.flatMap(id => command(id) ?? []);
  const parts = [
    `# ${title}`,
    summary,
    ...(openers.length > 0 ? [`## ${say(cardTexts.say)}`, list(openers)] : []),
    ...(sample === undefined ? [] : ['---', sample, '---']),
    ...sections.flatMap(sectionParts),
    ...(named.length > 0 ? [`## ${say(cardTexts.palette)}`, list(named)] : []),
    ...(links.length > 0
      ? [
          `## ${say(cardTexts.seeAlso)}`,
          list(links.map(({ title: other, address }) => `[${other}](${address})`)),
        ]
      : []),
    footer(source, say),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function sectionParts({ heading, text, points, ordered, table }: Section): readonly string[] {
  return [
    `## ${heading}`,
    ...(text === undefined ? [] : [text]),
    ...(points ? [list(points, ordered)] : []),
    ...(table ? [tableMarkdown(table)] : []),
  ];
}

function list(points: readonly string[], ordered = false): string {
  return points.map((point, at) => `${ordered ? `${at + 1}.` : '-'} ${point}`).join('\n');
}

function tableMarkdown({ columns, rows }: NonNullable<Section['table']>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function footer(source: string, say: Say): string {
  const works = worksNamed(source).map(work => say(work));
  return works.length > 0 ? `---\n\n*${say(cardTexts.after, works.join('; '))}*` : '';
}

import { cardTexts } from '../../content/playbook/cards';
import { bullets, page, section, table } from '../markdown/page';
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
    section(say(cardTexts.say), bullets(openers)),
    ...(sample === undefined ? [] : ['---', sample, '---']),
    ...sections.flatMap(sectionParts),
    section(say(cardTexts.palette), bullets(named)),
    section(
      say(cardTexts.seeAlso),
      bullets(links.map(({ title: other, address }) => `[${other}](${address})`)),
    ),
    footer(source, say),
  ];
  return page(parts);
}

function sectionParts({ heading, text, points, ordered, table: grid }: Section) {
  return [
    `## ${heading}`,
    text,
    points && bullets(points, ordered).join('\n'),
    grid && table(grid.columns, grid.rows).join('\n'),
  ];
}

function footer(source: string, say: Say): string {
  const works = worksNamed(source).map(work => say(work));
  return works.length > 0 ? `---\n\n*${say(cardTexts.after, works.join('; '))}*` : '';
}

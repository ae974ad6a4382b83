import { prefixOf, templates } from './templates';

/** One entry of a VS Code snippets file. */
export interface ContributedSnippet {
  readonly prefix: string;
  /** One string per line. */
  readonly body: readonly string[];
  readonly description: string;
}

/** The templates in the format of a VS Code snippets file, keyed by their name in the suggestion list. */
function contributedSnippets(): Readonly<Record<string, ContributedSnippet>> {
  return Object.fromEntries(
    templates.map(template => [
      template.title,
      { prefix: prefixOf(template), body: template.body.split('\n'), description: template.when },
    ]),
  );
}

/** The snippets file, byte for byte. */
export function snippetsFile(): string {
  return `${JSON.stringify(contributedSnippets(), undefined, 2)}\n`;
}

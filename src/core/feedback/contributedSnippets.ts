import { prefixOf, templates } from './templates';

/** One entry of a snippets file of VS Code. */
export interface ContributedSnippet {
  readonly prefix: string;
  /** One string per line. */
  readonly body: readonly string[];
  readonly description: string;
}

/** The templates as VS Code's snippets file wants them: keyed by the name that the suggestion list shows. */
export function contributedSnippets(): Readonly<Record<string, ContributedSnippet>> {
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

import { type TemplateText, templateTexts } from '../../content/feedback/templates';

/** One template, ready to insert; the command, completions, and contributed snippets use it unchanged. */
export interface FeedbackTemplate extends Omit<TemplateText, 'body'> {
  /** Markdown in VS Code's snippet syntax, with the cursor on a separate line below it at the end. */
  readonly body: string;
}

/** The placeholder for the person's name. */
export const personStop = 'name';

/** Every template, grouped by kind. */
export const templates: readonly FeedbackTemplate[] = templateTexts.map(({ body, ...rest }) => ({
  ...rest,
  body: `${body.join('\n')}\n\n$0`,
}));

/** The template with this id, if any. */
export function findTemplate(id: string): FeedbackTemplate | undefined {
  return templates.find(template => template.id === id);
}

/** The prefix to type in an editor to get the template. */
export function prefixOf(template: FeedbackTemplate): string {
  return `fb-${template.id}`;
}

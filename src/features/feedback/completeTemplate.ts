import * as vscode from 'vscode';
import { today } from '../../core/calendar';
import { type FeedbackTemplate, prefixOf, templates } from '../../core/feedback/templates';
import { asBlock } from '../../platform/asBlock';
import { describeTemplate } from './describeTemplate';

/**
 * Opens the list of templates as soon as `fb-` is typed in Markdown, where the editor offers nothing by itself while
 * one types. Where the user asks for the list, the editor shows the contributed snippets, and this stays silent: each
 * template is there once.
 */
export function registerTemplateCompletion(): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems(document, position, _token, context) {
        if (context.triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter) return undefined;
        const line = document.lineAt(position).text;
        const typed = typedPrefix(
          line.slice(Math.max(0, position.character - longestPrefix), position.character),
        );
        if (typed === undefined) return undefined;
        const range = new vscode.Range(position.translate(0, -typed.length), position);
        const { before, after } = asBlock(document, range);
        return templates.map((template, place) => new TemplateItem(template, place, range, before, after));
      },
      resolveCompletionItem(item) {
        if (item instanceof TemplateItem) {
          item.documentation = new vscode.MarkdownString(describeTemplate(item.template, today()));
        }
        return item;
      },
    },
    '-',
  );
}

const longestPrefix = 1 + Math.max(...templates.map(template => prefixOf(template).length));

/** The part of a template's prefix that stands before the cursor, `fb-` at least, as a word of its own. */
function typedPrefix(text: string): string | undefined {
  return /(?:^|[^\p{L}\p{N}_-])(fb-[a-z-]*)$/iu.exec(text)?.[1];
}

class TemplateItem extends vscode.CompletionItem {
  constructor(
    readonly template: FeedbackTemplate,
    place: number,
    range: vscode.Range,
    before: string,
    after: string,
  ) {
    super({ label: prefixOf(template), description: template.title }, vscode.CompletionItemKind.Snippet);
    this.range = range;
    this.sortText = String(place).padStart(3, '0');
    this.insertText = new vscode.SnippetString(`${before}${template.body}${after}`);
  }
}

import * as vscode from 'vscode';
import { today } from '../../core/dates/calendar';
import { snippetFor } from '../../core/feedback/snippetFor';
import { type FeedbackTemplate, prefixOf, templates } from '../../core/feedback/templates';
import { blockOnLine } from '../../core/markdown/placeForBlock';
import { presetCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { describeTemplate } from './describeTemplate';
import { knownTemplates } from './knownTemplates';
import { nameAt } from './nameAt';

/**
 * Suggests all templates as soon as `fb-` is typed in Markdown, where the editor suggests nothing while typing. When
 * suggestions are requested, the editor itself shows the contributed snippets, so this adds only the lead's own
 * templates: each template appears once.
 */
export function registerTemplateCompletion(notes: OpenNotes): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      async provideCompletionItems(document, position, _token, { triggerKind }) {
        const typing = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
        const line = document.lineAt(position).text;
        const before = line.slice(Math.max(0, position.character - longestPrefix), position.character);
        const typed = (typing ? typedPrefix : asked).exec(before)?.[1];
        if (typed === undefined) return undefined;
        const range = new vscode.Range(position.translate(0, -typed.length), position);
        // Typing may continue while the templates load.
        const text = document.getText();
        const start = document.offsetAt(range.start);
        const around = blockOnLine(text.slice(0, start) + text.slice(document.offsetAt(range.end)), start);
        const [known, about] = await Promise.all([knownTemplates(notes), nameAt(notes, document.uri)]);
        return known
          .slice(typing ? 0 : templates.length)
          .map((template, place) => new TemplateItem(template, place, range, around, about));
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

/** Longer than any template's prefix. */
const longestPrefix = 80;

/** The typed part of a template's prefix, at least `fb-`, as a separate word. */
const typedPrefix = /(?:^|[^\p{L}\p{N}_-])(fb-[\p{L}\p{N}\p{M}-]*)$/iu;
/** The same on request, when even that may not be typed yet. */
const asked = /(?:^|[^\p{L}\p{N}_-])((?:f|fb|fb-[\p{L}\p{N}\p{M}-]*)?)$/iu;

class TemplateItem extends vscode.CompletionItem {
  constructor(
    readonly template: FeedbackTemplate,
    place: number,
    range: vscode.Range,
    around: { readonly before: string; readonly after: string } | undefined,
    about: { readonly personName?: string },
  ) {
    super({ label: prefixOf(template), description: say(template.title) }, vscode.CompletionItemKind.Snippet);
    this.range = range;
    this.sortText = String(place).padStart(3, '0');
    if (around) {
      this.insertText = new vscode.SnippetString(
        `${around.before}${snippetFor(template, about)}${around.after}`,
      );
    } else {
      // A block cannot contain another: removes the typed prefix and inserts the template after the block.
      this.insertText = '';
      this.command = presetCommand(say(template.title), 'teamLead.giveFeedback', { template: template.id });
    }
  }
}

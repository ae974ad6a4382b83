import * as vscode from 'vscode';
import { today } from '../../core/dates/calendar';
import type { FeedbackTemplate } from '../../core/feedback/templates';
import { MarkdownPages } from '../../platform/pages/markdownPages';
import { describeTemplate } from './describeTemplate';

const pages = new MarkdownPages('team-lead-template');

/** A read-only page beside the editor that previews a template; it never takes the focus. */
export class TemplatePreview implements vscode.Disposable {
  readonly #turned = new vscode.EventEmitter<void>();
  readonly #page = vscode.Uri.from({
    scheme: pages.scheme,
    path: `/${vscode.l10n.t('Template preview')}.md`,
  });
  readonly #registered = pages.register(
    () => (this.#template ? describeTemplate(this.#template, today()) : ''),
    this.#turned.event,
  );
  #template: FeedbackTemplate | undefined;
  #opening: Thenable<unknown> | undefined;

  /** Opens the page for this template, or updates it. */
  show(template: FeedbackTemplate): void {
    this.#turnTo(template);
    this.#opening ??= vscode.window.showTextDocument(this.#page, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  /** Shows this template if the page is open. */
  follow(template: FeedbackTemplate): void {
    if (this.#opening) this.#turnTo(template);
  }

  /** Closes the page. */
  async close(): Promise<void> {
    if (!this.#opening) return;
    await Promise.resolve(this.#opening).catch(() => undefined);
    this.#opening = undefined;
    await pages.close();
  }

  dispose(): void {
    vscode.Disposable.from(this.#registered, this.#turned).dispose();
  }

  #turnTo(template: FeedbackTemplate): void {
    this.#template = template;
    this.#turned.fire();
  }
}

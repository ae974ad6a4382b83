import * as vscode from 'vscode';
import { today } from '../../core/dates/calendar';
import type { FeedbackTemplate } from '../../core/feedback/templates';
import { describeTemplate } from './describeTemplate';

const scheme = 'teamlead-template';

/** A read-only page beside the editor that previews a template; it never takes the focus. */
export class TemplatePreview implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly page = vscode.Uri.from({ scheme, path: `/${vscode.l10n.t('Template preview')}.md` });
  private readonly provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: this.changed.event,
    provideTextDocumentContent: () => (this.template ? describeTemplate(this.template, today()) : ''),
  });
  private template: FeedbackTemplate | undefined;
  private opening: Thenable<unknown> | undefined;

  /** Opens the page for this template, or updates it. */
  show(template: FeedbackTemplate): void {
    this.turnTo(template);
    this.opening ??= vscode.window.showTextDocument(this.page, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  /** Shows this template if the page is open. */
  follow(template: FeedbackTemplate): void {
    if (this.opening) this.turnTo(template);
  }

  /** Closes the page. */
  async close(): Promise<void> {
    if (!this.opening) return;
    await Promise.resolve(this.opening).catch(() => undefined);
    this.opening = undefined;
    const tabs = vscode.window.tabGroups.all
      .flatMap(group => group.tabs)
      .filter(tab => tab.input instanceof vscode.TabInputText && tab.input.uri.scheme === scheme);
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
  }

  dispose(): void {
    vscode.Disposable.from(this.provider, this.changed).dispose();
  }

  private turnTo(template: FeedbackTemplate): void {
    this.template = template;
    this.changed.fire(this.page);
  }
}

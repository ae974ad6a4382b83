import * as vscode from 'vscode';
import { besideColumn, pageUri } from './besideColumn';
import { showRendered } from './showRendered';

/** Read-only Markdown pages of one kind, identified by their URI scheme. */
export class MarkdownPages {
  readonly scheme: string;

  constructor(scheme: string) {
    this.scheme = scheme;
  }

  /**
   * Registers the pages. `text` returns a page's Markdown, and is called again after each change that is about the
   * page.
   */
  register<Change>(
    text: (page: vscode.Uri) => string | Promise<string>,
    changed?: vscode.Event<Change>,
    isAbout: (change: Change, page: vscode.Uri) => boolean = () => true,
  ): vscode.Disposable {
    const stale = new vscode.EventEmitter<vscode.Uri>();
    return vscode.Disposable.from(
      stale,
      ...(changed
        ? [
            changed(change => {
              for (const page of this.#open()) if (isAbout(change, page)) stale.fire(page);
            }),
          ]
        : []),
      vscode.workspace.registerTextDocumentContentProvider(this.scheme, {
        onDidChange: stale.event,
        provideTextDocumentContent: text,
      }),
    );
  }

  /** Shows a page, replacing an open one of its kind, otherwise beside the active editor. */
  async show(page: vscode.Uri, options: { readonly preserveFocus?: boolean } = {}): Promise<void> {
    await showRendered(page, { viewColumn: besideColumn(this.scheme), preview: true, ...options });
  }

  /** The page that has the focus. */
  get inFront(): vscode.Uri | undefined {
    return this.#pageOf(vscode.window.tabGroups.activeTabGroup);
  }

  /** The page that has the focus, otherwise a visible one. */
  get inSight(): vscode.Uri | undefined {
    const inSight = vscode.window.tabGroups.all.map(group => this.#pageOf(group));
    return this.inFront ?? inSight.find(page => page !== undefined);
  }

  #pageOf({ activeTab }: vscode.TabGroup): vscode.Uri | undefined {
    const page = pageUri(activeTab?.input);
    return page?.scheme === this.scheme ? page : undefined;
  }

  #open(): vscode.Uri[] {
    return vscode.workspace.textDocuments
      .map(({ uri }) => uri)
      .filter(({ scheme }) => scheme === this.scheme);
  }
}

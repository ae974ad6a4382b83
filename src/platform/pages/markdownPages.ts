import * as vscode from 'vscode';
import { showRendered } from './showRendered';

const schemePrefix = 'team-lead-';

/** Whether a document is a page of any kind. */
export function isPage({ scheme }: vscode.Uri): boolean {
  return scheme.startsWith(schemePrefix);
}

/** Read-only Markdown pages of one kind, identified by their URI scheme. */
export class MarkdownPages {
  constructor(readonly scheme: `${typeof schemePrefix}${string}`) {}

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
    await showRendered(page, { viewColumn: this.#column, preview: true, ...options });
  }

  /** Closes all pages of this kind. */
  async close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all
      .flatMap(group => group.tabs)
      .filter(({ input }) => pageUri(input)?.scheme === this.scheme);
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
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

  /** The column of an open page, otherwise beside the active editor. */
  get #column(): vscode.ViewColumn {
    const { all } = vscode.window.tabGroups;
    const there = all.find(({ tabs }) => tabs.some(({ input }) => pageUri(input)?.scheme === this.scheme));
    if (there) return there.viewColumn;
    return all.every(({ tabs }) => tabs.length === 0) ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
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

/** The document of a tab that shows text, or a preview of text. */
function pageUri(input: unknown): vscode.Uri | undefined {
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
    ? input.uri
    : undefined;
}

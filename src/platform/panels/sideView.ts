import * as vscode from 'vscode';
import type { NewsOf, PanelProtocol } from '../../protocol/panel';
import { screen } from '../sharedScreen';
import { PageHost, type PageKind } from './pageHost';
import type { PanelNeeds } from './panelNeeds';

/** A kind of webview in the side bar. */
export interface SideViewKind<Panel extends PanelProtocol> extends PageKind<Panel> {
  readonly viewId: string;
  /** Called when the view exists; the result is disposed with the view. */
  shown?(view: vscode.WebviewView): vscode.Disposable;
}

/** A webview in the side bar; it gets its state when it loads and on each `refresh`. */
export class SideView<Panel extends PanelProtocol> implements vscode.WebviewViewProvider {
  readonly #kind: SideViewKind<Panel>;
  readonly #page: PageHost<Panel>;

  constructor(needs: PanelNeeds, kind: SideViewKind<Panel>) {
    this.#kind = kind;
    this.#page = new PageHost(needs, kind);
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const open = vscode.Disposable.from(
      this.#page.open(view.webview),
      view.onDidChangeVisibility(() => {
        if (!view.visible) this.#page.pageUnloaded();
      }),
      screen.onDidChange(() => {
        if (!view.visible) this.#page.fill(view.webview);
      }),
      ...(this.#kind.shown ? [this.#kind.shown(view)] : []),
    );
    view.onDidDispose(() => open.dispose());
  }

  /** Whether a page is loaded and receives messages. */
  get isLoaded(): boolean {
    return this.#page.isLoaded;
  }

  /** Reveals the view and gives it the focus. */
  async focus(): Promise<void> {
    await vscode.commands.executeCommand(`${this.#kind.viewId}.focus`);
  }

  refresh(): void {
    this.#page.sendState();
  }

  send(news: NewsOf<Panel>): void {
    this.#page.send(news);
  }

  /** Runs one thing at a time, because each may wait for the user. */
  runExclusive(work: () => Thenable<unknown>): Promise<void> {
    return this.#page.runExclusive(work);
  }
}

import * as vscode from 'vscode';
import { checked, type NewsOf, type PanelProtocol, type StateOf } from '../../protocol/panel';
import { screen } from '../sharedScreen';
import { PageHost, type PageKind } from './pageHost';

/** A kind of webview in the editor area. */
export interface EditorPanelKind<Panel extends PanelProtocol> extends PageKind<Panel> {
  readonly viewType: string;
  /** The title of its tab. */
  tab(state: StateOf<Panel>): string;
  /** Called after a restart with the last painted state, unless another version painted it. */
  restored?(kept: StateOf<Panel>): void;
  /** Called when it becomes visible. */
  shown?(): void;
}

/** The only webview of its kind in the editor area; restored after a restart. */
export class EditorPanel<Panel extends PanelProtocol>
  implements vscode.WebviewPanelSerializer, vscode.Disposable
{
  readonly #kind: EditorPanelKind<Panel>;
  readonly #page: PageHost<Panel>;
  #panel: vscode.WebviewPanel | undefined;

  constructor(extension: vscode.Uri, kind: EditorPanelKind<Panel>) {
    this.#kind = kind;
    this.#page = new PageHost(extension, kind);
  }

  /** Refreshes on each call from `follow`, and restores the panel after a restart. */
  register(follow: (refresh: () => void) => vscode.Disposable): vscode.Disposable {
    return vscode.Disposable.from(
      this,
      vscode.window.registerWebviewPanelSerializer(this.#kind.viewType, this),
      follow(() => this.refresh()),
    );
  }

  /** Whether a page is loaded and receives messages. */
  get hears(): boolean {
    return this.#page.hears;
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
  }

  /** Whether it is the active editor. */
  get isInFront(): boolean {
    return this.#panel?.active === true;
  }

  /** Opens the panel, or reveals it, with the current state. */
  show(column = vscode.ViewColumn.Active): void {
    if (this.#panel) this.#panel.reveal();
    else this.#adopt(vscode.window.createWebviewPanel(this.#kind.viewType, '', column));
    this.refresh();
  }

  refresh(): void {
    if (!this.#panel) return;
    const state = this.#kind.state();
    this.#panel.title = this.#kind.tab(state);
    this.#page.sendState(state);
  }

  send(news: NewsOf<Panel>): void {
    this.#page.send(news);
  }

  /** Runs one thing at a time, because each may wait for the user. */
  once(work: () => Thenable<unknown>): Promise<void> {
    return this.#page.once(work);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const state = checked<Panel['state']>(this.#kind.protocol.state, kept);
    if (state !== undefined) this.#kind.restored?.(state);
    this.#adopt(panel);
    this.refresh();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    // Only one may be open: a panel restored from an earlier window replaces it.
    this.#panel?.dispose();
    this.#panel = panel;
    const open = vscode.Disposable.from(
      this.#page.open(panel.webview),
      panel.onDidChangeViewState(() => {
        if (panel.visible) this.#kind.shown?.();
      }),
      screen.onDidChange(() => {
        if (!panel.visible) this.#page.fill(panel.webview);
      }),
    );
    panel.onDidDispose(() => {
      open.dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
  }
}

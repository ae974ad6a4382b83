import * as vscode from 'vscode';
import { checked, type NewsOf, type PanelProtocol, type StateOf } from '../../protocol/panel';
import { screen } from '../sharedScreen';
import { PageHost, type PageKind } from './pageHost';

/** A kind of web view among the editors. */
export interface EditorPanelKind<Panel extends PanelProtocol> extends PageKind<Panel> {
  readonly viewType: string;
  /** What its tab says. */
  tab(state: StateOf<Panel>): string;
  /** It is back after a restart, with what it painted last, unless another version did that. */
  restored?(kept: StateOf<Panel>): void;
  /** It came into sight. */
  shown?(): void;
}

/** The one web view of its kind among the editors; it is there again after a restart. */
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

  /** Paints again whenever `follow` says so, and is there again after a restart. */
  register(follow: (refresh: () => void) => vscode.Disposable): vscode.Disposable {
    return vscode.Disposable.from(
      this,
      vscode.window.registerWebviewPanelSerializer(this.#kind.viewType, this),
      follow(() => this.refresh()),
    );
  }

  /** True while there is a page that hears what is sent. */
  get hears(): boolean {
    return this.#page.hears;
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
  }

  /** True where it is the editor in front. */
  get isInFront(): boolean {
    return this.#panel?.active === true;
  }

  /** Opens it, or brings it to the front, with the state as it is now. */
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
    // There is one: another that comes back from an earlier window takes its place.
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

import * as vscode from 'vscode';
import { checked, type PanelProtocol, type StateOf } from '../../protocol/panel';
import { screen } from '../sharedScreen';
import { PageHost, type PageKind } from './pageHost';
import type { PanelNeeds } from './panelNeeds';

/** A kind of webview in the editor area. */
export interface EditorPanelKind<Panel extends PanelProtocol> extends PageKind<Panel> {
  readonly viewType: string;
  /** The title of its tab, if it depends on the state. */
  tab?(state: StateOf<Panel>): string;
  /** Called after a restart with the last painted state, unless another version painted it. */
  restored?(kept: StateOf<Panel>): void;
  /** Id of the only person shown; their notes are rescanned when the panel becomes visible. */
  about?(): string | undefined;
  /** Calls `refresh` whenever the panel must be painted again. */
  follow(refresh: () => void): vscode.Disposable;
}

/** The only webview of its kind in the editor area; restored after a restart. */
export class EditorPanel<Panel extends PanelProtocol>
  extends PageHost<Panel>
  implements vscode.WebviewPanelSerializer, vscode.Disposable
{
  readonly #kind: EditorPanelKind<Panel>;
  readonly #following: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;

  constructor(needs: PanelNeeds, kind: EditorPanelKind<Panel>) {
    super(needs, kind);
    this.#kind = kind;
    this.#following = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(kind.viewType, this),
      kind.follow(() => this.refresh()),
    );
  }

  get isOpen(): boolean {
    return this.#panel !== undefined;
  }

  /** Whether it is the active editor. */
  get isInFront(): boolean {
    return this.#panel?.active === true;
  }

  /** Opens the panel, or reveals it, with the current state. */
  show(): void {
    if (this.#panel) this.#panel.reveal();
    else this.#adopt(vscode.window.createWebviewPanel(this.#kind.viewType, '', vscode.ViewColumn.Active));
    this.refresh();
  }

  refresh(): void {
    if (!this.#panel) return;
    const state = this.#kind.state();
    this.#panel.title = this.#kind.tab?.(state) ?? this.#kind.title;
    this.sendState(state);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const state = checked<Panel['state']>(this.#kind.protocol.state, kept);
    if (state !== undefined) this.#kind.restored?.(state);
    this.#adopt(panel);
    this.refresh();
  }

  dispose(): void {
    this.#following.dispose();
    this.#panel?.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    // Only one may be open: a panel restored from an earlier window replaces it.
    this.#panel?.dispose();
    this.#panel = panel;
    const open = vscode.Disposable.from(
      this.open(panel.webview),
      panel.onDidChangeViewState(() => {
        if (panel.visible) void this.needs.notes.rescan(this.#kind.about?.());
      }),
      screen.onDidChange(() => {
        if (!panel.visible) this.fill(panel.webview);
      }),
    );
    panel.onDidDispose(() => {
      open.dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
  }
}

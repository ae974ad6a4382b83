import * as vscode from 'vscode';
import type { PanelProtocol } from '../../protocol/panel';
import { screen } from '../sharedScreen';
import { PageHost, type PageKind } from './pageHost';
import type { PanelNeeds } from './panelNeeds';

/** A kind of webview in the side bar. */
export interface SideViewKind<Panel extends PanelProtocol> extends PageKind<Panel> {
  /** Called when the view exists; the result is disposed with the view. */
  shown(view: vscode.WebviewView): vscode.Disposable;
}

/** A webview in the side bar. */
export class SideView<Panel extends PanelProtocol>
  extends PageHost<Panel>
  implements vscode.WebviewViewProvider
{
  readonly #kind: SideViewKind<Panel>;

  constructor(needs: PanelNeeds, kind: SideViewKind<Panel>) {
    super(needs, kind);
    this.#kind = kind;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const open = vscode.Disposable.from(
      this.open(view.webview),
      screen.onDidChange(() => {
        if (!view.visible) this.fill(view.webview);
      }),
      this.#kind.shown(view),
    );
    view.onDidDispose(() => open.dispose());
  }
}

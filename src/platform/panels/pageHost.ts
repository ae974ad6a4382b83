import type * as vscode from 'vscode';
import type { CommandId, Known } from '../../protocol/contract';
import {
  checked,
  type NewsOf,
  type OfEveryPage,
  type OwnAskOf,
  ofEveryPage,
  type PanelProtocol,
  type StateOf,
} from '../../protocol/panel';
import { runCommand } from '../commands';
import { logDropped } from '../log';
import { openInNotes } from '../openInNotes';
import { showFault } from '../refusals';
import type { PanelNeeds } from './panelNeeds';
import { webviewHtml, webviewOptions } from './webviewHtml';

/** What distinguishes one webview from another. */
export interface PageKind<Panel extends PanelProtocol> {
  /** Its bundle: `dist/webview/<name>.js` and `.css`. */
  readonly name: string;
  /** Names the document for assistive technology. */
  readonly title: string;
  readonly protocol: Panel;
  /** The whole state to paint. */
  state(): StateOf<Panel>;
  /** Handles the page's own requests; those of every page are handled here. */
  answer(request: OwnAskOf<Panel>): unknown;
  /** Whether to ignore all messages of the page for now. */
  isMute?(): boolean;
  /** Called when the page has loaded, before it receives the state. It knows nothing sent earlier. */
  loading?(): void;
  /** Called after the page was sent the state. */
  loaded?(): void;
}

/** The host's side of a webview: sets its HTML, answers its page, and sends updates. */
export class PageHost<Panel extends PanelProtocol> {
  readonly #kind: PageKind<Panel>;
  #webview: vscode.Webview | undefined;
  #isLoaded = false;
  #busy = false;

  constructor(
    protected readonly needs: PanelNeeds,
    kind: PageKind<Panel>,
  ) {
    this.#kind = kind;
  }

  /** Whether a page is loaded and receives messages. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** Starts serving a webview until the result is disposed. */
  open(webview: vscode.Webview): vscode.Disposable {
    this.#webview = webview;
    this.#isLoaded = false;
    const listening = webview.onDidReceiveMessage(heard => this.#hear(heard));
    webview.options = webviewOptions(this.needs.extensionUri);
    this.fill(webview);
    return {
      dispose: () => {
        listening.dispose();
        if (this.#webview !== webview) return;
        this.#webview = undefined;
        this.#isLoaded = false;
      },
    };
  }

  /** Resets a hidden webview, so that its page returns without anything it showed. */
  fill(webview: vscode.Webview): void {
    webview.html = webviewHtml(webview, this.needs.extensionUri, this.#kind);
  }

  /** Sends the whole state, if a webview is open. */
  sendState(state: StateOf<Panel> = this.#kind.state()): void {
    this.#send({ type: 'state', state });
  }

  /** Sends any other message. */
  send(news: NewsOf<Panel>): void {
    this.#send(news);
  }

  /** Runs a command, one at a time. */
  run<Id extends CommandId>(id: Id, given: Known<Id>): Promise<void> {
    return this.runExclusive(() => runCommand(id, given));
  }

  /** Runs one thing at a time, because each may wait for the user; a second click is ignored. */
  async runExclusive(work: () => Thenable<unknown>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await work();
    } finally {
      this.#busy = false;
    }
  }

  async #hear(heard: unknown): Promise<void> {
    const message = checked<PanelProtocol['fromPage']>(this.#kind.protocol.fromPage, heard);
    if (!message) return logDropped(this.#kind.name);
    if (message.type !== 'ready' && this.#kind.isMute?.()) return;
    const usual = checked(ofEveryPage, heard);
    try {
      await (usual ? this.#answer(usual) : this.#kind.answer(message as OwnAskOf<Panel>));
    } catch (fault) {
      await showFault(fault);
    }
  }

  #answer(usual: OfEveryPage): unknown {
    switch (usual.type) {
      case 'ready':
        return this.#load();
      case 'openGuide':
        return runCommand('teamLead.lookUp', { query: usual.page });
      case 'open':
        return openInNotes(this.needs.notes, usual.uri, usual.line);
    }
  }

  #load(): void {
    this.#isLoaded = true;
    this.#kind.loading?.();
    this.sendState();
    this.#kind.loaded?.();
  }

  #send(message: unknown): void {
    void this.#webview?.postMessage(message);
  }
}

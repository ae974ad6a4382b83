import type * as vscode from 'vscode';
import { type AskOf, checked, type NewsOf, type PanelProtocol, type StateOf } from '../../protocol/panel';
import { logDropped } from '../log';
import { showFault } from '../refusals';
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
  /** Handles a request of the page. */
  answer(request: AskOf<Panel>): unknown;
  /** Called when the page has loaded, before it receives the state. It knows nothing sent earlier. */
  loading?(): void;
  /** Called after the page was sent the state. */
  loaded?(): void;
}

/** The host's side of a webview: sets its HTML, answers its page, and sends updates. */
export class PageHost<Panel extends PanelProtocol> {
  readonly #extension: vscode.Uri;
  readonly #kind: PageKind<Panel>;
  #webview: vscode.Webview | undefined;
  #hears = false;
  #busy = false;

  constructor(extension: vscode.Uri, kind: PageKind<Panel>) {
    this.#extension = extension;
    this.#kind = kind;
  }

  /** Whether a page is loaded. */
  get hears(): boolean {
    return this.#hears;
  }

  /** Starts serving a webview until the result is disposed. */
  open(webview: vscode.Webview): vscode.Disposable {
    this.#webview = webview;
    this.#hears = false;
    const listening = webview.onDidReceiveMessage(heard => this.#hear(heard));
    webview.options = webviewOptions(this.#extension);
    this.fill(webview);
    return {
      dispose: () => {
        listening.dispose();
        if (this.#webview !== webview) return;
        this.#webview = undefined;
        this.#hears = false;
      },
    };
  }

  /** Resets a hidden webview, so that its page returns without anything it showed. */
  fill(webview: vscode.Webview): void {
    webview.html = webviewHtml(webview, this.#extension, this.#kind);
  }

  /** Call when the view is hidden and its page is gone; the page sends `ready` when it is back. */
  pageIsGone(): void {
    this.#hears = false;
  }

  /** Sends the whole state, if a webview is open. */
  sendState(state: StateOf<Panel> = this.#kind.state()): void {
    this.#send({ type: 'state', state });
  }

  /** Sends any other message. */
  send(news: NewsOf<Panel>): void {
    this.#send(news);
  }

  /** Runs one thing at a time, because each may wait for the user; a second click is ignored. */
  async once(work: () => Thenable<unknown>): Promise<void> {
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
    try {
      if (message.type === 'ready') this.#load();
      else await this.#kind.answer(message as AskOf<Panel>);
    } catch (fault) {
      await showFault(fault);
    }
  }

  #load(): void {
    this.#hears = true;
    this.#kind.loading?.();
    this.sendState();
    this.#kind.loaded?.();
  }

  #send(message: unknown): void {
    void this.#webview?.postMessage(message);
  }
}

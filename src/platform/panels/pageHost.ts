import type * as vscode from 'vscode';
import { type AskOf, checked, type NewsOf, type PanelProtocol, type StateOf } from '../../protocol/panel';
import { logDropped } from '../log';
import { showFault } from '../refusals';
import { webviewHtml, webviewOptions } from './webviewHtml';

/** What makes one web view different from the next. */
export interface PageKind<Panel extends PanelProtocol> {
  /** Its bundle: `dist/webview/<name>.js` and `.css`. */
  readonly name: string;
  /** Names the document for assistive technology. */
  readonly title: string;
  readonly protocol: Panel;
  /** All that is to be painted now. */
  state(): StateOf<Panel>;
  /** Does what the page asks for. */
  answer(request: AskOf<Panel>): unknown;
  /** The page has loaded and is about to hear the state; it knows nothing of what was said before. */
  loading?(): void;
  /** The page has heard the state. */
  loaded?(): void;
}

/** The host's end of a web view: fills it, answers its page, and tells it what is new. */
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

  /** The page has loaded and not gone since. */
  get hears(): boolean {
    return this.#hears;
  }

  /** Fills a web view. Disposing of what is returned lets go of it. */
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

  /** Fills a hidden web view again, so that its page comes back with nothing of what it showed. */
  fill(webview: vscode.Webview): void {
    webview.html = webviewHtml(webview, this.#extension, this.#kind);
  }

  /** The page of a hidden view is gone; it says so again when it is back. */
  pageIsGone(): void {
    this.#hears = false;
  }

  /** Sends the whole state, where there is somebody to send it to. */
  sendState(state: StateOf<Panel> = this.#kind.state()): void {
    this.#send({ type: 'state', state });
  }

  /** Sends what else is new. */
  send(news: NewsOf<Panel>): void {
    this.#send(news);
  }

  /** Runs one thing at a time, because each may wait for the user; a second press starts nothing. */
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

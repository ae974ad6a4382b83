import { checked, type FromPage, type PanelProtocol, type StateOf, type ToPage } from '../../protocol/panel';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The page's side of the connection to its host. */
export class HostLink<Panel extends PanelProtocol> {
  readonly #host = acquireVsCodeApi();
  readonly #panel: Panel;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  /** The last painted state; `undefined` if there is none, another version painted it, or the page must start empty. */
  get kept(): StateOf<Panel> | undefined {
    if (document.body.dataset.startEmpty !== undefined) return undefined;
    return checked<Panel['state']>(this.#panel.state, this.#host.getState());
  }

  keep(state: StateOf<Panel>): void {
    this.#host.setState(state);
  }

  send(message: FromPage<Panel>): void {
    this.#host.postMessage(message);
  }

  /** Tells the host that the page is ready, and receives its messages from now on. */
  listen(hear: (message: ToPage<Panel>) => void): void {
    window.addEventListener('message', event => {
      const message = checked<Panel['toPage']>(this.#panel.toPage, event.data);
      if (message !== undefined) hear(message);
    });
    this.#host.postMessage({ type: 'ready' });
  }
}

import { type Intent, reduce, type Section } from '../../core/styles/selection';
import { type AskOf, checked, type FromPage } from '../../protocol/panel';
import { type Notice, type StyleViewState, styleView } from '../../protocol/styleView';

interface VsCodeApi {
  postMessage(message: FromPage<typeof styleView>): void;
  getState(): unknown;
  setState(state: StyleViewState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** What the page asks of its host besides moving the selection. */
export type Request = Exclude<AskOf<typeof styleView>, { type: 'intent' }>;

/** What the page does when its host speaks. */
export interface Listener {
  paint(state: StyleViewState): void;
  notice(notice: Notice): void;
  focus(section: Section): void;
}

/**
 * The page's end of the line. The host owns the selection; an intent is shown at once and stays shown, on top of
 * whatever the host says, until the host's selection contains it.
 */
export class HostLink {
  readonly #host = acquireVsCodeApi();
  readonly #listener: Listener;
  #confirmed: StyleViewState;
  #pending: { readonly count: number; readonly intent: Intent }[] = [];
  #sent = 0;

  /** Paints what was painted last, or else `empty`, and asks the host for the truth. */
  constructor(empty: StyleViewState, listener: Listener) {
    this.#listener = listener;
    this.#confirmed = checked(styleView.state, this.#host.getState()) ?? empty;
    listener.paint(this.#confirmed);
    window.addEventListener('message', event => this.#hear(event.data));
    this.#host.postMessage({ type: 'ready' });
  }

  intend(intent: Intent): void {
    const count = ++this.#sent;
    this.#pending.push({ count, intent });
    this.#host.postMessage({ type: 'intent', count, intent });
    this.#paint();
  }

  ask(request: Request): void {
    this.#host.postMessage(request);
  }

  #hear(heard: unknown): void {
    const message = checked(styleView.toPage, heard);
    if (!message) return;
    if (message.type === 'notice') {
      this.#listener.notice(message.notice);
      return;
    }
    if (message.type === 'focus') {
      this.#listener.focus(message.section);
      return;
    }
    const contained = message.type === 'state' ? message.state.count : message.count;
    this.#pending = this.#pending.filter(({ count }) => count > contained);
    this.#confirmed =
      message.type === 'state'
        ? this.#taken(message.state)
        : { ...this.#confirmed, selection: message.selection };
    this.#paint();
  }

  /** While the host still reads the notes, the people known before stay, so that names do not come and go. */
  #taken(state: StyleViewState): StyleViewState {
    return state.notes === 'loading' ? { ...state, people: this.#confirmed.people } : state;
  }

  #paint(): void {
    const { people } = this.#confirmed;
    const selection = this.#pending.reduce(
      (selection, { intent }) => reduce(selection, intent, people),
      this.#confirmed.selection,
    );
    const state = { ...this.#confirmed, selection };
    this.#host.setState(state);
    this.#listener.paint(state);
  }
}

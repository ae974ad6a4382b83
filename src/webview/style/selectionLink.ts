import { type Intent, reduce, type Section } from '../../core/styles/selection';
import type { ToPage } from '../../protocol/panel';
import { type Notice, type StyleViewState, styleView } from '../../protocol/styleView';
import { HostLink } from '../kit/hostLink';
import type { Request } from './acts';

/** How the page handles messages from its host. */
export interface Listener {
  paint(state: StyleViewState): void;
  notice(notice: Notice): void;
  focus(section: Section): void;
}

/**
 * The page's copy of the selection, which the host owns. An intent is applied optimistically, on top of whatever the
 * host sends, until the host's selection reflects it.
 */
export class SelectionLink {
  readonly #host = new HostLink(styleView);
  readonly #listener: Listener;
  #confirmed: StyleViewState;
  #pending: { readonly count: number; readonly intent: Intent }[] = [];
  #sent = 0;

  /** Paints the last painted state, or else `empty`, and requests the current one. */
  constructor(empty: StyleViewState, listener: Listener) {
    this.#listener = listener;
    this.#confirmed = this.#host.kept ?? empty;
    listener.paint(this.#confirmed);
    this.#host.listen(message => this.#hear(message));
  }

  intend(intent: Intent): void {
    const count = ++this.#sent;
    this.#pending.push({ count, intent });
    this.#host.send({ type: 'intent', count, intent });
    this.#paint();
  }

  ask(request: Request): void {
    this.#host.send(request);
  }

  #hear(message: ToPage<typeof styleView>): void {
    if (message.type === 'notice') this.#listener.notice(message.notice);
    else if (message.type === 'focus') this.#listener.focus(message.section);
    else if (message.type === 'state') this.#confirm(this.#taken(message.state));
    else this.#confirm({ ...this.#confirmed, count: message.count, selection: message.selection });
  }

  #confirm(state: StyleViewState): void {
    this.#pending = this.#pending.filter(({ count }) => count > state.count);
    this.#confirmed = state;
    this.#paint();
  }

  /** While the host is reading the notes, keep the known people, so that names do not flicker. */
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
    this.#host.keep(state);
    this.#listener.paint(state);
  }
}

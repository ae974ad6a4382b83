import { type Intent, reduce, type Section } from '../../core/styles/selection';
import type { ToPage } from '../../protocol/panel';
import { type Notice, type StyleViewState, styleView } from '../../protocol/styleView';
import { HostLink } from '../kit/hostLink';
import type { Request } from './acts';

/** What the page does when its host speaks. */
export interface Listener {
  paint(state: StyleViewState): void;
  notice(notice: Notice): void;
  focus(section: Section): void;
}

/**
 * The page's hold on the selection. The host owns it; an intent is shown at once and stays shown, on top of whatever the
 * host says, until the host's selection contains it.
 */
export class SelectionLink {
  readonly #host = new HostLink(styleView);
  readonly #listener: Listener;
  #confirmed: StyleViewState;
  #pending: { readonly count: number; readonly intent: Intent }[] = [];
  #sent = 0;

  /** Paints what was painted last, or else `empty`, and asks the host for the truth. */
  constructor(empty: StyleViewState, listener: Listener) {
    this.#listener = listener;
    this.#confirmed = this.#host.kept ?? empty;
    listener.paint(this.#confirmed);
    this.#host.listen(message => this.#hear(message));
  }

  intend(intent: Intent): void {
    const count = ++this.#sent;
    this.#pending.push({ count, intent });
    this.#host.tell({ type: 'intent', count, intent });
    this.#paint();
  }

  ask(request: Request): void {
    this.#host.tell(request);
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
    this.#host.keep(state);
    this.#listener.paint(state);
  }
}

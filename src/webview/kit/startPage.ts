import { render, type TemplateResult } from 'lit';
import type { AskOf, NewsOf, PanelProtocol, StateOf, ToPage } from '../../protocol/panel';
import { HostLink } from './hostLink';
import { openPage } from './openPage';

/** What makes one page different from the next. */
export interface PageParts<Panel extends PanelProtocol> {
  view(state: StateOf<Panel>, ask: (request: AskOf<Panel>) => void): TemplateResult;
  /** What else the host says. */
  hear?(news: NewsOf<Panel>): void;
  /** What the page is about: when that changes, the focus goes to the heading, because what had it is gone. */
  subject?(state: StateOf<Panel>): string;
  /** Another subject is about to be painted. */
  turn?(): void;
  /** True where what is shown stays although the host said this: while it still reads the notes, it knows less. */
  stays?(shown: StateOf<Panel>, said: StateOf<Panel>): boolean;
}

/** Paints what was painted last, if anything was, and from then on what the host says. */
export function startPage<Panel extends PanelProtocol>(panel: Panel, parts: PageParts<Panel>) {
  const { root, say } = openPage();
  const link = new HostLink(panel);
  const ask = (request: AskOf<Panel>) => link.tell(request);
  let shown = link.kept;
  const paint = () => {
    if (shown !== undefined) render(parts.view(shown, ask), root);
  };
  paint();
  link.listen(message => {
    if (!isState(message)) return parts.hear?.(message as NewsOf<Panel>);
    const { state } = message;
    if (shown !== undefined && parts.stays?.(shown, state)) return;
    const other = shown !== undefined && parts.subject?.(shown) !== parts.subject?.(state);
    if (other) parts.turn?.();
    shown = state;
    link.keep(state);
    paint();
    if (other && document.hasFocus()) root.querySelector<HTMLElement>('h1')?.focus();
  });
  return { say, paint };
}

function isState<Panel extends PanelProtocol>(
  message: ToPage<Panel>,
): message is ToPage<Panel> & { readonly type: 'state'; readonly state: StateOf<Panel> } {
  return (message as { readonly type: string }).type === 'state';
}

import { render, type TemplateResult } from 'lit';
import type { AskOf, NewsOf, PanelProtocol, StateOf, ToPage } from '../../protocol/panel';
import { HostLink } from './hostLink';
import { openPage } from './openPage';

/** What distinguishes one page from another. */
export interface PageParts<Panel extends PanelProtocol> {
  view(state: StateOf<Panel>, ask: (request: AskOf<Panel>) => void): TemplateResult;
  /** Handles any message other than the state. */
  onNews?(news: NewsOf<Panel>): void;
  /** The page's subject. When it changes, the focus moves to the heading, because the focused element is gone. */
  subject?(state: StateOf<Panel>): string;
  /** Called before another subject is painted. */
  beforeSubjectChange?(): void;
  /**
   * Whether to keep the displayed state instead of the new one, because a host that is still reading the notes knows
   * less.
   */
  keepsShown?(shown: StateOf<Panel>, said: StateOf<Panel>): boolean;
}

/** Paints the last painted state, if any, and then whatever the host sends. */
export function startPage<Panel extends PanelProtocol>(panel: Panel, parts: PageParts<Panel>) {
  const { root, say } = openPage();
  const link = new HostLink(panel);
  const ask = (request: AskOf<Panel>) => link.send(request);
  let shown = link.kept;
  const paint = () => {
    if (shown !== undefined) render(parts.view(shown, ask), root);
  };
  paint();
  link.listen(message => {
    if (!isState(message)) return parts.onNews?.(message as NewsOf<Panel>);
    const { state } = message;
    if (shown !== undefined && parts.keepsShown?.(shown, state)) return;
    const other = shown !== undefined && parts.subject?.(shown) !== parts.subject?.(state);
    if (other) parts.beforeSubjectChange?.();
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

import { type AskOf, checked, type FromPage, type NewsOf } from '../../protocol/panel';
import { type TeamPanelState, teamPanel } from '../../protocol/teamPanel';

interface VsCodeApi {
  postMessage(message: FromPage<typeof teamPanel>): void;
  getState(): unknown;
  setState(state: TeamPanelState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** What the page asks of its host. */
export type Ask = (request: AskOf<typeof teamPanel>) => void;

/** What the page does when its host speaks. */
export interface Listener {
  paint(state: TeamPanelState): void;
  /** Where the picture went. */
  done(message: NewsOf<typeof teamPanel>): void;
}

/** Paints what was painted last, if anything was, and from then on what the host says; gives the way to ask it. */
export function hostLink(listener: Listener): Ask {
  const host = acquireVsCodeApi();
  const kept = checked(teamPanel.state, host.getState());
  if (kept) listener.paint(kept);
  let painted = kept;
  window.addEventListener('message', event => {
    const message = checked(teamPanel.toPage, event.data);
    if (!message) return;
    if (message.type !== 'state') return listener.done(message);
    // While the host still reads the notes, what was known before stays.
    const { state } = message;
    const known = painted && sameSubject(painted, state) && painted.notes === 'ready';
    if (state.notes === 'loading' && known) return;
    painted = state;
    host.setState(state);
    listener.paint(state);
  });
  host.postMessage({ type: 'ready' });
  return request => host.postMessage(request);
}

/** Both show the same person or team on the same task. */
export function sameSubject(
  { subject: one }: Pick<TeamPanelState, 'subject'>,
  { subject: other }: Pick<TeamPanelState, 'subject'>,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

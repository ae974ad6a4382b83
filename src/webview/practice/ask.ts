import type { AskOf } from '../../protocol/panel';
import type { practicePanel } from '../../protocol/practicePanel';

/** What the page asks of its host. */
export type Ask = (request: AskOf<typeof practicePanel>) => void;

import type { AskOf } from '../../protocol/panel';
import type { practicePanel } from '../../protocol/practicePanel';

/** Sends a request to the host. */
export type Ask = (request: AskOf<typeof practicePanel>) => void;

import type { deskPanel } from '../../protocol/desk';
import type { AskOf } from '../../protocol/panel';

/** Sends a request to the host. */
export type Ask = (request: AskOf<typeof deskPanel>) => void;

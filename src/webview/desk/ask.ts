import type { deskPanel } from '../../protocol/desk';
import type { AskOf } from '../../protocol/panel';

/** The way to ask the host. */
export type Ask = (request: AskOf<typeof deskPanel>) => void;

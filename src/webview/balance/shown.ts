import type { BalanceShown, balancePanel } from '../../protocol/balancePanel';
import type { AskOf } from '../../protocol/panel';

/** The state for a finished check. */
export type Result = Extract<BalanceShown, { readonly view: 'result' }>;
/** The state while lines are being answered. */
export type Answers = Extract<BalanceShown, { readonly view: 'check' | 'form' }>;
/** Sends a request to the host. */
export type Ask = (request: AskOf<typeof balancePanel>) => void;

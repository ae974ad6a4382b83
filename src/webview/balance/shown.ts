import type { BalanceShown, balancePanel } from '../../protocol/balancePanel';
import type { AskOf } from '../../protocol/panel';

/** What the page shows of a finished check. */
export type Result = Extract<BalanceShown, { readonly view: 'result' }>;
/** What the page shows while lines are answered. */
export type Answers = Extract<BalanceShown, { readonly view: 'check' | 'form' }>;
/** Asks the host for something. */
export type Ask = (request: AskOf<typeof balancePanel>) => void;

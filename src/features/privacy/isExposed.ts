import type { CommandResult } from '../../protocol/contract';

type Result = CommandResult<'teamLead.checkPrivacy'>;

/** Whether git would include some notes, or already has. */
export function isExposed({ state, tracked }: Pick<Result, 'state' | 'tracked'>): boolean {
  return state === 'exposed' || state === 'partly' || tracked > 0;
}

/** Whether an AI agent in this editor may read the notes and the lead has not accepted that. */
export function asksAboutAgents({ agents }: Pick<Result, 'agents'>): boolean {
  return agents.reach === 'may-read' && !agents.accepted;
}

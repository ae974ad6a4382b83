import type { CommandResult } from '../../protocol/contract';

type Result = CommandResult<'teamLead.checkPrivacy'>;

/** Something that should be looked at: git would take notes along, or has some already. */
export function isExposed({ state, tracked }: Pick<Result, 'state' | 'tracked'>): boolean {
  return state === 'exposed' || state === 'partly' || tracked > 0;
}

/** An AI agent in this editor may read the notes where they are, and the lead has not said that this is fine. */
export function asksAboutAgents({ agents }: Pick<Result, 'agents'>): boolean {
  return agents.reach === 'may-read' && !agents.accepted;
}

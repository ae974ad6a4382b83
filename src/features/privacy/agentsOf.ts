import { type AgentWords, agentWords } from '../../core/privacy/agentWords';
import { say } from '../../platform/say';
import type { CommandResult } from '../../protocol/contract';

/** What a check says about AI agents. */
export function agentsOf({ agents, state }: CommandResult<'teamLead.checkPrivacy'>): AgentWords {
  return agentWords(say, agents, state === 'ignored');
}

import { type AgentWords, agentWords } from '../../core/privacy/agentWords';
import { say } from '../../platform/say';
import type { CommandResult } from '../../protocol/contract';

/** What is told of AI agents after a check. */
export function agentsOf({ agents, state }: CommandResult<'teamLead.checkPrivacy'>): AgentWords {
  return agentWords(say, agents, state === 'ignored');
}

import { agentTexts } from '../../content/privacy/agents';
import { listed } from '../text/listed';
import type { Say } from '../text/say';
import type { AgentReach } from './agentReach';

/** The texts about AI agents and the notes. */
export interface AgentWords {
  /** Whether an agent may read them, and where they are. */
  readonly headline: string;
  /** What is in its way, and why that is little protection; empty if nothing is. */
  readonly why: string;
  readonly helps: string;
  readonly doesNotHelp: string;
}

/** Returns the texts for where the notes are; `ignored`: whether git ignores them. */
export function agentWords(
  say: Say,
  { place, exclusions }: Pick<AgentReach, 'place' | 'exclusions'>,
  ignored: boolean,
): AgentWords {
  const inside = place !== 'outside';
  const why = [
    ...(inside && ignored ? [say(agentTexts.ignored)] : []),
    ...(inside && exclusions.length > 0 ? [say(agentTexts.excluded, listed(exclusions, say))] : []),
  ];
  return {
    headline: say(agentTexts[place]),
    why: why.join(' '),
    helps: say(inside ? agentTexts.helpsInside : agentTexts.helpsOutside),
    doesNotHelp: say(agentTexts.doesNotHelp),
  };
}

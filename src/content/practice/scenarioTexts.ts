import { coaching } from './scenarios/coaching';
import { delegating } from './scenarios/delegating';
import { directing } from './scenarios/directing';
import { supporting } from './scenarios/supporting';
import { toDiscuss } from './scenarios/toDiscuss';

/** The texts of all built-in scenarios, by id. */
export const scenarioTexts = { ...directing, ...coaching, ...supporting, ...delegating, ...toDiscuss };

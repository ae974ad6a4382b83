import type { DiscussionText, ScenarioText } from '../../content/practice/scenarioText';
import { scenarioTexts } from '../../content/practice/scenarioTexts';
import type { Say } from '../text/say';
import { answerKey } from './answerKey';
import type { Scenario } from './scenario';

type Id = keyof typeof answerKey;

/** Our own scenarios in the reader's language: four per style, and four to discuss. */
export function builtInScenarios(say: Say): readonly Scenario[] {
  return (Object.keys(answerKey) as Id[]).map(id => {
    const text: ScenarioText & Partial<DiscussionText> = scenarioTexts[id];
    const [S1, S2, S3, S4] = text.options;
    return {
      id,
      ...answerKey[id],
      title: say(text.title),
      situation: say(text.situation),
      options: { S1: say(S1), S2: say(S2), S3: say(S3), S4: say(S4) },
      reason: say(text.reason),
      lesson: say(text.lesson),
      ...(text.topic && { topic: say(text.topic) }),
      ...(text.first && { first: say(text.first) }),
      ...(text.discuss && { discuss: say(text.discuss) }),
    };
  });
}

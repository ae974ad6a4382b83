import assert from 'node:assert/strict';
import { answerTo, type PracticeAnswer } from '../../src/core/practice/answer';
import { bestOf, type Scenario } from '../../src/core/practice/scenario';
import { builtInScenarios } from '../../src/core/practice/scenarios';
import type { StyleId } from '../../src/core/styles/model';
import type { Cell } from '../../src/core/styles/readingShapes';
import { inEnglish } from '../../src/core/text/say';

/** The built-in scenarios, in English. */
export const scenarios = builtInScenarios(inEnglish);
export const scored = scenarios.filter(({ ratings }) => ratings !== undefined);
export const toDiscuss = scenarios.filter(({ ratings }) => ratings === undefined);

export function scenarioOf(id: string): Scenario {
  return scenarios.find(each => each.id === id) ?? assert.fail(id);
}

export function best({ ratings }: Scenario): StyleId {
  return bestOf(ratings ?? assert.fail('It is not scored.'));
}

/** An answer; defaults to the reading in the story and the best response. */
export function answered(id: string, placed?: Cell, chosen?: StyleId): PracticeAnswer {
  const scenario = scenarioOf(id);
  return answerTo(scenario, placed ?? scenario.reading, chosen ?? best(scenario));
}

/** Writes a scenario in the format of `media/docs/file-format.md`. */
export function scenarioMarkdown(scenario: Scenario, level = 1): string {
  const { title, situation, team, reading, member, options, ratings, reason, lesson } = scenario;
  const words = ({ competence, commitment, trend, driver }: Scenario['reading']) =>
    `${competence} / ${commitment} / ${trend}${driver ? `; driver ${driver}` : ''}`;
  const mark = (style: StyleId) => (ratings ? ratings[style] : 'to discuss');
  return [
    `${'#'.repeat(level)} ${title}`,
    ...(scenario.topic ? [`Unscored, to discuss: ${scenario.topic}.`] : []),
    situation,
    `Reading${team ? ' (team)' : ''}: ${words(reading)}.${ratings ? ` Best: **${bestOf(ratings)}**.` : ''}`,
    ...(member ? [`Reading (member): ${words(member)}.`] : []),
    Object.entries(options)
      .map(([style, text]) => `- ${style} (${mark(style as StyleId)}): ${text}`)
      .join('\n'),
    ...(scenario.first ? [`First: ${scenario.first}`] : []),
    ...(scenario.discuss ? [`Discuss: ${scenario.discuss}`] : []),
    `Reason: ${reason}`,
    `Lesson: ${lesson}`,
    '',
  ].join('\n\n');
}

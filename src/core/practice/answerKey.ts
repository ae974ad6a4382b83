import type { scenarioTexts } from '../../content/practice/scenarioTexts';
import type { Commitment, CommitmentDriver, Competence, StyleId, Trend } from '../styles/model';
import type { Rating, Scenario, StoryReading } from './scenario';

type BuiltIn = keyof typeof scenarioTexts;
type Key = Pick<Scenario, 'team' | 'reading' | 'ratings' | 'member'>;

const reading = (
  competence: Competence,
  commitment: Commitment,
  trend: Trend,
  driver?: CommitmentDriver,
): StoryReading => ({ competence, commitment, trend, ...(driver && { driver }) });

/** Each letter is the rating of a style, in order. */
const letters: Readonly<Record<string, Rating>> = { p: 'poor', f: 'fair', g: 'good', e: 'excellent' };

function rated(word: string): Readonly<Record<StyleId, Rating>> {
  const [S1 = 'poor', S2 = 'poor', S3 = 'poor', S4 = 'poor'] = [...word].flatMap(each => letters[each] ?? []);
  return { S1, S2, S3, S4 };
}

const person = (story: StoryReading, word: string): Key => ({
  team: false,
  reading: story,
  ratings: rated(word),
});
const team = (story: StoryReading, word: string): Key => ({ ...person(story, word), team: true });
const toDiscuss = (story: StoryReading): Key => ({ team: false, reading: story });

/**
 * The answers to each of our scenarios (domain.md §7 [J]). After the best response, ratings follow the story, not the
 * distance between styles. In low/high, where the published versions differ, the other version's style is rated good.
 */
export const answerKey: Readonly<Record<BuiltIn, Key>> = {
  P01: person(reading('low', 'high', 'unknown'), 'egfp'),
  P02: person(reading('low', 'high', 'unknown'), 'egpf'),
  P03: team(reading('low', 'high', 'unknown'), 'egpf'),
  P04: person(reading('low', 'high', 'flat'), 'egfp'),
  P05: person(reading('some', 'low', 'down', 'both'), 'gefp'),
  P06: person(reading('low', 'variable', 'up', 'confidence'), 'gefp'),
  P07: person(reading('some', 'variable', 'flat', 'confidence'), 'pegf'),
  P08: person(reading('some', 'high', 'up'), 'gepf'),
  P09: person(reading('moderate', 'variable', 'flat', 'confidence'), 'pfeg'),
  P10: person(reading('high', 'variable', 'flat', 'motivation'), 'fpeg'),
  P11: person(reading('high', 'low', 'flat', 'motivation'), 'pgef'),
  P12: team(reading('moderate', 'variable', 'flat', 'confidence'), 'gpef'),
  P13: person(reading('high', 'high', 'up'), 'fgpe'),
  P14: team(reading('high', 'high', 'up'), 'fpge'),
  P15: person(reading('high', 'high', 'unknown'), 'pfge'),
  P16: person(reading('high', 'high', 'flat'), 'pfge'),
  P17: toDiscuss(reading('high', 'low', 'down', 'motivation')),
  P18: { ...toDiscuss(reading('high', 'high', 'flat')), team: true },
  P19: { ...toDiscuss(reading('high', 'high', 'up')), member: reading('some', 'high', 'up') },
  P20: toDiscuss(reading('low', 'low', 'unknown', 'both')),
};

/** The text of a scenario. Its correct reading and the rating of each response are in `answerKey.ts`. */
export interface ScenarioText {
  readonly title: string;
  readonly situation: string;
  /** One response per style, in the order of the styles. */
  readonly options: readonly [string, string, string, string];
  readonly reason: string;
  readonly lesson: string;
}

/** The text of a scenario to discuss. */
export interface DiscussionText extends ScenarioText {
  /** What it is about, in a few words. */
  readonly topic: string;
  /** What comes before choosing any style. */
  readonly first: string;
  /** Questions to discuss. */
  readonly discuss: string;
}

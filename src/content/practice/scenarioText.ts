/** The words of one scenario; which reading is the story's and how good each response is stands in `answerKey.ts`. */
export interface ScenarioText {
  readonly title: string;
  readonly situation: string;
  /** One response for each style, in the order of the styles. */
  readonly options: readonly [string, string, string, string];
  readonly reason: string;
  readonly lesson: string;
}

/** The words of a scenario to discuss. */
export interface DiscussionText extends ScenarioText {
  /** What it is about, in a few words. */
  readonly topic: string;
  /** What comes before any style. */
  readonly first: string;
  /** Questions to talk over. */
  readonly discuss: string;
}

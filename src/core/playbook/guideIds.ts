/** The pages of the guide in reading order; views link to the page that answers a question. */
export const guideIds = [
  'leading-and-managing',
  'guide-leading',
  'guide-managing',
  'guide-out-of-balance',
  'guide-check-yourself',
  'guide-people',
  'guide-tasks',
  'two-readings',
  'guide-power',
  'clear-expectation',
  'guide-not-met',
  'guide-change',
  'agile-teams',
  'guide-grow',
  'guide-evidence',
  'guide-tuesday',
] as const;
export type GuideId = (typeof guideIds)[number];

/**
 * Counts in the singular and the plural: `{0}` is the number, further values follow. There is no text for zero: use
 * words for that.
 */
export const counts = {
  actionsDone: ['$(check) 1 action done', '$(check) {0} actions done'],
  actionsOverdue: ['1 action overdue', '{0} actions overdue'],
  allLinesAnswered: ['The line is answered.', 'All {0} lines are answered.'],
  allActions: ['Complete the open action', 'Complete all {0} actions'],
  askAllActions: ['Complete the open action of this note?', 'Complete all {0} open actions of this note?'],
  calendarFile: ['$(check) 1 1:1 is in the file', '$(check) {0} 1:1s are in the file'],
  everyDay: ['Every day', 'Every {0} days'],
  everyWeek: ['Every week', 'Every {0} weeks'],
  everyMonth: ['Every month', 'Every {0} months'],
  everyDayWithin: ['every day', 'every {0} days'],
  everyWeekWithin: ['every week', 'every {0} weeks'],
  evidence: ['1 piece of evidence.', '{0} pieces of evidence.'],
  expectations: ['1 expectation to look at', '{0} expectations to look at'],
  feedbackToSay: ['1 piece of feedback to say', '{0} pieces of feedback to say'],
  filesCopied: ['Copied 1 file about {1}.', 'Copied {0} files about {1}.'],
  formsHere: ['1 form is here', '{0} forms are here'],
  fromEarlier: ['1 open from earlier notes', '{0} open from earlier notes'],
  fromYourNotes: ['1 line in your notes', '{0} lines in your notes'],
  linesAnswered: ['1 of {1} lines is answered.', '{0} of {1} lines are answered.'],
  leftOutParts: ['Left out: 1 private part.', 'Left out: {0} private parts.'],
  leftOutReadings: ['Left out: 1 reading or style.', 'Left out: {0} readings or styles.'],
  leftOutRemarks: [
    'Left out: 1 remark on health, family or legal matters.',
    'Left out: {0} remarks on health, family or legal matters.',
  ],
  markedEntries: [
    '1 entry is not counted as filled in: Check Wording marks it.',
    '{0} entries are not counted as filled in: Check Wording marks them.',
  ],
  newTopics: ['1 new topic', '{0} new topics'],
  nextSet: ['$(check) The next 1:1 is set for 1 person', '$(check) The next 1:1 is set for {0} people'],
  oneOnOnesOverdue: ['1 1:1 overdue', '{0} 1:1s overdue'],
  people: ['1 person', '{0} people'],
  peopleOnTask: ['{1} (1 person)', '{1} ({0} people)'],
  peopleInTeam: ['team of 1 person', 'team of {0} people'],
  placesToLookAt: ['$(info) 1 place to look at', '$(info) {0} places to look at'],
  privateLines: ['1 private line', '{0} private lines'],
  quietDays: ['Heard nothing from you for 1 day', 'Heard nothing from you for {0} days'],
  scoredScenarios: ['In one scored scenario.', 'In {0} scored scenarios.'],
  stepsBack: ['{1}, one step back', '{1}, {0} steps back'],
  stepsForward: ['{1}, next style', '{1}, {0} steps forward'],
  stepsHigher: ['one step higher', '{0} steps higher'],
  stepsLower: ['one step lower', '{0} steps lower'],
  tasksRead: ['1 task with a reading', '{0} tasks with a reading'],
  tasksToRead: ['1 task to read again', '{0} tasks to read again'],
  tracked: ['A note is tracked by git.', '{0} notes are tracked by git.'],
} as const satisfies Readonly<Record<string, Counted>>;

/** How late something is, in a unit that is easy to picture: "9 days", "3 weeks", "2 years". */
export const late = {
  day: ['1 day late', '{0} days late'],
  week: ['1 week late', '{0} weeks late'],
  month: ['1 month late', '{0} months late'],
  year: ['1 year late', '{0} years late'],
} as const satisfies Readonly<Record<string, Counted>>;

/** The singular and the plural. */
export type Counted = readonly [one: string, many: string];

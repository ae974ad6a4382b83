/** The texts of a review packet. */
export const packetTexts = {
  title: 'Review packet: {0}, {1} to {2}',
  intro:
    'What your notes say about this time, in their own words; each date leads to the line it came from. It is where your judgment starts, not what it comes to. Readings and styles are never in here.',
  sharedScreen: 'The shared screen is on: what it hides is missing here until you switch it off.',
  tooLarge: 'Too large to read: {0}.',
  nothing: 'Your notes hold nothing dated from this time that belongs here. Ask {0} before you form a view.',
  months: 'Months',
  monthCount: '{0}: {1}',
  noEvidence: '{0}: no evidence',
  recent: '{0} of {1} are from the last {2} weeks of this time.',
  recentWeighs: 'What is fresh weighs more than it should: look at the earlier months again.',
  heard: '{0} heard it',
  heardOn: '{0} heard it on {1}',
  notHeard: '**{0} has not heard it yet**',
  measure: 'Measure: {0}',
  due: 'Due: {0}',
  leadView: 'Your view: {0}',
  memberView: 'View of {0}',
  memberViewIs: '{0}: {1}',
  noResult: 'not out yet',
  result: 'Result: {0}',
  resultAndActual: 'Result: {0}, {1}',
} as const;

/** The titles of a packet's themes; `{0}` is the theme's own name, or the person's. */
export const themeTitles = {
  expectation: 'Expectation: {0}',
  task: 'Task: {0}',
  praise: 'Praise',
  developmental: 'To develop',
  'asked-for': 'Feedback that was asked for',
  feedback: 'Feedback',
  'they-kept': 'Promises {0} kept',
  'they-missed': 'Promises {0} has not kept by the date',
  'lead-kept': 'Promises you kept',
  'lead-missed': 'Promises you have not kept by the date',
  nobodys: 'Done, with nobody named',
  caught: 'Captured between meetings',
  notes: 'From the 1:1 notes',
  notesAbout: 'From the 1:1 notes: {0}',
} as const;

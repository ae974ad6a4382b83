/** Messages about lines that look like valid syntax but are not, and about leftovers of syncs and merges. */
export const nearTexts = {
  box: 'This looks like a task and is not read as one. A task is written "- [ ] words".',
  mark: '"{0}" is not read as a date. Write {1}.',
  calendar: '"{0}" is not on the calendar.',
  topic:
    '"{0}" is not read as a topic. A topic is written "- [ ] 2026-11-23 topic: words"; other kinds are praise, concern and private.',
  outside: 'A reading goes below a heading of level 2, which names its task.',
  item: 'A reading is an item of a list: "- 2026-11-23 some / high".',
  reading:
    '"{0}" is not read as a reading. A reading says: 2026-11-23 some / high. Competence is low, some, moderate or high; commitment is low, variable or high.',
  readingDate: 'A reading begins with its date: 2026-11-23 some / high.',
  trend: '"{0}" is not read as recent results. Write up, flat, down or unknown.',
  style: '"{0}" is not read as a style. Write Directing, Coaching, Supporting or Delegating.',
  rater: '"{0}" does not say who read it. Write (by me) or (by them).',
  taskLine: '"{0}" is not read. Write it as {1}.',
  taskDate: 'A line about a task begins with its date: {0}.',
  field: '"{0}" is not read as a field. Write {1}.',
  fieldItem: 'A field is an item of a list: "- {0}: …".',
  nested: 'What is listed below "{0}" is not read. Write it after the colon.',
  step: '"{0}" is not a step, because one of the two is not a state. It counts as a note.',
  logLine: '"{0}" is not read as a line of the log. Write {1}.',
  entry: '"{0}" is not read as an entry with its kind. Write {1}.',
  key: '"{0}" is not read. Write {1}.',
  type: 'A 1:1 note says "type: 1-1".',
  noDate: 'This is not a 1:1 note yet: it has no date, as in "date: 2026-11-23".',
  name: '"{0}" is not read as the name of a 1:1 note. Rename it to begin with {1}.',
  unsettled:
    'A merge left both versions here. Keep what is right and delete the lines with the markers; until then Team Lead does not write to this file.',
  conflictCopy:
    'A sync client left this copy when two versions of {0} met. It is ignored: compare the two, copy what is missing, then delete the copy.',
} as const;

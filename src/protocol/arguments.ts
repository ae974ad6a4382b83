import * as v from 'valibot';
import { isCalendarDate, isDayDuration, isLocalTime } from '../core/dates/calendar';
import { isTooLong, longestYears } from '../core/dates/period';
import { causeIds } from '../core/expectations/causes';
import { expectationStates } from '../core/expectations/model';
import { feedbackKinds } from '../core/feedback/feedbackFact';
import { templateKinds } from '../core/feedback/templates';
import { commitments, competences, drivers, raters, styleIds, trends } from '../core/styles/model';
import { taskEvents } from '../core/styles/task';
import { conflictWays } from '../core/styles/taskFrame';
import { amounts, behaviorIds } from '../core/styles/usedStyle';
import { isVisible } from '../core/text/visible';
import { answersArgument } from './diagnosis';
import { namedFields } from './namedFields';

/**
 * The arguments of every command, as other extensions, keybindings and tests may send them.
 * Objects are strict: an unknown field is an error that names it.
 */

const text = v.pipe(v.string(), v.check(isVisible, 'must not be empty'));
const line = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));
const factor = v.optional(v.picklist([0, 1, 2]));

const address = v.pipe(
  v.string(),
  v.check(
    value => /^[a-z][a-z0-9+.-]+:./i.test(value),
    'must be an address with a scheme, such as file:///notes',
  ),
);

/** A local calendar date, `yyyy-mm-dd`. */
export const calendarDate = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'must be a calendar date, yyyy-mm-dd'),
);

/** An ISO 8601 duration of whole days. */
export const cadence = v.pipe(
  v.string(),
  v.check(isDayDuration, 'must be an ISO 8601 duration in days, such as P1W'),
);

/** domain.md §3.2: each factor 0 to 2, 1 where it is left out. */
export const taskFrameArguments = namedFields({
  stakes: factor,
  reversibility: factor,
  urgency: factor,
  ambiguity: factor,
  novelty: factor,
  interdependence: factor,
  buyIn: factor,
  knowledge: v.optional(v.picklist(['lead', 'shared', 'person', 'team'])),
});

const reviewArguments = v.pipe(
  namedFields({ person: text, from: calendarDate, to: calendarDate }),
  v.forward(
    v.check(({ from, to }) => from <= to, 'must not be before "from"'),
    ['to'],
  ),
  v.forward(
    v.check(period => !isTooLong(period), `must not be more than ${longestYears} years after "from"`),
    ['to'],
  ),
);

export const commandArguments = {
  'teamLead.recommendStyle': namedFields({
    competence: v.picklist(competences),
    commitment: v.picklist(commitments),
    trend: v.optional(v.picklist(trends)),
    driver: v.optional(v.picklist(drivers)),
    taskFrame: v.optional(taskFrameArguments),
  }),
  /** domain.md §2.1 to §2.4; a question that is left out was not seen. */
  'teamLead.diagnose': namedFields({
    answers: answersArgument,
    trend: v.optional(v.picklist(trends)),
    overdue: v.optional(v.boolean()),
    stepsApart: v.optional(v.picklist([0, 1, 2, 3])),
  }),
  /** One of `style`, `reading`, or `person` with `task`, whose notes hold the reading. */
  'teamLead.frameTask': v.pipe(
    namedFields({
      person: v.optional(text),
      task: v.optional(text),
      style: v.optional(v.picklist(styleIds)),
      reading: v.optional(
        namedFields({
          competence: v.picklist(competences),
          commitment: v.picklist(commitments),
          trend: v.optional(v.picklist(trends)),
          driver: v.optional(v.picklist(drivers)),
        }),
      ),
      taskFrame: v.optional(taskFrameArguments),
    }),
    v.forward(
      v.check(
        given =>
          given.style !== undefined ||
          given.reading !== undefined ||
          (given.person !== undefined && given.task !== undefined),
        'or "reading", or "person" with "task", is needed',
      ),
      ['style'],
    ),
  ),
  'teamLead.keepTaskFrame': namedFields({
    person: text,
    task: text,
    taskFrame: taskFrameArguments,
    date: v.optional(calendarDate),
  }),
  /** `style` and `level` are those that are kept; with `switch`, `style` is the one switched to. */
  'teamLead.chooseConflict': v.pipe(
    namedFields({
      person: text,
      task: text,
      choice: v.picklist(conflictWays),
      style: v.optional(v.picklist(styleIds)),
      level: v.optional(v.picklist([1, 2, 3, 4, 5, 6, 7])),
      until: v.optional(calendarDate),
      reason: v.optional(text),
      date: v.optional(calendarDate),
    }),
    v.forward(
      v.check(
        given => (given.choice === 'switch') === (given.until !== undefined),
        'goes with "choice": "switch", and is needed there',
      ),
      ['until'],
    ),
    v.forward(
      v.check(
        given => given.choice !== 'switch' || given.reason !== undefined,
        'is needed with "choice": "switch"',
      ),
      ['reason'],
    ),
  ),
  /** `until` is a local time within the next 48 hours, `yyyy-mm-ddThh:mm`. */
  'teamLead.startTemporaryCommand': namedFields({
    person: text,
    task: text,
    until: v.pipe(v.string(), v.check(isLocalTime, 'must be a local time, yyyy-mm-ddThh:mm')),
    reason: v.optional(text),
  }),
  /** What is not given comes from the person's notes on the task, and what those do not say stays a blank. */
  'teamLead.makeBrief': namedFields({
    person: text,
    task: text,
    style: v.optional(v.picklist(styleIds)),
    taskFrame: v.optional(taskFrameArguments),
    outcome: v.optional(text),
    limits: v.optional(text),
    date: v.optional(calendarDate),
  }),
  'teamLead.addPerson': namedFields({
    name: text,
    role: v.optional(text),
    emails: v.optional(v.array(text)),
    cadence: v.optional(cadence),
  }),
  'teamLead.renamePerson': namedFields({ person: text, name: text }),
  'teamLead.logOneOnOne': namedFields({
    person: text,
    date: v.optional(calendarDate),
    text: v.optional(text),
  }),
  'teamLead.prepareOneOnOne': namedFields({ person: text, date: v.optional(calendarDate) }),
  'teamLead.capture': namedFields({
    person: text,
    text,
    kind: v.optional(v.picklist(['topic', 'praise', 'concern', 'private'])),
    link: v.optional(text),
  }),
  'teamLead.addAction': namedFields({
    person: text,
    text,
    owner: v.optional(v.picklist(['me', 'them'])),
    due: v.optional(calendarDate),
  }),
  'teamLead.completeAction': namedFields({ uri: address, line }),
  'teamLead.reopenAction': namedFields({ uri: address, line }),
  'teamLead.completeAllActions': namedFields({ uri: address }),
  'teamLead.carriedOver': namedFields({ person: text, date: v.optional(calendarDate) }),
  'teamLead.filterActions': namedFields({
    person: v.optional(text),
    owner: v.optional(v.picklist(['me', 'them', 'nobody'])),
  }),
  'teamLead.recordReading': namedFields({
    person: text,
    task: text,
    competence: v.picklist(competences),
    commitment: v.picklist(commitments),
    trend: v.optional(v.picklist(trends)),
    by: v.optional(v.picklist(raters)),
    driver: v.optional(v.picklist(drivers)),
    note: v.optional(text),
    date: v.optional(calendarDate),
  }),
  /** domain.md §6: a draft; what else is known goes with it. Without `title` the outcome is the heading. */
  'teamLead.setExpectation': namedFields({
    person: text,
    outcome: text,
    title: v.optional(text),
    task: v.optional(text),
    why: v.optional(text),
    measure: v.optional(text),
    quality: v.optional(text),
    limits: v.optional(text),
    start: v.optional(calendarDate),
    due: v.optional(calendarDate),
    checkIns: v.optional(v.array(calendarDate)),
    decisionLevel: v.optional(v.picklist([1, 2, 3, 4, 5, 6, 7])),
    style: v.optional(v.picklist(styleIds)),
    support: v.optional(text),
    needs: v.optional(text),
    saidBack: v.optional(v.boolean()),
    agreedOn: v.optional(calendarDate),
    date: v.optional(calendarDate),
  }),
  /** domain.md §6: one step; what it needs depends on the step, and a refusal names what is missing. */
  'teamLead.reviewOutcome': namedFields({
    person: text,
    expectation: text,
    to: v.picklist(expectationStates),
    outcome: v.optional(text),
    measure: v.optional(text),
    due: v.optional(calendarDate),
    start: v.optional(calendarDate),
    checkIns: v.optional(v.array(calendarDate)),
    support: v.optional(text),
    saidBack: v.optional(v.boolean()),
    actual: v.optional(text),
    supportKept: v.optional(v.boolean()),
    reason: v.optional(text),
    changedBy: v.optional(text),
    leadView: v.optional(text),
    memberView: v.optional(text),
    causes: v.optional(v.array(v.picklist(causeIds))),
    mainCause: v.optional(v.picklist(causeIds)),
    causeNotes: v.optional(namedFields(v.entriesFromList(causeIds, v.optional(text)))),
    nextStep: v.optional(text),
    leadAction: v.optional(text),
    did: v.optional(text),
    effect: v.optional(text),
    note: v.optional(text),
    date: v.optional(calendarDate),
  }),
  'teamLead.prepareAccountabilityTalk': namedFields({ person: text, expectation: text }),
  /** Both days included; the last 90 days unless given. */
  'teamLead.showGaps': v.pipe(
    namedFields({ from: v.optional(calendarDate), to: v.optional(calendarDate) }),
    v.forward(
      v.check(
        given => given.from === undefined || given.to === undefined || given.from <= given.to,
        'must not be after "to"',
      ),
      ['from'],
    ),
  ),
  /** domain.md §1.5, §2.6: what happened on a task. */
  'teamLead.logTaskEvent': namedFields({
    person: text,
    task: text,
    event: v.picklist(taskEvents),
    note: v.optional(text),
    date: v.optional(calendarDate),
  }),
  /** Either the style, or the behaviors it is inferred from (domain.md §1.6, §1.7). */
  'teamLead.logUsedStyle': v.pipe(
    namedFields({
      person: text,
      task: text,
      style: v.optional(v.picklist(styleIds)),
      behaviors: v.optional(namedFields(v.entriesFromList(behaviorIds, v.optional(v.picklist(amounts))))),
      note: v.optional(text),
      date: v.optional(calendarDate),
    }),
    v.forward(
      v.check(
        given => (given.style === undefined) !== (given.behaviors === undefined),
        'or "behaviors" is needed, and not both',
      ),
      ['style'],
    ),
  ),
  /** Without `to` the form is only returned (domain.md §2.5). */
  'teamLead.askForReading': namedFields({
    person: text,
    task: text,
    to: v.optional(v.picklist(['clipboard', 'editor'])),
  }),
  /** The filled form as text or by its address; `person` and `task` go before what the form says. */
  'teamLead.takeReadingForm': v.pipe(
    namedFields({
      markdown: v.optional(text),
      uri: v.optional(address),
      person: v.optional(text),
      task: v.optional(text),
      date: v.optional(calendarDate),
    }),
    v.forward(
      v.check(
        given => (given.markdown === undefined) !== (given.uri === undefined),
        'or "uri" is needed, and not both',
      ),
      ['markdown'],
    ),
  ),
  'teamLead.find': namedFields({ query: v.optional(v.string()), person: v.optional(text) }),
  /** `pausedUntil: null` ends a pause. */
  'teamLead.setCadence': v.pipe(
    namedFields({
      person: text,
      cadence: v.optional(cadence),
      pausedUntil: v.optional(v.nullable(calendarDate)),
    }),
    v.forward(
      v.check(
        given => given.cadence !== undefined || given.pausedUntil !== undefined,
        'or "pausedUntil" is needed',
      ),
      ['cadence'],
    ),
  ),
  'teamLead.exportCalendar': namedFields({ uri: v.optional(address) }),
  /** `to` is the folder that shall hold the notes; only for `move`, which needs it. */
  'teamLead.checkPrivacy': v.pipe(
    namedFields({
      act: v.optional(v.picklist(['ignore', 'keep', 'move'])),
      to: v.optional(address),
    }),
    v.forward(
      v.check(given => (given.act === 'move') === (given.to !== undefined), 'goes with "act": "move"'),
      ['to'],
    ),
  ),
  'teamLead.sharePerson': namedFields({ person: text, to: v.optional(address) }),
  'teamLead.exportPerson': namedFields({ person: text, to: v.optional(address) }),
  'teamLead.deletePerson': namedFields({ person: text, confirm: text }),
  /** Without a task: the one that most people share. */
  'teamLead.showTeam': namedFields({ task: v.optional(text) }),
  'teamLead.showPath': namedFields({ person: text, task: text }),
  /** With a person the picture of their path, without one that of the team on the task. */
  'teamLead.insertPicture': namedFields({ person: v.optional(text), task: text }),
  'teamLead.savePicture': namedFields({ person: v.optional(text), task: text, to: v.optional(address) }),
  /** All of the file, or from `line` to before `endLine`. */
  'teamLead.lintFile': namedFields({ uri: address, line: v.optional(line), endLine: v.optional(line) }),
  'teamLead.giveFeedback': namedFields({ person: v.optional(text), template: text }),
  /** `framework` is a template's id, `delivered` the day they heard it, `link` is Markdown: where it was noted first. */
  'teamLead.logFeedback': namedFields({
    person: text,
    kind: v.picklist(feedbackKinds),
    text,
    title: v.optional(text),
    framework: v.optional(text),
    date: v.optional(calendarDate),
    event: v.optional(calendarDate),
    delivered: v.optional(calendarDate),
    link: v.optional(text),
  }),
  'teamLead.markDelivered': namedFields({ uri: address, line, date: v.optional(calendarDate) }),
  'teamLead.showFeedbackBalance': v.pipe(
    namedFields({ from: v.optional(calendarDate), to: v.optional(calendarDate) }),
    v.forward(
      v.check(({ from, to }) => !from || !to || from <= to, 'must not be before "from"'),
      ['to'],
    ),
  ),
  /** `from` is the id of a template to begin with. */
  'teamLead.newTemplate': namedFields({
    name: text,
    from: v.optional(text),
    kind: v.optional(v.picklist(templateKinds)),
  }),
  'teamLead.reviewPacket': reviewArguments,
  'teamLead.saveReviewPacket': reviewArguments,
  'teamLead.lookUp': namedFields({ query: v.optional(v.string()) }),
  /** `opener` counts from 0; the first unless given. */
  'teamLead.copyOpener': namedFields({ card: text, opener: v.optional(line) }),
  'teamLead.insertOpener': namedFields({
    card: text,
    opener: v.optional(line),
    person: v.optional(text),
  }),
} as const;

export type CommandId = keyof typeof commandArguments;

/** What a command takes, after checking. */
export type CommandArguments<Id extends CommandId> = v.InferOutput<(typeof commandArguments)[Id]>;

/** Checks what came from outside; a wrong argument gives one sentence that names the field. */
export function checkArguments<Id extends CommandId>(
  id: Id,
  given: unknown,
): { readonly ok: CommandArguments<Id> } | { readonly wrong: string } {
  const result = v.safeParse(commandArguments[id], given, { abortEarly: true });
  if (result.success) return { ok: result.output as CommandArguments<Id> };
  const [issue] = result.issues;
  const field = issue.path?.map(step => String(step.key)).join('.');
  return { wrong: field ? `"${field}" ${problem(issue)}` : 'expects one object with named fields' };
}

function problem(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'check' || issue.type === 'integer' || issue.type === 'min_value') return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of this command';
  if (issue.received === 'undefined') return 'is missing';
  return `must be ${issue.expected ?? 'something else'}, not ${issue.received}`;
}

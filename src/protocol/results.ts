import type { ActionFilter } from '../core/actions/actionGroups';
import type { Owner } from '../core/actions/actionMarks';
import type { Gaps } from '../core/expectations/gaps';
import type { ExpectationState } from '../core/expectations/model';
import type { FeedbackBalance, Specificity } from '../core/feedback/balance';
import type { UnreadReason } from '../core/lint/lint';
import type { LintLevel, LintRuleId } from '../core/lint/rules';
import type { TopicKind } from '../core/meetings/topicItem';
import type { LeftOut } from '../core/privacy/shareCopy';
import type { Diagnosis } from '../core/styles/diagnosis';
import type { QuestionId } from '../core/styles/diagnosisQuestions';
import type { Match } from '../core/styles/match';
import type { Reading, Recommendation, StyleId } from '../core/styles/model';
import type { Task } from '../core/styles/task';
import type { Frame } from '../core/styles/taskFrame';
import type { MemberReadiness, TeamOnTask } from '../core/styles/team';
import type { ReadingSaved } from '../core/tasks/recordReading';
import type { CommandId } from './arguments';

/** What every command returns; `undefined` where the user left the prompts. `uri` is a string, `line` counts from 0. */
export interface CommandResults extends Record<CommandId, unknown> {
  /** In the order of the file; places count from 0. `whole` is false where the list of biased words could not be loaded. */
  'teamLead.lintFile': {
    readonly uri: string;
    readonly whole: boolean;
    readonly findings: readonly {
      readonly rule: LintRuleId;
      readonly level: LintLevel;
      readonly line: number;
      readonly character: number;
      readonly endLine: number;
      readonly endCharacter: number;
      readonly text: string;
      readonly message: string;
    }[];
    /** What was not looked at: from `line` to before `endLine`. */
    readonly unread: readonly {
      readonly line: number;
      readonly endLine: number;
      readonly why: UnreadReason;
    }[];
  };
  'teamLead.recommendStyle': Recommendation & { readonly frame?: Frame };
  /** With an argument, what the answers come to; without one the style view asks, and nothing is returned. */
  'teamLead.diagnose': Diagnosis;
  /** The style the frame is for: another than the reading's only while a switch that was chosen holds. */
  'teamLead.frameTask': Frame & { readonly style: StyleId };
  'teamLead.keepTaskFrame': {
    readonly person: string;
    readonly task: string;
    readonly uri: string;
    readonly line: number;
  };
  'teamLead.chooseConflict': {
    readonly person: string;
    readonly task: string;
    readonly uri: string;
    readonly line: number;
  };
  /** `debrief` is the action that waits for the next 1:1, or stands in the day's note where that is started. */
  'teamLead.startTemporaryCommand': {
    readonly person: string;
    readonly task: string;
    readonly uri: string;
    readonly line: number;
    readonly until: string;
    readonly debrief: { readonly uri: string; readonly line: number };
  };
  /** The brief, where it waits for the next 1:1 or in the day's note; where it stood already, nothing was written. */
  'teamLead.makeBrief': { readonly uri: string; readonly line: number };
  'teamLead.addPerson': { readonly person: string; readonly uri: string };
  'teamLead.renamePerson': { readonly person: string; readonly uri: string };
  'teamLead.logOneOnOne': { readonly uri: string; readonly created: boolean };
  /**
   * `markdown` is the brief, and `uri` the day's note, which is there or would be: the brief's links are relative to it.
   * Nothing is written and nothing is opened.
   */
  'teamLead.prepareOneOnOne': { readonly uri: string; readonly markdown: string };
  'teamLead.capture': { readonly uri: string; readonly line: number };
  'teamLead.addAction': { readonly uri: string; readonly line: number };
  'teamLead.completeAction': { readonly uri: string; readonly line: number };
  'teamLead.reopenAction': { readonly uri: string; readonly line: number };
  /** `completed` counts the actions that were open. */
  'teamLead.completeAllActions': { readonly uri: string; readonly completed: number };
  /** What was open before that day (today unless given), and still is. */
  'teamLead.carriedOver': {
    readonly actions: readonly {
      readonly uri: string;
      readonly line: number;
      readonly text: string;
      readonly owner?: Owner;
      readonly due?: string;
    }[];
    readonly topics: readonly {
      readonly uri: string;
      readonly line: number;
      readonly text: string;
      readonly kind: TopicKind;
    }[];
  };
  /** The filter as it is now, and how many open actions it lets through. */
  'teamLead.filterActions': ActionFilter & { readonly shown: number };
  /** `person` is the id, and `task` the task's name: what was asked for is part of the answer. */
  'teamLead.recordReading': Recommendation & {
    readonly person: string;
    readonly task: string;
    readonly uri: string;
    readonly line: number;
    /** The same reading of the same day is not written twice: why it was made is changed, or it was there already. */
    readonly saved: ReadingSaved;
  };
  'teamLead.logTaskEvent': {
    readonly person: string;
    readonly task: string;
    readonly uri: string;
    readonly line: number;
  };
  /** `match` lays the style beside the one the task's reading calls for; left out where there is no reading. */
  'teamLead.logUsedStyle': {
    readonly person: string;
    readonly task: string;
    readonly style: StyleId;
    readonly uri: string;
    readonly line: number;
    readonly match?: Match;
  };
  /** `uri` is the unsaved document, where one was opened. */
  'teamLead.askForReading': { readonly markdown: string; readonly uri?: string };
  /** Their reading as it was stored. `unclear` questions were ticked in a way that does not count. */
  'teamLead.takeReadingForm': CommandResults['teamLead.recordReading'] &
    Pick<Reading, 'competence' | 'commitment'> & {
      readonly unanswered: readonly QuestionId[];
      readonly unclear: readonly QuestionId[];
    };
  /** `person` is the id, `id` the expectation's, `line` its heading. */
  'teamLead.setExpectation': {
    readonly person: string;
    readonly uri: string;
    readonly line: number;
    readonly id: string;
    readonly status: ExpectationState;
  };
  /**
   * `line` is the first new one of the log. `readingDue` says, for a task and an outcome that was met or not, whether a new
   * reading is due; it is missing where that was not written under the task.
   */
  'teamLead.reviewOutcome': {
    readonly person: string;
    readonly uri: string;
    readonly line: number;
    readonly status: ExpectationState;
    readonly readingDue?: boolean;
  };
  /** `markdown` is the talk with what the record knows, and `uri` where it would wait for the next 1:1. Nothing is written. */
  'teamLead.prepareAccountabilityTalk': { readonly uri: string; readonly markdown: string };
  /** The links in `markdown` are relative to the notes folder. */
  'teamLead.showGaps': Gaps & { readonly markdown: string };
  /** Newest first, at most 200; undated lines last. `person` is the id. */
  'teamLead.find': {
    readonly matches: readonly {
      readonly uri: string;
      readonly line: number;
      readonly person: string;
      readonly date?: string;
      readonly text: string;
    }[];
  };
  /** The profile, and what holds for the person now. */
  'teamLead.setCadence': {
    readonly uri: string;
    readonly cadence: string;
    readonly pausedUntil?: string;
    readonly nextDue: string;
  };
  /** The new iCalendar file, and how many 1:1s it holds. Without `uri` it goes to `exports` in the notes folder. */
  'teamLead.exportCalendar': { readonly uri: string; readonly events: number };
  'teamLead.checkPrivacy': {
    /**
     * `ignored`: git leaves the notes out. `exposed`: it does not. `partly`: it leaves out some of them. `unknown`: they are in a repository that VS Code has
     * not opened. `no-git`: they are in none. `not-checked`: there is no trust, no git or nobody in the notes.
     */
    readonly state: 'ignored' | 'partly' | 'exposed' | 'unknown' | 'no-git' | 'not-checked';
    /** The notes folder, and the repository it is in. */
    readonly uri: string;
    readonly repository?: string;
    /** Only with `partly`: the files and folders that git would take, also those that may come some day. */
    readonly takes?: readonly string[];
    /** Notes that git has in its index already, and the first of them. */
    readonly tracked: number;
    readonly firstTracked?: string;
    /** The lead chose to keep them in the repository. */
    readonly kept: boolean;
  };
  /**
   * `uri` is the folder with the copies (`exports` in the notes folder without `to`); `why` counts what was left out by
   * what made it private; `skipped` could not be read for private parts.
   */
  'teamLead.sharePerson': {
    readonly uri: string;
    readonly files: number;
    readonly leftOut: number;
    readonly why: LeftOut;
    readonly skipped: readonly string[];
  };
  /** `uri` is the zip file (in `exports` in the notes folder without `to`); `skipped` are links and what cannot be read. */
  'teamLead.exportPerson': {
    readonly uri: string;
    readonly files: number;
    readonly skipped: readonly string[];
  };
  /** `uri` is the folder that is in the trash now. */
  'teamLead.deletePerson': { readonly person: string; readonly uri: string };
  /** `line` is the first of what was inserted; of an entry in the feedback log that is its heading. */
  /** Levels are never averaged. `doubts` say why a reading is less than firm. */
  'teamLead.showTeam': Pick<TeamOnTask, 'shape' | 'levels' | 'counts' | 'fresh'> & {
    readonly task: string;
    readonly members: readonly (Pick<MemberReadiness, 'person' | 'name'> &
      Partial<
        Pick<
          NonNullable<MemberReadiness['reading']>,
          'level' | 'borderline' | 'style' | 'date' | 'by' | 'freshness' | 'certainty' | 'doubts'
        >
      >)[];
    /** `limit` is what the lead allows for check-ins on all tasks together. */
    readonly minutesPerWeek: { readonly task: number; readonly allTasks: number; readonly limit: number };
  };
  /** Oldest first. */
  'teamLead.showPath': {
    readonly person: string;
    readonly task: string;
    readonly readings: readonly Pick<
      Task['readings'][number],
      'uri' | 'line' | 'date' | 'by' | 'competence' | 'commitment' | 'style'
    >[];
  };
  /** `picture` is the new SVG file, and `uri` the note that links to it on that line. */
  'teamLead.insertPicture': { readonly picture: string; readonly uri: string; readonly line: number };
  /** The new SVG file (in `exports` in the notes folder without `to`). */
  'teamLead.savePicture': { readonly uri: string };
  'teamLead.giveFeedback': { readonly uri: string; readonly line: number };
  /** The entry's heading. */
  'teamLead.logFeedback': { readonly uri: string; readonly line: number };
  'teamLead.markDelivered': { readonly uri: string; readonly line: number };
  /** The lead's own totals over the period, the last 90 days unless given; `markdown` links to the notes by absolute address. */
  'teamLead.showFeedbackBalance': Omit<FeedbackBalance, 'waiting'> &
    Specificity & {
      readonly waiting: readonly { readonly uri: string; readonly line: number; readonly title: string }[];
      readonly markdown: string;
    };
  /** `template` is the id of the new template. */
  'teamLead.newTemplate': { readonly uri: string; readonly template: string };
  /**
   * `uri` is a read-only document that can be opened, holds `markdown` and follows the notes. Nothing is written; its
   * links are relative to the file that `saveReviewPacket` would write.
   */
  'teamLead.reviewPacket': { readonly uri: string; readonly markdown: string };
  /** `uri` is the new file in `reviews` in the person's folder. */
  'teamLead.saveReviewPacket': { readonly uri: string };
  /** The best hit, in the language of VS Code; the first card where nothing is asked for. */
  'teamLead.lookUp': { readonly id: string; readonly title: string; readonly markdown: string };
  /** The sentence that is on the clipboard now. */
  'teamLead.copyOpener': { readonly text: string };
  'teamLead.insertOpener': { readonly uri: string; readonly line: number };
}

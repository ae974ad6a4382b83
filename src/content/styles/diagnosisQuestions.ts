import type { QuestionId } from '../../core/styles/diagnosisQuestions';
import type { CommitmentDriver } from '../../core/styles/model';

/** A question about one person on one task that observation can answer. */
export interface Question {
  /** The question's name, in two or three words. */
  readonly name: string;
  readonly about: 'competence' | CommitmentDriver;
  /** Addressed to the lead. */
  readonly question: string;
  /**
   * What each answer looks like to an observer. An answer's value is its index: least able or willing first, except for
   * `V`.
   */
  readonly anchors: readonly string[];
  /** How to find out, addressed to the lead. */
  readonly findOut: string;
}

/** Anchors 0 to 3 for competence, 0 to 2 for commitment, no and yes for swings (domain.md §2.1, §2.2). */
export const diagnosisQuestions: Readonly<Record<QuestionId, Question>> = {
  C1: {
    name: 'Knowledge',
    about: 'competence',
    question: 'What knowledge of this task’s code, tools and standard have you seen?',
    anchors: [
      'Cannot say how to start',
      'Knows parts; asks about basics',
      'Explains the approach and the main trade-offs',
      'Spots risks others miss; could teach it',
    ],
    findOut: 'Ask for the approach to this task, and for what could go wrong.',
  },
  C2: {
    name: 'Finished work',
    about: 'competence',
    question: 'What has been finished on this kind of task?',
    anchors: [
      'Never done it',
      'Done with someone beside them, or with much rework',
      'Done alone and acceptably, at least twice',
      'Done alone and well each time, a hard case too',
    ],
    findOut: 'Look up what has been finished on this kind of task, and with whose help.',
  },
  C3: {
    name: 'Help needed',
    about: 'competence',
    question: 'How much help did the last piece take?',
    anchors: [
      'Step by step',
      'Several rescues, or long reviews',
      'A few targeted questions',
      'None, or I heard of it after',
    ],
    findOut: 'Go back to the last piece of this work, and see how much help it took.',
  },
  C4: {
    name: 'Similar skill',
    about: 'competence',
    question: 'What similar skill is there?',
    anchors: [
      'None that I have seen',
      'The same craft in another area',
      'A close match, done well',
      'The same problem in other tools',
    ],
    findOut: 'Ask which earlier work comes closest to this.',
  },
  M1: {
    name: 'Picking it up',
    about: 'motivation',
    question: 'How does this work get picked up?',
    anchors: ['Put off; needs chasing', 'Unevenly; some parts are avoided', 'Unasked'],
    findOut: 'Watch how the next piece gets picked up: unasked, in parts, or after a reminder.',
  },
  M2: {
    name: 'Its point',
    about: 'motivation',
    question: 'What have you heard or seen about its point?',
    anchors: ['Sees none, or is against it', 'Sees some; distracted', 'Ties it to something that matters'],
    findOut: 'Ask what the work is for, and listen before you explain it.',
  },
  F1: {
    name: 'Decisions',
    about: 'confidence',
    question: 'What happens when the task needs a decision?',
    anchors: ['It is handed back to me', 'I am asked to confirm most calls', 'It is made, and I am told'],
    findOut: 'Watch the next decision: is it made, checked with you, or handed back?',
  },
  F2: {
    name: 'Where they stand',
    about: 'confidence',
    question: 'How do you hear where it stands?',
    anchors: ['Silence, or “I can’t”', 'It depends on the day', 'Plainly: progress and doubts'],
    findOut: 'Ask where the work stands, and listen for how plainly it is said.',
  },
  V: {
    name: 'Swing',
    about: 'both',
    question: 'Has motivation or confidence swung in the last month?',
    anchors: ['No, it held steady', 'Yes, it came and went'],
    findOut: 'Ask how the last month went: which days were good, and which were not?',
  },
};

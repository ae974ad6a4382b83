import type { QuestionId } from '../../core/styles/diagnosisQuestions';
import type { CommitmentDriver } from '../../core/styles/model';

/** One question about one person on one task, answerable from observation. */
export interface Question {
  /** Two or three words to name it. */
  readonly name: string;
  readonly about: 'competence' | CommitmentDriver;
  /** Addressed to the lead. */
  readonly question: string;
  /**
   * What each answer looks like from the outside; an answer's value is its index here, least able or willing first,
   * except for `V`.
   */
  readonly anchors: readonly string[];
  /** Addressed to the lead: how to find out. */
  readonly findOut: string;
}

/** Anchors 0 to 3 for competence, 0 to 2 for commitment, no and yes for swings (domain.md §2.1, §2.2). */
export const diagnosisQuestions: Readonly<Record<QuestionId, Question>> = {
  C1: {
    name: 'Knowledge',
    about: 'competence',
    question: 'What do they show they know about this task’s code, tools and standard?',
    anchors: [
      'Cannot say how to start',
      'Know parts; ask about basics',
      'Explain the approach and the main trade-offs',
      'Spot risks others miss; could teach it',
    ],
    findOut: 'Ask them to explain how they would go about this task, and what could go wrong.',
  },
  C2: {
    name: 'Finished work',
    about: 'competence',
    question: 'What have they finished on this kind of task?',
    anchors: [
      'Never done it',
      'Done with someone beside them, or with much rework',
      'Done alone and acceptably, at least twice',
      'Done alone and well each time, a hard case too',
    ],
    findOut: 'Look up what they have finished on this kind of task, and who was beside them.',
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
    question: 'What skill do they bring from nearby?',
    anchors: [
      'None that I have seen',
      'The same craft in another area',
      'A close match, done well',
      'The same problem in other tools',
    ],
    findOut: 'Ask what they have done before that comes closest to this.',
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
    question: 'What do they say or show about its point?',
    anchors: [
      'See none, or are against it',
      'See some; tired or distracted',
      'Tie it to something they care about',
    ],
    findOut: 'Ask what they think this work is good for.',
  },
  F1: {
    name: 'Decisions',
    about: 'confidence',
    question: 'What happens at a decision inside their area?',
    anchors: ['They hand it back to me', 'They ask me to confirm most calls', 'They decide, and tell me'],
    findOut: 'Watch the next decision inside their area: is it made, checked with you, or handed back?',
  },
  F2: {
    name: 'Where they stand',
    about: 'confidence',
    question: 'How do they say where they stand?',
    anchors: ['Go quiet, or say they can’t', 'It depends on the day', 'Plainly: progress and doubts'],
    findOut: 'Ask where the work stands, and listen for how plainly they say it.',
  },
  V: {
    name: 'Swing',
    about: 'both',
    question: 'Has their motivation or confidence swung in the last month?',
    anchors: ['No, it held steady', 'Yes, it came and went'],
    findOut: 'Ask how the last month went: which days were good, and which were not?',
  },
};

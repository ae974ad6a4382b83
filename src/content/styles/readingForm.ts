import type { QuestionId } from '../../core/styles/diagnosisQuestions';

/** The questions of a diagnosis, worded for team members about their own work (domain.md §2.1, §2.2, §2.5). */
export const ownQuestions: Readonly<
  Record<QuestionId, { readonly question: string; readonly anchors: readonly string[] }>
> = {
  C1: {
    question: 'What do you know about this task’s code, tools and standard?',
    anchors: [
      'I could not say yet how to start',
      'I know parts, and ask about basics',
      'I can explain the approach and the main trade-offs',
      'I spot risks others miss; I could teach it',
    ],
  },
  C2: {
    question: 'What have you finished on this kind of task?',
    anchors: [
      'Nothing yet',
      'Something, with someone beside me or with much rework',
      'At least two pieces, alone and acceptably',
      'Several, alone and well each time, a hard case too',
    ],
  },
  C3: {
    question: 'How much help did your last piece take?',
    anchors: ['Step by step', 'Several rescues, or long reviews', 'A few targeted questions', 'None'],
  },
  C4: {
    question: 'What skill do you bring from nearby?',
    anchors: [
      'None that I know of',
      'The same craft in another area',
      'A close match that went well',
      'The same problem in other tools',
    ],
  },
  M1: {
    question: 'How do you pick this work up?',
    anchors: [
      'I put it off, or wait for a reminder',
      'Unevenly; there are parts I avoid',
      'By myself, unasked',
    ],
  },
  M2: {
    question: 'What is its point, for you?',
    anchors: [
      'I see none, or I am against it',
      'I see some; I am tired of it, or distracted',
      'It serves something I care about',
    ],
  },
  F1: {
    question: 'What do you do at a decision inside your area?',
    anchors: ['I hand it back', 'I have most of my calls confirmed', 'I decide, and say so'],
  },
  F2: {
    question: 'How do you say where you stand?',
    anchors: ['I go quiet, or say that I can’t', 'It depends on the day', 'Plainly: progress and doubts'],
  },
  V: {
    question: 'Has your motivation or your confidence swung in the last month?',
    anchors: ['No, it held steady', 'Yes, it came and went'],
  },
};

/** The text around the questions. */
export const formWords = {
  title: '{0}: your own reading',
  from: 'For {0}.',
  voluntary: 'Voluntary. Not used in reviews.',
  what: 'This is about one piece of work, not about you as a person, and it is not a grade. Check the one line under each question that fits the last few weeks. Leave a question empty if you cannot tell.',
  after: 'We then compare it with my own reading, and talk about where the two differ.',
  note: 'Anything to add',
} as const;

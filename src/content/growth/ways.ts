import type { WayId } from '../../core/growth/plan';

/** The four ways to develop a behavior (domain.md §5.3): what each is, and the detail that a plan needs. */
export const wayTexts: Readonly<
  Record<
    WayId,
    { readonly name: string; readonly what: string; readonly ask: string; readonly example: string }
  >
> = {
  training: {
    name: 'Training',
    what: 'Read or take a course',
    ask: 'Training: which book, talk or course?',
    example: 'Two chapters on slicing work',
  },
  mentoring: {
    name: 'Mentoring',
    what: 'Learn from someone who is strong at it',
    ask: 'Mentoring: who with, and how?',
    example: 'Sit in with Søren on the next planning',
  },
  feedback: {
    name: 'Feedback',
    what: 'Ask two colleagues one question',
    ask: 'Feedback: which question, and who do you ask?',
    example: 'Mateus and Aiko: which item was too large to start on?',
  },
  application: {
    name: 'Application',
    what: 'Do it on a live task',
    ask: 'Application: on which live task?',
    example: 'Slice the search rewrite with Dana',
  },
};

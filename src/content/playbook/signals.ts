import type { PageText } from '../../core/playbook/card';
import { questionBank } from '../brief/questions';
import { driverAdvice } from '../styles/drivers';
import { readAgainSigns } from '../styles/standing';

const whatStays = {
  heading: 'What it does not change',
  text: 'The style. It changes what you do within it.',
};

/** Signs to move on, to step back or to read again (domain.md §1.5, §2.3, §2.5, §2.6, §4). */
export const signalPages: readonly PageText[] = [
  {
    id: 'signs-to-move-on',
    kind: 'signal',
    title: 'Signs to move on one style',
    summary:
      'Two outcomes in a row were met, with no more help than the style means. Then move on by one style, and tell them.',
    openers: [
      'You have done this twice without my steps. From here on, you bring the plan.',
      'What would you need so that I can let go of one more thing?',
    ],
    sections: [
      { slot: 'moves-up' },
      {
        heading: 'How to move',
        points: [
          'Take away a little direction, and watch.',
          'Add support as results hold; later, take support away as well.',
          'One style at a time. Coaching may be left out where the dip never came.',
        ],
      },
    ],
    words: 'move up forward progress progression promote next style grow signs signals ready let go',
    source: 'domain.md §1.5 [10][J], §4 [J]',
    related: ['signs-to-step-back', 'read-again'],
  },
  {
    id: 'signs-to-step-back',
    kind: 'signal',
    title: 'Signs to step back one style',
    summary:
      'One outcome was not met, two check-ins slipped, or the commitment is a step lower: read the task again before you change anything. Then step back by one style, no more.',
    openers: [
      'Something is different from last month. What has changed for you?',
      'Until this runs again I would like to look at it with you each week. What would help?',
    ],
    sections: [
      { slot: 'moves-back' },
      {
        heading: 'How to step back',
        points: [
          'Skill rarely fades in weeks; ask what changed.',
          'From Delegating to Supporting first; on to Coaching if it does not turn in one or two cycles.',
          'Straight to Directing only for safety or an incident, announced, and with an hour at which it ends.',
        ],
      },
    ],
    words: 'move back regress regression slip decline worse signs signals trouble step back',
    source: 'domain.md §1.5 [17][J], §4 [J]',
    related: ['signs-to-move-on', 'read-again', 'gap-motivation', 'temporary-command'],
  },
  {
    id: 'read-again',
    kind: 'signal',
    title: 'When to read a task again',
    summary:
      'A reading goes stale: after some weeks, and at once when something happens. Do not rely on one that is twice as old.',
    openers: ['It has been a while since we talked about how we work on this. Does it still fit?'],
    sections: [
      { heading: 'At once, when', points: readAgainSigns },
      { heading: 'Otherwise', slot: 'fresh-weeks', columns: ['Style', 'Fresh for weeks'] },
    ],
    words: 'stale staleness fresh due overdue again reread refresh old reading review',
    source: 'domain.md §2.6 [J]',
    related: ['two-readings', 'signs-to-move-on', 'signs-to-step-back'],
  },
  {
    id: 'gap-confidence',
    kind: 'signal',
    title: 'Confidence is low',
    summary: driverAdvice.confidence.summary,
    openers: questionBank.confidence,
    sections: [{ heading: 'What helps', points: driverAdvice.confidence.actions }, whatStays],
    words: 'confidence nerve doubt insecure afraid unsure commitment driver cause imposter',
    source: 'domain.md §2.3 [J]',
    related: ['questions-confidence', 'style-s3'],
  },
  {
    id: 'gap-motivation',
    kind: 'signal',
    title: 'Motivation is low',
    summary: driverAdvice.motivation.summary,
    openers: questionBank.motivation,
    sections: [{ heading: 'What helps', points: driverAdvice.motivation.actions }, whatStays],
    words: 'motivation will bored demotivated disengaged commitment driver cause purpose',
    source: 'domain.md §2.3 [J]',
    related: ['questions-motivation', 'style-s3'],
  },
];

import type { ScenarioText } from '../scenarioText';

/** Made-up people and products; Delegating fits. */
export const delegating = {
  P13: {
    title: 'The fifth service',
    situation:
      'Amara has moved four services of a bakery chain to the new message bus without an incident, each faster than the last. She plans her own work and enjoys it. The fifth carries customer invoices, where a mistake would be costly and hard to undo.',
    options: [
      'Write the plan for this one yourself, with a rollback for each stage, and approve each step before she runs it.',
      'Work the plan out with her, ask for her ideas on the riskiest step, and make the key choices, giving your reasons.',
      'Offer her a weekly hour to think aloud. Ask good questions, and leave every choice with her as before.',
      'Agree on the outcome, the limits, and one go or no-go review with a second engineer. Leave the plan to her.',
    ],
    reason:
      'The task is riskier and she is as capable as before, so a gate answers the risk and the plan stays with the one who knows. Planning together is safe but slows her and may read as doubt; your own plan is safe too and sets her knowledge aside; a weekly hour puts nothing between a mistake and the invoices.',
    lesson: 'Higher risk calls for a gate, not a new style.',
  },
  P14: {
    title: 'Show more control',
    situation:
      'The platform trio has run the on-call rotation of a weather site for a year and tracks its own numbers. Last month it cut false alarms in half. Your director now asks you to show more control over operations.',
    options: [
      'Ask the trio for a one-page report every Friday, in a layout you set. Check it before your director sees it.',
      'Review the rotation with the trio, explain what your director wants, ask for ideas, and settle some new rules.',
      'Sit in on their weekly meeting for a month, listen and encourage, and tell your director what you saw.',
      'Tell them what your director is asking, let them choose two numbers that answer it, and pass those on each month.',
    ],
    reason:
      'Your director needs information and the trio already has it, so ask for that and for nothing more. Sitting in gives you a true picture at the price of a meeting that feels watched; a weekly page in your layout turns their own numbers into a chore; new rules change a rotation that has just become better.',
    lesson: 'Pressure on you is not a reason to supervise them.',
  },
  P15: {
    title: 'A name on the budget',
    situation:
      'Lena mentors others in performance work and asks for three months to speed up a train-ticket site. She brings a goal, a budget, and a list of the people she will involve. What she needs is your name on the budget.',
    options: [
      'Turn her goal into a list of dated tasks, sign for the first month, and release the rest as each task is approved.',
      'Go through the plan with her point by point, and ask about each choice. Sign once you have agreed on the changes.',
      'Sign, and set aside an hour each week to hear how it is going, so that she feels backed and can think aloud.',
      'Sign, tell the neighboring teams these decisions are hers, and ask when she would want to hear from you.',
    ],
    reason:
      'She asked for authority, so give it to her where the other teams can see it. A weekly hour is kind and spends her time on something she did not ask for; going point by point delays her start and says you doubt the plan; money in installments keeps the authority with you.',
    lesson: 'Delegating means passing on authority.',
  },
  P16: {
    title: 'One bad release',
    situation:
      'Karim owns the public API for address lookups, and two years of releases were clean. Yesterday’s release let down a grocery delivery partner: its drivers had no addresses for three hours, and 90 households got their food a day late. Before you heard of it, Karim had rolled back, called the partner to apologize, and written the review. He wants to add the missing test.',
    options: [
      'Hold his releases until the missing test is in. List the other tests you want to see, and check them yourself.',
      'Go through the failure with him, decide together on fixes and on follow-up with the partner, and say what you expect.',
      'Ask how he is taking it, listen as long as it helps, and let him talk through what else the partner may need.',
      'Thank him for how he handled it, offer to call the partner’s lead too, and leave the fix and the follow-up to him.',
    ],
    reason:
      'The partner lost a day and Karim answered for it as an owner does, so add your weight where it helps and leave the rest with him. A long talk is kind but meets a need he has not shown; going through it again redoes his review and takes over the follow-up; a hold lets one day outweigh two years.',
    lesson: 'Not met calls for a new reading, not a penalty.',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>;

import type { ScenarioText } from '../scenarioText';

/** Made-up people and products; Supporting fits. */
export const supporting = {
  P09: {
    title: 'Approve this name, please',
    situation:
      'Rafael has refactored three modules of a garden shop’s site on his own, and each one held up. The fourth touches billing. This week he asked you to approve every class name, and each of his choices was right.',
    options: [
      'Send him a naming guide and a class design for billing, so that no open choice is left to worry about.',
      'Go through the billing design with him, settle the open choices one by one, and explain your reason for each of them.',
      'Ask what makes billing different for him, point to the three modules, and have him pick two decisions to talk over.',
      'Tell him the names are his to choose, and ask for a second reviewer on the money tests. Leave the rest to him.',
    ],
    reason:
      'Care with billing is sound, so help him spend it on the two decisions that deserve it, and let his record cover the rest. A second reviewer covers the risk but leaves his doubt unspoken; settling each choice gets a good design and more questions; a finished design takes over what he already does well.',
    lesson: 'Turn approvals into the decisions that matter.',
  },
  P10: {
    title: 'The yearly form',
    situation:
      'Noor, your most experienced front-end engineer, has run the transit planner’s accessibility audit four times with very good results. This year Noor started late and calls it “the yearly form.” The first section is flawless.',
    options: [
      'Set a date for each section that is left, and say what finished looks like. Check each one on the day it is due.',
      'Go over the audit method with Noor, explain why the audit matters to riders, and plan the other sections together.',
      'Ask which part no longer feels worthwhile, listen, and look together for one thing Noor would change.',
      'Leave the audit with Noor, repeat the outcome and the date, and trust the rest to match the first section.',
    ],
    reason:
      'The method is fine and the point of it has worn thin, so one honest question may bring back a reason to care. Leaving it alone works this year and may cost you the next one; dates protect the calendar and make the audit more of a form; a lesson in the method tells your expert that you have not been watching.',
    lesson: 'Boredom is about commitment, not competence.',
  },
  P11: {
    title: 'Why am I here',
    situation:
      'A reorganization moved Priya’s forecasting project to another office. She is your strongest database engineer and still does migrations well, but only when asked. She canceled both of her design talks and told you she is not sure why she is here.',
    options: [
      'Give her three migrations and a design talk for the coming month, with dates, so she knows what you expect.',
      'Explain the new direction and why the project moved, show her where she fits, and plan the coming month with her.',
      'Make time to hear what she lost. Ask what work is worth doing now, and take a wish of hers to your boss.',
      'Tell her the coming month is hers to fill, and let the others know. Give her room to find her footing.',
    ],
    reason:
      'Her competence is intact and something she cared about is gone, so hear that first and then act on one thing. Explaining the direction is close but answers before it has listened; a month of her own is generous and leaves her alone with the question; assigned work gets done and shows her that no one asked.',
    lesson: 'Look beyond the task before you add to it.',
  },
  P12: {
    title: 'You decide, please',
    situation:
      'Your team has run its own classroom-app releases for two months, with steady results. Last week the quality lead moved to another team. Now everyone prepares as before, then asks you to make the go or no-go call.',
    options: [
      'Write the quality lead’s checks into a list, have the team run it, and say that all green means go.',
      'Make the next few calls in front of the team. Explain your reasons each time, and ask what they think.',
      'Ask what the quality lead used to look for, have them state their own call and their doubts, and stand by that call.',
      'Tell the team the call is theirs, promise to back it either way, and ask only for a line after each release.',
    ],
    reason:
      'They have the facts and lost the person who made them feel sure, so hearing themselves reason is what brings that back. A list handles the easy calls and thinks for them on the hard ones; your backing alone leaves the doubts unspoken; calls you make, however well explained, make you the new quality lead.',
    lesson: 'When the team changes, read it again.',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>;

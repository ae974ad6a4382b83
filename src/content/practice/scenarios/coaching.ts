import type { ScenarioText } from '../scenarioText';

/** Made-up people and products; Coaching fits. */
export const coaching = {
  P05: {
    title: 'Ranking has won three times',
    situation:
      'Two months into the search rewrite for a used-book shop, Dana can build the indexing parts, but ranking has beaten her three times. Her last updates were one line each. Today she asked whether someone else could take it.',
    options: [
      'Write out the next three ranking steps for her, each small enough for a day. Check each one when it is done.',
      'Go over the three tries and name what works now. Pick a smaller slice with her, and say why it is next.',
      'Ask what the three tries were like for her, and tell her what you value in her work. Back the approach she picks next.',
      'Tell her that ranking stays hers, agree on what good enough means, and clear her calendar for it.',
    ],
    reason:
      'She needs a way forward and a reason to go on, and a smaller slice with proof behind it gives her both. Steps alone move the work but leave her discouraged; a kind talk alone leaves the wall where it was; an empty calendar leaves her alone with it.',
    lesson: 'The hard middle needs direction and support.',
  },
  P06: {
    title: 'Headings and bad mornings',
    situation:
      'Theo came from technical writing and is drafting his first threat model, for a museum’s ticket site. His outline needed many corrections; the first of five parts, written with you beside him, reads well. Some mornings he posts three questions before nine. On others he says security work is not for people like him.',
    options: [
      'Give him a template for part two with sample answers and three threats to cover. Read his draft tomorrow.',
      'Ask what he means by people like him. Show him what is right in part one, and use it to outline part two together.',
      'Ask what makes the hard mornings hard, give him all the time he needs, and let him decide how to go on.',
      'Tell him part one is the model, and agree on a date for the rest. Leave the other four parts to him.',
    ],
    reason:
      'He still needs to be shown how, and his remark may be doubt or something he was told, so ask before you reassure. A template moves part two and leaves the remark standing; a long talk with no next step hands him back the same page; a date alone leaves him to face a hard morning by himself.',
    lesson: 'Ask first, then point to proof in the work.',
  },
  P07: {
    title: 'It depends who is in the room',
    situation:
      'Callum has led two sprint planning meetings for a captioning app with you beside him. In the last one, two engineers questioned his estimates, politely and with good reason. He lost his thread and skipped the risk part, as he had the time before. He says he likes the role, depending on who is in the room.',
    options: [
      'Take the risk part yourself next time so that he can see how you answer. Write out the other parts for him to follow.',
      'Replay the moment, show him two ways to answer a fair challenge, rehearse the way he picks, and confirm his agenda.',
      'Ask what he would do differently, offer to sit in as a quiet ally, and let him prepare the next one his way.',
      'Let him run the next one without you, so that the room turns to him. Ask for a note on how it went.',
    ],
    reason:
      'The challenge was fair, so what is missing is a way to answer one; had it been unfair, the room would be the thing to fix. A quiet ally is close but leaves him to find the answer; staying away leaves him alone at the same point; taking the part back tells the room that he cannot do it.',
    lesson: 'Look for the one part that is missing.',
  },
  P08: {
    title: 'All engine, no brakes',
    situation:
      'Thandi has made two small cluster changes for a podcast platform under close review, the second with far fewer comments. Now she wants to do the whole upgrade in ten days. Her plan is full of energy and has no way back if it fails.',
    options: [
      'Write the upgrade plan yourself, with a tested way back, and have her carry it out step by step while you check.',
      'Have her explain the plan and its worst moment. Settle a rollback and a dry run with her, and say why.',
      'Tell her you like the drive. Ask how sure she is and what could go wrong, and support what she settles on.',
      'Set one limit, that she can go back within an hour. Leave the plan, the order, and the dates within it to her.',
    ],
    reason:
      'She can reason about this work now, so deciding with her builds judgment while you make sure there is a way back. Your own plan is as safe but teaches her to follow, not to think ahead; a limit alone asks for a rollback she has not built before; support alone signs off on a plan with no way back.',
    lesson: 'Confidence can run ahead of competence.',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>;

import type { StyleId } from '../../core/styles/model';

/**
 * The effect of each pair, and what to change this week: `matchTexts[needed][used]` (domain.md §1.6 [9][18], changes
 * [J]).
 */
export const matchTexts: Readonly<
  Record<StyleId, Readonly<Record<StyleId, { readonly sentence: string; readonly change: string }>>>
> = {
  S1: {
    S1: {
      sentence: 'The steps are there when they are needed.',
      change: 'Keep it, and say when the close look ends.',
    },
    S2: {
      sentence: 'There is talk where steps are needed.',
      change: 'Write the first three steps down, and put the talk off until one works.',
    },
    S3: {
      sentence: 'The question comes before there can be an answer, and the work comes back.',
      change: 'Say what to do first and how it will be judged; ask for their view after the first piece.',
    },
    S4: {
      sentence: 'It is left to guessing. The surprise comes late, and confidence may drop.',
      change: 'Sit down today, show one finished example, and look at the work within a day.',
    },
  },
  S2: {
    S1: {
      sentence: 'Orders are followed, and being stuck goes unsaid.',
      change: 'Ask for a plan before you give yours, and name one thing that got better.',
    },
    S2: {
      sentence: 'Direction and backing come together, as this stage needs.',
      change: 'Keep it, and ask for two ways instead of one.',
    },
    S3: {
      sentence: 'There is a listener, and no next step.',
      change: 'End the next talk with one step, who does it and by when.',
    },
    S4: {
      sentence: 'The work may stall, be hidden, or be given up.',
      change: 'Meet every second day this week, and cut the next slice small enough to finish together.',
    },
  },
  S3: {
    S1: {
      sentence: 'It may lead to waiting for orders, resentment, and no thinking ahead.',
      change: 'Hand the method back: ask for a way to do it, and let that stand.',
    },
    S2: {
      sentence: 'It can feel like being second-guessed on work that goes well.',
      change: 'Hold your fix for a day, and answer the next question with a question.',
    },
    S3: {
      sentence: 'You back the work, and leave the driving to the other.',
      change: 'Keep it, and back one of those calls in public.',
    },
    S4: {
      sentence: 'Doubt grows where nobody hears it, and the risky part is put off.',
      change: 'Offer half an hour with no agenda of yours, and ask how sure is sure enough.',
    },
  },
  S4: {
    S1: {
      sentence: 'It reads as distrust. The best people may leave or fight it.',
      change: 'Agree on the outcome and two limits, then stop asking for status until the next milestone.',
    },
    S2: {
      sentence: 'It slows the work down, and sounds like talking down.',
      change: 'Drop every second check-in, and let a way that is not yours stand.',
    },
    S3: {
      sentence: 'It costs meetings that nobody needs.',
      change: 'Cancel one meeting, and agree on signals for when to come to you.',
    },
    S4: {
      sentence: 'The work runs, and you stay within reach.',
      change: 'Keep it, and say thank you in the open for a result.',
    },
  },
};

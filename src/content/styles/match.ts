import type { StyleId } from '../../core/styles/model';

/**
 * The effect of each pair, and the change to make this week: `matchTexts[needed][used]` (domain.md §1.6 [9][18],
 * changes [J]).
 */
export const matchTexts: Readonly<
  Record<StyleId, Readonly<Record<StyleId, { readonly sentence: string; readonly change: string }>>>
> = {
  S1: {
    S1: {
      sentence: 'They get the steps they need.',
      change: 'Keep it, and say when the close look ends.',
    },
    S2: {
      sentence: 'They get talk where they need steps.',
      change: 'Write the first three steps down, and put the talk off until one works.',
    },
    S3: {
      sentence: 'They are asked what they think before they can know, and the work comes back.',
      change: 'Say what to do first and how it will be judged; ask for their view after the first piece.',
    },
    S4: {
      sentence: 'They are left to guess. The surprise comes late, and their confidence may drop.',
      change: 'Sit down today, show one finished example, and look at the work within a day.',
    },
  },
  S2: {
    S1: {
      sentence: 'They do as told and stay stuck without saying so.',
      change: 'Ask for their plan before you give yours, and name one thing that got better.',
    },
    S2: {
      sentence: 'They get direction and backing together, as this stage needs.',
      change: 'Keep it, and ask for two ways instead of one.',
    },
    S3: {
      sentence: 'They are heard, and do not get to the next step.',
      change: 'End the next talk with one step, who does it and by when.',
    },
    S4: {
      sentence: 'They may stall, hide it, or give the task up.',
      change: 'Meet every second day this week, and cut the next slice small enough to finish together.',
    },
  },
  S3: {
    S1: {
      sentence: 'They may wait to be told, resent it and stop thinking.',
      change: 'Hand the method back: ask what they would do, and let that stand.',
    },
    S2: {
      sentence: 'They feel second-guessed on work they can do.',
      change: 'Hold your fix for a day, and answer the next question with a question.',
    },
    S3: {
      sentence: 'They drive, with you behind them.',
      change: 'Keep it, and back one call of theirs in public.',
    },
    S4: {
      sentence: 'Doubt grows where nobody hears it, and the risky part is put off.',
      change: 'Give them half an hour on their agenda, and ask how sure they are.',
    },
  },
  S4: {
    S1: {
      sentence: 'It reads as distrust. The best people may leave or fight it.',
      change: 'Agree the outcome and two limits, then stop asking for status until the next milestone.',
    },
    S2: {
      sentence: 'They are slowed down and talked down to.',
      change: 'Drop every second check-in, and let a way that is not yours stand.',
    },
    S3: {
      sentence: 'They sit in meetings they do not need.',
      change: 'Cancel one meeting, and agree on signals for when they come to you.',
    },
    S4: {
      sentence: 'They run it, and you stay within reach.',
      change: 'Keep it, and thank them in the open for a result.',
    },
  },
};

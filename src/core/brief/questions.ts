import type { StyleId } from '../styles/model';
import { fold } from '../text/fold';

/** What a question is for: a style in use, a gap, a side of working together, or an occasion. */
export type QuestionGroup =
  | StyleId
  | 'motivation'
  | 'confidence'
  | 'commitments'
  | 'growth'
  | 'team'
  | 'wellbeing'
  | 'after-leave'
  | 'first'
  | 'long-gap';

/** A question for a 1:1: plain text, in the lead's own voice. */
export interface Question {
  readonly group: QuestionGroup;
  readonly text: string;
}

/** Questions to choose from; all wording is ours. Each is open, and about the work or the two people who talk. */
export const questionBank: Readonly<Record<QuestionGroup, readonly string[]>> = {
  S1: [
    'Which step is clear to you, and at which one would you stop and ask?',
    'What would you show me tomorrow, if we had ten minutes?',
    'How will you see for yourself that this piece is done?',
    'Which word or tool in this task have we not explained yet?',
    'Would it help more to watch me do one, or to do one while I watch?',
    'What did you expect to be easy here that was not?',
  ],
  S2: [
    'What is your plan for the next two days, before I say anything?',
    'What did the last try tell you that you did not know before?',
    'Which part got better since last week, and what did you do differently?',
    'Which of my reasons for this plan convince you least?',
    'If you had to leave out half of it, which half would stay?',
    'What is the most annoying thing about this work that we could remove?',
  ],
  S3: [
    'What are you leaning toward, and what holds you back from it?',
    'What would you decide today if nobody asked you to explain it?',
    'Where would you like me to listen only, and where to say what I think?',
    'Which conversation about this have you been putting off?',
    'When did something like this go well, and what of that could you use now?',
    'What would make this part of the work worth your time again?',
  ],
  S4: [
    'What do I still ask about that you no longer need me for?',
    'What have you decided lately that I should be able to explain to others?',
    'Which limit of this task is in your way, and who could move it?',
    'What would be the first sign that this is going wrong?',
    'Who could do part of this after you, and what would they have to learn?',
    'What does the organization not see about this work?',
  ],
  motivation: [
    'Which part of last week would you gladly do again?',
    'From where you sit, what is this for?',
    'If you could swap one thing on your list, what would go and what would come?',
    'Where do you have less say than you would like?',
    'How fair is the split?',
    'What would have to be true for you to look forward to this?',
  ],
  confidence: [
    'What are you surest of in this task, and what least?',
    'What is the smallest piece that would show you that it can work?',
    'Who could check this?',
    'What have you done that was harder than this?',
    'What is the worst that could happen, and how would we get out of it?',
    'Which decision would you like to talk through before you make it?',
  ],
  commitments: [
    'Which of the things we agreed on no longer makes sense?',
    'What is in the way of what has been open the longest?',
    'What have I promised that you are still waiting for?',
    'Which open point could we close today by deciding it?',
    'Have we taken on more between us than we can finish, and what should we drop?',
    'What would have helped you to say earlier that a date would not hold?',
  ],
  growth: [
    'What should people come to you for?',
    'What did you learn this month that surprised you?',
    'Which skill do you borrow from somebody else too often?',
    'What piece of work would scare you a little and still be worth trying?',
    'Who would you like to work with?',
    'Which feedback did you get lately that you could not use?',
    'What do you do well that we use too little?',
  ],
  team: [
    'What should the team stop doing, even if it is a little sad?',
    'Who helped you lately, and do they know it?',
    'Where do we wait for each other for no good reason?',
    'What should we say in meetings that we don’t?',
    'Which decision of the team do you not understand?',
    'What would a new colleague find odd about how we work?',
    'If you led the team for a week, what would you change first?',
  ],
  wellbeing: [
    'How full is your week, honestly, and what would you take out of it?',
    'When did you last finish a day and feel good about it?',
    'What costs you more energy than it should?',
    'Is there anything outside work that I should take into account when we plan?',
    'When do you get time to think, and what keeps eating it?',
    'What could I do differently that would make your week easier?',
    'How do you notice that it is getting to be too much, and would I notice too?',
  ],
  'after-leave': [
    'How would you like to start again, and what can wait?',
    'What helps me plan your return?',
    'What do you hope is not on your desk any more?',
    'What should I catch you up on?',
    'Who can bring you up to date better than I can?',
    'What worked well for you before that we should keep?',
  ],
  first: [
    'What would make this hour worth keeping?',
    'How do you like to hear that something went wrong, and that something went well?',
    'What did a lead of yours do that helped you most?',
    'What should I know about how you work best?',
    'What are you working on that you would be sorry to lose?',
    'What would you like to ask me that you have not had the chance to?',
  ],
  'long-gap': [
    'We have not talked for a while; what should I have heard about in the meantime?',
    'What are you proud of from the weeks since we last sat down?',
    'What did you settle without me, and how did it turn out?',
    'Do we meet as often as suits you, or should it be more or less?',
    'What has changed about your work since we last talked that nobody announced?',
    'Is there something you wanted to bring up that felt too small to call for?',
  ],
};

/** Every question with its group. */
export const questions: readonly Question[] = (Object.keys(questionBank) as QuestionGroup[]).flatMap(group =>
  questionBank[group].map(text => ({ group, text })),
);

/**
 * Which questions of the bank stand in a note, in the order of the bank, however their lines are broken. `say` gives
 * the words in which a question was written, where that may be another language; English is always recognized.
 */
export function questionsIn(note: string, say: (text: string) => string = text => text): readonly Question[] {
  const folded = fold(note);
  return questions.filter(({ text }) => folded.includes(fold(text)) || folded.includes(fold(say(text))));
}

/** What the choice of questions depends on. */
export interface Occasion {
  readonly person: string;
  /** Calendar date of the 1:1. */
  readonly date: string;
  /** What to ask about, the most pressing first. */
  readonly groups: readonly QuestionGroup[];
  /** Texts of questions that were asked lately. */
  readonly asked: ReadonlySet<string>;
}

/** How many questions a 1:1 has room for. */
export const questionCount = { least: 3, most: 5 } as const;

/**
 * Three to five questions, one from each group given, filled up from growth, team and wellbeing. The same person and
 * date always get the same ones, and none that was asked lately.
 */
export function chooseQuestions({ person, date, groups, asked }: Occasion): readonly Question[] {
  const chosen: Question[] = [];
  const take = (group: QuestionGroup) => {
    const texts = questionBank[group];
    const start = hash(`${person}\n${date}\n${group}`) % texts.length;
    const text = [...texts.slice(start), ...texts.slice(0, start)].find(
      candidate => !asked.has(candidate) && !chosen.some(question => question.text === candidate),
    );
    if (text) chosen.push({ group, text });
  };
  for (const group of groups.slice(0, questionCount.most)) take(group);
  const others = (['growth', 'team', 'wellbeing'] as const).filter(group => !groups.includes(group));
  const first = hash(`${person}\n${date}`) % Math.max(others.length, 1);
  for (const group of [...others.slice(first), ...others.slice(0, first)]) {
    if (chosen.length <= questionCount.least) take(group);
  }
  return chosen;
}

/** FNV-1a, 32 bits: any spread will do, as long as it is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

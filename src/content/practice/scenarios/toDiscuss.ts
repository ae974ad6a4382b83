import type { DiscussionText } from '../scenarioText';

/** Made-up people and products, to discuss: none of the four responses is right. */
export const toDiscuss = {
  P17: {
    title: 'Five weeks of waiting',
    topic: 'an obstacle',
    situation:
      'Elif has run the produce feed of a farmers’ market app well for three years. For five weeks she has waited for access to a database that another department owns; you passed her request on once. Her updates have shrunk to “still blocked,” and she no longer brings ideas.',
    options: [
      'Give her a list of work that does not need the database, with dates, and go over it with her every Friday.',
      'Explain why the other department is slow, ask how she sees it, and plan the coming month around the wait together.',
      'Ask how the wait has been for her, listen without defending anyone, and back what she does with the time.',
      'Tell her that the coming month is hers to plan, with no updates owed to you, until the access comes through.',
    ],
    first:
      'Make the access your own action. Talk to the other department’s lead today, and tell Elif which day she will have an answer.',
    discuss: 'Would anyone in her seat be stuck too? What does she need that only you can get?',
    reason:
      'A blocked expert can look like one who has stopped caring, and no style opens a database. Remove the obstacle, say that you left it too long, keep the style that fit before, and read again once she can work.',
    lesson: 'Clear the way before you read the person.',
  },
  P18: {
    title: 'The same seat twice',
    topic: 'an incident',
    situation:
      'It is Saturday, 4:10 p.m. An open-air theater’s booking service is selling seats twice, and the gates open at six. Zanele, Piotr, and Hana have run the service on their own for two years and are very good at it. Right now they are chasing three different causes, and no one is talking to the box office.',
    options: [
      'Say that you are running this until six. Stop the sales, give each of them one job, and check every ten minutes.',
      'Bring the three together, ask what each one sees, explain why sales should stop, and settle the next step.',
      'Join the call, ask what they need, keep everyone else away, and support the fix that the three agree on.',
      'Remind them that the service is theirs, take the box office off their hands, and ask to hear when it is fixed.',
    ],
    first:
      'Say when the takeover ends as you start it, and put the debrief on the calendar before you hang up.',
    discuss: 'What would have told you that no takeover was needed? How will all three know that it is over?',
    reason:
      'The stakes are high, the clock is short, and no one holds the whole picture, so one voice until six can be right even for people who normally need none. The reading is still high/high, so at six hand the service back out loud and let the three of them lead the debrief.',
    lesson: 'Take over by the clock and hand back by name.',
  },
  P19: {
    title: 'Two forms, two pictures',
    topic: 'two readings, two steps apart',
    situation:
      'Kwame has moved three regional sites of a craft marketplace to the new checkout, each more smoothly than the last, as far as you could see. The fourth is the largest, and you were about to leave it to him. On his own form he puts his competence two steps below your reading and his commitment just as high.',
    options: [
      'Take his form at its word, write the steps for the fourth site yourself, and check each one as it is done.',
      'Plan the fourth site with him, explain your choices, and let his form set how closely you work this time.',
      'Meet in the middle: offer him a weekly hour to think aloud, and leave the decisions to him as he goes.',
      'Go by what you saw. Tell him that his record speaks for him, agree on the limits, and leave the fourth site to him.',
    ],
    first:
      'Talk before you pick a style. Lay the two forms side by side and ask what each of you saw, starting with competence.',
    discuss:
      'Which part would Kwame not want to do alone yet? What might you have missed because it went well?',
    reason:
      'Two steps apart means that one of you knows something the other does not: he may have leaned on a colleague’s script, or he may not see how good he has become. After the talk, start from your own reading, marked weak, look in early on the fourth site, and read again when it is done.',
    lesson: 'Two steps apart, talk first.',
  },
  P20: {
    title: 'Not the job he asked for',
    topic: 'low/low, where the published versions differ',
    situation:
      'Since Monday, Henrik has looked after the build scripts of a language-learning app, because their author changed teams. He has not written one before. He says plainly that he would rather be back on the lesson editor and that he doubts he can do this. It is too early for results.',
    options: [
      'Give him one small script to fix, three written steps, and ten minutes a day with you. Talk about the job later.',
      'Ask what bothers him most, say why the scripts matter and for how long, and fix the first one side by side.',
      'Ask what he would rather work on, hear him out about the change, and let him choose how to take on the scripts.',
      'Give him the author’s notes and a quiet month to find his way, and tell him you expect no miracles.',
    ],
    first:
      'Ask Henrik what would help more this week, a first step or a reason, and tell him how long the job is his.',
    discuss: 'What would you see by Friday if you had picked the wrong one of the two?',
    reason:
      'The earlier version gives close steps, since a first success may bring confidence; the later one adds reasons and encouragement, since steps alone may feel cold to someone who did not ask for the job. Neither held up strongly when the two were tested against each other, so pick one, tell him why, and look again within a week.',
    lesson: 'Versions differ: show both, and look again soon.',
  },
} as const satisfies Readonly<Record<string, DiscussionText>>;

import assert from 'node:assert/strict';
import type { LintRuleId } from '../../../src/content/lint/rules';
import { type BiasedWording, biasedWording } from '../../../src/core/lint/biasedWording';
import { Linter } from '../../../src/core/lint/lint';
import { lintOptions } from '../../support/lintCorpus';

/** Sentences that look like a finding but are not. */
const falseAlarms: Readonly<Record<string, readonly string[]>> = {
  'a name that is a word': [
    'On Tuesday you asked Guy for the log, which saved us an hour.',
    'Guy asked for the trace, and you sent it within the hour.',
    'You showed Gay and Randy the runbook on Monday, so both could deploy.',
    'Hope is on call this week; on Monday you handed her the runbook May wrote for Will.',
    'On Monday you gave Dick the slides, and Dude the dog was in the picture.',
  ],
  'the subject of the work': [
    'You cleaned up the fraud detection rules on Wednesday, so false alarms halved.',
    'In the cancer registry import you caught the wrong date format on Monday.',
    'You pointed out that the therapy booking page lost sessions, and support had no calls since.',
    'You moved the asthma study data on Monday, and the clinic could go on.',
    'The lawsuit tracker loads in a second since you added the index on Tuesday.',
    'You built the harassment training module, and 300 people took it in May.',
    'The pregnancy test app showed the wrong week until your fix of Tuesday.',
    'Your insomnia tracker demo on Monday got us the second meeting.',
  ],
  'a word of the trade': [
    'In the release on Tuesday you fixed the dead code in the garbage collector and the master branch built in six minutes.',
    'You killed the process within two minutes, so checkout was back before the second page.',
    'You replaced the dummy variable and the blacklist check on Monday, so the gateway has one list.',
    'You aborted the migration when the row counts differed, which saved us the restore.',
    'You executed the runbook line by line while the rest of us watched the graphs.',
    'The toxic dependency is gone since your change on Monday.',
    'On Monday you found the orphaned child process that the parent never reaped.',
    'You blamed the line on Tuesday, saw the bad commit, and reverted it within the hour.',
    'Your lazy loading halved the first paint on Monday.',
  ],
  'what somebody is quoted with': [
    'You said "I always break the build" on Monday; the log shows two times in a year.',
    'You wrote “nobody ever reads my designs” on Monday, so I read this one the same day.',
    "On Tuesday you asked whether 'we never ship on time' was fair, and showed four releases that were.",
  ],
  'what belongs to somebody and is a thing': [
    'Your diagnosis of the outage on Monday was right within ten minutes.',
    'Your health endpoint answers in 3 ms since Monday.',
    'Your treatment of the null case on Monday closed the ticket.',
    'Your disease model runs in four minutes since Tuesday.',
    'Her operation on the live table took three seconds on Monday.',
  ],
  'an idiom': [
    'You said you were sick of the flaky test, and on Monday you fixed it.',
    'You were fired up after the talk on Monday and wrote the plan the same day.',
    'You were sick and tired of the manual step, so you scripted it on Monday.',
    'You have fired off the summary to the bank within ten minutes.',
    'It was kind of you to stay with Sven until the last clinic was back on Tuesday.',
    'You let the connection go on Monday, and the pool recovered.',
  ],
  'a tool as the one who does it': [
    'Kotlin never boxes that type, which you showed in the review on Monday.',
    'Gradle constantly rebuilt the module until you pinned the plugin on Monday.',
    'On Monday you found that Hibernate always loads the whole list.',
    'Bazel is lazy about that target, as you wrote on Tuesday.',
    'The alerts fired on Monday, and they never stopped until you cut the loop.',
    'Nginx thinks it is behind the proxy, which you noticed on Monday.',
  ],
  'a compound': [
    'You were negative-testing the form on Monday when you found the double charge.',
    'You are a natural fit for the import.',
    'You are the natural choice for the vendor call on Monday, because you wrote the contract test.',
    'You are passive-scanning the port since Monday, so the load is gone.',
    'You were testing smart meters on Monday when the hall lost power.',
    'You are a star schema away from the report of Monday.',
  ],
  'another language': [
    'Lundi, le retard de la livraison a été annoncé par toi avant midi.',
    'Le retard est dû au fournisseur, et tu as prévenu les clients dans la journée.',
    'Am Montag hast du das Gift aus dem Testlabor gemeldet, und die Lieferung wurde gestoppt.',
    'El lunes avisaste del retraso a los clientes y la entrega no falló.',
  ],
  'a purpose': [
    'You are trying to avoid a second migration, and the plan of Monday shows how.',
    'You were trying to hide the button until the data is there, as the ticket of Monday says.',
    'You are trying to prove that the lock is fair, and the model of Monday helps.',
    'You did it to avoid a full table scan, and the page is back under a second since Monday.',
  ],
  'a denial': [
    'I do not think you are careless; the checklist lacked the step on Monday.',
    'Nobody said you were lazy; the question on Monday was about the date.',
    'It is not true that you never ask; on Monday you did, twice.',
    'I never thought you were rude in the call on Monday.',
    'You are not careless: on Monday the checklist lacked the step.',
  ],
  'things compared': [
    'Unlike the others in the list, this flag is on by default since Monday.',
    'Unlike the other reviewers we tried, this bot reads the whole diff since Monday.',
    'Compared to the others in the table, the query you wrote on Monday is short.',
    'The fix of Monday was faster than you had expected.',
  ],
  'a source that is named': [
    'Complaints were made by two customers on Monday; you called both the same day.',
    'Concerns were raised by the auditor on Monday, and you answered each in writing.',
    'Complaints were made from the Porto office on Monday, so you drove there.',
    'Marta said on Monday that your script saved her an hour.',
  ],
  'the name of a product': [
    'You scaled the logo in GIMP on Monday, so the page loads in 90 ms.',
    'You moved the notes to LAME on Monday, and the files are half the size.',
    'You built the demo with Psycho on Monday, and it started in a second.',
  ],
  'what people say of themselves': [
    'You said you were too passive in planning, and on Monday you spoke first.',
    'You said “I always break the build” on Monday; the log shows two times in a year.',
    'You told me you never get to see the customer, so you join the call on Monday.',
    'You felt you were careless on Monday; I saw a checklist without the step.',
  ],
  'offers, rules and questions': [
    'You can always call me when the pager goes off at night.',
    'A reviewer should never merge alone, as we agreed on Monday.',
    'Have you always wanted to work on search?',
    'Do you think you are ready for the vendor call on Monday?',
  ],
};

/** Sentences that were once missed, with their findings. */
const misses: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  'what is said of all': [
    ['Nobody knows what you are doing all day.', 'absolute: Nobody knows what you'],
    ['No one on the team understands your code.', 'absolute: No one on the team understands your'],
    ['Everybody has to wait for you.', 'absolute: Everybody has to wait for you'],
    ['Nobody can rely on you.', 'absolute: Nobody can rely on you'],
  ],
  'a second absolute in a sentence': [
    ['You never ask, and you always push.', 'absolute: You never', 'absolute: you always'],
    ['You always interrupt and never apologize.', 'absolute: You always', 'absolute: and never'],
    [
      'On Monday you were on time, but he never is, and she always complains.',
      'absolute: he never',
      'absolute: she always',
    ],
  ],
  'what everyone thinks': [
    ['Everyone thinks so.', 'hearsay: Everyone thinks so'],
    ['Everybody says you got lucky.', 'hearsay: Everybody says'],
    ['The whole team thinks you left too early.', 'hearsay: The whole team thinks'],
  ],
  'a comparison as a question': [
    ["Why can't you write tests like Sven?", "comparison: Why can't you write tests like Sven"],
    [
      "Why are you not able to plan? If Ada can do it, why can't you?",
      "comparison: If Ada can do it, why can't you",
    ],
    ["Why don't you answer the way Ines does?", "comparison: Why don't you answer the way Ines"],
    [
      "How come everyone else is on time and you can't be?",
      "comparison: How come everyone else is on time and you can't",
    ],
  ],
  'a superlative within a team': [
    ['You are the best we have.', 'comparison: You are the best we have'],
    ['He is the slowest on the team.', 'comparison: He is the slowest on the team'],
    [
      'Your reviews are the worst in the department.',
      'comparison: Your reviews are the worst in the department',
    ],
    [
      'You are the least organized person in our group.',
      'comparison: You are the least organized person in our group',
    ],
  ],
  'a remark on age, sex or origin': [
    ['You are good with servers for a girl.', 'biased-wording: for a girl'],
    ['He is too old to learn this.', 'biased-wording: He is too old'],
    ['For a woman, you know a lot about networks.', 'biased-wording: For a woman'],
    ['You are quick for someone of your age.', 'biased-wording: for someone of your age'],
    ['Your English is good for a foreigner.', 'biased-wording: for a foreigner'],
  ],
  'hedges on hedges': [
    ['Perhaps you could possibly look at it a bit?', 'hedging: Perhaps you could possibly look at it a bit'],
    ['I think maybe you were slightly late.', 'hedging: I think maybe you were slightly'],
    [
      'It seems the plan was perhaps not quite there, I guess you know.',
      'hedging: It seems the plan was perhaps not quite there, I guess',
    ],
  ],
  'praise for being smart': [
    ["You're so smart about caching.", "fixed-trait: You're so smart"],
    ['So smart!', 'fixed-trait: So smart!'],
    ['How clever you are!', 'fixed-trait: How clever you'],
    ['You are a clever engineer.', 'fixed-trait: You are a clever'],
  ],
  'a question that holds its answer': [
    ["Don't you think that was late?", "hedging: Don't you think"],
    ["Wouldn't you agree that this was unfair to Sven?", "hedging: Wouldn't you agree"],
    ["Shouldn't you have asked first?", "hedging: Shouldn't you have"],
    ["That was late, don't you think?", "hedging: don't you think"],
  ],
};

describe('wording:', () => {
  let biased: BiasedWording;
  before(async () => {
    biased = await biasedWording();
  });
  const found = (text: string, off: readonly LintRuleId[] = []) =>
    new Linter('text', { ...lintOptions, biased, off: new Set(off) })
      .lint(text)
      .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

  for (const [kind, sentences] of Object.entries(falseAlarms)) {
    it(`${kind} is not marked`, () => {
      for (const text of sentences) assert.deepEqual(found(text), [], text);
    });
  }
  for (const [kind, sentences] of Object.entries(misses)) {
    it(`${kind} is marked`, () => {
      for (const [text, ...words] of sentences) assert.deepEqual(found(text), words, text);
    });
  }

  it('quarters, dates and weeks are situations; "what I ask" is a next step', () => {
    const missing = (text: string) =>
      new Linter('feedback', { ...lintOptions, biased })
        .lint(`## 2026-11-24 developmental: x\n\n${text}\n`)
        .map(({ rule }) => rule);
    for (const moment of [
      'In the third quarter',
      'In Q3',
      'On 2 October',
      'In week 34',
      'At the end of May',
      'In sprint 12',
      'Three weeks ago',
    ])
      assert.ok(!missing(`${moment} you led the move.`).includes('missing-situation'), moment);
    for (const request of [
      'What I ask: a first look within a day.',
      '3. What I ask: a first look within a day.',
      'My ask is a first look.',
      '- **What I would like:** a first look',
    ])
      assert.ok(!missing(request).includes('missing-next-step'), request);
    assert.ok(missing('The plan was thin.').includes('missing-next-step'));
    assert.ok(missing('The plan was thin.').includes('missing-situation'));
  });
});

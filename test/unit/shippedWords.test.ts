import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { evidence } from '../../src/content/styles/evidence';
import { causeIds, causeOf, ownCauses } from '../../src/core/expectations/causes';
import { templates } from '../../src/core/feedback/templates';
import { rulesDocument } from '../../src/core/lint/rulesDocument';
import { cardMarkdown, findCards, playbookCards } from '../../src/core/playbook/cards';
import { readingForm } from '../../src/core/styles/readingForm';
import { inEnglish } from '../../src/core/text/say';

/**
 * What no text may contain: words that sound translated, excessive claims, prying questions, third-party names. A line
 * break counts as a space.
 */
const never: readonly (readonly [string, RegExp])[] = [
  ['a cause that blames', /other things mattered/i],
  ['an old name of the nine questions', /look closer|eight (?:short )?questions/i],
  ['a private life to look into', /private life|talk about at lunch|changed for you while you were away/i],
  ['a doubt that nobody voiced', /\bthey doubt\b/i],
  ['a certainty that nobody showed', /best people leave|confidence breaks|praise helps careers/i],
  ['a command', /\bI take command\b/],
  ['nerve and dare', /\bthe nerve\b|\bdid they dare\b/i],
  ['a task that bears', /\btask bears\b|\bstyle bears\b/i],
  ['shall', /\bshall\b/i],
  ['one style on', /\bone style on\b/i],
  ['a notch', /\bone notch\b/i],
  ['a sync about work', /\bsync about the work\b/i],
  [
    'a question by the back door',
    /would you tell me\?|as you see it from where|had you rather not|so that you would miss it|sleep better|asked for by name|ashamed to look|stopped being worth/i,
  ],
  ['whom, which nobody says aloud', /\bwhom\b/i],
  ['gaps that hold', /holds whatever the gaps/i],
  ['a count of commits', /\{\d\} commits/],
  [
    'words that read as translated',
    /\b(?:anew|reckon(?:s|ed|ing)?|pull(?:s|ed)? apart|bears|whilst|thereby|hence|ought|upon|need not)\b/i,
  ],
  [
    'a noun where English says "not a"',
    /(?<!\b(?:there|it) )\bis no (?!longer\b|more\b|one\b|less\b|less$|grade|problem)/i,
  ],
  [
    'British spelling',
    /\b(?:organis|recognis|apologis|prioritis|summaris|behaviour|colour|favour|neighbour|centimet?re|centre\b|judgement|practis|cancelled|labelled|modelling|grey\b|licence|programme\b|defence)/i,
  ],
  [
    'a question or sentence of the list in its old form',
    /bring whatever you have|whose eye|coaching without end|whom would you|what feels unfair|what changed for you|outcome, risk, and what you ask|hear you first, and then|the other one not at all|the how, the nerve|nothing about the task is demanding/i,
  ],
  ['a verb that takes "on"', /\bagree (?:the|how)\b/i],
  [
    'what a lead should not write',
    /\b(?:visa appointment|asked HR about|nearly cried|still a bit grey|until midnight)\b/i,
  ],
  [
    'a promise of secrecy',
    /for you alone|for nobody but (?:me|you)|for your eyes only|nobody else (?:can|will) (?:see|read)/i,
  ],
  ['a source tag', /domain\.md/],
  ['a step too many for what is one', /\} styles? back\b/],
  ['another’s will', /bring back the will|able, (?:sure|not)|how able\b/i],
  ['a certainty that people leave', /the best leave/],
  [
    'a nickname of a publisher’s level',
    /enthusiastic beginner|disillusioned learner|(?:capable,? but )?cautious (?:performer|contributor)|self-reliant achiever/i,
  ],
];

/** Old names of things that have one name now; notes keep the words of media/docs/file-format.md. */
const oneName: readonly (readonly [say: string, not: RegExp])[] = [
  ['shortfall or difference', /\bgaps?\b/i],
  ['task demands', /\btask frame\b|\babout the task\b|\bthis frame\b/i],
  ['recent results', /\btrend\b|\bresults (?:up|flat|down)\b|^(?:up|flat|down)$/im],
  ['what’s missing', /\bheld back by\b|\bholds? commitment back\?/i],
  ['the style you used', /\bstyle in use\b|^in use$/im],
  ['the style that fits', /\bstyle (?:is )?needed\b|^needed$|\bcalls for \{/im],
  ['time-boxed takeover', /\btemporary command(?!: until)/i],
  ['solid, fair, weak', /^(?:\S+: )?(?:firm|thin)\b(?! (?:line|roles))/im],
  ['how often', /\brhythm\b|\bcadence\b/i],
  [
    'save',
    /^(?:\$\([a-z]+\) )?(?:kept(?! \{0\} of)|logged|record|keep (?:this|with|as)|log (?!1:1|a 1:1))\b/im,
  ],
];

/** Every text the product can show: its strings, its documents, its manifest. */
function shippedTexts(): Record<string, string> {
  const texts: Record<string, string> = {
    'feedback rules': rulesDocument(),
    cards: playbookCards('2026-11-26', inEnglish)
      .map(card => cardMarkdown(card, inEnglish))
      .join('\n'),
    templates: templates
      .map(({ source: _, ...shown }: (typeof templates)[number] & { source?: string }) =>
        Object.values(shown).join('\n'),
      )
      .join('\n'),
  };
  // The name of a field stays as callers know it.
  for (const file of [
    'README.md',
    'package.nls.json',
    ...filesUnder('media/docs').filter(file => !file.endsWith('third-party-notices.txt')),
    ...filesUnder('media/walkthrough'),
  ])
    texts[file] = readFileSync(file, 'utf8').replace(/(?<=^ +|[{;] )\w+\??(?=: )/gm, '');
  const sample: Readonly<Record<string, string>> = JSON.parse(readFileSync('media/sample/team.json', 'utf8'));
  // The sample's project is code, and has its own vocabulary.
  for (const [file, text] of Object.entries(sample))
    if (file.startsWith('team-notes/')) texts[`sample ${file}`] = text;
  texts['the snippets'] = readFileSync('media/snippets/feedback.json', 'utf8');
  texts['the strings'] = Object.keys(JSON.parse(readFileSync('media/l10n/bundle.l10n.json', 'utf8'))).join(
    '\n',
  );
  return texts;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .map(name => path.join(folder, name))
    .filter(file => statSync(file).isFile());
}

/** Every match in a text, with the words around it. */
function placesIn(text: string, phrase: RegExp): readonly string[] {
  // In a document, a sentence spans several lines; among the strings, each line is a separate text.
  const joined = /^#|^---/m.test(text)
    ? text.replace(/(?<=[^\n])\n(?=[^\n#|>\-*])/g, ' ').replace(/ +/g, ' ')
    : text;
  const all = new RegExp(phrase.source, `${phrase.flags.replace('g', '')}g`);
  return [...joined.matchAll(all)].map(({ index }) => joined.slice(Math.max(0, index - 40), index + 60));
}

describe('the product’s texts', () => {
  let shipped: Readonly<Record<string, string>> = {};
  before(() => {
    shipped = shippedTexts();
  });

  it('are searched across the lines of a document, and line by line in lists of texts', () => {
    assert.equal(placesIn('# Notes\n\n- Files are for\n  you alone.\n', /for you alone/).length, 1);
    assert.equal(placesIn('# Notes\n\nTell\n\nwhom you like.\n', /tell whom/i).length, 0);
    assert.equal(placesIn('Files are for\nyou alone', /for you alone/).length, 0);
  });

  for (const [what, phrase] of never) {
    it(`never contains ${what}`, () => {
      const found = Object.entries(shipped).flatMap(([where, text]) =>
        placesIn(text, phrase).map(place => `${where}: ${place}`),
      );
      assert.deepEqual(found, []);
    });
  }

  for (const [say, not] of oneName) {
    it(`calls each thing by one name: ${say}`, () => {
      const { 'README.md': readme = '', 'the strings': strings = '' } = shipped;
      const manifest = Object.values(JSON.parse(readFileSync('package.nls.json', 'utf8'))).join('\n');
      for (const [where, text] of Object.entries({ readme, strings, manifest })) {
        const found = not.exec(text.replace(/`[^`\n]*`/g, ''));
        assert.equal(found && text.slice(Math.max(0, found.index - 40), found.index + 60), null, where);
      }
    });
  }

  it('leads a search for burnout to overload, never to motivation', () => {
    const cards = playbookCards('2026-11-26', inEnglish);
    for (const typed of ['burnout', 'overload', 'workload']) {
      const [first] = findCards(cards, typed);
      assert.ok(first, typed);
      assert.doesNotMatch(first.id, /motivation/, typed);
    }
    assert.match(findCards(cards, 'burnout')[0]?.words ?? '', /overload/);
  });

  it('has no card that is found by someone else’s nickname for a level', () => {
    const words = playbookCards('2026-11-26', inEnglish).flatMap(card => card.words.split(' '));
    for (const nickname of [
      'enthusiastic',
      'disillusioned',
      'capable',
      'cautious',
      'achiever',
      'self-reliant',
    ])
      assert.ok(!words.includes(nickname), nickname);
  });

  it('asks about the situation and the lead’s own part before the person, and counts both as the lead’s', () => {
    assert.deepEqual(causeIds, ['unclear', 'obstacle', 'mismatch', 'ability', 'confidence', 'motivation']);
    assert.deepEqual(ownCauses, ['unclear', 'obstacle', 'mismatch']);
    assert.match(causeOf('obstacle').questions.join(' '), /too much work.*unfair/);
    assert.doesNotMatch(causeOf('motivation').questions.join(' '), /overload|unfair/);
  });

  it('names the owner of a model once', () => {
    const owners = templates.filter(({ origin }) => origin?.includes('Center for Creative Leadership'));
    assert.deepEqual(
      owners.map(({ id }) => id),
      ['sbi'],
    );
    assert.equal(rulesDocument().split('Center for Creative Leadership').length, 2);
  });

  it('says that the form is voluntary and not used in reviews', () => {
    const form = readingForm({ person: { id: 'a', name: 'A' }, task: 'T', date: '2026-11-26' }, inEnglish);
    assert.match(form, /Voluntary\. Not used in reviews\./);
  });

  it('asks as many questions as it says', () => {
    const { 'README.md': readme = '', 'the strings': strings = '' } = shipped;
    const form = readingForm({ person: { id: 'a', name: 'A' }, task: 'T', date: '2026-11-26' }, inEnglish);
    assert.equal(form.match(/^## \w\d?\. .*\?$/gm)?.length, 9);
    for (const text of [readme, strings])
      assert.deepEqual(text.match(/\bAnswer (?!the )\w+ questions/g), ['Answer nine questions']);
  });

  it('says whose studies support the model, and that two of them share a sample', () => {
    assert.match(evidence.summary, /one team of authors/i);
    assert.match(
      evidence.studies.find(({ year }) => year.startsWith('2015'))?.finding ?? '',
      /2015 sample looks like that of 2009/,
    );
  });
});

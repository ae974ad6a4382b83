import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { patterns } from '../../../node_modules/retext-equality/lib/patterns-en.js';
import { lintRules } from '../../../src/content/lint/rules';
import { parseSnippet, snippetText } from '../../../src/core/feedback/snippet';
import { templates } from '../../../src/core/feedback/templates';
import {
  type BiasedWording,
  biasedWording,
  isUseful,
  mayBeBiased,
} from '../../../src/core/lint/biasedWording';
import { lintLevels } from '../../../src/core/lint/families';
import type { Reading } from '../../../src/core/lint/findings';
import { Linter, type LintOptions } from '../../../src/core/lint/lint';
import type { LintPlace } from '../../../src/core/lint/parts';
import { defaultLabels } from '../../../src/core/lint/wording';
import { lintOptions, scoresOf } from '../../support/lintCorpus';

/** The findings as `rule: words`. */
function found(text: string, place: LintPlace = 'text', options: Partial<LintOptions> = {}): string[] {
  return new Linter(place, { ...lintOptions, ...options })
    .lint(text)
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}
const rules = (text: string, place?: LintPlace, options?: Partial<LintOptions>) =>
  found(text, place, options).map(one => one.split(':', 1)[0]);

describe('wording rules', () => {
  it('are listed once each, with a reason and an example', () => {
    assert.equal(new Set(lintRules.map(rule => rule.id)).size, lintRules.length);
    for (const { id, reason, example } of lintRules) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(reason.length > 40 && reason.length < 200, id);
      assert.notEqual(example.instead, example.better);
    }
  });

  it('are offered in the settings, with the default labels', () => {
    const { properties } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration;
    assert.deepEqual(
      properties['teamLead.lint.rules'].propertyNames.enum,
      lintRules.map(rule => rule.id),
    );
    assert.deepEqual(properties['teamLead.lint.rules'].additionalProperties.enum, lintLevels);
    assert.deepEqual(properties['teamLead.lint.labels'].default, defaultLabels);
  });

  it('each have a section in the document for findings to link to', () => {
    const document = readFileSync('media/docs/feedback-rules.md', 'utf8');
    for (const { id, reason } of lintRules)
      assert.ok(document.includes(`### ${id}\n`) && document.includes(reason), id);
  });

  const cases: readonly [finds: string, clean: readonly string[]][] = [
    [
      'absolute: You never',
      ['The build never ran.', 'You saw that the alert never fired.', 'I never asked you.'],
    ],
    ['absolute: Dana always', ['Caches always expire.', 'The list is always sorted.']],
    [
      'label: You were careless',
      ['The careless copy in the cache is gone.', 'You made it lazy: rows load on demand.'],
    ],
    ['label: Your attitude', ['The attitude sensor of the drone was down.']],
    [
      "fixed-trait: You're a natural",
      ['You kept the natural order of the rows.', 'A brilliant talk on Monday.'],
    ],
    ["mind-reading: You don't care", ["You said you don't care which name we take.", 'I care about it.']],
    ['vague-praise: Great job', ['Great job on the rollback on Tuesday: checkout was back in nine minutes.']],
    ['hearsay: People say', ['People say hello in the channel now.', 'I heard you explain the index.']],
    ['hedging: kind of', ['That kind of error is rare.', 'What kind of help do you need?']],
    ['comparison: Unlike Ada', ['Unlike the old parser, yours names the line.']],
    ['gendered: She is bossy', ['The aggressive timeout cut off uploads.']],
    ['health: You seem depressed', ['You built the health check.']],
    ['legal: harassed', ['The process was terminated by the scheduler.', 'The contract test failed.']],
  ];
  const sentences: Readonly<Record<string, string>> = {
    'absolute: You never': 'You never write tests.',
    'absolute: Dana always': 'Dana always pushes on Fridays.',
    'label: You were careless': 'You were careless with the key.',
    'label: Your attitude': 'Your attitude has to change.',
    "fixed-trait: You're a natural": "You're a natural.",
    "mind-reading: You don't care": "You don't care about the users.",
    'vague-praise: Great job': 'Great job!',
    'hearsay: People say': 'People say you are slow.',
    'hedging: kind of': 'It was kind of late.',
    'comparison: Unlike Ada': 'Unlike Ada, you wait.',
    'gendered: She is bossy': 'She is bossy.',
    'health: You seem depressed': 'You seem depressed.',
    'legal: harassed': 'He harassed a colleague.',
  };
  for (const [finds, clean] of cases) {
    it(`find "${finds}", but not if the same words are harmless`, () => {
      assert.deepEqual(found(sentences[finds] ?? ''), [finds]);
      for (const text of clean) assert.deepEqual(found(text), [], text);
    });
  }

  it('use the user’s own labels, and no others', () => {
    const labels = ['chaotic', 'c++ nerd'];
    assert.deepEqual(found('You are chaotic, and you are lazy.', 'text', { labels }), [
      'label: You are chaotic',
    ]);
    assert.deepEqual(rules('He is a C++ nerd (really).', 'text', { labels }), ['label']);
    assert.deepEqual(rules('You are lazy.', 'text', { labels: [] }), []);
    assert.deepEqual(found('You are blunt-edged.', 'text', { labels: ['blunt', 'blunt-edged'] }), [
      'label: You are blunt-edged',
    ]);
    assert.ok(defaultLabels.includes('careless'));
  });

  it('find nothing when turned off', () => {
    assert.deepEqual(rules('You never ask. You are lazy.', 'text', { off: new Set(['absolute']) }), [
      'label',
    ]);
  });

  describe('biased words', () => {
    let biased: BiasedWording;
    before(async () => {
      biased = await biasedWording();
    });

    it('are found with better ones, but pronouns and technical terms are not', () => {
      const text = 'You guys were late.';
      const [finding] = new Linter('text', { ...lintOptions, biased }).lint(text);
      assert.equal(text.slice(finding?.start, finding?.end), 'guys');
      assert.ok(finding?.better?.includes('people'));
      assert.deepEqual(found('You guys were late, guys.', 'text', { biased }), [
        'biased-wording: guys',
        'biased-wording: guys',
      ]);
      for (const clean of [
        'He told her about it.',
        'The master host was easy to kill.',
        'A dummy value, simply invalid.',
      ])
        assert.deepEqual(rules(clean, 'text', { biased }), [], clean);
    });

    it('are looked up for each usable phrase of the whole list', () => {
      const missed = patterns.flatMap(({ id, inconsiderate }) =>
        Object.keys(inconsiderate).filter(
          phrase => isUseful(id, phrase) && !mayBeBiased(`you ${phrase} there`),
        ),
      );
      assert.deepEqual(missed, []);
    });

    it('are optional: without the list, all other rules still work', () => {
      assert.deepEqual(rules('You guys were late.'), []);
      assert.deepEqual(rules('You never ask, guys.'), ['absolute']);
    });

    it('do not make a rule worse on the sentences it was tuned on', () => {
      for (const { rule, precision, recall, wrong, missed } of scoresOf('tuned', biased)) {
        assert.ok(precision >= 0.95 && recall >= 0.95, `${rule} ${precision} ${recall} ${wrong} ${missed}`);
      }
    });
  });
});

describe('wording is checked', () => {
  it('outside of code, quotations, links, comments, addresses and file names', () => {
    for (const text of [
      'He typed `you never` there.',
      '```\nYou never ask.\n```',
      '    You never ask.\n',
      '> You never ask.',
      'She said “you never ask” aloud.',
      'She said "you never ask" aloud.',
      '[You never ask](https://example.com).',
      '![You never ask](a.png)',
      '[[You never ask]]',
      'See <https://example.com/you-never>.',
      'See docs/you/never/ask.md and you-are-lazy.ts.',
      '<!-- You never ask -->',
      '---\nnote: You never ask\n---\n',
    ])
      assert.deepEqual(found(text), [], text);
  });

  it('through emphasis, line breaks and lists, at the right offset', () => {
    assert.deepEqual(found('*You* **never** ask.'), ['absolute: You* **never']);
    assert.deepEqual(found('- On Monday\r\n  you\r\n  never asked.'), ['absolute: you\r\n  never']);
    assert.deepEqual(found('1. [ ] You never ask @me due:2026-12-01'), ['absolute: You never']);
    assert.deepEqual(found('# You never ask #'), ['absolute: You never']);
  });

  const log =
    '# Feedback\n\nYou never ask.\n\n## 2026-11-20 praise: You are lazy\n\n- framework: sbi\n- event: 2026-11-19\n- delivered: no\n\nYou never ask.\n';
  it('in the entries of a feedback log, including their titles, but not in the text before them', () => {
    assert.deepEqual(found(log, 'feedback', { off: new Set(['missing-impact', 'missing-situation']) }), [
      'label: You are lazy',
      'absolute: You never',
    ]);
  });

  it('in an inbox’s praise and concerns', () => {
    const inbox =
      '# Inbox\n\nYou never ask.\n\n- [ ] 2026-11-20 topic: you never ask\n- [ ] 2026-11-20 concern: you never ask\n- [x] praise: You are brilliant\n- [ ] private: you are lazy\n';
    assert.deepEqual(found(inbox, 'inbox'), ['absolute: you never', 'fixed-trait: You are brilliant']);
  });

  it('in the feedback templates of a 1:1 note', () => {
    const note =
      '# 1:1\n\n## Notes\n\nYou never ask.\n\n### Feedback for Dana, 2026-11-20\n\n- **Situation:** planning\n- **Behavior:** you never asked\n- **Impact:** two days lost\n- **Then ask:** How did you see it?\n\n### Else\n\nYou are lazy.\n';
    assert.deepEqual(found(note, 'note'), ['absolute: you never']);
    assert.deepEqual(found(note.replace(/^- \*\*(Impact|Then ask).*\n/gm, ''), 'note'), [
      'missing-impact: ### Feedback for Dana, 2026-11-20',
      'missing-next-step: ### Feedback for Dana, 2026-11-20',
      'absolute: you never',
    ]);
  });

  const meeting =
    '---\ntype: 1-1\n---\n\n# 1:1\n\n## Notes\n\nDana is lazy. Maybe talk about the offsite, great stuff!\n\n> You are lazy.\n\n```\nYou are lazy.\n```\n\n### Feedback for Dana, 2026-11-20\n\nOn Monday you never asked, so we waited. What kept you?\n';
  it('in what a 1:1 note says about a person under any heading, but not for how praise or a request is put', () => {
    assert.deepEqual(found(meeting, 'meeting'), ['label: Dana is lazy', 'absolute: you never']);
    assert.deepEqual(found(meeting, 'note'), ['absolute: you never']);
  });

  const places: readonly LintPlace[] = ['feedback', 'inbox', 'note', 'meeting', 'text'];
  it('everywhere on request, in any file', () => {
    const text = `You are lazy.\n\n${log}\n- [ ] private: he is careless\n- [ ] topic: you always push\n`;
    for (const place of places) {
      const all = rules(text, place, { everything: true }).filter(
        rule => rule === 'label' || rule === 'absolute',
      );
      const labels = all.filter(rule => rule === 'label').length;
      assert.deepEqual([labels, all.length - labels], [3, 3], place);
    }
  });

  it('with a list of skipped parts', () => {
    const unread = (text: string, place: LintPlace = 'text'): Reading['unread'] =>
      new Linter(place, { ...lintOptions, everything: true }).read(text).unread;
    assert.deepEqual(unread(meeting, 'meeting'), [
      { line: 0, end: 3, why: 'front-matter' },
      { line: 10, end: 11, why: 'quotation' },
      { line: 12, end: 15, why: 'code' },
    ]);
    assert.deepEqual(unread('Fine.\n\nLe retard de la livraison est dû au fournisseur.\n'), [
      { line: 2, end: 3, why: 'language' },
    ]);
    assert.deepEqual(unread('<!-- lint-ignore label -->\nYou are lazy.\n'), [
      { line: 1, end: 2, why: 'ignored' },
    ]);
    assert.deepEqual(unread('Fine.\n\n    You are lazy.\n'), [{ line: 2, end: 3, why: 'code' }]);
    assert.deepEqual(unread(`You are lazy.\n${'x'.repeat(256_000)}`), [{ line: 0, end: 2, why: 'too-long' }]);
    assert.deepEqual(unread('You are lazy.\n'), []);
    assert.deepEqual(unread('<!-- a -->\n\n  <div>\n\nFine.\n'), []);
  });

  it('without findings in a newly inserted template', () => {
    for (const { id, body } of templates) {
      const shown = snippetText(parseSnippet(body).nodes, {
        stop: words => words[0] ?? '',
        variable: () => '2026-11-20',
      });
      for (const place of ['note', 'text'] as const)
        assert.deepEqual(found(`# Note\n\n${shown}\n`, place), [], `${id} as ${place}`);
    }
  });

  it('unless a comment above a paragraph or an entry turns off its rules', () => {
    const ignored = (rule: string) =>
      `Fine.\n\n<!-- lint-ignore ${rule} -->\nYou never ask,\nand you are lazy.\n`;
    assert.deepEqual(rules(ignored('absolute')), ['label']);
    assert.deepEqual(rules(ignored('label, absolute')), []);
    assert.deepEqual(rules(ignored('legal')), ['absolute', 'label']);
    for (const above of [
      '<!--lint-ignore absolute-->',
      '<!-- a --> <!-- lint-ignore absolute -->  ',
      '<!-- lint-ignore legal,absolute -->',
      `${' '.repeat(3)}<!-- lint-ignore absolute -->`,
    ])
      assert.deepEqual(rules(`${above}\nYou never ask.\n`), [], above);
    for (const above of [
      'lint-ignore absolute',
      '<!-- absolute -->',
      '<!-- lint-ignore -->',
      '<!-- lint-ignore absolute --> said',
      '<!-- lint-ignore absolute -->\n',
      `<!-- lint-ignore absolute${' x'.repeat(200)} -->`,
    ])
      assert.deepEqual(rules(`${above}\nYou never ask.\n`), ['absolute'], above);
    const entry = (above: string) =>
      `## 2026-10-01 praise: x\n- delivered: no\n\n${above}## 2026-10-02 praise:\n- delivered: no\n`;
    assert.deepEqual(rules(entry(''), 'feedback'), ['stale', 'stale']);
    assert.deepEqual(rules(entry('<!-- lint-ignore stale -->\n'), 'feedback'), ['stale']);
  });
});

describe('rules for whole entries:', () => {
  const entry = (text: string, kind = 'developmental', fields = '- delivered: 2026-11-21') =>
    `## 2026-11-20 ${kind}: Something\n\n${fields}\n\n${text}\n`;

  it('developmental feedback needs a situation, an impact and a next step; praise needs no next step', () => {
    const short = 'The tests were thin.';
    assert.deepEqual(rules(entry(short), 'feedback'), [
      'missing-situation',
      'missing-impact',
      'missing-next-step',
    ]);
    assert.deepEqual(rules(entry(short, 'praise'), 'feedback'), ['missing-situation', 'missing-impact']);
    assert.deepEqual(rules(entry(short, 'asked-for'), 'feedback'), []);
    assert.deepEqual(rules(entry('', 'developmental'), 'feedback'), [], 'nothing is written yet');
  });

  it('a filled field counts as the part it is named after, an empty one does not', () => {
    const fields = '- **Situation:** Alpha.\n- **Impact:** Beta.\n- **Next:** Gamma.';
    assert.deepEqual(rules(entry(fields), 'feedback'), []);
    assert.deepEqual(rules(entry(fields.replace(' Beta.', '')), 'feedback'), ['missing-impact']);
  });

  it('an entry is stale two weeks after the event, unless it was delivered or does not say', () => {
    const text = 'On Monday you asked first, so we saved a day. Could you do that in the other team?';
    const at = (fields: string) => rules(entry(text, 'developmental', fields), 'feedback');
    assert.deepEqual(at('- delivered: no\n- event: 2026-11-08'), ['stale']);
    assert.deepEqual(at('- delivered: no\n- event: 2026-11-09'), []);
    assert.deepEqual(at('- delivered: 2026-11-22\n- event: 2026-11-08'), []);
    assert.deepEqual(at('- framework: sbi\n- event: 2026-11-08'), []);
    assert.deepEqual(rules('- [ ] 2026-11-01 concern: slow on Monday', 'inbox'), ['stale']);
    assert.deepEqual(rules('- [x] 2026-11-01 concern: slow on Monday', 'inbox'), []);
  });

  it('criticism between praise is found, but praise alone and a plain "but" are not', () => {
    const text =
      'Your talk on Monday was great. However, you ran over, so Ines cut hers. All in all it was excellent.';
    assert.deepEqual(
      found(entry(text), 'feedback').filter(one => /sandwich/.test(one)),
      ['sandwich: However'],
    );
    assert.ok(
      !rules(entry('The talk on Monday was great, but nobody saw it.'), 'feedback').includes('sandwich'),
    );
  });

  it('criticism is followed by praise if that comes last, or sums up', () => {
    const isFound = (end: string) =>
      rules(entry(`Your talk on Monday was great. However, you ran over. ${end}`), 'feedback').includes(
        'sandwich',
      );
    for (const [end, found] of [
      ['It was excellent.', true],
      ['All in all it was excellent. Ines said so.', true],
      ['It was excellent. Ines said so.', false],
      ['Ines said so.', false],
    ] as const)
      assert.equal(isFound(end), found, end);
  });

  it('criticism between praise is searched for in twelve sentences, including the title', () => {
    const text = (more: number) =>
      `Your talk on Monday was great. However, you ran over. ${'It ran on. '.repeat(more)}All in all it was excellent.`;
    assert.ok(rules(entry(text(8)), 'feedback').includes('sandwich'));
    assert.ok(!rules(entry(text(9)), 'feedback').includes('sandwich'));
  });

  it('a situation counts if it is in the first pages', () => {
    const isMissing = (length: number) =>
      rules(entry(`${'aa bb. '.repeat(length / 7)}\n\nOn Monday it ran.`), 'feedback').includes(
        'missing-situation',
      );
    assert.deepEqual([isMissing(7_000), isMissing(8_400)], [false, true]);
  });

  it('a template in a note ends at the next heading, also with no empty line above it', () => {
    const said = 'On Monday you asked first, so we saved a day. Could you do that again?';
    const note = `### Else\nYou never ask.\n### Feedback for Dana\n${said}\n#### Else\nYou never ask.\n`;
    assert.deepEqual(rules(note, 'note'), []);
    assert.deepEqual(rules(note.replace('#### Else\n', ''), 'note'), ['absolute']);
  });

  it('a template in a note is an entry from its heading to the next, at level 2 or below', () => {
    const thin = 'The tests were thin.';
    const missing = (heading: string, text = thin) => rules(`# N\n\n${heading}\n\n${text}\n`, 'note');
    const [situation, impact, next] = ['missing-situation', 'missing-impact', 'missing-next-step'];
    assert.deepEqual(missing('### Feedback for Dana'), [situation, impact, next]);
    assert.deepEqual(missing('### Feedback for Dana', `**About:** something to keep\n\n${thin}`), [
      situation,
      impact,
    ]);
    assert.deepEqual(missing('### Feedback for Dana', `**About:** something to change\n\n${thin}`), [
      situation,
      impact,
      next,
    ]);
    assert.deepEqual(missing('## Praise for Dana'), [situation, impact]);
    for (const heading of [
      '# Feedback for Dana',
      '## Feedback for',
      '## My feedback for Dana',
      '## Shortfall: the import',
      '## Start, stop, continue for Dana',
    ])
      assert.deepEqual(missing(heading), [], heading);
    assert.deepEqual(missing('## Shortfall: the import', 'You never ask.'), ['absolute']);
    for (const heading of ['#### More', '## Notes'])
      assert.deepEqual(missing('### Shortfall: the import', `Thin.\n\n${heading}\n\nYou never ask.`), []);
  });
});

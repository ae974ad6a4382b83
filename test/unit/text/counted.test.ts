import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type Counted, counts, late } from '../../../src/content/counts';
import { sizeOf } from '../../../src/core/dates/sizeOf';
import { counted, lateWords } from '../../../src/core/text/counted';
import { inEnglish, type Say } from '../../../src/core/text/say';
import { root } from '../../support/root.mjs';

/** The plural nouns counted in the product's texts. */
const nouns =
  'days|weeks|months|years|hours|minutes|actions|1:1s|people|files|notes|steps|places|lines|parts|topics|entries|pieces|' +
  'expectations|tasks|readings|styles|remarks|openers|items|meetings|events|reasons|questions|prompts|matches|results';
const many = new RegExp(String.raw`\{\d\}(?: (?:new|open|more|private|other))? (?:${nouns})\b`);
const one = new RegExp(String.raw`(?<![\d,{}:])1(?: (?:new|open|more|private|other))? (?:${nouns})\b`);

/** Texts whose number is never 1: "every week" and "at most 999 places" have a text of their own. */
const neverOne = new Set([
  'A template has at most {0} places to fill in.',
  'In {0} hours',
  'Not enough yet: {0} styles are still possible.',
  'This file is larger than {0} kB or has more than {1} lines. Team Lead lists it and does not read it.',
  '{0} is larger than {1} kB or has more than {2} lines, so it is not read, and nothing was written to it. Move what is old into another file.',
  'Every {0} days',
  'Every {0} months',
  'Every {0} weeks',
  'every {0} days',
  'every {0} weeks',
  '{0} The newest {1} of {2} readings.',
  '{0} of {1} are from the last {2} weeks of this time.',
  '{0} of {1} parts of templates filled in ({2})',
]);

const all: readonly (readonly [name: string, forms: Counted])[] = [
  ...Object.entries(counts),
  ...Object.entries(late).map(([unit, forms]) => [`late ${unit}`, forms] as const),
];

describe('a text with a number', () => {
  for (const [name, forms] of all) {
    it(`is right for singular and plural: ${name}`, () => {
      for (const number of [1, 2, 1000]) {
        const text = counted(inEnglish, forms, number, 'Dana');
        assert.doesNotMatch(text, one, text);
        assert.doesNotMatch(text, /\{\d\}|\b0\b/, text);
        if (number > 1) assert.ok(text.includes(number === 2 ? '2' : '1,000'), text);
      }
      assert.notEqual(forms[0], forms[1]);
      assert.match(forms[1], /\{0\}/);
      assert.equal(forms[0].includes('{1}'), forms[1].includes('{1}'));
    });
  }

  it('is never written anywhere else', () => {
    const known = new Set<string>([...all.flatMap(([, forms]) => forms), ...neverOne]);
    const bundle: Record<string, unknown> = JSON.parse(
      readFileSync(path.join(root, 'media', 'l10n', 'bundle.l10n.json'), 'utf8'),
    );
    const others = Object.keys(bundle).filter(text => many.test(text) && !known.has(text));
    assert.deepEqual(others, [], 'These count: give them their two texts in src/content/counts.ts.');
    const gone = [...neverOne].filter(text => !(text in bundle));
    assert.deepEqual(gone, [], 'These are no texts any more.');
  });
});

describe('a text with a number in a language with more forms', () => {
  const texts: Readonly<Record<string, string>> = {
    '1 action done': 'jedna',
    '{0} actions done': '{0} inne',
    '{0} actions done|few': '{0} kilka',
  };
  const polish: Say = Object.assign(
    (text: string, ...values: (string | number)[]) => inEnglish(texts[text] ?? text, ...values),
    { language: 'pl' },
  );
  const forms = ['1 action done', '{0} actions done'] as const;

  it('uses the form for the number, and the plural if it is not translated', () => {
    assert.deepEqual(
      [1, 2, 5, 22].map(count => counted(polish, forms, count)),
      ['jedna', '2 kilka', '5 inne', '22 kilka'],
    );
  });

  it('writes the number as the language does', () => {
    assert.equal(counted(polish, forms, 12345).replace(/\s/g, '_'), '12_345_inne');
  });
});

describe('how late something is', () => {
  it('is expressed in a suitable unit', () => {
    assert.equal(lateWords(inEnglish, 1), '1 day late');
    assert.equal(lateWords(inEnglish, 13), '13 days late');
    assert.equal(lateWords(inEnglish, 14), '2 weeks late');
    assert.equal(lateWords(inEnglish, 60), '8 weeks late');
    assert.equal(lateWords(inEnglish, 61), '2 months late');
    assert.equal(lateWords(inEnglish, 730), '23 months late');
    assert.equal(lateWords(inEnglish, 731), '2 years late');
    assert.equal(lateWords(inEnglish, 968), '2 years late');
  });

  it('never uses a number above 24 for less than 24 years, and never decreases', () => {
    const order = ['day', 'week', 'month', 'year'];
    const day = fc.integer({ min: 1, max: 24 * 365 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [less, more] = [sizeOf(Math.min(a, b)), sizeOf(Math.max(a, b))];
        assert.ok(less.count >= 1 && less.count <= 24);
        const [first, second] = [order.indexOf(less.unit), order.indexOf(more.unit)];
        assert.ok(first < second || (first === second && less.count <= more.count));
      }),
    );
  });
});

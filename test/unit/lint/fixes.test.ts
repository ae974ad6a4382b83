import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { patterns } from '../../../node_modules/retext-equality/lib/patterns-en.js';
import { lintRules } from '../../../src/content/lint/rules';
import { parseSnippet, snippetText } from '../../../src/core/feedback/snippet';
import { biasedWording, isUseful } from '../../../src/core/lint/biasedWording';
import { english } from '../../../src/core/lint/english/english';
import type { Finding } from '../../../src/core/lint/findings';
import { rewordingsOf, withBetterWord } from '../../../src/core/lint/fixes';
import { Linter } from '../../../src/core/lint/lint';
import { lintRule } from '../../../src/core/lint/lintRule';
import { defaultLabels } from '../../../src/core/lint/wording';
import { lintOptions } from '../../support/lintCorpus';

const sentences = [
  ...['tuned', 'heldOut'].flatMap(part =>
    [...readFileSync(`test/fixtures/lint/${part}.md`, 'utf8').matchAll(/^- (?!clean)[a-z, -]+: (.+)$/gm)].map(
      ([, text = '']) => text,
    ),
  ),
  ...lintRules.filter(({ family }) => family !== 'about the entry').map(({ example }) => example.instead),
];
const wording = english(defaultLabels);

/** A snippet with all placeholders unchanged. */
const plain = (snippet: string) =>
  snippetText(parseSnippet(snippet).nodes, { stop: words => words[0] ?? '', variable: () => '' });

interface Fixed {
  readonly text: string;
  readonly finding: Finding;
  readonly after: string;
}

describe('fixes for wording', function () {
  this.timeout(60_000);
  let linter: Linter;
  let all: readonly Fixed[];
  before(async () => {
    linter = new Linter('text', { ...lintOptions, biased: await biasedWording() });
    all = [...fixed()];
  });
  const lint = (text: string) => linter.lint(text);

  /** Every text that results from applying a fix. */
  function* fixed(): Generator<Fixed> {
    for (const text of sentences) {
      for (const finding of lint(text)) {
        for (const one of rewordingsOf(text, finding, lintRule(finding.rule).rewordings, wording))
          yield { text, finding, after: text.slice(0, one.start) + plain(one.snippet) + text.slice(one.end) };
        for (const better of finding.better ?? []) {
          const one = withBetterWord(text, finding, better);
          yield { text, finding, after: text.slice(0, one.start) + one.text + text.slice(one.end) };
        }
      }
    }
  }

  it('never insert text that our own rules would mark', () => {
    let count = 0;
    const marked = all.flatMap(({ text, finding, after }) => {
      count++;
      const before = lint(text).map(one => one.rule);
      // Findings of other rules in an untouched part of the sentence may stay.
      before.splice(before.indexOf(finding.rule), 1);
      const left = lint(after).filter(one => !before.includes(one.rule));
      return left.length > 0 ? [`${finding.rule}: ${text} → ${after} (${left.map(one => one.rule)})`] : [];
    });
    assert.ok(count > 250, `${count}`);
    assert.deepEqual(marked, []);
  });

  it('never offer a marked word in place of a biased one', () => {
    const marked = patterns.flatMap(({ id, inconsiderate }) =>
      Object.keys(inconsiderate)
        .filter(phrase => isUseful(id, phrase))
        .flatMap(phrase => {
          const text = `On Monday the ${phrase} came up in the review.`;
          return lint(text).flatMap(finding =>
            (finding.better ?? []).flatMap(better => {
              const one = withBetterWord(text, finding, better);
              const after = text.slice(0, one.start) + one.text + text.slice(one.end);
              return lint(after).length > 0 ? [`${phrase} → ${better}`] : [];
            }),
          );
        }),
    );
    assert.deepEqual(marked, []);
  });

  it('leave correct sentences: a capital letter, a period, no gaps and no repeated word', () => {
    const bad = all.filter(
      ({ text, after }) =>
        !/^["“]?[\p{Lu}\d]/u.test(after) ||
        (/[.!?]$/.test(text) && !/[.!?]$/.test(after)) ||
        / {2}|\s[.,;!?]|,[.,;!?]|\.\.(?!\.)|\b(\p{L}+) \1\b(?! )/u.test(after) ||
        /\ban? (?:an?|the)\b/i.test(after),
    );
    assert.deepEqual(
      bad.map(({ text, after }) => `${text} → ${after}`),
      [],
    );
  });

  it('remove hedges', () => {
    const cases: readonly (readonly [text: string, plain: string | undefined])[] = [
      ['You were kind of late, maybe.', 'You were late.'],
      ['I guess the plan was sort of unclear.', 'The plan was unclear.'],
      ["I'm sure it's nothing, but the report was late.", 'The report was late.'],
      ['I feel like you could, you know, speak up a bit more, maybe.', 'You could speak up more.'],
      ['The plan was clear.', undefined],
      ['Maybe.', undefined],
    ];
    for (const [text, better] of cases) assert.equal(wording.withoutHedges(text), better, text);
  });

  it('adjust "a" and "an", and capitals', () => {
    const fix = (text: string, word: string, better: string) => {
      const start = text.indexOf(word);
      const one = withBetterWord(text, { start, end: start + word.length }, better);
      return text.slice(0, one.start) + one.text + text.slice(one.end);
    };
    assert.equal(fix('It was an insane week.', 'insane', 'wild'), 'It was a wild week.');
    assert.equal(fix('It was a crazy week.', 'crazy', 'odd'), 'It was an odd week.');
    assert.equal(fix('Guys were late.', 'Guys', 'people'), 'People were late.');
    assert.equal(fix('A crazy week.', 'crazy', 'odd'), 'An odd week.');
    assert.equal(fix('Crazy week.', 'Crazy', 'odd'), 'Odd week.');
    assert.equal(fix('the pan insane week', 'insane', 'wild'), 'the pan wild week');
    for (const better of ['hour', 'honest', 'unusual', 'eager'])
      assert.equal(fix('a crazy one', 'crazy', better), `an ${better} one`);
    for (const better of ['user', 'unique', 'useful', 'human', 'young'])
      assert.equal(fix('an insane one', 'insane', better), `a ${better} one`);
  });

  it('match the examples: each rule finds its own, but nothing in the better wording', () => {
    for (const { id, family, example } of lintRules) {
      if (family === 'about the entry') continue;
      assert.ok(
        lint(example.instead).some(one => one.rule === id),
        id,
      );
      assert.deepEqual(lint(example.better), [], id);
    }
  });
});

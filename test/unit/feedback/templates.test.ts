// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are in the snippet syntax of the editor.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { closest } from '../../../src/core/feedback/closest';
import { parseSnippet, snippetText, tabStopsOf } from '../../../src/core/feedback/snippet';
import { snippetFor, templatePreview } from '../../../src/core/feedback/snippetFor';
import { templateKinds } from '../../../src/core/feedback/templateKinds';
import {
  type FeedbackTemplate,
  findTemplate,
  prefixOf,
  templates,
} from '../../../src/core/feedback/templates';
import { readFacts } from '../../../src/core/subjects/readFacts';

const promised = [
  'sbi',
  'sbii',
  'observation-impact-request',
  'star',
  'star-ar',
  'coin',
  'desc',
  'eec',
  'core',
  'feedforward',
  'start-stop-continue',
  'specific-praise',
  'ask-for-feedback',
  'expectation',
  'delegation-brief',
  'accountability-talk',
  'one-on-one-agenda',
  'first-one-on-one',
  'career-talk',
  'performance-gap',
];

/** Who promises something in which template. */
const promises: Readonly<Record<string, readonly ('me' | 'them')[]>> = {
  core: ['them'],
  coin: ['them'],
  'ask-for-feedback': ['me'],
  'first-one-on-one': ['me'],
  'career-talk': ['them', 'me'],
  'accountability-talk': ['them', 'me'],
};

/** The template as it is inserted, with every placeholder left in place. */
const inserted = (body: string) =>
  snippetText(parseSnippet(body).nodes, { stop: ([first]) => first ?? '', variable: () => '' });

const template = (id: string): FeedbackTemplate => {
  const found = findTemplate(id);
  assert.ok(found, id);
  return found;
};

describe('feedback templates', () => {
  it('are complete, each once', () => {
    assert.deepEqual(templates.map(({ id }) => id).sort(), [...promised].sort());
    assert.equal(new Set(templates.map(({ title }) => title)).size, templates.length);
    assert.equal(new Set(templates.map(prefixOf)).size, templates.length);
  });

  it('are sorted by kind, and no kind is empty', () => {
    const kinds = templates.map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], templateKinds);
    const places = kinds.map(kind => templateKinds.indexOf(kind));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  for (const { id, title, when, goodAt, badAt, origin, body } of templates) {
    describe(id, () => {
      it('is a valid snippet with the cursor at the end', () => {
        assert.deepEqual(parseSnippet(body).problems, []);
        assert.ok(body.endsWith('\n\n$0'));
      });

      it('has an id in kebab-case and says in one sentence when to use it', () => {
        assert.match(id, /^[a-z]+(-[a-z]+)*$/);
        assert.match(when, /^[A-Z][^.]+\.$/);
        assert.ok(when.length <= 85, 'fits the detail line of a pick');
        assert.match(title, /^\S.*[^.\s]$/);
        for (const remark of [goodAt, badAt]) assert.match(remark ?? 'None.', /^[A-Z].+\.$/);
        assert.match(origin ?? 'x', /[^.]$/);
      });

      it('says what to write at every stop', () => {
        for (const stop of tabStopsOf(parseSnippet(body).nodes)) {
          if (stop.number > 0) assert.ok(stop.choices ?? stop.placeholder, `stop ${stop.number}`);
        }
      });

      it('has a single heading, of level 3, with no meaning in the notes format', () => {
        const headings = inserted(body).match(/^#.*$/gm) ?? [];
        assert.equal(headings.length, 1);
        for (const heading of headings) {
          assert.match(heading, /^### \S/);
          assert.doesNotMatch(heading, /^### (topics|notes|actions|private)\s*$/i);
        }
      });

      it('has room for one name', () => {
        const stops = tabStopsOf(parseSnippet(body).nodes);
        const named = tabStopsOf(parseSnippet(snippetFor(template(id), { personName: 'Ada' })).nodes);
        assert.equal(named.length, stops.length - 1);
      });

      it('writes promises as actions with an owner and a date', () => {
        const { actions } = readFacts(
          'feedback.md',
          'dana',
          inserted(body).replaceAll('yyyy-mm-dd', '2026-11-25'),
        );
        assert.deepEqual(
          actions.map(({ owner, due }) => [owner, due]),
          (promises[id] ?? []).map(owner => [owner, '2026-11-25']),
        );
      });

      it('uses only facts and our own names', () => {
        const text = [title, when, goodAt, badAt, origin, inserted(body)].join('\n');
        assert.doesNotMatch(
          text,
          /\b(always|never|lazy|careless|attitude|should have|obviously|everyone|nobody knows)\b/i,
        );
        assert.doesNotMatch(text, /situational leadership|slii|delegation poker/i);
        assert.doesNotMatch(text, /[“”‘’\t]| $/m);
      });

      it('has a preview without snippet syntax', () => {
        const preview = templatePreview(template(id), '2026-11-23');
        assert.doesNotMatch(preview, /\$|undefined/);
        assert.ok(preview.includes('_'));
        assert.equal(/^### .*, 2026-11-23$/m.test(preview), body.includes('CURRENT_DATE'));
      });
    });
  }

  it('warns before a performance gap is written down', () => {
    assert.match(inserted(template('performance-gap').body), /^> \*\*Involve HR first\.\*\*/);
  });

  it('offers seven levels of decision, commas and all', () => {
    const stops = tabStopsOf(parseSnippet(template('delegation-brief').body).nodes);
    const levels = stops.flatMap(({ choices }) => (choices ? [choices] : []));
    assert.equal(levels.length, 2);
    for (const level of levels) {
      assert.deepEqual(
        level.map(words => words.charAt(0)),
        ['7', '6', '5', '4', '3', '2', '1'],
      );
    }
  });
});

describe('snippetFor', () => {
  it('leaves the body unchanged without a name', () => {
    for (const one of templates) assert.equal(snippetFor(one), one.body);
  });

  it('fills the name in and closes the gap', () => {
    const body = snippetFor(template('expectation'), { personName: 'Dana' });
    assert.ok(
      body.startsWith(
        '### Expectation: ${1:the outcome in a few words}\n\n- **Person:** Dana\n- **Task:** ${2:',
      ),
    );
    assert.deepEqual(parseSnippet(body).problems, []);
  });

  it('inserts any name literally', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('$', '{', '}', '\\', '$1', '${2:x}', '|', ',', 'Ada', ' '))
        .map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(name, fc.constantFrom(...templates), (personName, one) => {
        fc.pre(!/[\r\n\u2028\u2029]/.test(personName));
        const body = snippetFor(one, { personName });
        assert.deepEqual(parseSnippet(body).problems, []);
        assert.equal(
          inserted(body),
          inserted(one.body.replace(/\$\{\d+:name\}/, '\u0000')).replace('\u0000', () => personName),
        );
      }),
    );
  });

  it('keeps a name with line breaks on one line', () => {
    assert.match(
      snippetFor(template('sbi'), { personName: 'Ada\r\n  Lovelace' }),
      /^### Feedback for Ada Lovelace, /,
    );
  });
});

describe('closest', () => {
  const ids = templates.map(({ id }) => id);
  for (const [given, first] of [
    ['sbbi', 'sbi'],
    ['SBI', 'sbi'],
    ['feed-forward', 'feedforward'],
    ['star-alternative', 'star'],
    ['deleg', 'delegation-brief'],
    ['stop-start-continue', 'start-stop-continue'],
  ] as const) {
    it(`finds ${first} for "${given}"`, () => assert.equal(closest(given, ids)[0], first));
  }

  it('counts letters to add, remove or replace alike, and ranks words with the same beginning higher', () => {
    assert.deepEqual(closest('xabc', ['zybc', 'abc', 'yxabc', 'yabc']), ['abc', 'yxabc', 'yabc']);
    assert.deepEqual(closest('ab', ['cd', 'ac', 'abcdef']), ['ac', 'abcdef', 'cd']);
    assert.deepEqual(closest('abcdef', ['abcdxy', 'ab', 'abcdef']), ['abcdef', 'ab', 'abcdxy']);
    assert.deepEqual(closest('', ['abc', 'ab', '']), ['', 'ab', 'abc']);
  });

  it('returns three ids at most, or fewer if there are fewer', () => {
    assert.equal(closest('', ids).length, 3);
    assert.deepEqual(closest('x', ['only']), ['only']);
  });
});

describe('contributed snippets', () => {
  it('have the prefix, text and moment of each template, and insert the same as the template', () => {
    const shipped: Record<string, { prefix: string; description: string; body: string[] }> = JSON.parse(
      readFileSync('media/snippets/feedback.json', 'utf8'),
    );
    const entries = Object.values(shipped);
    assert.deepEqual(entries.map(({ prefix }) => prefix).sort(), promised.map(id => `fb-${id}`).sort());
    for (const { prefix, description, body } of entries) {
      const { when, body: text } = template(prefix.replace('fb-', ''));
      assert.deepEqual([description, body.join('\n')], [when, text]);
    }
  });

  it('are contributed to Markdown', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(contributes.snippets, [
      { language: 'markdown', path: './media/snippets/feedback.json' },
    ]);
  });
});

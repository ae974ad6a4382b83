// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are in the snippet syntax of the editor.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  escapeForSnippet,
  parseSnippet,
  printSnippet,
  type SnippetNode,
  type SnippetProblem,
  snippetText,
  tabStopsOf,
} from '../../../src/core/feedback/snippet';
import { applyTransform, readTransform } from '../../../src/core/feedback/snippetTransform';
import { inEnglish } from '../../../src/core/text/say';
import { assertGrowsWithLength } from '../../support/growth';
import { runs } from '../../support/runs';

const finds = (body: string, ...expected: string[]) =>
  it(`${JSON.stringify(body)} → ${expected.join(', ') || 'fine'}`, () => {
    const found = parseSnippet(body).problems;
    assert.deepEqual(
      found.map(({ offset, length }, at) => `${expected[at]?.split('@')[0]}@${offset}+${length}`),
      expected,
    );
    for (const [at, problem] of found.entries())
      assert.ok(words(problem).includes(expected[at]?.split('@')[0] ?? ''), words(problem));
  });
const words = ({ reason, values }: SnippetProblem) => inEnglish(reason, ...values);
const first = (body: string) => parseSnippet(body).problems.map(words)[0] ?? '';

describe('snippet syntax', () => {
  describe('accepts what the editor understands', () => {
    finds('');
    finds('Plain text, with { balanced } braces and a \\* backslash.');
    finds('$1 ${2} ${3:text} ${4|one,two|} $0');
    finds('$1 and again $1, then ${2:two}');
    finds('again $1 before ${1:its text}');
    finds('${1:outer ${2:inner} and ${CURRENT_YEAR}}$0');
    finds('${1:escaped \\} and \\$ and \\\\}');
    finds('${1|a\\,b,c\\|d,e\\\\,$ and } are plain here|}');
    finds('${TM_SELECTED_TEXT:${1:nothing selected}}');
    finds('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE');
    finds('${1:name}: ${1/(.*)/${1:/upcase}/g}');
    finds('${TM_FILENAME/(.*)\\..+$/$1/}');
    finds('${1/a\\/b/${1:+yes}${2:?then:else}${3:-no}${4:else}/gi}');
    finds('costs \\$5, \\${1:not a stop\\}');
    finds('${0:the end}');
    finds('a { alone, for which there is no escape');
  });

  describe('accepts any order, gaps, repeats, a single choice, and special characters without meaning', () => {
    finds('${2:what} for ${1:whom}');
    finds('$2 $1');
    finds('$1 $3');
    finds('$5');
    finds('$0 and $0');
    finds('${1:topic} and ${1:topic} again');
    finds('${1:one} ${1:two}');
    finds('${1|a,b|} ${1:two}');
    finds('${1|only|}');
    finds('${1|a\\$,b|}');
    finds('${1|$100,$200|} b');
    finds('${1:a} ${1/(.+)/${1:/camelcase}/}');
    finds('pay \\$3 to ${1:whom}');
    finds('100 $ a day');
    finds('ends in $');
    finds('stray } here');
    finds('{ $1 } }');
    finds('${1:a {b} c}');
  });

  describe('reports what the editor would silently turn into plain text', () => {
    finds('${-1}', 'After ${ comes@0+2');
    finds('${1:never closed', 'has no }@0+2');
    finds('a ${1:outer ${2:inner}', 'has no }@2+2');
    finds('${1:a ${2:b', 'has no }@0+2', 'has no }@6+2');
    finds('${1', 'has no }@0+2');
    finds('${1|one,two', 'has no }@0+2');
    finds('${1 text}', 'After ${1 comes a colon, a bar, a slash@0+3');
    finds('${CURRENT_YEAR|a,b|}', 'After ${CURRENT_YEAR comes a colon, a slash@0+14');
    finds('${1|a,b|c}', 'The values end with |}@7+1');
  });

  describe('reports an unknown variable, and lists the known ones', () => {
    finds('$NOBODY ${NOTHING} ${NONE:x}', 'no variable NOBODY@1+6', 'NOTHING@10+7', 'NONE@21+4');
    finds('Hi ${name}', 'Write ${1:name} for a place to fill in, or one of CURRENT_YEAR,@5+4');
    finds('$name', 'UUID@1+4');
  });

  describe('checks choices', () => {
    finds('${1|a,,b|}', 'not empty@6+0');
    finds('${1||}', 'not empty@4+0');
    finds('${0|a,b|}', 'cannot be a choice@0+9');
  });

  describe('checks transforms', () => {
    finds('${1/[/x/}', 'not a regular expression@3+6');
    finds('${1/a/b/z}', 'not a regular expression@3+7');
    finds('${1/a/b}', 'is written /pattern/format/flags@3+3');
    finds('${1/a/${1:/}/}', 'The format holds ${1:/}@3+11');
    finds('${1/a/${1:?b}/}', 'The format holds ${1:?b}@3+12');
  });

  describe('checks that tab stops terminate', () => {
    finds('${1:in ${1:itself}}', 'inside its own text@0+19');
    finds('${1:in $1}', 'inside its own text@0+10');
    finds('ab ${1:in $1}', 'inside its own text@3+10');
    finds('${1:in $2} ${2:in $1}', 'inside its own text@0+10');
    finds('${1:a} ${1:b $1}');
  });

  describe('limits depth, the number of placeholders and the resulting length', () => {
    const nested = (depth: number) => '${1:'.repeat(depth) + '}'.repeat(depth);
    const counted = (depth: number) =>
      `${Array.from({ length: depth }, (_, at) => `\${${at + 1}:`).join('')}x${'}'.repeat(depth)}`;
    finds(counted(16));
    it('17 levels are too deep', () => assert.match(first(counted(17)), /more than 16 deep/));
    it('5,000 levels are reported without throwing', () => {
      for (const body of [nested(5000), counted(5000), '${1:'.repeat(5000), '${TM_FILENAME:'.repeat(4000)])
        assert.ok(parseSnippet(body).problems.length > 0);
    });
    it('201 placeholders are too many', () => {
      const body = (count: number) => Array.from({ length: count }, (_, at) => `$${at + 1}`).join(' ');
      assert.deepEqual(parseSnippet(body(200)).problems, []);
      assert.match(first(body(201)), /at most 200 places/);
    });
    it('64,001 characters are too long', () => {
      assert.deepEqual(parseSnippet('x'.repeat(64_000)).problems, []);
      assert.match(first('x'.repeat(64_001)), /longer than 64 kB/);
    });
    it('64,001 places without a text are too long', () => {
      const body = `\${1:${'$2'.repeat(320)}}${'$1'.repeat(199)}`;
      assert.deepEqual(parseSnippet(body).problems, []);
      assert.match(first(`${body}$2`), /longer than 64 kB/);
    });
    it('placeholders that repeat each other do not grow exponentially', () => {
      const body = Array.from({ length: 40 }, (_, at) => `\${${at + 1}:$${at + 2}$${at + 2}}`)
        .concat('${41:x}')
        .join('');
      assert.match(first(body), /longer than 64 kB/);
    });
    for (const piece of [
      '${1:',
      '${1/',
      '${1/a/',
      '${1/a/b/',
      '${1/a/${1:',
      '${1|',
      '${1|a,',
      '$1',
      '$',
      '}',
      '\\',
      '${',
      '${1:a}',
      '$a',
      '{',
      '${TM_FILENAME:',
      '${1/(a)*/$1/g}',
    ]) {
      it(`time grows linearly with the number of ${piece} @slow`, () =>
        assertGrowsWithLength(size => piece.repeat(size / piece.length), parseSnippet, 64_000));
    }
  });

  it('reports twenty problems at most', () => {
    const count = (length: number) => parseSnippet('${ '.repeat(length)).problems.length;
    assert.deepEqual([19, 20, 21].map(count), [19, 20, 20]);
  });

  it('explains each problem in a sentence, in text order', () => {
    const found = parseSnippet('} $ ${0|a|} $3 $NOPE ${2:').problems;
    assert.deepEqual(
      found.map(({ offset }) => offset),
      [...found.map(({ offset }) => offset)].sort((a, b) => a - b),
    );
    for (const problem of found) assert.match(words(problem), /^[A-Z].+\.$/);
  });

  it('reads the parts with their offsets', () => {
    const body = 'On \\$ ${1:a ${2|x,y|}} $CURRENT_DATE$0';
    const { nodes } = parseSnippet(body);
    assert.deepEqual(
      nodes.map(({ kind, start, end }) => [kind, body.slice(start, end)]),
      [
        ['text', 'On \\$ '],
        ['tabStop', '${1:a ${2|x,y|}}'],
        ['text', ' '],
        ['variable', '$CURRENT_DATE'],
        ['tabStop', '$0'],
      ],
    );
    assert.deepEqual(
      tabStopsOf(nodes).map(({ number, choices }) => [number, choices]),
      [
        [1, undefined],
        [2, ['x', 'y']],
        [0, undefined],
      ],
    );
  });

  it('shows a stop without text as its namesake, and stops at a stop inside itself', () => {
    const words = { stop: (text: readonly string[]) => `<${text.join('|')}>`, variable: () => undefined };
    const show = (body: string) => snippetText(parseSnippet(body).nodes, words);
    assert.equal(show('$1 ${1:one} $1 ${2|a,b|} $3 ${CURRENT_DATE:day}'), '<one> <one> <one> <a|b>  day');
    assert.equal(show('${1:in $1}'), '<in >');
    assert.equal(show('${1:one} ${1:two} $1'), '<one> <one> <one>');
    assert.equal(show('${1:} ${1:one} $1'), '<one> <one> <one>');
  });

  it('survives any text, and reports only positions inside it', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '$',
          '{',
          '}',
          '\\',
          '|',
          ',',
          ':',
          '/',
          '${',
          '${1:',
          '${1|',
          '|}',
          '$0',
          'CURRENT_YEAR',
        ),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(pieces, list => {
        const body = list.join('');
        for (const { offset, length } of parseSnippet(body).problems) {
          assert.ok(offset >= 0 && length >= 0 && offset + length <= body.length);
        }
      }),
    );
  });

  it('reads any escaped text literally, outside and inside a placeholder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const escaped = escapeForSnippet(text);
        const words = { stop: (inner: readonly string[]) => inner.join(), variable: () => undefined };
        const { nodes, problems } = parseSnippet(`\${1:${escaped}}`);
        assert.deepEqual(problems, []);
        assert.equal(snippetText(nodes, words), text);
      }),
    );
  });

  it('prints a parsed snippet unchanged', () => {
    const text = fc.string({ minLength: 1 }).map(value => ({ kind: 'text' as const, text: value }));
    const node: fc.Arbitrary<unknown> = fc.letrec(tie => ({
      node: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.record({ kind: fc.constant('tabStop'), number: fc.nat(9) }),
        fc.record({
          kind: fc.constant('tabStop'),
          number: fc.integer({ min: 1, max: 9 }),
          choices: fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 4 }),
        }),
        fc.record({
          kind: fc.constant('tabStop'),
          number: fc.nat(9),
          placeholder: fc.array(tie('node'), { maxLength: 3 }),
        }),
        fc.record({ kind: fc.constant('variable'), name: fc.constantFrom('CURRENT_DATE', 'UUID') }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node), drawn => {
        const nodes = drawn as SnippetNode[];
        const again = parseSnippet(printSnippet(nodes)).nodes;
        assert.deepEqual(bare(again), bare(nodes));
      }),
    );
  });
});

describe('a transform', () => {
  const transformed = (text: string, source: string) => {
    const read = readTransform(`${source}}`, 0);
    return 'wrong' in read ? assert.fail(read.wrong) : applyTransform(text, read.transform);
  };
  for (const [text, source, expected] of [
    ['Renée Okafor', '/^(\\S+).*$/$1/', 'Renée'],
    ['Renée Okafor', '/.*\\s(\\S+)$/$1/', 'Okafor'],
    ['Dana', '/(.*)/${1:/upcase}/', 'DANA'],
    ['DANA', '/(.*)/${1:/downcase}/', 'dana'],
    ['dana', '/(.*)/${1:/capitalize}/', 'Dana'],
    ['dana okafor', '/(.*)/${1:/pascalcase}/', 'DanaOkafor'],
    ['Dana okafor', '/(.*)/${1:/camelcase}/', 'danaOkafor'],
    ['a b a', '/a/x/', 'x b a'],
    ['a b a', '/a/x/g', 'x b x'],
    ['A', '/a/x/i', 'x'],
    ['b', '/(a)?b/${1:+there}${1:-missing}/', 'missing'],
    ['ab', '/(a)?b/${1:?yes:no}/', 'yes'],
    ['b', '/(a)?b/${1:?yes:no}/', 'no'],
    ['c', '/(a)/${1:other}/', 'other'],
    ['c', '/(a)/x/', 'c'],
    ['a/b', '/\\//-/', 'a-b'],
    ['a', '/a/\\/$0/', '/a'],
    ['ab', '/a/$0$0/', 'aab'],
    ['ab', '/(a)/${1}!$2/', 'a!b'],
    ['ab', '/(?<one>a)(b)/$2$1/', 'ba'],
    ['ab', '/(a)/${1:else}/', 'ab'],
    ['b', '/(a)?b/${1:+there}/', ''],
    ['c', '/(a)/${1:+there}/', 'c'],
    ['ab', '/(a)?b/${1:+x\\}y}/', 'x}y'],
    ['b', '/(a)?b/${1:?yes:no:never}/', 'no:never'],
    ['a', '/a/\\n\\\\/', '\\n\\'],
    ['…', '/(.*)/${1:/pascalcase}/', '…'],
    ['…', '/(.*)/${1:/camelcase}/', '…'],
    ['a', '/(.*)/${1:/backwards}/', 'a'],
    ['aaab', '/a*a*a*b/x/', 'x'],
    ['(aa)b', '/\\(a+\\)+b/x/', 'x'],
    ['aab', '/[(a+]+b/x/', 'x'],
    ['aab', '/(a)+b/x/', 'x'],
    ['aab', '/(?:a)+b/x/', 'x'],
    ['aab', '/(a+)b/x/', 'x'],
    ['ab', '/((a)b)+/x/', 'x'],
  ] as const) {
    it(`${source} turns ${text} into ${expected}`, () => assert.equal(transformed(text, source), expected));
  }

  it('is left to the editor if it could take forever', () => {
    for (const source of [
      '/^(a+)+$/x/',
      '/(a|a)*b/x/',
      '/a*a*a*a*b/x/',
      '/((a?){20})b/x/',
      '/(a{2}){3}b/x/',
      '/((a+)b)+/x/',
      '/(a+b)*/x/',
    ])
      assert.equal(transformed(`${'a'.repeat(40)}!`, source), undefined);
  });

  it('is left to the editor for a text of more than 200 characters', () => {
    assert.equal(transformed('a'.repeat(200), '/a/x/'), `x${'a'.repeat(199)}`);
    assert.equal(transformed('a'.repeat(201), '/a/x/'), undefined);
  });

  it('has at most 1,000 characters', () => {
    const read = (length: number) => readTransform(`/a/${'x'.repeat(length - 5)}/}`, 0);
    assert.ok('transform' in read(1000));
    assert.ok('wrong' in read(1001));
  });

  it('ends behind its brace, or behind the last slash there is', () => {
    for (const [body, from, end] of [
      ['/a/b/g} c', 0, 7],
      ['${1/a/b/} c', 3, 9],
      ['/a', 0, 1],
      ['/a/b', 0, 3],
      ['/a/b/', 0, 5],
      ['12/a/b', 2, 5],
      ['/a/${1:/}/}', 0, 11],
    ] as const)
      assert.equal(readTransform(body, from).end, end, body);
  });

  it('is rejected if a group is empty or not closed', () => {
    for (const format of ['${1:+}', '${1:-}', '${1:?:no}', '${1:?yes:}', '${1:/2}', '${a}', '${1', '${}'])
      assert.ok('wrong' in readTransform(`/(a)/${format}/}`, 0), format);
  });

  it('works on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('/', '$1', '${1:', '}', '\\', '(', ')', 'a'),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, text) => {
        const body = `/${pieces.join('')}`;
        const read = readTransform(body, 0);
        assert.ok(read.end >= 1);
        if ('transform' in read) applyTransform(text, read.transform);
      }),
      { numRuns: runs(2000) },
    );
  });
});

/** The nodes without their offsets, with adjacent texts merged. */
function bare(nodes: readonly SnippetNode[]): unknown[] {
  const list: Record<string, unknown>[] = [];
  for (const { start: _start, end: _end, ...node } of nodes) {
    const last = list.at(-1);
    if (node.kind === 'text' && last?.kind === 'text') last.text = `${last.text}${node.text}`;
    else if (node.kind === 'tabStop' && node.placeholder)
      list.push({ ...node, placeholder: bare(node.placeholder) });
    else list.push({ ...node });
  }
  return list;
}

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are in the snippet syntax of the editor.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  checkSnippet,
  escapeForSnippet,
  parseSnippet,
  printSnippet,
  type SnippetNode,
  snippetText,
  tabStopsOf,
} from '../../../src/core/feedback/snippet';

/** The problems of a body as `code@offset+length`. */
const problems = (body: string) =>
  checkSnippet(body).map(({ code, offset, length }) => `${code}@${offset}+${length}`);

const finds = (body: string, ...expected: string[]) =>
  it(`${JSON.stringify(body)} → ${expected.join(', ') || 'fine'}`, () =>
    assert.deepEqual(problems(body), expected));

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

  describe('says what the editor would quietly turn into plain text', () => {
    finds('100 $ a day', 'lone-dollar@4+1');
    finds('ends in $', 'lone-dollar@8+1');
    finds('${-1}', 'lone-dollar@0+2', 'lone-brace@4+1');
    finds('stray } here', 'lone-brace@6+1');
    finds('{ $1 } }', 'lone-brace@7+1');
    finds('${1:never closed', 'unclosed@0+2');
    finds('a ${1:outer ${2:inner}', 'unclosed@2+2');
    finds('${1:a ${2:b', 'unclosed@0+2', 'unclosed@6+2');
    finds('${1', 'unclosed@0+2');
    finds('${1|one,two', 'unclosed@0+2');
    finds('${1:a {b} c}', 'lone-brace@11+1');
    finds('${1 text}', 'malformed@0+3', 'lone-brace@8+1');
    finds('${CURRENT_YEAR|a,b|}', 'malformed@0+14', 'lone-brace@19+1');
    finds('${1|a,b|c}', 'malformed@7+1', 'lone-brace@9+1');
    finds(
      '$NOBODY ${NOTHING} ${NONE:x}',
      'unknown-variable@1+6',
      'unknown-variable@10+7',
      'unknown-variable@21+4',
    );
  });

  describe('checks choices', () => {
    finds('${1|only|}', 'few-choices@0+10');
    finds('${1|a,,b|}', 'empty-choice@6+0');
    finds('${1||}', 'few-choices@0+6', 'empty-choice@4+0');
    finds('${1|a\\$,b|}', 'choice-escape@5+1');
    finds('${0|a,b|}', 'final-choice@0+9');
  });

  describe('checks transforms', () => {
    finds('${1/[/x/}', 'bad-transform@3+6');
    finds('${1/a/b/z}', 'bad-transform@3+7');
    finds('${1/a/b}', 'bad-transform@3+5');
    finds('${1/a/${1:/}/}', 'bad-transform@3+11');
  });

  describe('checks the tab stops', () => {
    finds('$1 $3', 'gap@3+2');
    finds('$5', 'gap@0+2');
    finds('$999999999', 'gap@0+10');
    finds('$2 $1', 'order@3+2');
    finds('$0 and $0', 'second-final@7+2');
    finds('${1:one} ${1:two}', 'second-placeholder@9+8');
    finds('${1|a,b|} ${1:two}', 'second-placeholder@10+8');
    finds('${1:in ${1:itself}}', 'inside-itself@0+19', 'second-placeholder@7+11');
    finds('${1:in $1}', 'inside-itself@0+10');
  });

  it('gives a sentence for each problem, in the order of the text', () => {
    const found = checkSnippet('} $ ${1|a|} $3 $NOPE ${2:');
    assert.deepEqual(
      found.map(({ offset }) => offset),
      [...found.map(({ offset }) => offset)].sort((a, b) => a - b),
    );
    for (const { reason } of found) assert.match(reason, /^[A-Z].+\.$/);
  });

  it('reads the pieces with their places', () => {
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

  it('shows a stop without text as its twin, and ends where a stop stands in itself', () => {
    const words = { stop: (text: readonly string[]) => `<${text.join('|')}>`, variable: () => undefined };
    const show = (body: string) => snippetText(parseSnippet(body).nodes, words);
    assert.equal(show('$1 ${1:one} $1 ${2|a,b|} $3 ${CURRENT_DATE:day}'), '<one> <one> <one> <a|b>  day');
    assert.equal(show('${1:in $1}'), '<in >');
  });

  it('survives any text, and reports only places inside it', () => {
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
        for (const { offset, length } of checkSnippet(body)) {
          assert.ok(offset >= 0 && length >= 0 && offset + length <= body.length);
        }
      }),
    );
  });

  it('takes any escaped text as it is, outside and inside a placeholder', () => {
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

  it('prints what it reads back as the same', () => {
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

/** Nodes without their places, neighboring texts joined. */
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

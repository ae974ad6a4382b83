import assert from 'node:assert/strict';

/** Fails unless the text is well-formed SVG with no script, no style attribute and no external resource. */
export function assertPlainSvg(text: string): void {
  const tags = /<(\/?)([a-z]+)((?:[^<>"]|"[^"]*")*)>/gi;
  const open: string[] = [];
  for (const [, close, tag = '', rest = ''] of text.matchAll(tags)) {
    assert.match(tag, /^(svg|title|desc|defs|pattern|g|path|rect|circle|text)$/);
    assert.doesNotMatch(rest, /\s(on\w+|style|href|src)=/);
    if (close) assert.equal(open.pop(), tag);
    else if (!rest.endsWith('/')) open.push(tag);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(text.replace(tags, ''), /[<>]|&(?!#\d+;)/);
  assert.doesNotMatch(text, /NaN|Infinity|undefined|\0/);
  assert.ok(text.isWellFormed());
}

import assert from 'node:assert/strict';
import { decode, decodeLeniently, fingerprint } from '../../../src/core/notebook/noteText';

describe('the fingerprint of a note', () => {
  it('tells apart each character, their order, and what was wrong', () => {
    const problem = (message: string, ...values: string[]) => ({ line: 0, message, values });
    const prints = [
      ...['', 'a', 'abc', 'xbc', 'axc', 'abx', 'acb', 'bac', 'abcd'].map(text =>
        fingerprint(text, undefined),
      ),
      ...[problem('a'), problem('b'), problem('a', 'b'), problem('a', 'b', 'c')].map(one =>
        fingerprint('abc', one),
      ),
    ];
    assert.equal(new Set(prints).size, prints.length);
    for (const print of prints) assert.ok(Number.isSafeInteger(print) && print >= 0);
    assert.equal(fingerprint('abc', undefined), fingerprint('abc', undefined));
  });
});

describe('the text of a file', () => {
  it('is read as UTF-8 with its byte order mark, or only where it is UTF-8', () => {
    const [good, bad] = [Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), Uint8Array.of(0x61, 0xff, 0x62)];
    assert.deepEqual([decode(good), decode(bad)], ['\uFEFFa', undefined]);
    assert.deepEqual([decodeLeniently(good), decodeLeniently(bad)], ['\uFEFFa', 'a\uFFFDb']);
  });
});

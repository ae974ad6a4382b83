import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const files = readdirSync('src', { recursive: true })
  .map(file => path.join('src', String(file)))
  .filter(file => path.basename(file) === 'refusals.ts');

/** Refused after the action was done but did not suffice. */
const done = ['still-taken', 'still-not-ignored'];

describe('the words of a refusal', () => {
  const words = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/^ {2}'([a-z0-9-]+)': \([\s\S]*?^ {2}\}\),$/gm)].map(
      ([text, code = '']) => ({ code, text }),
    ),
  );

  it('are found', () => assert.ok(words.length > 45, String(words.length)));

  for (const { code, text } of words.filter(each => !done.includes(each.code)))
    it(`of ${code} say what was kept`, () => {
      assert.match(
        text,
        /(?:Nothing|Nobody) was|[Nn]othing (?:was|is) |(?:was|were) (?:left|not)|stayed where/,
      );
    });

  it('offer or name one thing to do', () => {
    for (const { code, text } of words) {
      const sentences = text.match(/[.;:?!](?=[ '`"])/g)?.length ?? 0;
      assert.ok(text.includes('remedy:') || sentences > 1, code);
    }
  });
});

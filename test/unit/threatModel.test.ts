import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The subjects that the document must cover. */
const subjects =
  /note|front matter|slow|file names|file system|links in notes|workspace|template|form|calendar|zip|web view|other extensions|synced|git|ai agents|network|stays behind/i;

describe('the threat model', () => {
  const [, ...parts] = readFileSync('media/docs/threat-model.md', 'utf8').split(/^## /m);
  const named = (part: string) =>
    [...part.matchAll(/^- `([\w/.-]+)`: "(.+)"$/gm)].map(([, file = '', title = '']) => ({ file, title }));

  it('says for each part what an attacker wants, what stops it, and which tests prove it', () => {
    assert.ok(parts.length >= 17, String(parts.length));
    for (const part of parts) {
      const [heading = ''] = part.split('\n');
      assert.match(heading, subjects);
      assert.match(part, /^\*\*Wants:\*\* \S/m, heading);
      assert.match(part, /^\*\*Stopped by:\*\* \S/m, heading);
      assert.ok(named(part).length >= 2, `${heading} has too few tests`);
      assert.equal(named(part).length, part.match(/^- /gm)?.length, `${heading} has a line of another form`);
    }
  });

  for (const { file, title } of parts.flatMap(named)) {
    it(`has its test in ${file}: ${title}`, () => {
      const source = path.join('test', file);
      assert.ok(existsSync(source), `${source} is not there`);
      const written = [`'${title}'`, `'${title.replaceAll("'", "\\'")}'`, `"${title}"`, `\`${title}\``];
      const text = readFileSync(source, 'utf8');
      assert.ok(
        written.some(quoted => new RegExp(`\\b(?:it|describe)\\(\\s*${escaped(quoted)}`).test(text)),
        `no test of that title in ${source}`,
      );
    });
  }
});

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

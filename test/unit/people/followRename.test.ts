import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { followRename } from '../../../src/core/people/followRename';

const rename = { from: 'dana-okafor', to: 'daná o' };

describe('a renamed folder of a person', () => {
  const own = (text: string) =>
    applyEdits(text, followRename(text, ['people', 'dana-okafor', '2026-11-23.md'], rename));
  const other = (text: string) =>
    applyEdits(text, followRename(text, ['people', 'sam', '2026-11-23.md'], rename));

  it('updates links from other notes, and only those into the folder', () => {
    assert.equal(
      other(
        '[a](../dana-okafor/2026-11-16.md#L3) [b](../dana-okafor-2/x.md) [c](dana-okafor/x.md) [d](../../people/dana-okafor/)',
      ),
      '[a](../dan%C3%A1%20o/2026-11-16.md#L3) [b](../dana-okafor-2/x.md) [c](dana-okafor/x.md) [d](../../people/dan%C3%A1%20o/)',
    );
    assert.equal(other('- [ ] Ask @dana-okafor\n'), '- [ ] Ask @dana-okafor\n');
  });

  it('recognizes links by their target, however they are written', () => {
    const follow = (text: string, ...names: readonly string[]) =>
      applyEdits(text, followRename(text, ['people', ...names], { from: 'dana-okafor', to: 'kim' }));
    for (const [before, after, ...names] of [
      ['[a](../../dana-okafor/x.md)', '[a](../../kim/x.md)', 'sam', '2026', 'x.md'],
      ['[a](../../dana-okafor/x.md)', '[a](../../dana-okafor/x.md)', 'sam', 'x.md'],
      ['[a](./../dana-okafor#L2)', '[a](./../kim#L2)', 'sam', 'x.md'],
      ['![a](<../%64ana-okafor/x.svg>)', '![a](<../kim/x.svg>)', 'sam', 'x.md'],
      ['[a](../dana-okafor/dana-okafor/x.md)', '[a](../kim/dana-okafor/x.md)', 'sam', 'x.md'],
      ['[a](../dana-okafor/x.md)', '[a](../kim/x.md)', 'dana-okafor', 'x.md'],
      ['[a](./x.md)', '[a](./x.md)', 'dana-okafor', 'x.md'],
      ['[a](y/../x.md)', '[a](y/../x.md)', 'dana-okafor', 'x.md'],
      ['[a](../%zz/x.md)', '[a](../%zz/x.md)', 'sam', 'x.md'],
      ['[a](../team.md#dana-okafor)', '[a](../team.md#dana-okafor)', 'sam', 'x.md'],
    ] as const)
      assert.equal(follow(before, ...names), after);
  });

  it('leaves the key of another person', () => {
    const text = '---\nperson: sam\n---\n- [ ] Ask @me and @sam\n';
    assert.equal(own(text), text);
    const named = '---\nperson: dana-okafor\n---\n';
    assert.equal(other(named), named);
  });

  it('leaves code and links out of the folder alone', () => {
    const text = '```\n[a](../dana-okafor/x.md)\n```\n\n[b](../../../src/a.ts#L1)\n';
    assert.equal(other(text), text);
    assert.equal(own(text), text);
    const link = '[a](../dana-okafor/x.md)';
    assert.equal(
      other(`${link}\n\n${text}\n${link}\n`),
      `[a](../dan%C3%A1%20o/x.md)\n\n${text}\n[a](../dan%C3%A1%20o/x.md)\n`,
    );
  });

  it('updates the key and the marks in its own notes', () => {
    assert.equal(
      own(
        '---\r\nperson: dana-okafor # id\r\n---\r\n- [ ] Send it @dana-okafor due:2026-11-25\r\n- [x] Ask @dana\r\n\r\nsaid @dana\r\n',
      ),
      '---\r\nperson: daná o # id\r\n---\r\n- [ ] Send it @daná o due:2026-11-25\r\n- [x] Ask @daná o\r\n\r\nsaid @dana\r\n',
    );
  });

  it('keeps the owners on every line of an item, whatever surrounds their marks', () => {
    const folder = { from: 'dana-okafor', to: 'kim-berg' };
    const follow = (text: string, to = folder.to) =>
      applyEdits(text, followRename(text, ['people', 'dana-okafor', 'x.md'], { ...folder, to }));
    for (const [before, after] of [
      ['- [ ] Send it\n  by Friday @dana-okafor\n', '- [ ] Send it\n  by Friday @kim-berg\n'],
      ['> -\r\n>   [ ] Send\r\n>   (@dana), now\r\n', '> -\r\n>   [ ] Send\r\n>   (@kim-berg), now\r\n'],
      ['- [x] @Dana: send\nlazy @DANA-OKAFOR.', '- [x] @kim-berg: send\nlazy @kim-berg.'],
      ['- [-] Send @dana\n\t@dana', '- [-] Send @kim-berg\n\t@kim-berg'],
      ['- [ ] Say `@dana` [to @dana](x.md) @dana', '- [ ] Say `@dana` [to @dana](x.md) @kim-berg'],
    ] as const)
      assert.equal(follow(before), after);
    assert.equal(follow('- [ ] Send @dana', '(x)/y'), '- [ ] Send @them', 'no mark can express this name');
  });

  it('leaves a file with merge conflicts alone', () => {
    const text = '<<<<<<< a\n- [ ] Ask @dana\n=======\n>>>>>>> b\n';
    assert.deepEqual(
      followRename(text, ['people', 'dana-okafor', 'x.md'], { from: 'dana-okafor', to: 'kim' }),
      [],
    );
  });

  it('keeps a short mark that still fits', () => {
    const text = '- [ ] Ask @dana\n';
    const edits = followRename(text, ['people', 'dana-okafor', 'x.md'], {
      from: 'dana-okafor',
      to: 'dana-berg',
    });
    assert.deepEqual(edits, []);
  });
});

import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/notes/edits';
import { followRename } from '../../../src/core/notes/followRename';

const rename = { from: 'dana-okafor', to: 'daná o' };

describe('a renamed folder of a person', () => {
  const own = (text: string) =>
    applyEdits(text, followRename(text, ['people', 'dana-okafor', '2026-11-23.md'], rename));
  const other = (text: string) =>
    applyEdits(text, followRename(text, ['people', 'sam', '2026-11-23.md'], rename));

  it('takes links from other notes along, and only those into the folder', () => {
    assert.equal(
      other(
        '[a](../dana-okafor/2026-11-16.md#L3) [b](../dana-okafor-2/x.md) [c](dana-okafor/x.md) [d](../../people/dana-okafor/)',
      ),
      '[a](../dan%C3%A1%20o/2026-11-16.md#L3) [b](../dana-okafor-2/x.md) [c](dana-okafor/x.md) [d](../../people/dan%C3%A1%20o/)',
    );
    assert.equal(other('- [ ] Ask @dana-okafor\n'), '- [ ] Ask @dana-okafor\n');
  });

  it('leaves code alone, and links out of the folder', () => {
    const text = '```\n[a](../dana-okafor/x.md)\n```\n\n[b](../../../src/a.ts#L1)\n';
    assert.equal(other(text), text);
    assert.equal(own(text), text);
  });

  it('changes the key and the marks of its own notes', () => {
    assert.equal(
      own(
        '---\r\nperson: dana-okafor # id\r\n---\r\n- [ ] Send it @dana-okafor due:2026-11-25\r\n- [x] Ask @dana\r\n\r\nsaid @dana\r\n',
      ),
      '---\r\nperson: daná o # id\r\n---\r\n- [ ] Send it @daná o due:2026-11-25\r\n- [x] Ask @daná o\r\n\r\nsaid @dana\r\n',
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

import assert from 'node:assert/strict';
import { hints, near, notNear } from '../../support/nearMisses';

const date = 'date: 2026-11-20\n---\n';

describe('a note that resembles a 1:1 note', () => {
  near(
    'talk.md',
    '---\n',
    [
      '"1:1"',
      '1.1',
      '1on1',
      '1 on 1',
      '1-on-1',
      'one on one',
      'One-on-One',
      'one-on one',
      '1 - 1',
      '1to1',
    ].map(type => [`type: ${type}\n${date}`, `type: ${type.startsWith('"') ? '"1-1"' : '1-1'}\n${date}`]),
  );
  near('talk.md', '---\n', [['type: 1-1\nperson: dana-okafor\n---\n', undefined]]);
  notNear('talk.md', '---\n', [
    `type: 1-1\n${date}`,
    `type: note\n${date}`,
    `type: 1-1-1\n${date}`,
    `type: two on one\n${date}`,
    date,
  ]);

  for (const name of [
    '2026-1-5.md',
    '2026.01.05.md',
    '20260105.md',
    '5.1.2026.md',
    '2026_01_05 plans.md',
    '2026-1-5x.md',
  ])
    it(`${name} is almost a day`, () =>
      assert.deepEqual(
        hints(name, '').map(({ line, values, fix }) => [line, values, fix]),
        [[0, [name, '2026-01-05'], undefined]],
      ));
  for (const name of [
    '2026-13-05.md',
    '20261305.md',
    '202601055.md',
    '2026-1-555.md',
    'x 2026-1-5.md',
    '31.2.2026.md',
  ])
    it(`${name} is not a day`, () => assert.deepEqual(hints(name, ''), []));
  it('has a date in its front matter, whatever its name', () =>
    assert.deepEqual(hints('2026-1-5.md', '---\ndate: 2026-01-05\n---\n'), []));
});

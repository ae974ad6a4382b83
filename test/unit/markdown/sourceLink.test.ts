import assert from 'node:assert/strict';
import {
  absoluteAddress,
  relativeAddress,
  type Source,
  shortHash,
  sourceLink,
} from '../../../src/core/markdown/sourceLink';

const note = 'file:///w/team-notes/people/ada/inbox.md';
const git = (path: string, query: object) => `git:${path}?${encodeURIComponent(JSON.stringify(query))}`;
const hash = '1a2b3c4d5e6f7081920a1b2c3d4e5f6071829304';

describe('a source link', () => {
  const lines = { first: 11, last: 11 };
  const cases: readonly (readonly [string, readonly [Source, string], string])[] = [
    [
      'a line',
      [{ uri: 'file:///w/src/a.ts', label: 'src/a.ts', lines }, note],
      '[src/a.ts:12](../../../src/a.ts#L12)',
    ],
    [
      'several lines',
      [{ uri: 'file:///w/src/a.ts', label: 'src/a.ts', lines: { first: 1, last: 3 } }, note],
      '[src/a.ts:2](../../../src/a.ts#L2-L4)',
    ],
    ['a file', [{ uri: 'file:///w/src/a.ts', label: 'src/a.ts' }, note], '[src/a.ts](../../../src/a.ts)'],
    [
      'a file with a name that Markdown would read',
      [{ uri: 'file:///w/src%20(1)/%5Ba%5D.ts', label: 'src (1)/[a].ts', lines }, note],
      '[src (1)/\\[a\\].ts:12](../../../src%20%281%29/%5Ba%5D.ts#L12)',
    ],
    [
      'a commit',
      [{ uri: 'file:///w/src/a.ts', label: 'src/a.ts', commit: hash }, note],
      '[src/a.ts](../../../src/a.ts) (1a2b3c4d)',
    ],
    [
      'a git address at a commit',
      [{ uri: git('/w/src/a.ts', { path: '/w/src/a.ts', ref: hash }), label: 'src/a.ts', lines }, note],
      '[src/a.ts:12](../../../src/a.ts#L12) (1a2b3c4d)',
    ],
    [
      'a git address at the commit before',
      [{ uri: git('/w/src/a.ts', { path: '/w/src/a.ts', ref: `${hash}^` }), label: 'src/a.ts', lines }, note],
      '[src/a.ts:12](../../../src/a.ts#L12) (1a2b3c4d^)',
    ],
    [
      'a git address with an ending of its own',
      [{ uri: git('/w/src/a.ts.git', { path: '/w/src/a.ts', ref: '~' }), label: 'src/a.ts' }, note],
      '[src/a.ts](../../../src/a.ts)',
    ],
    [
      'a git address without a query',
      [{ uri: 'git:/w/src/a.ts', label: 'a.ts' }, note],
      '[a.ts](../../../src/a.ts)',
    ],
    [
      'a remote file beside remote notes',
      [
        { uri: 'vscode-remote://ssh-remote%2Bhost/w/src/a.ts', label: 'src/a.ts', lines },
        'vscode-remote://ssh-remote%2Bhost/w/team-notes/people/ada/inbox.md',
      ],
      '[src/a.ts:12](../../../src/a.ts#L12)',
    ],
    [
      'a git address beside remote notes',
      [
        { uri: git('/w/src/a.ts', { path: '/w/src/a.ts', ref: hash }), label: 'src/a.ts', lines },
        'vscode-remote://wsl%2Bubuntu/w/team-notes/people/ada/inbox.md',
      ],
      '[src/a.ts:12](../../../src/a.ts#L12) (1a2b3c4d)',
    ],
    [
      'a remote file and notes elsewhere',
      [{ uri: 'vscode-remote://ssh-remote%2Bhost/w/(a).ts', label: '(a).ts', lines }, note],
      '[(a).ts:12](vscode-remote://ssh-remote%2Bhost/w/%28a%29.ts#L12)',
    ],
    [
      'a file on a Windows drive',
      [
        { uri: 'file:///c%3A/w/src/a.ts', label: 'src\\a.ts', lines },
        'file:///c%3A/w/team-notes/people/ada/inbox.md',
      ],
      '[src\\\\a.ts:12](../../../src/a.ts#L12)',
    ],
  ];
  for (const [title, given, link] of cases) {
    it(title, () => assert.equal(sourceLink(...given), link));
  }

  for (const ref of ['HEAD', '~', '', 'main']) {
    it(`to a git address at "${ref}" leads to the file`, () => {
      const uri = git('/w/src/a.ts', { path: '/w/src/a.ts', ref });
      assert.equal(
        sourceLink({ uri, label: 'src/a.ts', lines }, note),
        '[src/a.ts:12](../../../src/a.ts#L12)',
      );
    });
  }

  it('leads back to the file', () => {
    for (const target of [
      'file:///w/src/a.ts#L3',
      'file:///a.md',
      'file:///w/team-notes/people/ada/x/y.md',
    ]) {
      assert.equal(absoluteAddress(relativeAddress(target, note), note), target);
    }
  });

  it('resolves only if it is relative', () => {
    for (const link of ['https://a.example', '#here', '/root', '?x', 'mailto:a@b'])
      assert.equal(absoluteAddress(link, note), undefined);
    assert.equal(absoluteAddress('../../../../../../../a.md', note), 'file:///a.md');
  });

  it('shortens a hash only if it is long enough', () => {
    assert.deepEqual(['abc', 'deadbeef', 'feature', `${hash}~2`, undefined].map(shortHash), [
      undefined,
      'deadbeef',
      undefined,
      '1a2b3c4d~2',
      undefined,
    ]);
  });
});

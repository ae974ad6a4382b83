import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AgentPlace, agentReach } from '../../../src/core/privacy/agentReach';
import { agentWords } from '../../../src/core/privacy/agentWords';
import { inEnglish } from '../../../src/core/text/say';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { MemoryFiles } from '../../support/memoryFiles';

const notes = 'file:///w/team-notes';
const reach = (
  folders: readonly string[],
  {
    files = {},
    settings = {},
    root = notes,
  }: {
    readonly files?: Readonly<Record<string, string>>;
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly root?: string;
  } = {},
) =>
  agentReach(new MemoryFiles(files), root, {
    folders,
    setting: (name, folder) => settings[`${folder} ${name}`],
  });

describe('where an agent can reach the notes', () => {
  for (const [what, folders, place] of [
    ['in the folder that is open', ['file:///w'], 'workspace'],
    ['when the notes are that folder', [notes], 'workspace'],
    ['when a folder inside them is open', [`${notes}/people`], 'workspace'],
    ['in a folder that is spelled in another case', ['file:///W/'], 'workspace'],
    ['in the first of several folders', ['file:///w', 'file:///x'], 'other-root'],
    ['in another of several folders', ['file:///x', 'file:///w'], 'other-root'],
    ['in none of them', ['file:///x', 'file:///w/team'], 'outside'],
    ['with no folder open', [], 'outside'],
    ['in a folder of another kind', ['memfs:/w'], 'outside'],
  ] as const satisfies readonly (readonly [string, readonly string[], AgentPlace])[])
    it(`is found ${what}`, async () => {
      const found = await reach(folders);
      assert.deepEqual(
        [found.place, found.reach],
        [place, place === 'outside' ? 'not-ruled-out' : 'may-read'],
      );
    });

  it('is found behind a link, in either direction', async function () {
    if (process.platform === 'win32') this.skip();
    const top = await realpath(await mkdtemp(path.join(tmpdir(), 'team-lead-agents-')));
    const at = (name: string) => pathToFileURL(path.join(top, name)).toString();
    try {
      await nodeFiles.createFolder(at('w'));
      await nodeFiles.createFolder(at('far/team-notes'));
      await symlink(path.join(top, 'far'), path.join(top, 'w', 'linked'));
      const place = async (root: string, folder: string) =>
        (await agentReach(nodeFiles, at(root), { folders: [at(folder)], setting: () => undefined })).place;
      assert.equal(await place('w/linked/team-notes', 'w'), 'workspace', 'the link is in the workspace');
      assert.equal(await place('w/linked/team-notes', 'far'), 'workspace', 'what it leads to is');
      assert.equal(
        await place('far/team-notes', 'w/linked'),
        'workspace',
        'the workspace is opened by a link',
      );
      assert.equal(await place('far/team-notes', 'w'), 'outside');
    } finally {
      await rm(top, { recursive: true });
    }
  });

  it('lists the settings and files that leave the notes out, and no others', async () => {
    const found = await reach(['file:///w'], {
      files: {
        'file:///w/.cursorignore': '/team-notes/\n',
        'file:///w/.aiexclude': 'src\n',
        'file:///w/.gitignore': 'team-notes\n',
      },
      settings: {
        'file:///w files.exclude': { '**/team-notes': true },
        'file:///w search.exclude': { '**/team-notes': false },
      },
    });
    assert.deepEqual(found, {
      place: 'workspace',
      reach: 'may-read',
      exclusions: ['files.exclude', '.cursorignore'],
    });
  });

  it('lists only what every parent folder excludes', async () => {
    const files = { 'file:///w/.cursorignore': 'team-notes\n' };
    assert.deepEqual((await reach(['file:///w'], { files })).exclusions, ['.cursorignore']);
    assert.deepEqual((await reach(['file:///w', notes], { files })).exclusions, []);
  });

  it('survives a setting of any type, and a file that is not text', async () => {
    for (const value of [undefined, null, 'x', 1, ['team-notes'], { 'team-notes': 'yes' }])
      assert.deepEqual(
        (await reach(['file:///w'], { settings: { 'file:///w files.exclude': value } })).exclusions,
        [],
      );
    const files = { 'file:///w/.cursorignore': `\u0000\ufffd\n${'x\n'.repeat(400_000)}team-notes\n` };
    assert.deepEqual((await reach(['file:///w'], { files })).exclusions, [], 'it is too large to be read');
  });
});

describe('the message about agents', () => {
  const said = (['workspace', 'other-root', 'outside'] as const).flatMap(place =>
    [true, false].flatMap(ignored =>
      [[], ['.cursorignore'], ['files.exclude', '.cursorignore']].map(exclusions => ({
        place,
        ignored,
        exclusions,
        words: agentWords(inEnglish, { place, exclusions }, ignored),
      })),
    ),
  );

  it('differs by place, by whether git ignores them, and by what leaves them out', () => {
    const of = (place: AgentPlace) => said.filter(one => one.place === place);
    assert.equal(new Set(said.map(({ words }) => words.headline)).size, 3);
    for (const place of ['workspace', 'other-root'] as const)
      assert.equal(new Set(of(place).map(({ words }) => words.why)).size, 6);
    assert.deepEqual(new Set(of('outside').map(({ words }) => words.why)), new Set(['']));
  });

  it('never promises that an agent cannot read them', () => {
    for (const { words } of said) {
      const all = Object.values(words).join(' ');
      assert.match(words.headline, /may be able to|cannot be ruled out/);
      assert.doesNotMatch(
        all,
        /\b(?:safe|secure|protected|private from|cannot (?:read|see|reach)|can't|unable|never|no agent|hidden)\b/i,
      );
    }
  });

  it('says what helps and what does not, each time', () => {
    for (const { place, ignored, exclusions, words } of said) {
      assert.match(words.helps, /^What helps: /);
      assert.equal(/move the notes out/.test(words.helps), place !== 'outside');
      assert.match(words.doesNotHelp, /^What does not help: ignore files.*terminal.*organization/);
      assert.equal(/does not stop an agent/.test(words.why), ignored && place !== 'outside');
      for (const name of place === 'outside' ? [] : exclusions) assert.ok(words.why.includes(name));
    }
  });
});

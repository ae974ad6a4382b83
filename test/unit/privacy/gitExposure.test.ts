import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { addPattern, excludeFile, excludePattern } from '../../../src/core/privacy/gitExclude';
import { exposureOf, type GitPort, placeIn } from '../../../src/core/privacy/gitExposure';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { git, gitWith, hasGit } from '../../support/realGit';

describe('what git would include of the notes', () => {
  let top: string;
  let repository: string;
  const at = (...names: string[]) => path.join(top, ...names);
  const put = async (name: string, text = 'x\n') => {
    await mkdir(path.dirname(at(name)), { recursive: true });
    await writeFile(at(name), text);
  };
  const notes = 'repo/team-notes';

  before(function () {
    if (!hasGit() || process.platform === 'win32') this.skip();
  });
  beforeEach(async () => {
    top = await realpath(await mkdtemp(path.join(tmpdir(), 'team-lead-exposure-')));
    repository = at('repo');
    await mkdir(repository);
    git(repository, 'init', '-q');
    for (const name of [
      'people/dana/profile.md',
      'people/dana/inbox.md',
      'people/eve/profile.md',
      'exports/dana.zip',
      'me/x.md',
    ])
      await put(`${notes}/${name}`);
  });
  afterEach(() => rm(top, { recursive: true, force: true }));

  /** The state, and what git would include, by names in the notes folder. */
  async function found(opened: readonly string[] = [repository], folder = at(notes)) {
    const root = pathToFileURL(folder).toString();
    const exposure = await exposureOf(nodeFiles, gitWith(...opened), root);
    const takes = exposure.takes?.map(uri => decodeURIComponent(uri.slice(root.length + 1)));
    return [exposure.state, ...(takes ? [takes.join(' ')] : [])];
  }
  /** The same, if this much of each answer about ignored files is lost. */
  async function foundOf(lost: (answers: number) => number) {
    const whole = gitWith(repository);
    let answers = 0;
    const cutOff: GitPort = {
      ...whole,
      repository: place => {
        const asked = whole.repository(place);
        return (
          asked && {
            ...asked,
            ignored: async files => {
              const all = [...(await asked.ignored(files))];
              return new Set(all.slice(0, all.length - lost(++answers)));
            },
          }
        );
      },
    };
    return (await exposureOf(nodeFiles, cutOff, pathToFileURL(at(notes)).toString())).state;
  }
  const ignore = (...lines: string[]) => put('repo/.gitignore', `${lines.join('\n')}\n`);

  for (const [rules, ...expected] of [
    [['# nothing'], 'exposed'],
    [['/team-notes/'], 'ignored'],
    [['team-notes'], 'ignored'],
    [['team-notes/*', '!team-notes/exports/'], 'partly', 'exports'],
    [
      ['/team-notes/people/', '/team-notes/me/', '/team-notes/templates/'],
      'partly',
      'exports pictures scenarios team.md',
    ],
    [['*.md'], 'partly', 'exports/dana.zip people pictures'],
    [
      ['/team-notes/**', '!/team-notes/**/', '!/team-notes/people/*/profile.md'],
      'partly',
      'people/dana/profile.md people/eve/profile.md',
    ],
    [
      ['/team-notes/*', '!/team-notes/people/', '/team-notes/people/*', '!/team-notes/people/dana/'],
      'partly',
      'people/dana',
    ],
    [
      ['inbox.md'],
      'partly',
      'exports me people/dana/profile.md people/eve pictures scenarios team.md templates',
    ],
    [['/team-notes/', '!/team-notes/'], 'exposed'],
    [['/TEAM-NOTES/'], 'exposed'],
    [['team-notes/people'], 'partly', 'exports me pictures scenarios team.md templates'],
    [['team-notes/me'], 'partly', 'exports people pictures scenarios team.md templates'],
  ] as const) {
    it(`is ${expected.join(': ')} with the rules ${rules.join(' ')}`, async () => {
      await ignore(...rules);
      assert.deepEqual(await found(), expected);
    });
  }

  for (const ignorecase of ['true', 'false']) {
    it(`agrees with git after a rename that changes only case, with core.ignorecase ${ignorecase}`, async () => {
      git(repository, 'config', 'core.ignorecase', ignorecase);
      await ignore('/Team-Notes/');
      const isTaken = git(repository, 'add', '-A', '-n').includes('team-notes/');
      assert.deepEqual(await found(), [isTaken ? 'exposed' : 'ignored']);
      await rename(at(notes), at('repo/Team-Notes'));
      assert.ok(!git(repository, 'add', '-A', '-n').includes('Team-Notes/'));
      assert.deepEqual(await found([repository], at('repo/Team-Notes')), ['ignored']);
      await ignore('# nothing');
      git(repository, 'add', 'Team-Notes/people/dana');
      await rename(at('repo/Team-Notes/people/dana'), at('repo/Team-Notes/people/Dana'));
      const root = pathToFileURL(at('repo/Team-Notes')).toString();
      const { state } = await exposureOf(nodeFiles, gitWith(repository), root);
      // However git treats the new spelling, nothing ignores it.
      assert.equal(state, 'exposed');
    });
  }

  it('is the same if part or all of an answer is lost', async () => {
    await ignore('/team-notes/');
    assert.equal(await foundOf(answers => (answers === 1 ? 1 : 0)), 'ignored');
    assert.equal(await foundOf(answers => (answers === 1 ? 1000 : 0)), 'ignored');
    assert.equal(await foundOf(answers => Math.max(0, 6 - answers)), 'ignored');
    assert.equal(await foundOf(() => 1000), 'exposed');
  });

  it('covers tracked files, even if ignored, with their number', async () => {
    git(repository, 'add', 'team-notes/people/dana');
    await ignore('/team-notes/');
    const root = pathToFileURL(at(notes)).toString();
    const { state, tracked, firstTracked } = await exposureOf(nodeFiles, gitWith(repository), root);
    assert.deepEqual([state, tracked, firstTracked], ['ignored', 2, `${root}/people/dana/inbox.md`]);
  });

  it('covers a repository inside the notes, even if the outer one ignores everything', async () => {
    await ignore('/team-notes/');
    git(at(notes, 'people', 'dana'), 'init', '-q');
    assert.deepEqual(await found(), ['partly', 'people/dana'], 'it cannot be asked');
    assert.deepEqual(await found([at(notes, 'people', 'dana'), repository]), ['partly', 'people/dana']);
    await put(`${notes}/people/dana/.gitignore`, '*\n');
    assert.deepEqual(await found([at(notes, 'people', 'dana'), repository]), ['ignored']);
  });

  it('is detected if the notes folder is a separate repository', async () => {
    await ignore('/team-notes/');
    git(at(notes), 'init', '-q');
    assert.deepEqual(await found(), ['unknown'], 'the outer repository does not decide');
    assert.deepEqual(await found([at(notes), repository]), ['exposed']);
  });

  it('is determined for the target of a link, not its place', async () => {
    await ignore('/team-notes/');
    await put('other/dana/profile.md');
    git(at('other'), 'init', '-q');
    await symlink(at('other', 'dana'), at(notes, 'people', 'linked'));
    assert.deepEqual(await found(), ['partly', 'people/linked']);
    assert.deepEqual(await found([repository, at('other')]), ['partly', 'people/linked/profile.md']);
    await symlink(at('other', 'dana', 'profile.md'), at(notes, 'people', 'linked.md'));
    assert.deepEqual(await found(), ['partly', 'people/linked people/linked.md']);
    assert.deepEqual(await found([repository, at('other')]), [
      'partly',
      'people/linked.md people/linked/profile.md',
    ]);
    await put('other/.gitignore', 'dana/\n');
    assert.deepEqual(await found([repository, at('other')]), ['ignored']);
    await rm(at('other', '.git'), { recursive: true });
    assert.deepEqual(await found(), ['ignored'], 'the target is in no repository');
    await rename(at(notes), at('elsewhere'));
    await symlink(at('elsewhere'), at(notes));
    assert.deepEqual(await found(), ['no-git'], 'git tracks the link, not its target');
  });

  it('follows the rules of a worktree, a submodule and a sparse worktree', async () => {
    await ignore('# nothing');
    git(repository, 'add', '.gitignore');
    git(repository, 'commit', '-qm', 'a');
    const tree = at('tree');
    git(repository, 'worktree', 'add', '-q', tree);
    git(tree, 'sparse-checkout', 'init', '--cone', '--sparse-index');
    git(at(), 'clone', '-q', repository, 'super');
    git(at('super'), 'submodule', 'add', '-q', repository, 'sub');
    for (const place of [tree, at('super', 'sub')]) {
      const folder = path.join(place, 'team-notes');
      await mkdir(path.join(folder, 'people', 'dana'), { recursive: true });
      await writeFile(path.join(folder, 'people', 'dana', 'inbox.md'), '');
      const opened = [at('super', 'sub'), at('super'), tree, repository];
      assert.deepEqual(await found(opened, folder), ['exposed'], place);
      const home = pathToFileURL(place).toString();
      const file = (await excludeFile(nodeFiles, home)) ?? assert.fail();
      const real = git(place, 'rev-parse', '--path-format=absolute', '--git-path', 'info/exclude').trim();
      assert.equal(file, pathToFileURL(real).toString());
      const inRepository =
        (await placeIn(nodeFiles, home, pathToFileURL(folder).toString())) ?? assert.fail();
      assert.equal(await addPattern(nodeFiles, file, excludePattern(home, inRepository) ?? ''), 'done');
      assert.deepEqual(await found(opened, folder), ['ignored'], place);
    }
  });

  it('is nothing in a bare repository, which has no files', async () => {
    git(top, 'init', '-q', '--bare', 'bare.git');
    await put('bare.git/team-notes/people/dana/inbox.md');
    assert.deepEqual(await found([], at('bare.git', 'team-notes')), ['no-git']);
  });

  it('is not turned off through a link anywhere in the path', async () => {
    await put('victim', 'keep\n');
    const file = pathToFileURL(at('repo/.git/info/exclude')).toString();
    const before = await readFile(at('repo/.git/info/exclude'));
    for (const [link, to] of [
      ['repo/.git/info/exclude', 'victim'],
      ['repo/.git/info', 'infos'],
    ] as const) {
      await mkdir(at('infos'), { recursive: true });
      await rm(at(link), { recursive: true });
      await symlink(at(to), at(link));
      assert.deepEqual(await addPattern(nodeFiles, file, '/team-notes/'), {
        refused: 'exclude-is-link',
        file: file,
      });
      assert.equal(await readFile(at('victim'), 'utf8'), 'keep\n');
      await rm(at(link));
      await mkdir(at('repo/.git/info'), { recursive: true });
      await writeFile(at('repo/.git/info/exclude'), before);
    }
    assert.equal(await addPattern(nodeFiles, file, '/team-notes/'), 'done');
  });

  it('ignores folders that git does not accept as a repository', async () => {
    await mkdir(at('plain/.git/info'), { recursive: true });
    assert.equal(await excludeFile(nodeFiles, pathToFileURL(at('plain')).toString()), undefined);
  });
});

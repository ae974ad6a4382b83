import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { completeAction } from '../../../src/core/actions/completeAction';
import { capture } from '../../../src/core/meetings/capture';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { isRefusal } from '../../../src/core/refusal';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { done, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const { date } = today;
const action = '- [ ] one\n';

describe('the boundary of the notes folder', () => {
  let top: string;
  let root: string;
  let allowed: string[];
  const at = (...names: string[]) => path.join(top, ...names);
  const put = async (name: string, text = action) => {
    await mkdir(path.dirname(at(name)), { recursive: true });
    await writeFile(at(name), text);
  };

  beforeEach(async () => {
    top = await realpath(await mkdtemp(path.join(tmpdir(), 'team-lead-boundary-')));
    root = pathToFileURL(at('w', 'team-notes')).toString();
    allowed = [];
    await put('w/team-notes/people/dana/inbox.md');
    for (const name of ['secret.md', 'w/secret.md', 'w/people/dana/inbox.md', 'elsewhere/inbox.md'])
      await put(name);
  });
  afterEach(() => rm(top, { recursive: true, force: true }));

  async function opened(around?: string): Promise<Notebook> {
    const allowance = {
      ...(around !== undefined && { around }),
      allows: (place: string) => allowed.some(one => place === one || place.startsWith(`${one}/`)),
    };
    const editors = { open: () => undefined };
    const notebook = new TeamNotebook(root, nodeFiles, editors, undefined, undefined, allowance);
    await notebook.load();
    return notebook;
  }

  /** Every file outside the notes folder, with its text. */
  async function others(): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const entry of await readdir(top, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && !file.startsWith(at('w', 'team-notes') + path.sep))
        found[file] = await readFile(file, 'utf8');
    }
    return found;
  }

  const tick = (notebook: Notebook, uri: string) => notebook.edit(uri, text => completeAction(text, 0, date));

  it('holds against any address given to a command', async () => {
    const notebook = await opened();
    const before = await others();
    const step = fc.constantFrom(
      ...[
        '..',
        '.',
        '%2e%2e',
        '%2E.',
        '..%2f',
        '..%5c',
        '..\\',
        '%2f',
        '%5C',
        '%00',
        '',
        'people',
        'PEOPLE',
        'dana',
      ],
      ...[
        'Dana',
        'team-notes',
        'TEAM-NOTES',
        'w',
        'secret.md',
        'inbox.md',
        'INBOX.MD',
        'inbox.md?x=.md',
        '#.md',
        '%',
      ],
      ...['%c0%ae%c0%ae', '%252e%252e', '．．', 'elsewhere', 'a%2F..%2F..%2Fsecret.md', '..;', '.. ', '...'],
    );
    const address = fc
      .tuple(
        fc.constantFrom(
          root,
          `${root}/people`,
          `${root}/people/dana`,
          root.toUpperCase(),
          root.replace('file://', 'file://localhost'),
        ),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('', '/secret.md', '/inbox.md', '%2Fsecret.md', '\\secret.md'),
      )
      .map(([base, steps, end]) => `${base}/${steps.join('/')}${end}`);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(address, async uri => {
        const outcomes = [await tick(notebook, uri), await notebook.create(uri, 'x')];
        refused += outcomes.filter(isRefusal).length;
        if (!outcomes.every(isRefusal))
          assert.ok(fileURLToPath(uri).startsWith(at('w', 'team-notes', '')), uri);
      }),
      { numRuns: runs(1000), seed: 9 },
    );
    assert.ok(refused > runs(1000));
    assert.deepEqual(await others(), before);
  }).timeout(60_000);

  it('holds even if the file exists', async () => {
    const notebook = await opened();
    for (const way of [
      'people/../../secret.md',
      'people/dana/../../../secret.md',
      'people/dana/..%2F..%2F..%2Fsecret.md',
      '../secret.md',
    ])
      assert.deepEqual(await tick(notebook, `${root}/${way}`), {
        refused: 'file-outside-notes',
        file: `${root}/${way}`,
      });
    assert.equal(done(await tick(notebook, `${root}/people/dana/inbox.md`)).line, 0);
  });

  for (const [what, link, to, file, place] of [
    ['an inbox', 'dana/inbox.md', 'elsewhere/inbox.md', 'dana/inbox.md', 'elsewhere/inbox.md'],
    ['a person’s folder', 'eve', 'elsewhere', 'eve/inbox.md', 'elsewhere'],
    ['a folder in it', 'dana/more', 'elsewhere', 'dana/more/inbox.md', 'elsewhere'],
    ['a note that is not there yet', 'dana/new.md', 'elsewhere/new.md', 'dana/new.md', 'elsewhere/new.md'],
    ['a link to a link', 'dana/inbox.md', 'hop', 'dana/inbox.md', 'elsewhere/inbox.md'],
  ] as const) {
    it(`keeps writes from following ${what} that is a link, unless the lead allowed the target`, async function () {
      if (process.platform === 'win32') this.skip();
      await symlink(at('elsewhere', 'inbox.md'), at('hop'));
      await rm(at('w/team-notes/people', link), { force: true });
      await symlink(at(to), at('w/team-notes/people', link));
      const before = await others();
      const notebook = await opened();
      const uri = `${root}/people/${file}`;
      const about = pathToFileURL(at(place)).toString();
      const plan = (text: string) => ({ edits: [{ start: 0, end: 0, text: `x${text}` }], line: 0 });
      for (const outcome of [await notebook.edit(uri, plan, 'new'), await notebook.planned(uri, plan)])
        assert.deepEqual(outcome, { refused: 'link-leads-out', place: about });
      assert.deepEqual(await notebook.create(uri, 'x'), { refused: 'link-leads-out', place: about });
      assert.deepEqual(await others(), before);
      allowed = [about];
      if (place.endsWith('new.md')) return;
      done(await tick(notebook, uri));
      assert.match(await readFile(at('elsewhere/inbox.md'), 'utf8'), /\[x\]/);
    });
  }

  it('does not keep linked notes from being shown', async function () {
    if (process.platform === 'win32') this.skip();
    await symlink(at('elsewhere'), at('w/team-notes/people/eve'));
    const notebook = await opened();
    const eve = done(notebook.person('eve', today));
    assert.equal(eve.topics.length + eve.actions.length, 1);
    assert.deepEqual(await capture(notebook, eve, { text: 'x', kind: 'topic', date }), {
      refused: 'link-leads-out',
      place: pathToFileURL(at('elsewhere')).toString(),
    });
  });

  it('applies if the notes folder itself is a link out of the workspace', async function () {
    if (process.platform === 'win32') this.skip();
    await rm(at('w/team-notes'), { recursive: true });
    await mkdir(at('elsewhere/people/dana'), { recursive: true });
    await symlink(at('elsewhere'), at('w/team-notes'));
    const around = pathToFileURL(at('w')).toString();
    const uri = `${root}/people/dana/inbox.md`;
    const refusal = { refused: 'link-leads-out', place: pathToFileURL(at('elsewhere')).toString() };
    assert.deepEqual(await (await opened(around)).create(uri, action), refusal);
    allowed = [refusal.place];
    done(await (await opened(around)).create(uri, action));
    // A folder outside the workspace, if the setting names it, may link anywhere.
    allowed = [];
    done(await tick(await opened(), uri));
  });

  it('an export may go anywhere except through a link in the notes, however it is addressed', async function () {
    if (process.platform === 'win32') this.skip();
    await symlink(at('elsewhere'), at('w/team-notes/exports'));
    const { boundary } = await opened();
    const outside = pathToFileURL(at('elsewhere')).toString();
    const free = pathToFileURL(at('free', 'a.zip')).toString();
    const inside = `${root}/exports/a.zip`;
    assert.equal(await boundary.refusalWithin(free), undefined);
    assert.deepEqual(await boundary.refusalWithin(inside), { refused: 'link-leads-out', place: outside });
    for (const address of [
      `${root}/people/../exports/a.zip`,
      `${root}/../team-notes/exports/a.zip`,
      `${root}/./exports/a.zip`,
      `${root}//exports/a.zip`,
      `${root}/%65xports/a.zip`,
      `${root}/x/..%2Fexports/a.zip`,
      `${root}/x%5C..%5Cexports/a.zip`,
      `${pathToFileURL(at('free')).toString()}/../w/team-notes/exports/a.zip`,
    ])
      assert.deepEqual(await boundary.refusalWithin(address), { refused: 'address-with-steps', address });
    allowed = [outside];
    assert.equal(await boundary.refusalWithin(inside), undefined);
  });

  it('does not apply to links that stay inside, or to a workspace opened through a link', async function () {
    if (process.platform === 'win32') this.skip();
    await symlink(at('w/team-notes/people/dana/inbox.md'), at('w/team-notes/people/dana/again.md'));
    await symlink(at('w'), at('shortcut'));
    root = pathToFileURL(at('shortcut', 'team-notes')).toString();
    const notebook = await opened(pathToFileURL(at('shortcut')).toString());
    done(await tick(notebook, `${root}/people/dana/again.md`));
    assert.match(await readFile(at('w/team-notes/people/dana/inbox.md'), 'utf8'), /\[x\]/);
  });
});

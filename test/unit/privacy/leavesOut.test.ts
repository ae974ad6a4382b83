import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { ignoreFileLeavesOut, settingLeavesOut } from '../../../src/core/privacy/leavesOut';
import { bestCpuTime } from '../../support/growth';
import { git, hasGit } from '../../support/realGit';
import { runs } from '../../support/runs';

describe('an exclusion setting', () => {
  const leaves = (pattern: string, ...names: string[]) => settingLeavesOut({ [pattern]: true }, names);

  it('excludes the notes by their folder, a parent folder, or all their contents', () => {
    for (const pattern of [
      'team-notes',
      'team-notes/**',
      'team-notes/*',
      'team-*',
      '*t*a*-notes',
      '**/team-notes',
      '**/team-notes/**',
      '**',
      '**/*.md',
      '*',
    ])
      assert.equal(leaves(pattern, 'team-notes'), true, pattern);
    assert.equal(leaves('docs', 'docs', 'team-notes'), true);
    assert.equal(leaves('**/people', 'team-notes'), true);
    assert.equal(leaves('**'), true, 'the notes are the folder itself');
  });

  it('does not if it excludes something else, only a part of them, or is off', () => {
    for (const pattern of [
      'notes',
      'team-notes2',
      'docs/team-notes',
      'team-notes/me/**',
      '**/*.txt',
      '**/.git',
      '*-notes-*',
      '',
    ])
      assert.equal(leaves(pattern, 'team-notes'), false, pattern);
    assert.equal(leaves('team-notes', 'docs', 'team-notes'), false, 'it holds at the top only');
    for (const off of [false, { when: '$(basename).ts' }, 'true', undefined])
      assert.equal(settingLeavesOut({ 'team-notes': off }, ['team-notes']), false);
  });

  it('never counts for more than it says: syntax that tools read differently is ignored', () => {
    for (const pattern of ['team-note?', 'team-[n]otes', '{team-notes,x}', 'team\\-notes'])
      assert.equal(leaves(pattern, 'team-notes'), false, pattern);
  });

  it('takes time in proportion to its length', () => {
    const time = bestCpuTime(() => {
      assert.equal(leaves(`${'**/'.repeat(20_000)}x`, 'team-notes'), false);
      assert.equal(leaves(`${'*a'.repeat(20_000)}b`, 'a'.repeat(255)), false);
    });
    assert.ok(time < 500, `${time} ms`);
  });
});

describe('an ignore file', () => {
  let home: string;
  before(function () {
    if (!hasGit()) this.skip();
    home = realpathSync(mkdtempSync(path.join(tmpdir(), 'team-lead-ignore-')));
    git(home, 'init', '-q');
  });
  after(() => home && rmSync(home, { recursive: true, force: true }));

  /** Whether git ignores any note by the same rules. */
  const gitLeavesOut = (text: string, folder: string) => {
    writeFileSync(path.join(home, '.gitignore'), text);
    try {
      git(home, 'check-ignore', '-q', '--no-index', '--', `${folder}/people/x-y-z/x-y-z.md`);
      return true;
    } catch {
      return false;
    }
  };

  it('agrees with git on the same lines, or excludes less', function () {
    this.timeout(30_000);
    const part = fc.constantFrom('team-notes', 'docs', 'people', '*', '**', 'team-*', '*.md', 'x', ' docs');
    const line = fc
      .tuple(
        fc.constantFrom('', '!'),
        fc.constantFrom('', '/'),
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '/', '  '),
      )
      .map(([not, top, parts, end]) => `${not}${top}${parts.join('/')}${end}`);
    const odd = fc.constantFrom('# team-notes', '', '!te[a]m-notes', 'team-note?', '\\!x', '/');
    let said = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: line }, odd), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(['team-notes'], ['docs', 'team-notes']),
        (lines, eol, names) => {
          const ours = ignoreFileLeavesOut(lines.join(eol), names);
          if (ours) said++;
          if (ours) assert.equal(gitLeavesOut(lines.join('\n'), names.join('/')), true, lines.join(' | '));
        },
      ),
      {
        numRuns: runs(300),
        examples: [
          [['team-notes/**', '!team-notes/*', '!team-notes/*/**'], '\n', ['team-notes']],
          [['team-notes', '!te[a]m-notes'], '\n', ['team-notes']],
          [[' docs'], '\n', ['docs', 'team-notes']],
        ],
      },
    );
    assert.ok(said > runs(20), `${said} of them left out`);
  });

  it('excludes the notes by the lines that people write', () => {
    for (const text of ['team-notes', '/team-notes/', 'team-notes/\n', '# x\n\n**/team-notes/**', '*\n!src/'])
      assert.equal(ignoreFileLeavesOut(text, ['team-notes']), true, text);
    for (const text of ['', '/notes/', 'team-notes/\n!team-notes/', '*.txt'])
      assert.equal(ignoreFileLeavesOut(text, ['team-notes']), false, text);
    assert.equal(ignoreFileLeavesOut('#notes\n', ['#notes']), false, 'that is a comment');
  });
});

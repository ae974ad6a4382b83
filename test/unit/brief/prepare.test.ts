import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { briefMarkdown } from '../../../src/core/brief/briefMarkdown';
import { notesToRead, prepare } from '../../../src/core/brief/prepare';
import { linksFrom } from '../../../src/core/markdown/markdownText';
import type { Person } from '../../../src/core/notebook/subjects';
import { inEnglish } from '../../../src/core/text/say';
import { notebookOf, root } from '../../support/notebookFixture';

const date = '2026-11-23';

/** The brief of one person whose folder has these files, with its notebook. */
async function briefOf(files: Readonly<Record<string, string>>, on = date, id = 'ada-chen') {
  const laid = await notebookOf(
    Object.fromEntries(
      Object.entries({ 'about.md': '', ...files }).map(([name, text]) => [
        `people/${id}/${encodeURIComponent(name)}`,
        text,
      ]),
    ),
  );
  return { ...laid, brief: of(laid.person(id), laid.files, on) };
}

function of(person: Person, files: { text(file: string): string | undefined }, on: string) {
  return prepare(root, person, on, uri => files.text(uri));
}

describe('expectations in the brief', () => {
  const file = {
    'expectations.md': [
      '## Ranking [beta]\n- Status: active\n- Due: 2026-11-23\n- Measure: 45 of 50',
      '## Soon\n- Status: active\n- Due: 2026-11-27',
      '## Later\n- Status: active\n- Due: 2026-12-27',
      '## Old\n- Status: closed\n- Due: 2026-11-01',
      '',
    ].join('\n'),
  };

  it('include those that need action or are due before the next 1:1, each linked to its heading', async () => {
    const { brief } = await briefOf(file);
    assert.deepEqual(
      brief.expectations.map(({ title }) => title),
      ['Ranking [beta]', 'Soon'],
    );
    const text = briefMarkdown(brief, inEnglish);
    const [, section] = text.split('## Expectations\n\n');
    assert.deepEqual(section?.split('\n').slice(0, 2), [
      '- [Ranking \\[beta\\]](expectations.md#L1) · due today: was it met? · 45 of 50',
      '- [Soon](expectations.md#L5) · active · due Fri, Nov 27',
    ]);
  });

  it('have no section if none are due', async () => {
    const { brief } = await briefOf(file, '2026-10-01');
    assert.deepEqual(brief.expectations, []);
    assert.doesNotMatch(briefMarkdown(brief, inEnglish), /Expectations/);
  });
});

describe('the brief of the sample team', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'team-lead-brief-'));
  after(() => rmSync(folder, { recursive: true }));
  let laid: Awaited<ReturnType<typeof notebookOf>>;
  before(async () => {
    const { copySampleTeam } = await import(pathToFileURL(path.resolve('test/support/sampleTeam.mjs')).href);
    const written: string[] = await copySampleTeam(folder, { today: date });
    const notes = written.filter(file => file.startsWith('team-notes/'));
    laid = await notebookOf(
      Object.fromEntries(
        notes.map(file => [
          file.slice('team-notes/'.length).split('/').map(encodeURIComponent).join('/'),
          readFileSync(path.join(folder, file), 'utf8'),
        ]),
      ),
    );
  });

  for (const file of readdirSync('test/fixtures/briefs')) {
    const id = path.parse(file).name;
    it(id, () => {
      const text = briefMarkdown(of(laid.person(id), laid.files, date), inEnglish);
      assert.equal(text, readFileSync(path.join('test/fixtures/briefs', file), 'utf8'));
    });
  }

  it('links each item to its line in its note', () => {
    for (const person of laid.notebook.people({ date, defaultCadence: 'P1W' })) {
      const brief = of(person, laid.files, date);
      const text = briefMarkdown(brief, inEnglish);
      for (const item of [...brief.actions, ...brief.topics, ...brief.resolved.actions]) {
        const name = decodeURIComponent(item.uri.slice(item.uri.lastIndexOf('/') + 1));
        assert.ok(text.includes(`${encodeURIComponent(name)}#L${item.line + 1})`), `${name} ${item.line}`);
        const source = laid.files.text(item.uri)?.split('\n')[item.line] ?? '';
        assert.ok(source.includes(item.text.split('\n')[0]?.slice(0, 20) ?? '-'), source);
      }
    }
  });
});

describe('a brief', () => {
  const note = (on: string, ...lines: string[]) => ({ [`${on}.md`]: `${lines.join('\n')}\n` });

  it('separates new from continuing items by the last 1:1, with actions from every earlier note', async () => {
    const { brief } = await briefOf({
      ...note('2026-11-02', '- [ ] old @me'),
      ...note('2026-11-16', '- [ ] agreed @them due:2026-11-20', '- [ ] whose'),
      ...note('2026-11-23', '- [ ] of the day itself'),
      'tasks.md': '- [ ] undated @me\n',
      'inbox.md': '- [ ] 2026-11-10 topic: before\n- [ ] 2026-11-18 praise: since\n- [ ] undated\n',
    });
    assert.deepEqual(brief.last, { uri: `${root}/people/ada-chen/2026-11-16.md`, date: '2026-11-16' });
    assert.deepEqual(
      brief.actions.map(({ text, age, opened }) => [text, age, opened]),
      [
        ['agreed', 'new', '2026-11-16'],
        ['old', 'continuing', '2026-11-02'],
        ['whose', 'new', '2026-11-16'],
        ['undated', 'continuing', undefined],
      ],
    );
    assert.deepEqual(
      brief.topics.map(({ text, age }) => [text, age]),
      [
        ['before', 'continuing'],
        ['since', 'new'],
        ['undated', 'continuing'],
      ],
    );
  });

  it('lists what was completed or raised since the last 1:1 as resolved', async () => {
    const { brief } = await briefOf({
      ...note(
        '2026-11-02',
        '- [x] since @me done:2026-11-20',
        '- [x] before @me done:2026-11-05',
        '- [x] whenever',
      ),
      ...note('2026-11-16', '- [x] agreed and done', '- [x] during @me done:2026-11-16'),
      'inbox.md': '- [x] 2026-11-18 topic: raised\n- [x] 2026-11-01 topic: long ago\n- [x] undated\n',
    });
    assert.deepEqual(
      brief.resolved.actions.map(({ text }) => text),
      ['since', 'agreed and done'],
    );
    assert.deepEqual(
      brief.resolved.topics.map(({ text }) => text),
      ['raised'],
    );
  });

  it('says if the person is new, and calls nothing new or continuing', async () => {
    const { brief } = await briefOf({ 'inbox.md': '- [ ] 2026-11-20 concern: a\n' });
    assert.equal(brief.last, undefined);
    assert.deepEqual(brief.note, { uri: `${root}/people/ada-chen/2026-11-23.md`, exists: false });
    assert.equal(brief.questions.filter(({ group }) => group === 'first').length, 2);
    const text = briefMarkdown(brief, inEnglish);
    assert.match(text, /There is no note of a 1:1 before this day\./);
    assert.match(text, /- \*\*Concern\*\*: a · \[Fri, Nov 20\]\(inbox\.md#L1\), 3 days ago\n/);
    assert.doesNotMatch(text, /new|continuing/);
  });

  it('exists even for a person without notes', async () => {
    const { brief } = await briefOf({ 'profile.md': '---\nname: "*A* [b] #1"\n---\n' });
    const text = briefMarkdown(brief, inEnglish);
    assert.match(text, /^# 1:1 with \\\*A\\\* \\\[b\\\] \\#1, Mon, Nov 23\n/);
    assert.match(text, /Nothing is open/);
    assert.ok(brief.questions.length >= 3);
  });

  it('finds the day’s note by its date, not its name', async () => {
    const { brief } = await briefOf({ '2026-11-23 planning.md': '' });
    assert.deepEqual(brief.note, { uri: `${root}/people/ada-chen/2026-11-23%20planning.md`, exists: true });
  });

  it('keeps links in items working, and keeps each item whole', async () => {
    const { brief } = await briefOf({
      'inbox.md': [
        '- [ ] 2026-11-20 praise: Good [a.ts:3](../../../src/a.ts#L3) and [w](https://w.example)',
        '- [ ] # no heading',
        '  second line',
        '- [ ] 2. no list',
        '',
      ].join('\n'),
    });
    const text = briefMarkdown(brief, inEnglish);
    assert.match(text, /\[a\.ts:3\]\(\.\.\/\.\.\/\.\.\/src\/a\.ts#L3\) and \[w\]\(https:\/\/w\.example\)/);
    assert.match(text, /\*\*Topic\*\*: \\# no heading second line ·/);
    assert.match(text, /\*\*Topic\*\*: 2\\\. no list ·/);
    const absolute = briefMarkdown(brief, inEnglish, (label, target) => `<${label}|${target}>`);
    assert.match(absolute, /<a\.ts:3\|file:\/\/\/w\/src\/a\.ts#L3>/);
    assert.match(linksFrom(brief.note.uri)('x', 'vscode-vfs://y/z.md'), /\[x\]\(vscode-vfs:\/\/y\/z\.md\)/);
  });

  it('says why a reading is due early, and what to look into', async () => {
    const { brief } = await briefOf({
      'tasks.md':
        '## Search\n- 2026-11-16 some / variable → Coaching (by me)\n- 2026-11-20 outcome: unmet, ranking failed\n',
    });
    assert.match(
      briefMarkdown(brief, inEnglish),
      /- \*\*Search\*\*: Coaching, .* read again since Fri, Nov 20\n {2}- An outcome was not met \(Fri, Nov 20\)\. Look whether one style back fits now\. Step back to Directing when .*\n {2}- What did you try/,
    );
  });

  it('asks for a new reading when one is due, with two openers for the style', async () => {
    const { brief } = await briefOf({
      'tasks.md': [
        '## Search',
        '- 2026-10-19 low / high, up → Directing (by me)',
        '- 2026-11-01 some / variable, flat → Coaching (by me)',
        '## Fresh',
        '- 2026-11-20 low / high → Directing (by me)',
        '## Old',
        '- 2026-10-01 low / high → Directing (by me)',
        '## Never read',
        '',
      ].join('\n'),
    });
    assert.deepEqual(
      brief.tasks.map(({ name, standing }) => [name, standing.state]),
      [
        ['Search', 'due'],
        ['Old', 'overdue'],
      ],
    );
    const lines = briefMarkdown(brief, inEnglish).split('\n');
    const at = lines.indexOf(
      '- **Search**: Coaching, read [Sun, Nov 1](tasks.md#L3) · due to be read again since Sun, Nov 22',
    );
    assert.ok(at > 0, lines.join('\n'));
    assert.deepEqual(
      lines.slice(at + 1, at + 4).map(line => line.slice(0, 4)),
      ['  - ', '  - ', '- **'],
    );
  });

  it('says how long the person is away', async () => {
    const { brief } = await briefOf({ 'profile.md': '---\npaused-until: 2026-12-24\n---\n' });
    assert.equal(brief.awayUntil, '2026-12-24');
    assert.match(briefMarkdown(brief, inEnglish), /Away until Thu, Dec 24\./);
  });

  it('lists commits by subject, without a count', async () => {
    const { brief } = await briefOf({});
    const text = briefMarkdown(brief, inEnglish, undefined, { subjects: ['Fix *it*', 'b'] });
    assert.match(
      text,
      /## Recent commits\n\nSomething to ask about, nothing to judge by\.\n\n- Fix \\\*it\\\*\n- b\n$/,
    );
    assert.doesNotMatch(briefMarkdown(brief, inEnglish, undefined, { subjects: [] }), /commits/);
  });

  it('reads only the day’s note and the three before', async () => {
    const { person } = await briefOf({
      ...note('2026-11-30', ''),
      ...note('2026-11-23', ''),
      ...note('2026-11-16', ''),
      ...note('2026-11-09', ''),
      ...note('2026-11-02', ''),
      ...note('2026-10-26', ''),
    });
    assert.deepEqual(
      notesToRead(person('ada-chen'), date).map(uri => uri.slice(-8, -3)),
      ['11-23', '11-16', '11-09', '11-02'],
    );
  });
});

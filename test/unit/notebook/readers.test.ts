import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { factsOf, noFacts } from '../../../src/core/notebook/facts';
import { NotesIndex } from '../../../src/core/notebook/notesIndex';
import { eachReader, type NoteFacts, type Readers } from '../../../src/core/notebook/subjects';
import { noteReaders } from '../../../src/core/subjects/noteReaders';
import { root, today } from '../../support/notebookFixture';

/** Notes with facts of every subject. */
const notes: Readonly<Record<string, string>> = {
  'profile.md': '---\nname: Dana\n---\n',
  'inbox.md': '- [ ] 2026-11-20 praise: Calm\n',
  'next.md': '## Promotion\n\nFor the next time\n',
  '2026-11-20.md': '- [ ] Pair @me\n- [-] Later\n',
  'tasks.md':
    '## Search\n\n- 2026-11-09 some / high → Coaching (by me)\n- 2026-11-10 outcome: met\n- 2026-11-11 style used: Coaching\n- 2026-11-12 frame: stakes 2\n',
  'feedback.md': '## 2026-11-20 praise: Calm\n\n- delivered: no\n',
  'expectations.md': '## Ship\n\n- Due: 2026-12-01\n\n### Log\n\n- 2026-11-20 agreed → active\n',
  'plan.md': '---\ntype: development-plan\n---\n- Training: a book\n\n## Looking back\n\n- 2026-11-20 much\n',
  'practice.md':
    '---\ntype: practice\ndate: 2026-11-20\n---\n## A story\n\n- Reading: low / high\n- You placed: some / high\n- You chose: Coaching\n',
  'situation.md': '---\ntype: situation\n---\n## Lead\n\n- Say why\n\n## Looking back\n\n- 2026-11-20 much\n',
};

/** Every fact of a note with its name, including those nested in lists of a fact. */
function placed(facts: object, of = ''): [name: string, fact: object][] {
  return Object.entries(facts).flatMap(([key, list]) =>
    Array.isArray(list) && key !== 'problems'
      ? list
          .filter(fact => typeof fact === 'object')
          .flatMap((fact): [string, object][] => [[of + key, fact], ...placed(fact, `${of}${key}.`)])
      : [],
  );
}

function readAll(readers: Readers = noteReaders, hidden = false): readonly NoteFacts[] {
  return Object.entries(notes).map(([name, text]) => factsOf(readers, name, 'dana', text, hidden));
}

describe('the readers of facts', () => {
  it('exist for each subject that declares facts', async () => {
    const core = path.resolve('src/core');
    const files = (await readdir(core, { recursive: true })).filter(file => file.endsWith('.ts'));
    const texts = await Promise.all(files.map(file => readFile(path.join(core, file), 'utf8')));
    const declared = texts.flatMap(text => [...text.matchAll(/interface Subjects \{\s+readonly (\w+)/g)]);
    assert.ok(declared.length > 3);
    assert.deepEqual(declared.map(([, name]) => name).sort(), Object.keys(noteReaders).sort());
  });

  it('declare every list they return, and no two declare the same', () => {
    const owners = new Map<string, string>();
    for (const [subject, reader] of eachReader(noteReaders)) {
      for (const key of Object.keys(reader.nothing)) {
        assert.equal(owners.get(key), undefined, `${key} of ${subject}`);
        owners.set(key, subject);
      }
    }
    const lists = Object.keys(noFacts(noteReaders, 'other')).filter(key => key !== 'kind');
    const given = readAll().flatMap(facts =>
      Object.entries(facts).flatMap(([key, value]) => (Array.isArray(value) ? [key] : [])),
    );
    assert.deepEqual([...new Set(given)].sort(), lists.sort());
  });

  it('are all used: each kind of fact reaches the index, with its location, and the person', () => {
    const index = new NotesIndex(root, noteReaders);
    const uris = Object.entries(notes).map(([name, text]) => {
      const uri = `${root}/people/dana/${name}`;
      index.set(uri, text);
      return uri;
    });
    const check = `${root}/me/balance-2026-11-20.md`;
    index.set(check, '---\ntype: balance-check\n---\n- L1: 2-3\n');
    uris.push(check);
    const held = uris.flatMap(uri =>
      placed(index.note(uri)?.facts ?? {}).map(fact => [uri, ...fact] as const),
    );
    const kinds = new Set(held.map(([, name]) => name));
    const lists = Object.keys(noFacts(noteReaders, 'other')).filter(
      key => !['kind', 'problems', 'tasks'].includes(key),
    );
    const nested = [
      'plans.looks',
      'plans.ways',
      'practiceRuns.answers',
      'situations.acts',
      'situations.looks',
    ];
    assert.deepEqual([...kinds].sort(), [...lists, 'expectations.log', ...nested].sort());
    for (const [uri, name, fact] of held)
      if (!name.includes('.')) assert.equal('uri' in fact && fact.uri, uri, name);
    const person = JSON.stringify(index.person('dana', today));
    // A form's lines count only together with other forms.
    for (const [, name, fact] of held)
      assert.ok(name === 'balanceLines' || person.includes(JSON.stringify(fact)), name);
  });

  it('mark all facts of a private file', () => {
    const found = readAll(noteReaders, true).flatMap(facts => placed(facts));
    assert.ok(found.length > 9);
    for (const [name, fact] of found) assert.equal('private' in fact && fact.private, true, name);
  });

  it('read a note again if a cached list is missing', () => {
    const index = new NotesIndex(root, noteReaders);
    const uri = `${root}/people/dana/tasks.md`;
    const stamp = { size: 1, written: 1 };
    const facts = factsOf(noteReaders, 'tasks.md', 'dana', notes['tasks.md'] ?? '');
    for (const key of Object.keys(noFacts(noteReaders, 'other'))) {
      if (key === 'kind') continue;
      const { [key as keyof NoteFacts]: _, ...rest } = facts;
      assert.equal(index.adopt(uri, rest as NoteFacts, stamp), false, key);
      assert.equal(index.note(uri), undefined);
    }
    assert.equal(index.adopt(uri, facts, stamp), true);
  });
});

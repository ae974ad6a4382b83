// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are in the snippet syntax of the editor.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownTemplateId, readOwnTemplate } from '../../../src/core/feedback/ownTemplate';
import { parseSnippet } from '../../../src/core/feedback/snippet';
import { snippetFor } from '../../../src/core/feedback/snippetFor';
import { notebookOf, root } from '../../support/notebookFixture';

const read = (text: string, name = 'kudos.md') => readOwnTemplate(`${root}/templates/${name}`, name, text);
const template = (text: string, name?: string) => {
  const found = read(text, name);
  return 'template' in found ? found.template : assert.fail(JSON.stringify(found.problems));
};
const problems = (text: string) => {
  const found = read(text);
  return 'problems' in found ? found.problems : [];
};

describe('an own template', () => {
  it('has its name, kind, styles and moment in front matter, and its text below', () => {
    const text =
      '---\nname: Kudos\nkind: praise\nstyle: [Coaching, S4]\nwhen: Someone helped.\n---\n\n### Kudos for ${1:name}\n\n- **For:** ${2:what they did}\n';
    assert.deepEqual(template(text), {
      uri: `${root}/templates/kudos.md`,
      id: 'kudos',
      title: 'Kudos',
      kind: 'praise',
      styles: ['S2', 'S4'],
      when: 'Someone helped.',
      body: '### Kudos for ${1:name}\n\n- **For:** ${2:what they did}\n\n$0',
    });
  });

  it('takes a kind in any letter case', () => {
    for (const kind of ['praise', 'Praise', 'DEVELOPMENTAL'])
      assert.equal(template(`---\nname: K\nkind: ${kind}\n---\na\n`).kind, kind.toLowerCase());
  });

  it('only needs a text', () => {
    const { title, kind, styles, body } = template('Thank you, ${1:name}.$0', 'Thank You.md');
    assert.deepEqual([title, kind, styles, body], ['Thank You', 'either', [], 'Thank you, ${1:name}.$0']);
  });

  it('suits anything if its kind or style is empty', () => {
    const { kind, styles } = template('---\nname: K\nkind:\nstyle:\n---\na\n');
    assert.deepEqual([kind, styles], ['either', []]);
  });

  it('is read with CRLF and a byte order mark', () => {
    assert.equal(template('\uFEFF---\r\nname: K\r\n---\r\na\r\n${1:b}\r\n').body, 'a\n${1:b}\n\n$0');
    assert.equal(template('\uFEFFa').body, 'a\n\n$0');
  });

  for (const [name, id] of [
    ['kudos.md', 'kudos'],
    ['Big Thanks!.MD', 'big-thanks'],
    ['sbi.md', 'own-sbi'],
    ['SBI.md', 'own-sbi'],
    ['Über uns 2.md', 'über-uns-2'],
    ['….md', 'template'],
  ] as const) {
    it(`in ${name} has the id ${id}`, () => assert.equal(ownTemplateId(name), id));
  }

  for (const [what, text, line] of [
    ['an opening brace without end', '---\nname: K\n---\n\na\n\n- ${2:x\n', 6],
    ['a variable nobody knows', 'Hi ${name}\n', 0],
    ['a kind nobody knows', '---\nname: K\nkind: rant\n---\na\n', 2],
    ['a style nobody knows', '---\nstyle: Shouting\n---\na\n', 1],
    ['front matter that is no YAML', '---\nname: [\n---\na\n', 1],
    ['no text', '---\nname: K\n---\n\n', 3],
  ] as const) {
    for (const eol of ['\n', '\r\n'])
      it(`with ${what} is rejected on its line, with line ending ${JSON.stringify(eol)}`, () => {
        const found = problems(text.replaceAll('\n', eol));
        assert.ok(found.length > 0);
        const { line: at } = found[0] ?? assert.fail();
        if (what === 'no text' || what.startsWith('front')) assert.ok(Math.abs(at - line) <= 1);
        else assert.equal(at, line);
      });
  }

  it('is rejected with every mistake, in order', () => {
    const found = problems(
      '---\nkind: rant\nstyle: [Shouting, S1, Whispering]\n---\nHi ${name} and ${nobody}\n',
    );
    assert.deepEqual(
      found.map(({ line, values: [value] = [] }) => [line, value]),
      [
        [1, 'rant'],
        [2, 'Shouting'],
        [2, 'Whispering'],
        [4, 'name'],
        [4, 'nobody'],
      ],
    );
  });

  for (const body of [
    '${2:what} for ${1:whom}',
    '${1:topic} and ${1:topic} again',
    '${1|only|}',
    '${1:a} ${1/(.+)/${1:/camelcase}/}',
    '${1|$100,$200|} b',
    'pay \\$3 to ${1:whom}',
    'pay $ and } and { to ${3:whom}',
  ]) {
    it(`may contain ${body}`, () => assert.equal(template(`${body}\n`).body, `${body}\n\n$0`));
  }

  it('is rejected if larger than 64 kB, even while open in an editor', () =>
    assert.match(problems('a'.repeat(64_001))[0]?.message ?? '', /larger than 64 kB/));

  it('gets the person’s name, also through its transforms', () => {
    const fill = (body: string, personName = 'Renée Okafor') => snippetFor(template(body), { personName });
    assert.equal(
      fill('Hi ${1/^(\\S+).*$/$1/}, thanks for ${2:what}. (${1:name})'),
      'Hi Renée, thanks for ${1:what}. (Renée Okafor)\n\n${0}',
    );
    assert.equal(fill('${2:name} ${1:what} ${2/.*\\s//}'), 'Renée Okafor ${1:what} Okafor\n\n${0}');
    assert.equal(fill('${1:what} ${1:name}'), '${1:what} ${1:name}\n\n$0');
    assert.equal(fill('${2:for ${1:name}} ${3:x}'), '${1:for Renée Okafor} ${2:x}\n\n${0}');
    assert.equal(fill('${TM_FILENAME:${1:name}} $UUID'), '${TM_FILENAME:Renée Okafor} ${UUID}\n\n${0}');
    assert.equal(fill('${1:name}', 'A\n B'), 'A B\n\n${0}');
    assert.equal(fill('${1:x} ${3:name} ${2:y} ${5:z}'), '${1:x} Renée Okafor ${2:y} ${4:z}\n\n${0}');
    assert.equal(
      fill('${1/^(e+)+$/x/} ${1:name} ${1:name}'),
      '${1/^(e+)+$/x/} ${1:Renée Okafor} ${1:Renée Okafor}\n\n${0}',
    );
  });

  it('is always a valid snippet, or rejected', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('$', '{', '}', '1', ':', '|', ',', 'a', '\n', '-') }),
        text => {
          const found = read(text);
          if ('template' in found) assert.deepEqual(parseSnippet(found.template.body).problems, []);
          else assert.ok(found.problems.length > 0);
        },
      ),
    );
  });
});

describe('a hostile template', () => {
  it('does not affect others, and is reported on its line', async () => {
    const { notebook } = await notebookOf({
      'templates/a.md': 'a',
      'templates/b.md': '${1:'.repeat(5000),
      'templates/c.md': '${1:'.repeat(4000) + '}'.repeat(4000),
      'templates/d.md': Array.from({ length: 60 }, (_, at) => `\${${at}:$${at + 1}$${at + 1}}`).join(''),
      'templates/e.md': `---\n${'['.repeat(7000)}\n---\na`,
      'templates/f.md': `---\nname: ${'{a: '.repeat(1500)}\n---\na`,
      'templates/z.md': 'z',
    });
    assert.deepEqual(
      notebook.templates.templates.map(({ id }) => id),
      ['a', 'z'],
    );
    assert.deepEqual(
      [...new Set(notebook.templates.problems.map(({ uri }) => uri.slice(-4)))],
      ['b.md', 'c.md', 'd.md', 'e.md', 'f.md'],
    );
    for (const { message, values } of notebook.templates.problems)
      assert.doesNotMatch([message, ...(values ?? [])].join(' '), /call stack|is not a function|Cannot read/);
  });
});

describe('the templates folder', () => {
  const ids = (notebook: Awaited<ReturnType<typeof notebookOf>>['notebook']) =>
    notebook.templates.templates.map(({ id }) => id);

  it('is read with the notes, except for broken, hidden, nested and README files', async () => {
    const { notebook } = await notebookOf({
      'templates/b.md': 'b',
      'templates/a.md': 'a',
      'templates/README.md': 'Read me $',
      'templates/.hidden.md': 'h',
      'templates/x.txt': 'x',
      'templates/deep/c.md': 'c',
      'templates/broken.md': '---\nname: B\n---\n${1',
    });
    assert.deepEqual(ids(notebook), ['a', 'b']);
    assert.deepEqual(
      notebook.templates.problems.map(({ uri, line }) => [uri, line]),
      [[`${root}/templates/broken.md`, 3]],
    );
  });

  it('follows the files, including unsaved text', async () => {
    const { notebook, files, editors } = await notebookOf({ 'templates/a.md': 'a' });
    const uri = `${root}/templates/b.md`;
    files.put(uri, 'b');
    await notebook.refresh(uri);
    assert.deepEqual(ids(notebook), ['a', 'b']);
    editors.texts.set(uri, 'costs ${');
    await notebook.refresh(uri);
    assert.deepEqual([ids(notebook), notebook.templates.problems.length], [['a'], 1]);
    editors.texts.delete(uri);
    files.put(uri, '---\nname: New\n---\nb');
    await notebook.refresh(uri);
    assert.deepEqual(
      notebook.templates.templates.map(({ title }) => title),
      ['a', 'New'],
    );
  });

  it('reports the second file with the same id', async () => {
    const { notebook } = await notebookOf({ 'templates/A-b.md': '1', 'templates/a-b.md': '2' });
    assert.deepEqual(ids(notebook), ['a-b']);
    assert.deepEqual(
      notebook.templates.problems.map(({ uri, values }) => [uri, values]),
      [[`${root}/templates/a-b.md`, ['a-b']]],
    );
  });

  it('survives a file that is binary or far too large', async () => {
    const { notebook, files } = await notebookOf({
      'templates/a.md': 'a',
      'templates/big.md': 'x'.repeat(70_000),
    });
    files.put(`${root}/templates/bad.md`, Uint8Array.from([0xff, 0]));
    await notebook.refresh(`${root}/templates`);
    assert.deepEqual([ids(notebook), notebook.templates.problems.length], [['a'], 2]);
  });
});

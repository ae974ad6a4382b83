// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${1:text} is the editor's snippet syntax.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, filesUnder, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();
const at = (uri: string) => vscode.Uri.parse(uri);

let people = 0;

/** Adds a person with notes, and removes them after the test. */
async function withPerson(files: Readonly<Record<string, string>>, test: (person: string) => Promise<void>) {
  const { person } = await run('teamLead.addPerson', { name: `Test Feedback ${++people}` });
  try {
    for (const [name, text] of Object.entries(files)) await write(`people/${person}/${name}`, text);
    await test(person);
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(`people/${person}`);
  }
}

describe('the feedback log', () => {
  it('adds entries in order of their dates, and keeps the existing ones', () =>
    withPerson({}, async person => {
      const first = await run('teamLead.logFeedback', {
        person,
        kind: 'praise',
        text: 'Well done.',
        title: 'Calm',
      });
      assert.deepEqual(first, { uri: address(`people/${person}/feedback.md`), line: 2 });
      const before = await read(`people/${person}/feedback.md`);
      assert.equal(before, `# Feedback\n\n## ${today} praise: Calm\n\n- delivered: no\n\nWell done.\n`);
      const second = await run('teamLead.logFeedback', {
        person,
        kind: 'asked-for',
        text: '# They said\n\nLess hurry.',
        framework: 'ask-for-feedback',
        date: '2026-01-05',
        event: '2026-01-02',
        delivered: '2026-01-05',
      });
      assert.equal(second.line, 2);
      const [title = '', entry = ''] = before.split(/(?=## )/);
      assert.equal(
        await read(`people/${person}/feedback.md`),
        `${title}## 2026-01-05 asked-for:\n\n- framework: ask-for-feedback\n- event: 2026-01-02\n- delivered: 2026-01-05\n\n### They said\n\nLess hurry.\n\n${entry}`,
      );
    }));

  it('marks an entry as delivered, changing only that line', () => {
    const text = '\uFEFF# Feedback\r\n\r\n## 2026-01-02 praise: Calm\r\n* **Delivered:** no\r\n\r\nx  \r\n';
    return withPerson({ 'feedback.md': text }, async person => {
      const uri = address(`people/${person}/feedback.md`);
      const marked = await run('teamLead.markDelivered', { uri, line: 5, date: '2026-01-09' });
      assert.deepEqual(marked, { uri, line: 2 });
      assert.equal(await read(`people/${person}/feedback.md`), text.replace('no', '2026-01-09'));
    });
  });

  it('hints at parts that are not filled in yet, while open', () =>
    withPerson(
      {
        'feedback.md':
          '## 2026-01-02 praise: Calm\n\n- framework: specific-praise\n\n- **What you did:** Wrote it\n- **What it changed:** who it helped, and how you know\n- **Why I noticed:**\n',
      },
      async person => {
        const uri = at(address(`people/${person}/feedback.md`));
        const hints = () =>
          vscode.languages
            .getDiagnostics(uri)
            .filter(
              ({ severity, source }) => severity === vscode.DiagnosticSeverity.Hint && source === 'Team Lead',
            )
            .map(({ range, message }) => [range.start.line, message])
            .filter(([, message]) => String(message).startsWith('Still to fill in'));
        const editor = await vscode.window.showTextDocument(uri);
        await eventually(() =>
          assert.deepEqual(hints(), [
            [5, 'Still to fill in: What it changed'],
            [6, 'Still to fill in: Why I noticed'],
          ]),
        );
        await editor.edit(edit => edit.insert(new vscode.Position(6, 100), ' It was late'));
        await eventually(() => assert.deepEqual(hints(), [[5, 'Still to fill in: What it changed']]));
        await editor.document.save();
      },
    ));

  it('is summarized as the balance of a period', () =>
    withPerson(
      {
        'feedback.md':
          '## 1999-02-01 praise: a\n\n- framework: specific-praise\n\n- **What you did:** x\n- **What it changed:**\n\n## 1999-02-03 developmental: b\n\n## 1999-02-04 praise: c\n\n- delivered: no\n',
      },
      async person => {
        const period = { from: '1999-01-01', to: '1999-03-31' };
        await eventually(async () => {
          const balance = await run('teamLead.showFeedbackBalance', period);
          assert.deepEqual(balance.given, { praise: 1, developmental: 1, 'asked-for': 0, unnamed: 0 });
          // An entry that the wording rules find incomplete does not count as specific.
          assert.deepEqual([balance.ratio, balance.parts, balance.filled, balance.period], [1, 3, 0, period]);
          assert.deepEqual(balance.waiting, [
            { uri: address(`people/${person}/feedback.md`), line: 9, title: 'c' },
          ]);
          assert.match(
            balance.markdown,
            /\[[^\]]+\]\[1\] · Test Feedback \d+ · c\n[\s\S]*\n\[1\]: people\/test-feedback[^#]*#L10\n$/,
          );
          assert.match(balance.markdown, /## Heard nothing from you for 30 days\n/);
        });
      },
    ));

  it('covers the last days by default, and opens nothing when called with an argument', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const balance = await run('teamLead.showFeedbackBalance', {});
    assert.equal(balance.period.to, today);
    assert.equal(vscode.window.activeTextEditor, undefined, 'with arguments nothing opens');
  });

  describe('changes nothing', () => {
    for (const [what, id, given, message] of [
      [
        'for nobody',
        'teamLead.logFeedback',
        { person: 'nobody-here', kind: 'praise', text: 'x' },
        /"person"/,
      ],
      ['for another kind', 'teamLead.logFeedback', { person: 'x', kind: 'rant', text: 'x' }, /"kind"/],
      ['without a text', 'teamLead.logFeedback', { person: 'x', kind: 'praise' }, /"text" is missing/],
      ['outside the notes', 'teamLead.markDelivered', { uri: 'file:///x.md', line: 0 }, /"uri"/],
      [
        'for a day that is none',
        'teamLead.markDelivered',
        { uri: 'file:///x.md', line: 0, date: '2026-02-30' },
        /"date"/,
      ],
      [
        'where the end comes first',
        'teamLead.showFeedbackBalance',
        { from: '2026-02-01', to: '2026-01-01' },
        /"to"/,
      ],
      ['for an unknown template', 'teamLead.newTemplate', { name: 'X', from: 'sbbi' }, /"template".*\bsbi\b/],
      ['without a name', 'teamLead.newTemplate', {}, /"name" is missing/],
      [
        'for a packet of nobody',
        'teamLead.reviewPacket',
        { person: 'x', from: '2026-01-01', to: '2026-02-01' },
        /"person"/,
      ],
      [
        'for a packet without an end',
        'teamLead.reviewPacket',
        { person: 'x', from: '2026-01-01' },
        /"to" is missing/,
      ],
      [
        'for a packet that ends first',
        'teamLead.saveReviewPacket',
        { person: 'x', from: '2026-02-01', to: '2026-01-01' },
        /"to"/,
      ],
    ] as const) {
      it(`${id} ${what}`, async () => {
        const files = await filesUnder(notesFolder);
        await assert.rejects(async () => vscode.commands.executeCommand(id, given), message);
        assert.deepEqual(await filesUnder(notesFolder), files);
      });
    }

    it('if the line is not in an entry', () =>
      withPerson({ 'feedback.md': '# Feedback\n' }, async person => {
        const uri = address(`people/${person}/feedback.md`);
        await assert.rejects(async () => run('teamLead.markDelivered', { uri, line: 0 }), /"line" 1 of/);
        assert.equal(await read(`people/${person}/feedback.md`), '# Feedback\n');
      }));
  });
});

describe('own templates', () => {
  const remaining = async (name: string) => {
    try {
      await remove(`templates/${name}`);
    } catch {
      // The test may not have created it.
    }
  };
  const completions = async (text: string): Promise<string[]> => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(text.length),
      '-',
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const name of ['test-kudos.md', 'sbi.md', 'test-made.md']) await remaining(name);
  });

  it('are offered as soon as their file exists, follow its changes, and disappear with it', async () => {
    await write(
      'templates/test-kudos.md',
      '---\nname: Kudos\nkind: praise\n---\n### Kudos for ${1:name}\n\n- **For:** ${2:what}\n',
    );
    await eventually(async () => assert.ok((await completions('fb-')).includes('fb-test-kudos')));
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    await vscode.window.showTextDocument(document);
    await run('teamLead.giveFeedback', { template: 'test-kudos' });
    assert.equal(document.getText(), '### Kudos for name\n\n- **For:** what\n');

    await write('templates/test-kudos.md', 'Thanks, ${1:name}.');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const next = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    await vscode.window.showTextDocument(next);
    await eventually(async () => {
      await vscode.window.activeTextEditor?.edit(edit => edit.replace(new vscode.Range(0, 0, 99, 0), ''));
      await run('teamLead.giveFeedback', { template: 'test-kudos' });
      assert.match(next.getText(), /^Thanks, name\./);
    });
    await remove('templates/test-kudos.md');
    await eventually(async () => assert.ok(!(await completions('fb-')).includes('fb-test-kudos')));
  });

  it('are marked on the line with a mistake, and not offered until it is fixed', async () => {
    await write('templates/test-kudos.md', '---\nname: Kudos\n---\n\n- **For:** ${1:what\n');
    const uri = vscode.Uri.joinPath(notesFolder, 'templates', 'test-kudos.md');
    const found = () =>
      vscode.languages.getDiagnostics(uri).map(({ range, message }) => [range.start.line, message]);
    await eventually(() => {
      const [[line, message] = []] = found();
      assert.equal(line, 4);
      assert.match(String(message), /not offered until it is fixed/);
    });
    assert.ok(!(await completions('fb-')).includes('fb-test-kudos'));
    await assert.rejects(async () => run('teamLead.giveFeedback', { template: 'test-kudos' }), /"template"/);
    await write('templates/test-kudos.md', 'Mended');
    await eventually(() => assert.deepEqual(found(), []));
  });

  it('are distinguished from a built-in one of the same name', async () => {
    await write('templates/sbi.md', 'Mine');
    await eventually(async () => {
      const labels = await completions('fb-');
      assert.ok(labels.includes('fb-sbi') && labels.includes('fb-own-sbi'));
    });
  });

  it('can start as a copy of another, and never overwrite a file', async () => {
    const made = await run('teamLead.newTemplate', { name: 'Test made', from: 'eec', kind: 'praise' });
    assert.deepEqual(made, { uri: address('templates/test-made.md'), template: 'test-made' });
    const text = await read('templates/test-made.md');
    assert.match(
      text,
      /^---\nname: Test made\nkind: praise\nwhen: [\s\S]+\n---\n### Feedback for \$\{1:name\}/,
    );
    await assert.rejects(async () => run('teamLead.newTemplate', { name: 'Test made' }), /already exists/);
    assert.equal(await read('templates/test-made.md'), text);
    assert.ok((await completions('fb-')).includes('fb-test-made'));
  });
});

describe('a review packet', () => {
  const period = { from: '2026-01-01', to: '2026-03-31' };
  const files = {
    'tasks.md':
      '# Tasks\n\n## Search\n\n- 2026-01-06 some / high → Coaching (by me) SECRET\n- 2026-01-07 outcome: met, first slice\n',
    'inbox.md': '- [x] 2026-03-10 praise: Calm in the outage\n- [ ] 2026-03-11 private: SECRET\n',
    'feedback.md':
      '## 2026-03-02 praise: The timeline\n\n- delivered: no\n\nShe wrote it.\n\n## Private\n\nSECRET\n',
    '2026-03-20.md': '## Notes\n\nSearch is in use.\n\n## Private\n\nSECRET\n',
  };

  it('is a page that can be opened, without any private line', () =>
    withPerson(files, async person => {
      await eventually(async () => {
        const before = await filesUnder(notesFolder);
        const { uri, markdown } = await run('teamLead.reviewPacket', { person, ...period });
        const document = await vscode.workspace.openTextDocument(at(uri));
        assert.equal(document.getText(), markdown);
        assert.match(markdown, /^# Review packet: Test Feedback \d+, /);
        assert.match(markdown, /## Task: Search\n\n- \[[^\]]+\]\[1\] · outcome: met, first slice\n/);
        assert.match(
          markdown,
          /## Praise\n\n- \[[^\]]+\]\[2?\d\] · The timeline · \*\*Test Feedback \d+ has not heard it yet\*\*\n/,
        );
        assert.match(markdown, /Left out: \d private parts?\. Left out: 1 reading or style\./);
        assert.match(markdown, /\*\*February 2026: no evidence\*\*/);
        assert.match(markdown, /\n\[1\]: \.\.\/tasks\.md#L6\n/);
        assert.doesNotMatch(markdown, /SECRET/);
        assert.deepEqual(await filesUnder(notesFolder), before);
      });
    }));

  it('links to the note itself, at the line, even if its preview resolves the link to a page', () =>
    withPerson(files, async person => {
      const { uri } = await run('teamLead.reviewPacket', { person, ...period });
      const note = at(address(`people/${person}/tasks.md`));
      // The preview requests this when one of the packet's dates is clicked.
      const taken = at(uri).with({ path: note.path, query: '' });
      await vscode.window.showTextDocument(taken, { selection: new vscode.Range(5, 0, 5, 0) });
      await eventually(() => {
        const editor = vscode.window.activeTextEditor;
        assert.equal(editor?.document.uri.toString(), note.toString());
        assert.equal(editor?.selection.active.line, 5);
        const inputs = vscode.window.tabGroups.all.flatMap(group => group.tabs.map(tab => tab.input));
        assert.ok(
          !inputs.some(input => input instanceof vscode.TabInputText && input.uri.scheme === taken.scheme),
        );
      });
    }));

  it('is saved as a file only once, and is not evidence itself', () =>
    withPerson(files, async person => {
      await eventually(async () => {
        const { markdown: seen } = await run('teamLead.reviewPacket', { person, ...period });
        for (const words of ['first slice', 'Calm', 'timeline', 'in use'])
          assert.ok(seen.includes(words), words);
      });
      const { markdown } = await run('teamLead.reviewPacket', { person, ...period });
      const { uri } = await run('teamLead.saveReviewPacket', { person, ...period });
      const path = `people/${person}/reviews/review 2026-01-01 to 2026-03-31.md`;
      assert.equal(decodeURIComponent(uri), decodeURIComponent(address(path)));
      assert.equal(await read(path), markdown);
      await assert.rejects(
        async () => run('teamLead.saveReviewPacket', { person, ...period }),
        /already exists/,
      );
      const again = await run('teamLead.reviewPacket', { person, ...period });
      assert.equal(again.markdown, markdown);
    }));
});

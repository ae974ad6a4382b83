// Run by VS Code's extension host: a long, seeded run of everything a lead and other programs do with notes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { type Snapshot, snapshotOf } from '../../src/core/subjects/snapshot';
import { TeamNotebook } from '../../src/core/subjects/teamNotebook';
import { nodeFiles } from '../../src/platform/files/nodeFiles';
import { reportLine } from '../support/counts.mjs';
import { documentedCommands, hostileCalls } from '../support/documentedCalls';

const workspace = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('No folder is open.');
const notes = path.join(workspace, 'team-notes');
const say = (text: string) => console.log(reportLine(text));
const run = <T>(id: string, given?: unknown) => Promise.resolve(vscode.commands.executeCommand<T>(id, given));
const git = (...args: string[]) =>
  spawnSync('git', ['-C', notes, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]).status ===
  0;
const today = () => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Waits until a check passes: watchers and editors take a moment. */
async function eventually(check: () => Promise<void>, milliseconds = 30_000): Promise<void> {
  for (const end = Date.now() + milliseconds; ; ) {
    try {
      return await check();
    } catch (fault) {
      if (Date.now() > end) throw fault;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

/** Seeded random numbers. */
function chance(seed: number): { below(most: number): number } {
  let state = seed >>> 0;
  return {
    below(most) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    },
  };
}

/** Runs one step; fails with its name if it never ends, as behind a prompt. */
async function inTime(name: string, act: (() => Thenable<unknown>) | undefined): Promise<void> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error(`${name} did not end`)), 60_000);
  });
  try {
    await Promise.race([act?.(), late]);
  } catch (fault) {
    assert.fail(`${name}: ${fault}`);
  } finally {
    clearTimeout(limit);
  }
}

/** Rejects if an invariant is broken. */
export { soak as run };

async function soak(): Promise<void> {
  const { minutes = 5, seed = 1 } = vscode.workspace
    .getConfiguration()
    .get('teamLeadTests', { minutes: 5, seed: 1 });
  const { below } = chance(seed);
  const extension =
    vscode.extensions.getExtension('teamlead.team-lead') ?? assert.fail('The extension is not there.');
  const api = (await extension.activate()) as { index(): Promise<Snapshot> };
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = async () => {
    await new Promise(resolve => setTimeout(resolve, 500));
    for (let time = 0; time < 3; time++) collect();
    return process.memoryUsage().heapUsed / 1_000_000;
  };
  const faults: string[] = [];
  process.on('unhandledRejection', fault =>
    faults.push(fault instanceof Error ? String(fault.stack) : String(fault)),
  );
  const shown: string[] = [];
  const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
  for (const name of ['showErrorMessage', 'showWarningMessage', 'showInformationMessage'])
    Object.assign(vscode.window, { [name]: async (text: unknown) => void shown.push(String(text)) });

  const { person } = await run<{ person: string }>('teamLead.addPerson', { name: 'Soak Er' });
  await run('teamLead.capture', { person, text: 'there' });
  let folder = person;
  let renames = 1;
  const at = (name: string) => path.join(notes, 'people', folder, name);
  const uri = (name: string) => pathToFileURL(at(name)).toString();
  /** Words that must occur once in the notes, because a command or another program reported writing them. */
  const ledger = new Set<string>();
  /** The steps so far, to help investigate a failure. */
  const done: string[] = [];
  let count = 0;
  const word = () => `soak${++count}word`;
  const hasGit = git('init', '-q') && git('add', '-A') && git('commit', '-qm', 'a') && git('branch', 'other');
  // The panels that open without a prompt.
  const panels = ['today', 'openStyleCard', 'checkBalance', 'practice', 'openInsights', 'openSituation'];
  const document = path.join(extension.extensionPath, 'media', 'docs', 'commands.md');
  const calls = hostileCalls(documentedCommands(await readFile(document, 'utf8')), {
    ...{ person, task: 'Search', addresses: ['inbox.md', 'tasks.md', 'gone.md'].map(uri), each: 5, seed },
    // These remove a folder, and the words in it.
  }).filter(({ id }) => !/deletePerson|moveNotes|removeSample|exploreSample/.test(id));
  const outcomes = { done: 0, unsaved: 0, refused: 0 };
  const dirty = () =>
    vscode.workspace.textDocuments.filter(
      ({ isDirty, isClosed, uri: { scheme } }) => isDirty && !isClosed && scheme === 'file',
    );
  /** Discards unsaved text, as a user might. */
  const discardUnsaved = async () => {
    for (const opened of dirty()) {
      await vscode.window.showTextDocument(opened);
      // A document outlives its file for a while, for example after its folder is renamed.
      const isThere = existsSync(opened.uri.fsPath);
      await run(`workbench.action.${isThere ? 'files.revert' : 'revertAndCloseActiveEditor'}`);
    }
  };
  /**
   * Calls a command that writes a word, and records the word if the command reports success. VS Code does not save over
   * what others just wrote; then it tells the user, and the editor keeps the word.
   */
  const write = async (id: string, given: (text: string) => object) => {
    await discardUnsaved();
    const text = word();
    const messages = shown.length;
    done.push(`  ${id}: ${text}`);
    const result = await run<{ unsaved?: true }>(id, given(text)).catch(() => undefined);
    if (!result) outcomes.refused++;
    else if (!result.unsaved) {
      ledger.add(text);
      outcomes.done++;
    } else {
      outcomes.unsaved++;
      done.push('  not saved');
      const held = dirty().filter(opened => opened.getText().split(text).length === 2);
      assert.equal(held.length, 1, `${id} says that ${text} is in an editor`);
      assert.match(shown.slice(messages).join('\n'), /could not save/, `${id} did not tell`);
      await discardUnsaved();
    }
  };
  const typed = async (name: string) => {
    const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri(name)));
    const editor = await vscode.window.showTextDocument(opened);
    // Loads what others wrote just before; VS Code would not save over it.
    if (!opened.isDirty) await run('workbench.action.files.revert');
    const text = word();
    done.push(`  typed: ${text}`);
    await editor.edit(edit => edit.insert(new vscode.Position(opened.lineCount, 0), `\n- [ ] ${text}\n`));
    return { opened, text };
  };

  /** Waits until the person is indexed under the folder's name: watching a restored folder takes a moment. */
  const known = () =>
    eventually(async () => assert.ok((await api.index()).people.some(({ id }) => id === folder)));

  let isShared = false;
  const toggleScreen = async () => {
    await run('teamLead.toggleSharedScreen');
    isShared = !isShared;
  };
  const acts: Readonly<Record<string, () => Thenable<unknown>>> = {
    capture: () => write('teamLead.capture', text => ({ person: folder, text })),
    action: () => write('teamLead.addAction', text => ({ person: folder, text, owner: 'me' })),
    feedback: () =>
      write('teamLead.logFeedback', text => ({ person: folder, kind: 'praise', title: 'Calm', text })),
    note: () => write('teamLead.logOneOnOne', text => ({ person: folder, date: today(), text })),
    'a hostile call': async () => {
      const call = calls[below(calls.length)];
      if (call) {
        done.push(`  ${call.id} ${JSON.stringify(call.given)}`);
        await run(call.id, call.given).catch(() => {});
        await discardUnsaved();
      }
    },
    panel: () => run(`teamLead.${panels[below(panels.length)]}`),
    desk: () => run('teamLead.prepareOneOnOne', { person: folder }),
    'panels closed': () => run('workbench.action.closeAllEditors'),
    view: () => run(`teamLead.${['people', 'actions', 'playbook', 'style'][below(4)]}.focus`),
    screen: toggleScreen,
    setting: () =>
      vscode.workspace
        .getConfiguration('teamLead')
        .update('defaultCadence', ['P1W', 'P2W', undefined][below(3)], vscode.ConfigurationTarget.Workspace),
    'another writer adds': async () => {
      const text = word();
      done.push(`  appended: ${text}`);
      await appendFile(at('inbox.md'), `- [ ] 2026-11-20 ${text}\n`);
      ledger.add(text);
    },
    'another writer adds, and a command at once': async () => {
      await discardUnsaved();
      await vscode.window.showTextDocument(vscode.Uri.parse(uri('inbox.md')));
      const text = word();
      done.push(`  appended: ${text}`);
      // Before VS Code notices the change.
      appendFileSync(at('inbox.md'), `- [ ] 2026-11-20 ${text}\n`);
      ledger.add(text);
      await acts.capture?.();
    },
    'another writer makes and deletes a note': async () => {
      const file = at(`2025-01-${10 + below(20)}.md`);
      await (below(2) ? writeFile(file, '# A day\n') : rm(file, { force: true }));
    },
    'another writer makes and deletes a person': async () => {
      const other = path.join(notes, 'people', 'come-and-go');
      if (below(2)) await rm(other, { recursive: true, force: true });
      else
        await mkdir(other, { recursive: true }).then(() =>
          writeFile(path.join(other, 'inbox.md'), '- [ ] x\n'),
        );
    },
    rename: async () => {
      if (vscode.workspace.textDocuments.some(({ isDirty }) => isDirty)) return;
      await run('workbench.action.closeAllEditors');
      // A new name each time: a call with an old name may have recreated that folder.
      const to = `${person}-${++renames}`;
      await rename(path.join(notes, 'people', folder), path.join(notes, 'people', to));
      folder = to;
      await known();
    },
    'typed and saved': async () => {
      const { opened, text } = await typed('inbox.md');
      if (await opened.save()) ledger.add(text);
      else await run('workbench.action.revertAndCloseActiveEditor');
    },
    'typed and undone': async () => {
      await typed('inbox.md');
      await run('undo');
      if (!(await vscode.window.activeTextEditor?.document.save()))
        await run('workbench.action.revertAndCloseActiveEditor');
    },
    'typed and closed': async () => {
      await typed('inbox.md');
      await run('workbench.action.revertAndCloseActiveEditor');
    },
    'a branch': async () => {
      if (!hasGit || vscode.workspace.textDocuments.some(({ isDirty }) => isDirty)) return;
      git('add', '-A');
      git('commit', '-qm', 'more');
      // There and back: text written on this branch must be restored.
      if (git('switch', '-q', 'other')) {
        await api.index();
        // VS Code's own git may hold the lock.
        await eventually(async () => assert.ok(git('switch', '-q', '-'), 'no way back to the branch'));
        await known();
      }
    },
  };

  const settled = async () => {
    // A shared screen hides parts of the notes from callers.
    if (isShared) await toggleScreen();
    await discardUnsaved();
    await eventually(async () => {
      const fresh = new TeamNotebook(pathToFileURL(notes).toString(), nodeFiles, { open: () => undefined });
      await fresh.load();
      const defaultCadence = vscode.workspace.getConfiguration('teamLead').get('defaultCadence', 'P1W');
      const people = fresh.people({ date: today(), defaultCadence });
      assert.deepEqual(
        sorted(await api.index()),
        sorted(snapshotOf(people)),
        'the index is not a fresh reading',
      );
    });
    const texts = await Promise.all(
      (await readdir(notes, { recursive: true, withFileTypes: true }))
        .filter(entry => entry.isFile() && /\.md$/.test(entry.name) && !entry.parentPath.includes('exports'))
        .map(entry => readFile(path.join(entry.parentPath, entry.name), 'utf8')),
    );
    const counts = new Map<string, number>();
    for (const text of texts)
      for (const [found] of text.matchAll(/\bsoak\d+word\b/g))
        counts.set(found, (counts.get(found) ?? 0) + 1);
    const wrong = [...ledger]
      .filter(one => counts.get(one) !== 1)
      .map(one => `${one}: ${counts.get(one) ?? 0}`);
    if (wrong.length > 0) {
      const [first = ''] = wrong[0]?.split(':') ?? [];
      const at = done.findIndex(each => each.endsWith(first));
      for (const each of done.slice(Math.max(0, at - 5))) say(each);
    }
    assert.deepEqual(wrong, [], 'lost, or there more than once');
  };

  const started = Date.now();
  const end = started + minutes * 60_000;
  const warm = started + Math.min(5, minutes / 3) * 60_000;
  let [steps, base, checkedAt] = [0, 0, started];
  const names = Object.keys(acts);
  try {
    while (Date.now() < end) {
      const name = names[below(names.length)] ?? '';
      done.push(name);
      await inTime(name, acts[name]);
      steps++;
      if (Date.now() - checkedAt < 60_000) continue;
      await settled();
      await run('workbench.action.closeAllEditors');
      const now = await heap();
      if (!base && Date.now() > warm) base = now;
      say(
        `${Math.round((Date.now() - started) / 60_000)} min: ${steps} steps, ${ledger.size} words, ${now.toFixed(1)} MB`,
      );
      checkedAt = Date.now();
    }
    await settled();
    await run('workbench.action.closeAllEditors');
    const last = await heap();
    say(
      `${steps} steps, ${outcomes.done} writes done, ${outcomes.unsaved} not saved, and ${outcomes.refused} refused, ${ledger.size} words kept`,
    );
    say(
      `heap ${base ? `${base.toFixed(1)} MB when warm, ` : 'not looked at before it was warm, '}${last.toFixed(1)} MB at the end; ${shown.length} messages shown`,
    );
    assert.ok(!base || last < base * 1.1, `the heap grew from ${base.toFixed(1)} to ${last.toFixed(1)} MB`);
    assert.deepEqual(faults, [], 'promises were rejected and nobody heard');
  } finally {
    Object.assign(vscode.window, { showErrorMessage, showWarningMessage, showInformationMessage });
  }
}

/** Sorts a snapshot's lists, so that the order does not depend on when a file was read. */
function sorted(snapshot: Snapshot): unknown {
  const lists = Object.entries(snapshot).map(([name, list]) => [
    name,
    [...list].map(one => JSON.stringify(one)).sort(),
  ]);
  return Object.fromEntries(lists);
}

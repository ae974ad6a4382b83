import * as v from 'valibot';
import * as vscode from 'vscode';
import { addPattern, excludeFile, excludePattern } from '../../core/privacy/gitExclude';
import { placeIn } from '../../core/privacy/gitExposure';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { Ask } from '../../platform/ask';
import { registerCommand } from '../../platform/commands';
import { type Choice, pick } from '../../platform/prompts';
import type { CommandArguments, CommandResult } from '../../protocol/contract';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import type { PrivacyGuard } from './guard';
import { isExposed } from './isExposed';
import { askPlace, moveNotes } from './moveNotes';
import { offerQuickOpen } from './offerQuickOpen';
import { stateWords, takenWords, trackedWords } from './stateWords';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'not-exposed': { readonly folder: string };
    /** `taken`: what git would still take, in words. */
    readonly 'still-taken': { readonly taken: string };
    readonly 'still-not-ignored': { readonly file: string };
  }
}

export const contract = declareCommand({
  id: 'teamLead.checkPrivacy',
  title: 'Check Privacy of Notes…',
  icon: '$(shield)',
  /** `to` is the folder that the notes go to; only for `move`, which needs it. */
  takes: v.pipe(
    namedFields({
      act: v.exactOptional(v.picklist(['ignore', 'keep', 'move'])),
      to: v.exactOptional(field.address),
    }),
    v.forward(
      v.check(given => (given.act === 'move') === (given.to !== undefined), 'goes with "act": "move"'),
      ['to'],
    ),
  ),
  gives: shape<{
    /**
     * `ignored`: git leaves the notes out. `exposed`: it does not. `partly`: it leaves out some of them. `unknown`: they are in a repository that VS Code has
     * not opened. `no-git`: they are in none. `not-checked`: there is no trust, no git or nobody in the notes, or VS Code was started with `GIT_DIR` set.
     */
    readonly state: 'ignored' | 'partly' | 'exposed' | 'unknown' | 'no-git' | 'not-checked';
    /** The notes folder, and the repository it is in. */
    readonly uri: string;
    readonly repository?: string;
    /** Only with `partly`: the files and folders that git would take, also those that may come some day. */
    readonly takes?: readonly string[];
    /** Notes that git has in its index already, and the first of them. */
    readonly tracked: number;
    readonly firstTracked?: string;
    /** The lead chose to keep them in the repository. */
    readonly kept: boolean;
  }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.checkPrivacy': typeof contract;
  }
}

type Given = CommandArguments<'teamLead.checkPrivacy'>;
type Result = CommandResult<'teamLead.checkPrivacy'>;

/** `teamLead.checkPrivacy`: whether git would take the notes along, and what to do about it. */
export function registerCheckPrivacy(guard: PrivacyGuard): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given, ask) {
      if (given.act) return given;
      const found = await guard.check();
      if (isRefusal(found)) return found;
      if (!isExposed(found)) return {};
      const act = await askAct(ask.under(vscode.l10n.t('Private Notes')), found);
      if (!act) return undefined;
      if (act !== 'move') return { act };
      const to = await askPlace(found.uri);
      return to ? { act, to } : undefined;
    },
    async run(given, interactive) {
      const refused = await doAct(guard, given);
      if (refused) return refused;
      const found = await guard.check();
      if (interactive && !isRefusal(found)) {
        if (given.act) vscode.window.setStatusBarMessage(`$(check) ${stateWords(found)}`, 5000);
        if (given.act === 'ignore') void offerQuickOpen(found.uri);
        else if (!given.act) void vscode.window.showInformationMessage(stateWords(found));
      }
      return found;
    },
  });
}

async function doAct(guard: PrivacyGuard, { act, to }: Given): Promise<Refusal | undefined> {
  if (!act) return undefined;
  const notebook = await guard.notes.open();
  if (isRefusal(notebook)) return notebook;
  const folder = notebook.root;
  if (act === 'keep') {
    await guard.keep(folder);
    return undefined;
  }
  if (act === 'move' && to) {
    const moved = await moveNotes(notebook, to);
    return isRefusal(moved) ? moved : undefined;
  }
  const found = await guard.check();
  if (isRefusal(found)) return found;
  const { repository } = found;
  const place = repository && (await placeIn(notebook.files, repository, folder));
  const pattern = repository && place && excludePattern(repository, place);
  const file = repository && (await excludeFile(notebook.files, repository));
  if (!pattern || !file) return { refused: 'not-exposed', folder };
  const added = await addPattern(notebook.files, file, pattern);
  if (added !== 'done') return added;
  const after = await guard.check();
  if (isRefusal(after)) return after;
  if (after.state === 'partly')
    return { refused: 'still-taken', taken: takenWords(folder, after.takes ?? []) };
  return after.state === 'exposed' ? { refused: 'still-not-ignored', file } : undefined;
}

async function askAct(ask: Ask, found: Result): Promise<Given['act']> {
  const { uri, repository, state, tracked, firstTracked } = found;
  const folder = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const canIgnore =
    (state === 'exposed' || state === 'partly') && repository !== undefined && repository !== uri;
  const choices: Choice<Given['act'] | 'copy'>[] = [];
  if (tracked > 0) {
    choices.push({
      label: trackedWords(tracked),
      description: firstTracked ? vscode.workspace.asRelativePath(vscode.Uri.parse(firstTracked)) : '',
      detail: vscode.l10n.t('Ignoring does not take them out. Select to copy the git command that does.'),
      iconPath: new vscode.ThemeIcon('warning'),
      value: 'copy',
    });
  }
  if (canIgnore) {
    choices.push({
      label: vscode.l10n.t('Ignore {0} in git', folder),
      detail: vscode.l10n.t('On this machine only: a line in .git/info/exclude, which is never committed.'),
      iconPath: new vscode.ThemeIcon('eye-closed'),
      value: 'ignore',
    });
  }
  choices.push(
    {
      label: vscode.l10n.t('Keep the notes in git on purpose'),
      detail: vscode.l10n.t('You are not asked again in this workspace.'),
      iconPath: new vscode.ThemeIcon('git-commit'),
      value: 'keep',
    },
    {
      label: vscode.l10n.t('Move the notes out of the workspace…'),
      detail: vscode.l10n.t('Copies and checks every file, then moves the originals to the trash.'),
      iconPath: new vscode.ThemeIcon('folder-opened'),
      value: 'move',
    },
  );
  const chosen = await pick(
    ask,
    tracked > 0 ? vscode.l10n.t('What needs doing?') : stateWords(found),
    choices,
  );
  if (chosen !== 'copy') return chosen;
  const path = repository ? decodeURIComponent(uri.slice(repository.length + 1)) : folder;
  await vscode.env.clipboard.writeText(`git rm -r --cached -- "${path || '.'}"`);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('$(check) Copied. Run it in a terminal and commit; older commits keep the notes.'),
    8000,
  );
  return undefined;
}

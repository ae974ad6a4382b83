import * as v from 'valibot';
import * as vscode from 'vscode';
import { addPattern, excludeFile, excludePattern } from '../../core/privacy/gitExclude';
import { placeIn } from '../../core/privacy/gitExposure';
import { isRefusal, type Refusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import { showMessage } from '../../platform/showMessage';
import type { CommandArguments, CommandResult } from '../../protocol/contract';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { rule } from '../../protocol/rule';
import { askAct } from './askAct';
import type { PrivacyGuard } from './guard';
import { asksAboutAgents, isExposed } from './isExposed';
import { askPlace, moveNotes } from './moveNotes';
import { offerQuickOpen } from './offerQuickOpen';
import { agentsOf, stateWords, takenWords } from './stateWords';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'not-exposed': { readonly folder: string };
    /** `taken`: what git would still include, in words. */
    readonly 'still-taken': { readonly taken: string };
    readonly 'still-not-ignored': { readonly file: string };
  }
}

export const contract = declareCommand({
  id: 'teamLead.checkPrivacy',
  title: 'Check Privacy of Notes…',
  icon: '$(shield)',
  describe:
    '`ignore` and `keep` are about git: exclude the notes, or include them on purpose. `accept` is about AI agents: they may read the notes in their current place. `move` is about both; it needs `to`, the folder to move the notes to, which the others do not take.',
  takes: v.pipe(
    namedFields({
      act: v.exactOptional(v.picklist(['ignore', 'keep', 'move', 'accept'])),
      to: v.exactOptional(field.address),
    }),
    rule('to', given => (given.act === 'move') === (given.to !== undefined), 'goes with "act": "move"'),
  ),
  returns: shape<{
    /**
     * `ignored`: git ignores the notes. `exposed`: it does not. `partly`: it ignores some of them. `unknown`: they are
     * in a repository that VS Code has not opened. `no-git`: they are in none. `not-checked`: the workspace is not
     * trusted, git is missing, the notes have no people, or VS Code was started with `GIT_DIR` set.
     */
    readonly state: 'ignored' | 'partly' | 'exposed' | 'unknown' | 'no-git' | 'not-checked';
    /** The notes folder, and the repository that contains it. */
    readonly uri: string;
    readonly repository?: string;
    /** Only with `partly`: the files and folders that git would include, even ones that do not exist yet. */
    readonly takes?: readonly string[];
    /** How many notes are already in git's index, and the first of them. */
    readonly tracked: number;
    readonly firstTracked?: string;
    /** Whether the lead chose to keep them in the repository. */
    readonly kept: boolean;
    /**
     * Whether an AI agent in this editor can read the notes. There is no value for "cannot", because no one can tell.
     */
    readonly agents: {
      /** `workspace`: in the open folder. `other-root`: in another root of the workspace. `outside`: in none. */
      readonly place: 'workspace' | 'other-root' | 'outside';
      readonly reach: 'may-read' | 'not-ruled-out';
      /** Settings and files that ask tools to exclude the notes. A command in a terminal can still read them. */
      readonly exclusions: readonly string[];
      /** Whether the lead accepted it for the notes in this place. */
      readonly accepted: boolean;
    };
  }>(),
});

type Given = CommandArguments<'teamLead.checkPrivacy'>;
type Result = CommandResult<'teamLead.checkPrivacy'>;

/**
 * `teamLead.checkPrivacy`: checks whether git would include the notes and whether an AI agent may read them, and asks
 * what to do.
 */
export function registerCheckPrivacy(guard: PrivacyGuard): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given, ask) {
      if (given.act) return given;
      const found = await guard.check();
      if (isRefusal(found)) return found;
      if (!isExposed(found) && !asksAboutAgents(found)) return {};
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
        if (given.act) vscode.window.setStatusBarMessage(`$(check) ${doneWords(given.act, found)}`, 5000);
        if (given.act === 'ignore') void offerQuickOpen(found.uri);
        else if (!given.act) void showMessage.information(`${stateWords(found)} ${agentsOf(found).headline}`);
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
  if (act === 'accept') {
    const found = await guard.check();
    if (!isRefusal(found)) await guard.accept(found);
    return isRefusal(found) ? found : undefined;
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

function doneWords(act: NonNullable<Given['act']>, found: Result): string {
  return act === 'accept'
    ? vscode.l10n.t('Accepted while your notes are where they are.')
    : stateWords(found);
}
